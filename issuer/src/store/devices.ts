/** A person's devices: each redeemed offer is one. Ending one ends its session and suspends the copies it received. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type Device = Readonly<{ id: string; activated: number; ended: number | null }>;

/** The newest first; one that a newer activation replaced counts as ended. */
export const readDevices = (sql: Sql, upn: string) => sql<Device[]>`
  select id, extract(epoch from redeemed_at)::float8 as activated, extract(epoch from coalesce(ended_at, superseded_at))::float8 as ended
  from offer where upn = ${upn} and redeemed_at is not null order by redeemed_at desc, id desc`;

/** Answers those of the offers that were not ended before. */
export async function endOffers(sql: Sql, upn: string, ids: readonly string[], now: number): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    update offer set ended_at = to_timestamp(${now})
    where upn = ${upn} and id = any(${ids as string[]}) and redeemed_at is not null and ended_at is null returning id`;
  return rows.map(({ id }) => id);
}

/** What the person's living session may receive beside what it was offered. */
export const grantConfigurations = (sql: Sql, upn: string, configurations: readonly string[]) => sql`
  update offer set configurations = array(select distinct unnest(configurations || ${configurations as string[]}::text[]) order by 1)
  where upn = ${upn} and redeemed_at is not null and superseded_at is null and ended_at is null`;

export type Ended = Readonly<{ list: string; copies: number }>;

/** Suspends the valid copies of these offers; on an mdoc's list, which knows no suspension, they are revoked. */
export const suspendCopiesOf = (sql: Sql, offers: readonly string[]) => sql<Ended[]>`
  with changed as (
    update credential set status = case when list like '%-mdoc-%' then 1 else 2 end
    where offer = any(${offers as string[]}) and status = 0 returning list)
  select list, count(*)::integer as copies from changed group by list`;

/** Revokes the copies of a document that another takes the place of. */
export const revokeDocument = (sql: Sql, { upn, type, document }: Readonly<{ upn: string; type: string; document: string }>) => sql<
  Ended[]
>`
  with changed as (
    update credential set status = 1 where upn = ${upn} and type = ${type} and document = ${document} and status <> 1 returning list)
  select list, count(*)::integer as copies from changed group by list`;

/** Whose copy stands at a place of a status list. */
export async function findCopyAt(
  sql: Sql,
  list: string,
  idx: number,
): Promise<Readonly<{ upn: string; type: string; document: string }> | undefined> {
  const [copy] = await sql<{ upn: string; type: string; document: string }[]>`
    select upn, type, document from credential where list = ${list} and idx = ${idx}`;
  return copy;
}

/** The documents of the copies an offer received under a configuration. */
export const documentsOf = async (sql: Sql, offer: string, configuration: string) =>
  (
    await sql<{ document: string }[]>`select distinct document from credential where offer = ${offer} and configuration = ${configuration}`
  ).map(({ document }) => document);

/** Issued applications of a person for documents they now hold. */
export const readUncollected = (
  sql: Sql,
  { upn, type, documents }: Readonly<{ upn: string; type: string; documents: readonly string[] }>,
) =>
  sql<
    { id: string }[]
  >`select id from application where upn = ${upn} and type = ${type} and state = 'issued' and document = any(${documents as string[]}) order by id`;
