/** Suspending, reinstating and revoking a licence: the register and every issued copy in one transaction, audited. Revoked is final. */
import { writeEvents } from '../store/audit.ts';
import { changeStatus } from '../store/credentials.ts';
import { lockLicence } from '../store/licences.ts';
import { setLicenceState } from '../store/registers.ts';
import { raiseRevisions } from '../store/status-lists.ts';
import type { Issuer } from './issuer.ts';
import { statusOf } from './status-lists.ts';

export type Act = 'suspend' | 'revoke' | 'reinstate';

const target = { suspend: 'suspended', revoke: 'revoked', reinstate: 'valid' } as const;

export type Change = Readonly<
  { outcome: 'changed'; copies: number } | { outcome: 'unknown' } | { outcome: 'final' } | { outcome: 'unchanged' }
>;

/** The next status list shows it; verifiers that are offline learn of it when they fetch that list. */
export function changeLicence(issuer: Issuer, act: Act, licenceNumber: string): Promise<Change> {
  return issuer.database.transaction(async (sql): Promise<Change> => {
    const licence = await lockLicence(sql, licenceNumber);
    if (!licence) return { outcome: 'unknown' };
    if (licence.state === target[act]) return { outcome: 'unchanged' };
    if (licence.state === 'revoked') return { outcome: 'final' };
    await setLicenceState(sql, licenceNumber, target[act]);
    const changed = await changeStatus(sql, licenceNumber, statusOf[target[act]]);
    await raiseRevisions(sql, [...new Set(changed.map(({ list }) => list))].sort());
    const copies = changed.reduce((sum, change) => sum + change.copies, 0);
    await writeEvents(sql, [{ actor: 'operator', action: act, reference: licenceNumber, copies }], issuer.now());
    return { outcome: 'changed', copies };
  });
}
