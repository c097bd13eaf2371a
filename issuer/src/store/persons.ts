/** People found by the keys of their names, named by handles that tell nothing, and what was ever issued to one of them. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type SearchRow = Readonly<{ upn: string; handle: string; keys: readonly string[] }>;

/** Of people whose keys were made before, the keys are replaced. */
export const writeSearchRows = (sql: Sql, rows: readonly SearchRow[]) => sql`
  insert into person_search (upn, handle, keys)
  select upn, handle, keys from jsonb_to_recordset(${sql.json(rows as never)}) as t(upn text, handle text, keys text[])
  on conflict (upn) do update set keys = excluded.keys`;

/** Registered people who cannot be found yet; an empty answer means that all can. */
export const readUnsearchable = async (sql: Sql, limit: number) =>
  (
    await sql<{ person: Readonly<Record<string, unknown>> & Readonly<{ upn: string }> }[]>`
      select to_jsonb(p) as person from civil_person p
      where not exists (select from person_search s where s.upn = p.upn) order by p.upn limit ${limit}`
  ).map(({ person }) => person);

/** People who have all of these keys. */
export const findByKeys = async (sql: Sql, keys: readonly string[], limit: number): Promise<readonly string[]> =>
  (
    await sql<{ upn: string }[]>`
      select upn from person_search where keys @> ${keys as string[]}::text[] limit ${limit}`
  ).map(({ upn }) => upn);

/** The person a document was ever issued to, by its number. */
export async function findByDocument(sql: Sql, number: string): Promise<string | undefined> {
  const [row] = await sql<{ upn: string }[]>`
    select upn from credential where document = ${number}
    union select upn from traffic_licence where licence_number = ${number}
    union select upn from civil_person where card_number = ${number} limit 1`;
  return row?.upn;
}

export async function personOfHandle(sql: Sql, handle: string): Promise<string | undefined> {
  const [row] = await sql<{ upn: string }[]>`select upn from person_search where handle = ${handle}`;
  return row?.upn;
}

export const handlesOf = async (sql: Sql, upns: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await sql<{ upn: string; handle: string }[]>`select upn, handle from person_search where upn = any(${upns as string[]}::text[])`).map(
      ({ upn, handle }) => [upn, handle],
    ),
  );

/** How many records this officer opened since then. */
export async function countOpenings(sql: Sql, { officer, since }: Readonly<{ officer: string; since: number }>): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::integer as count from access_record where officer = ${officer} and what = 'record' and at > to_timestamp(${since})`;
  return row!.count;
}

/** By document: how many copies live, and until when. */
export const readLivingCopies = (sql: Sql, upn: string, now: number) => sql<{ document: string; copies: number }[]>`
  select document, count(*)::integer as copies from credential
  where upn = ${upn} and status <> 1 and expires_at > to_timestamp(${now}) group by document`;
