/** Suspending, reinstating and revoking a document: the register and every issued copy in one transaction, audited. Revoked is final. */
import { writeEvents } from '../store/audit.ts';
import { changeStatus } from '../store/credentials.ts';
import { lockLicence } from '../store/licences.ts';
import { lockRecord, setRecordState } from '../store/records.ts';
import { setLicenceState } from '../store/registers.ts';
import { raiseRevisions } from '../store/status-lists.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { statusOf } from './status-lists.ts';

export type Act = 'suspend' | 'revoke' | 'reinstate';

const target = { suspend: 'suspended', revoke: 'revoked', reinstate: 'valid' } as const;

export type Change = Readonly<
  { outcome: 'changed'; copies: number } | { outcome: 'unknown' } | { outcome: 'final' } | { outcome: 'unchanged' }
>;

/** Who does it, for the audit; `reference` names the document, and the officer where it is one. */
export type ChangedBy = Readonly<{ actor: 'operator' | 'officer'; reference: string }>;

/** The next status list shows it; verifiers that are offline learn of it when they fetch that list. */
export const changeDocument = (issuer: Issuer, act: Act, number: string, by: ChangedBy): Promise<Change> =>
  issuer.database.transaction((sql) => changeWithin(issuer, sql, { act, number, by }));

/** The same, as a part of what the transaction does. */
export async function changeWithin(
  issuer: Issuer,
  sql: Transaction,
  { act, number, by }: Readonly<{ act: Act; number: string; by: ChangedBy }>,
): Promise<Change> {
  const licence = await lockLicence(sql, number);
  const held = licence ?? (await lockRecord(sql, number));
  if (!held) return { outcome: 'unknown' };
  if (held.state === target[act]) return { outcome: 'unchanged' };
  if (held.state === 'revoked' || held.state === 'replaced') return { outcome: 'final' };
  if (licence) await setLicenceState(sql, number, target[act]);
  else await setRecordState(sql, number, target[act]);
  const changed = await changeStatus(sql, number, statusOf[target[act]]);
  await raiseRevisions(sql, [...new Set(changed.map(({ list }) => list))].sort());
  const copies = changed.reduce((sum, change) => sum + change.copies, 0);
  await writeEvents(sql, [{ actor: by.actor, action: act, reference: by.reference, copies }], issuer.now());
  return { outcome: 'changed', copies };
}

export const changeLicence = (issuer: Issuer, act: Act, number: string) =>
  changeDocument(issuer, act, number, { actor: 'operator', reference: number });
