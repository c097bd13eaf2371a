/** The officer's half: taking an application, returning it, deciding, and the second officer's word (design §12: four eyes). */
import type { Facts, Service } from '@krdpass/catalogue';
import { dayOf } from '@krdpass/locale';
import { readApplication, setLock, type ApplicationRow, type Decision, type Needed, type Reason } from '../../store/applications.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { Problem } from '../problem.ts';
import { showApplication, type Application } from './application.ts';
import { change, refuseOtherVersion, moveNotAllowed } from './change.ts';
import { factsOf } from './facts.ts';
import { withFreeNumber } from './grant.ts';
import { failing, lapseDay } from './judge.ts';
import { byOfficer, requireForeign, requireRole, withApplication, type Officer } from './officer.ts';
import { finish } from './pay.ts';

const lockLifetime = 1800; // a desk that was left for half an hour does not hold the file any more

/**
 * Lays the application on the officer's desk; the first to take it moves it to `in_review`. Throws Problem 403 `officer-role`,
 * `own-application`, 404 `application-unknown`, 409 `locked`, `move-not-allowed`.
 */
export async function claim(issuer: Issuer, { officer, id }: Readonly<{ officer: Officer; id: string }>): Promise<Application> {
  requireRole(officer, 'clerk', 'supervisor');
  const claimed = await withApplication(issuer, officer, id, async (sql, row) => {
    const now = issuer.now();
    if (row.locked_by !== null && row.locked_by !== officer.id && now - (row.locked ?? 0) < lockLifetime)
      throw new Problem(409, 'locked', 'Another officer has this application.');
    const lock = { locked_by: officer.id, locked: now };
    if (row.state === 'submitted') return change(issuer, sql, row, { to: 'in_review', by: byOfficer(officer), changes: lock });
    if (row.state !== 'in_review') throw moveNotAllowed(row.state, 'in_review');
    await setLock(sql, id, officer.id, now);
    return { ...row, ...lock };
  });
  return showApplication(issuer, claimed);
}

/** Takes it off the desk again; nothing happens to one that lies on another. */
export const release = (issuer: Issuer, { officer, id }: Readonly<{ officer: Officer; id: string }>): Promise<void> =>
  withApplication(issuer, officer, id, async (sql, row) => {
    if (row.locked_by === officer.id) await setLock(sql, id, null, issuer.now());
  });

export type Act = 'return' | 'approve' | 'refuse';

export type Deciding = Readonly<{ officer: Officer; id: string; version: number; act: Act; reason?: Reason; needed?: readonly Needed[] }>;

/**
 * One act on an application that lies on this officer's desk. Where the service wants two officers, approving and refusing are only
 * recorded: the application stays `in_review` until another confirms. Throws Problem as `claim` does, 409 `not-claimed`,
 * `version-conflict`, `decision-recorded`, `condition-not-met` (approving while a condition fails; `conditions` names them), 403
 * `four-eyes` for who refused what is appealed against, 422 `reason-missing`, `needed-missing`.
 */
export async function decide(issuer: Issuer, { officer, id, version, act, reason, needed = [] }: Deciding): Promise<Application> {
  requireRole(officer, 'clerk', 'supervisor');
  const said = Boolean(reason?.code?.trim() || reason?.text?.trim());
  if (act === 'refuse' && !said) throw new Problem(422, 'reason-missing', 'A refusal says why.');
  if (act === 'return' && needed.length === 0) throw new Problem(422, 'needed-missing', 'Say what is needed from the citizen.');
  const read = requireForeign(officer, await readApplication(issuer.database.sql, id));
  const { service, facts } = await judgeAgain(issuer, read);
  if (act === 'approve') requireConditions(service, facts);
  const deciding = async (sql: Transaction, row: ApplicationRow): Promise<ApplicationRow> => {
    refuseOtherVersion(row, version);
    refuseOtherVersion(row, read.version); // what was judged is what is decided
    if (row.state !== 'in_review') throw moveNotAllowed(row.state, targets[act]);
    if (row.locked_by !== officer.id) throw new Problem(409, 'not-claimed', 'Take the application first.');
    if (row.decision) throw new Problem(409, 'decision-recorded', 'A decision waits for its second officer.');
    if (row.refused_person === officer.upn) throw new Problem(403, 'four-eyes', 'Another officer decides about an appeal.');
    const by = byOfficer(officer);
    const unlocked = { locked_by: null, locked: null };
    if (act === 'return') {
      const changes = { ...unlocked, needed: [...needed], lapses_on: lapseDay(service, dayOf(issuer.now())) };
      return change(issuer, sql, row, { to: 'returned', by, reason, changes });
    }
    const decision: Decision = { act, ...(reason && { reason }) };
    const deciders = { decided_by: officer.id, decided_person: officer.upn };
    if (!row.four_eyes) return carryOut(issuer, sql, { row: { ...row, ...unlocked, ...deciders }, decision, officer, facts });
    return change(issuer, sql, row, {
      to: 'in_review',
      by,
      action: 'application-decision',
      changes: { ...unlocked, ...deciders, decision },
    });
  };
  return showApplication(issuer, await withFreeNumber(() => withApplication(issuer, officer, id, deciding)));
}

const targets = { return: 'returned', approve: 'approved', refuse: 'refused' } as const;

export type Confirming = Readonly<{ officer: Officer; id: string; version: number; agree: boolean; reason?: Reason }>;

/**
 * The second officer's word: the recorded decision is carried out, or (`agree: false`) set aside, and the application waits for a new
 * one. Throws Problem 403 `officer-role`, `own-application`, `four-eyes` for the officer who decided (as person, under whatever record),
 * 404 `application-unknown`, 409 `version-conflict`, `decision-missing`, `condition-not-met`.
 */
export async function confirm(issuer: Issuer, { officer, id, version, agree, reason }: Confirming): Promise<Application> {
  requireRole(officer, 'clerk', 'supervisor');
  const read = requireForeign(officer, await readApplication(issuer.database.sql, id));
  const { service, facts } = await judgeAgain(issuer, read);
  if (agree && read.decision?.act === 'approve') requireConditions(service, facts);
  const confirming = async (sql: Transaction, row: ApplicationRow): Promise<ApplicationRow> => {
    refuseOtherVersion(row, version);
    refuseOtherVersion(row, read.version);
    if (row.state !== 'in_review' || !row.decision) throw new Problem(409, 'decision-missing', 'No decision waits for a second officer.');
    if ([row.decided_person, row.refused_person].includes(officer.upn) || row.decided_by === officer.id)
      throw new Problem(403, 'four-eyes', 'Another officer has to confirm.');
    if (!agree) {
      const changes = { decision: null, decided_by: null, decided_person: null };
      return change(issuer, sql, row, { to: 'in_review', by: byOfficer(officer), action: 'application-objection', changes });
    }
    const signed = { ...row, confirmed_by: officer.id, confirmed_person: officer.upn };
    return carryOut(issuer, sql, { row: signed, decision: row.decision, officer, facts, reason });
  };
  return showApplication(issuer, await withFreeNumber(() => withApplication(issuer, officer, id, confirming)));
}

type Carried = Readonly<{ row: ApplicationRow; decision: Decision; officer: Officer; facts: Facts; reason?: Reason }>;

/** A refusal ends it; an approval waits for the fee, or goes on at once to the end where there is none. */
async function carryOut(issuer: Issuer, sql: Transaction, { row, decision, officer, facts, reason }: Carried): Promise<ApplicationRow> {
  const by = byOfficer(officer);
  const said = decision.reason ?? reason;
  if (decision.act === 'refuse') return change(issuer, sql, row, { to: 'refused', by, reason: said, changes: { decision: null } });
  const service = issuer.services.get(row.service)!;
  const due = row.fee > 0;
  const changes = { decision: null, lapses_on: due ? lapseDay(service, dayOf(issuer.now())) : null };
  const approved = await change(issuer, sql, row, { to: 'approved', by, reason: said, changes, ...(!due && { untold: true }) });
  return due ? approved : finish(issuer, sql, { row: approved, service, facts });
}

/** The facts as they are now. Throws Problem 409 `service-withdrawn` where the service is not offered any more. */
async function judgeAgain(issuer: Issuer, row: ApplicationRow): Promise<Readonly<{ service: Service; facts: Facts }>> {
  const service = issuer.services.get(row.service);
  if (!service) throw new Problem(409, 'service-withdrawn', 'This service is not offered any more.');
  return { service, facts: await factsOf(issuer, service, row) };
}

function requireConditions(service: Service, facts: Facts) {
  const conditions = failing(service, facts, { strictly: true }).map(({ id }) => id);
  if (conditions.length > 0) throw new Problem(409, 'condition-not-met', 'A condition of this service is not met.', { conditions });
}
