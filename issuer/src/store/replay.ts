/** What may be used once, until it expires by itself: DPoP proofs and nonces. One statement for many callers. */
import type postgres from 'postgres';

/** Both texts are digests: nothing anybody sent is kept. */
export type Once = Readonly<{ key: string; bound: string; expires: number }>;

/** Answers, for each, whether it is the first of its key. */
export async function writeOnce(sql: postgres.ISql, items: readonly Once[]): Promise<boolean[]> {
  const rows = await sql<{ key: string }[]>`
    insert into replay (key, bound, expires_at)
    select key, bound, to_timestamp(expires)
    from unnest(${items.map((item) => item.key)}::text[], ${items.map((item) => item.bound)}::text[],
      ${items.map((item) => item.expires)}::float8[]) as t(key, bound, expires)
    on conflict do nothing returning key`;
  const written = new Set(rows.map(({ key }) => key));
  return items.map(({ key }) => written.delete(key));
}

/** What each key was used for; keys that were never used are missing. */
export async function readBound(sql: postgres.ISql, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ key: string; bound: string }[]>`select key, bound from replay where key = any(${keys as string[]})`;
  return new Map(rows.map(({ key, bound }) => [key, bound]));
}

export const forgetExpired = (sql: postgres.ISql, now: number) => sql`delete from replay where expires_at < to_timestamp(${now})`;
