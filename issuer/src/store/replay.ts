/** What may be used once, until it expires by itself: DPoP proofs and nonces. One statement for many callers. */
import type postgres from 'postgres';
import { arrayOf } from './array-literal.ts';

/** What is used, and what for. Both texts are digests or random: nothing anybody sent is kept. */
export type Once = Readonly<{ key: string; bound: string; expires: number }>;

/** Uses each key, unless it was used before; answers what each is bound to from now on. Of two uses of one key here, the first counts. */
export async function bindOnce(sql: postgres.ISql, uses: readonly Once[]): Promise<ReadonlyMap<string, string>> {
  if (uses.length === 0) return new Map();
  const first = [...new Map(uses.toReversed().map((use) => [use.key, use])).values()];
  const rows = await sql<{ key: string; bound: string }[]>`
    insert into replay (key, bound, expires_at)
    select key, bound, to_timestamp(expires)
    from unnest(${arrayOf(first.map((use) => use.key))}::text[], ${arrayOf(first.map((use) => use.bound))}::text[],
      ${arrayOf(first.map((use) => use.expires))}::float8[]) as t(key, bound, expires)
    order by key
    on conflict (key) do update set bound = replay.bound
    returning key, bound`;
  return new Map(rows.map(({ key, bound }) => [key, bound]));
}

export const forgetExpired = (sql: postgres.ISql, now: number) => sql`delete from replay where expires_at < to_timestamp(${now})`;
