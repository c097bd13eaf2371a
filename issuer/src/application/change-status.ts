/** Suspending, reinstating and revoking a document: the register and every issued copy in one transaction, audited. Revoked is final. */
import { writeEvents } from '../store/audit.ts';
import { changeStatus } from '../store/credentials.ts';
import { lockLicence } from '../store/licences.ts';
import { lockRecord, setRecordState } from '../store/records.ts';
import { setLicenceState } from '../store/registers.ts';
import { raiseRevisions } from '../store/status-lists.ts';
import type { Issuer } from './issuer.ts';
import { statusOf } from './status-lists.ts';

export type Act = 'suspend' | 'revoke' | 'reinstate';

const target = { suspend: 'suspended', revoke: 'revoked', reinstate: 'valid' } as const;

export type Change = Readonly<
  { outcome: 'changed'; copies: number } | { outcome: 'unknown' } | { outcome: 'final' } | { outcome: 'unchanged' }
>;

/**
 * By the document's number: a licence's, or that of a row in a register of documents. The next status list shows it; verifiers that are
 * offline learn of it when they fetch that list.
 */
export function changeLicence(issuer: Issuer, act: Act, number: string): Promise<Change> {
  return issuer.database.transaction(async (sql): Promise<Change> => {
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
    await writeEvents(sql, [{ actor: 'operator', action: act, reference: number, copies }], issuer.now());
    return { outcome: 'changed', copies };
  });
}
