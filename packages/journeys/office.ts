/** The office behind the counter, until it has a screen of its own: officers act through the issuer's application layer, on the running system's database. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim, decide, type Deciding } from '../../issuer/src/application/applications/review.ts';
import { settle } from '../../issuer/src/application/applications/pay.ts';
import type { Officer } from '../../issuer/src/application/applications/officer.ts';
import { createIssuer } from '../../issuer/src/application/issuer.ts';
import { readCatalogue } from '../../issuer/src/catalogue.ts';
import { openKeys } from '../../issuer/src/keys/keystore.ts';
import { reachable, socketFolder } from '../../issuer/src/store/binaries.ts';
import { connect, transact } from '../../issuer/src/store/database.ts';
import type { System } from './system.ts';

const now = () => Math.floor(Date.now() / 1000);

const clerk: Officer = { id: 'clerk-1', upn: '1990010100017', authority: 'traffic', roles: ['clerk'], unit: 'traffic' };
const cashier: Officer = { id: 'cashier-1', upn: '1985020200025', authority: 'traffic', roles: ['cashier'], unit: 'traffic' };

export async function openOffice(system: System) {
  const folder = join(system.data, 'data');
  const sql = connect({ host: socketFolder(reachable(folder), tmpdir()), database: 'postgres', username: 'postgres' });
  const catalogue = await readCatalogue();
  const issuing = new Set(catalogue.credentials.map(({ authority }) => authority));
  const authorities = Object.fromEntries([...issuing].map((id) => [id, catalogue.authorities[id].name.en]));
  const keys = await openKeys(join(folder, 'keys'), { authorities, origin: system.issuer, now: now() });
  const database = {
    sql,
    transaction: <T>(work: Parameters<typeof transact<T>>[1]) => transact<T>(sql, work),
    close: () => sql.end({ timeout: 5 }),
    ended: new Promise<never>(() => {}),
    engine: { mode: 'external', version: 180_000, place: folder } as const,
  };
  const issuer = createIssuer({ origin: system.issuer, wallet: system.wallet, database, keys, catalogue, now });
  return {
    /** How many applications of a service there are, in which states. */
    states: async (service: string) =>
      (await sql<{ state: string }[]>`select state from application where service = ${service} order by submitted_at`).map(
        ({ state }) => state,
      ),
    async decide(reference: string, decision: Pick<Deciding, 'act' | 'reason' | 'needed'>) {
      const [row] = await sql<{ id: string }[]>`select id from application where reference = ${reference}`;
      const { id, version } = await claim(issuer, { officer: clerk, id: row!.id });
      return decide(issuer, { officer: clerk, id, version, ...decision });
    },
    settle: (id: string, amount: number) => settle(issuer, { officer: cashier, id, amount, receipt: 'DEMO-1' }),
    close: () => sql.end({ timeout: 5 }),
  };
}
