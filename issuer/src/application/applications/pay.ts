/** What a decision costs: a fee is settled by an officer's recorded act at the counter, and then the service goes on by itself. */
import type { Facts, Service } from '@krdpass/catalogue';
import { lockApplication, readApplication, type ApplicationRow } from '../../store/applications.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { Problem } from '../problem.ts';
import { applicationOf, type Application } from './application.ts';
import { change, moveNotAllowed, service as byService } from './change.ts';
import { factsOf } from './facts.ts';
import { grant, withFreeNumber } from './grant.ts';
import { requireRole, withApplication, type Officer } from './officer.ts';

export type Settling = Readonly<{ officer: Officer; id: string; amount: number; receipt: string }>;

/**
 * The same receipt again changes nothing. Throws Problem 403 `officer-role`, `own-application`, 404 `application-unknown`, 409
 * `fee-amount` unless it is the whole fee, `move-not-allowed`, 422 `receipt-missing`. Money that was taken stays recorded even where the
 * document cannot be made at this moment: the sweep goes on with it.
 */
export async function settle(issuer: Issuer, { officer, id, amount, receipt }: Settling): Promise<Application> {
  requireRole(officer, 'cashier', 'counter');
  if (receipt.trim() === '') throw new Problem(422, 'receipt-missing', 'Name the receipt.');
  const { upn } = await withApplication(issuer, officer, id, async (sql, row) => {
    if (row.receipt === receipt && row.settled_by === officer.id) return row;
    if (row.state !== 'approved') throw moveNotAllowed(row.state, 'paid');
    if (row.fee !== amount) throw new Problem(409, 'fee-amount', 'The amount is not the fee.');
    const changes = { lapses_on: null, settled_by: officer.id, receipt };
    return change(issuer, sql, row, { to: 'paid', by: { ...byService, officer: officer.id }, changes });
  });
  await finishPaid(issuer, id);
  return applicationOf(issuer, { upn, id });
}

/** Makes what a paid application ends in; nothing for one that is not (or no longer) paid. Throws what `grant` throws. */
export async function finishPaid(issuer: Issuer, id: string): Promise<void> {
  const read = await readApplication(issuer.database.sql, id);
  const service = issuer.services.get(read?.service ?? '');
  if (read?.state !== 'paid' || !service) return;
  const facts = await factsOf(issuer, service, read);
  await withFreeNumber(() =>
    issuer.database.transaction(async (sql) => {
      const row = await lockApplication(sql, id);
      if (row?.state === 'paid') await grant(issuer, sql, { row, service, facts });
    }),
  );
}

/** A free application, approved: it is paid and issued in the same transaction. */
export async function finish(
  issuer: Issuer,
  sql: Transaction,
  { row, service, facts }: Readonly<{ row: ApplicationRow; service: Service; facts: Facts }>,
): Promise<ApplicationRow> {
  const paid = await change(issuer, sql, row, { to: 'paid', by: byService, untold: true });
  return grant(issuer, sql, { row: paid, service, facts });
}
