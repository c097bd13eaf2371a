/** A licence, held while its state is changed: two operators cannot decide at once. */
import type postgres from 'postgres';
import type { LicenceRow } from './registers.ts';

export async function lockLicence(sql: postgres.ISql, licenceNumber: string): Promise<Pick<LicenceRow, 'state'> | undefined> {
  const [licence] = await sql<Pick<LicenceRow, 'state'>[]>`
    select state from traffic_licence where licence_number = ${licenceNumber} for update`;
  return licence;
}
