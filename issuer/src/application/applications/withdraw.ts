/** What else a citizen may do with an application: take it back, or appeal against its refusal, once. */
import { dayOf } from '@krdpass/locale';
import { lockApplication, type ApplicationRow } from '../../store/applications.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { once, type Call } from '../once.ts';
import { Problem } from '../problem.ts';
import { applicationOf, unknownApplication, type Application } from './application.ts';
import { change, citizen, refuseOtherVersion } from './change.ts';
import { promisedBy } from './submit.ts';

type Asked = Readonly<{ call: Call; id: string; version: number }>;

async function ownAct(
  issuer: Issuer,
  { call, id, version }: Asked,
  act: (sql: Transaction, row: ApplicationRow) => Promise<unknown>,
): Promise<Application> {
  await once(issuer, call, async (sql) => {
    const row = await lockApplication(sql, id);
    if (row?.upn !== call.caller) throw unknownApplication();
    refuseOtherVersion(row, version);
    await act(sql, row);
    return id;
  });
  return applicationOf(issuer, { upn: call.caller, id });
}

/** Throws Problem 404 `application-unknown`, 409 `version-conflict` and `move-not-allowed`. */
export const withdraw = (issuer: Issuer, asked: Asked): Promise<Application> =>
  ownAct(issuer, asked, (sql, row) => change(issuer, sql, row, { to: 'withdrawn', by: citizen, changes: { lapses_on: null, needed: [] } }));

const mostText = 4000;

/**
 * Another officer than the one who refused decides the appeal. Throws Problem as `withdraw`
 * does, 409 `already-appealed`, 422 `appeal-text` for an empty or too long text.
 */
export async function appeal(issuer: Issuer, { text, ...asked }: Asked & Readonly<{ text: string }>): Promise<Application> {
  if (text.trim() === '' || [...text].length > mostText)
    throw new Problem(422, 'appeal-text', `An appeal says why, in at most ${mostText} characters.`);
  return ownAct(issuer, asked, async (sql, row) => {
    if (row.appealed !== null) throw new Problem(409, 'already-appealed', 'An appeal can be made once.');
    const service = issuer.services.get(row.service);
    const changes = {
      appealed: issuer.now(),
      refused_person: row.decided_person,
      decision: null,
      decided_by: null,
      decided_person: null,
      confirmed_by: null,
      confirmed_person: null,
      locked_by: null,
      locked: null,
      ...(service && { promised_by: promisedBy(service, dayOf(issuer.now())) }),
    };
    return change(issuer, sql, row, { to: 'in_review', by: citizen, reason: { code: 'appeal', text }, changes });
  });
}
