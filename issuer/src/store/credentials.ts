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

export const writeCopies = (sql: Sql, copies: readonly Copy[]) => sql`
  insert into credential (id, offer, configuration, holder, upn, type, document, list, idx, status, issued_at, expires_at)
  select id, offer, configuration, holder, upn, type, document, list, idx, status, to_timestamp(issued), to_timestamp(expires)
  from unnest(${copies.map((copy) => copy.id)}::text[], ${copies.map((copy) => copy.offer)}::text[],
    ${copies.map((copy) => copy.configuration)}::text[], ${copies.map((copy) => copy.holder)}::text[], ${copies.map((copy) => copy.upn)}::text[],
    ${copies.map((copy) => copy.type)}::text[], ${copies.map((copy) => copy.document)}::text[], ${copies.map((copy) => copy.list)}::text[],
    ${copies.map((copy) => copy.idx)}::integer[], ${copies.map((copy) => copy.status)}::integer[],
    ${copies.map((copy) => copy.issued)}::float8[], ${copies.map((copy) => copy.expires)}::float8[])
    as t(id, offer, configuration, holder, upn, type, document, list, idx, status, issued, expires)`;

/** Holds the offers until the transaction ends and answers those that may still issue: a superseded one may not. */
export async function lockLivingOffers(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }[]>`
    select id from offer where id = any(${ids as string[]}) and redeemed_at is not null and superseded_at is null order by id for share`;
  return new Set(rows.map(({ id }) => id));
}

export type Changed = Readonly<{ reference: string; list: string; copies: number }>;

/** Revokes what a person received of a type under earlier offers. One answer per offer and list that changed. */
export const revokeEarlier = (sql: Sql, receivers: readonly Pick<Copy, 'upn' | 'type' | 'offer'>[]) => sql<Changed[]>`
  with changed as (
    update credential c set status = 1
    from unnest(${receivers.map((r) => r.upn)}::text[], ${receivers.map((r) => r.type)}::text[], ${receivers.map((r) => r.offer)}::text[])
      as r(upn, type, offer)
    where c.upn = r.upn and c.type = r.type and c.offer <> r.offer and c.status <> 1
    returning c.offer, c.list)
  select offer as reference, list, count(*)::integer as copies from changed group by offer, list`;

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
