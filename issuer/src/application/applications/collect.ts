/** The end of an application: the wallet has said that it holds what was issued. */
import { lockApplication } from '../../store/applications.ts';
import { documentsOf, readUncollected } from '../../store/devices.ts';
import type { Configuration } from '../configurations.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { change, citizen } from './change.ts';

/** Every issued application of the person for a document that this offer has received copies of, in whatever way the wallet asked. */
export async function collect(
  issuer: Issuer,
  sql: Transaction,
  { upn, offerId, configuration }: Readonly<{ upn: string; offerId: string; configuration: Configuration }>,
): Promise<void> {
  const documents = await documentsOf(sql, offerId, configuration.id);
  for (const { id } of await readUncollected(sql, { upn, type: configuration.type.id, documents })) {
    const row = await lockApplication(sql, id);
    if (row?.state === 'issued') await change(issuer, sql, row, { to: 'collected', by: citizen });
  }
}
