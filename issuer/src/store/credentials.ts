/** Issued copies: written, found again, and moved between valid, suspended and revoked. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type Copy = Readonly<{
  id: string;
  offer: string;
  configuration: string;
  holder: string; // RFC 7638 thumbprint of the holder's key; "paper" where there is none
  upn: string;
  type: string;
  document: string;
  list: string;
  idx: number;
  status: number;
  issued: number;
  expires: number;
}>;

/** What a repeated request is recognised by. */
export type CopyKey = Pick<Copy, 'offer' | 'configuration' | 'holder'>;

const columns = (sql: Sql) => sql`
  c.id, c.offer, c.configuration, c.holder, c.upn, c.type, c.document, c.list, c.idx, c.status,
  extract(epoch from c.issued_at)::float8 as issued, extract(epoch from c.expires_at)::float8 as expires`;

export const readCopies = (sql: Sql, keys: readonly CopyKey[]) => sql<Copy[]>`
  select ${columns(sql)} from credential c
  join unnest(${keys.map((key) => key.offer)}::text[], ${keys.map((key) => key.configuration)}::text[], ${keys.map((key) => key.holder)}::text[])
    as k(offer, configuration, holder) on c.offer = k.offer and c.configuration = k.configuration and c.holder = k.holder`;

export type Changed = Readonly<{ reference: string; list: string; copies: number }>;

/** Moves every copy of a document; a revoked one stays revoked. On an mdoc's list one bit says all: what would be suspended is revoked for good. */
export const changeStatus = (sql: Sql, document: string, status: number) => sql<Changed[]>`
  with changed as (
    update credential set status = case when list like '%-mdoc-%' then 1 else ${status}::smallint end
    where document = ${document} and status <> 1 and status <> ${status} returning document, list)
  select document as reference, list, count(*)::integer as copies from changed group by document, list`;

/** Answers whether this was the first acknowledgement; its time stays. */
export async function acknowledge(sql: Sql, offer: string, configuration: string, now: number): Promise<boolean> {
  const { count } = await sql`
    update credential set acknowledged_at = to_timestamp(${now})
    where offer = ${offer} and configuration = ${configuration} and acknowledged_at is null`;
  return count > 0;
}

export async function countCopies(sql: Sql, offer: string, configuration: string): Promise<number> {
  const [row] = await sql<{ copies: number }[]>`
    select count(*)::integer as copies from credential where offer = ${offer} and configuration = ${configuration}`;
  return row!.copies;
}

export const countByType = (sql: Sql) =>
  sql<{ type: string; copies: number }[]>`select type, count(*)::integer as copies from credential group by type order by type`;
