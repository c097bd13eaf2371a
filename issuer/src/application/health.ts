/** What operators and load balancers ask: does it answer, and how far is it. No personal data, no place on the disk. */
import { countByType } from '../store/credentials.ts';
import { readLists } from '../store/status-lists.ts';
import type { Issuer } from './issuer.ts';
import { isoTime } from './page.ts';
import { Problem } from './problem.ts';
import { product } from './product.ts';
import { listUri } from './status-lists.ts';
import { trustList } from './trust-list.ts';

/** Throws Problem 503 when the database does not answer. */
export async function health({ database }: Issuer) {
  await database.sql`select 1`.catch(() => {
    throw new Problem(503, 'database', 'The database does not answer.');
  });
  return { status: 'ok' };
}

export async function status(issuer: Issuer) {
  const { sql, engine } = issuer.database;
  const [copies, lists, { sequence, issued }] = await Promise.all([countByType(sql), readLists(sql), trustList(issuer)]);
  return {
    name: product.name,
    version: product.version,
    startTime: isoTime(issuer.started),
    host: new URL(issuer.origin).host, // where it answers; a machine's own name is nobody's business
    issuer: issuer.origin,
    demo: true,
    database: { mode: engine.mode, version: engine.version },
    trustList: { sequence, issued },
    statusLists: lists.map(({ id, revision }) => ({ uri: listUri(issuer, id), revision })),
    issued: Object.fromEntries(copies.map((row) => [row.type, row.copies])),
  };
}
