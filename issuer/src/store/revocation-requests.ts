/** Revocations that one officer asked for and a second has to confirm. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type RevocationRow = Readonly<{
  id: string;
  document: string;
  authority: string;
  reason: string;
  asked_by: string;
  asked_person: string;
  asked: number;
}>;

/** Answers false where one waits for this document already. */
export async function insertRevocation(sql: Sql, row: Omit<RevocationRow, 'asked'>, now: number): Promise<boolean> {
  const rows = await sql`
    insert into revocation_request (id, document, authority, reason, asked_by, asked_person, asked_at)
    values (${row.id}, ${row.document}, ${row.authority}, ${row.reason}, ${row.asked_by}, ${row.asked_person}, to_timestamp(${now}))
    on conflict do nothing returning id`;
  return rows.length === 1;
}

const columns = (sql: Sql) => sql`id, document, authority, reason, asked_by, asked_person, extract(epoch from asked_at)::float8 as asked`;

/** Of one authority, the oldest first. */
export const readOpenRevocations = (sql: Sql, authority: string) =>
  sql<
    RevocationRow[]
  >`select ${columns(sql)} from revocation_request where authority = ${authority} and closed_at is null order by asked_at, id limit 200`;

/** Held until the transaction ends; undefined for one that is closed. */
export async function lockRevocation(sql: Sql, id: string): Promise<RevocationRow | undefined> {
  const [row] = await sql<
    RevocationRow[]
  >`select ${columns(sql)} from revocation_request where id = ${id} and closed_at is null for update`;
  return row;
}

export const closeRevocation = (
  sql: Sql,
  { id, officer, person, agreed, now }: Readonly<{ id: string; officer: string; person: string; agreed: boolean; now: number }>,
) => sql`
  update revocation_request set confirmed_by = ${officer}, confirmed_person = ${person}, agreed = ${agreed}, closed_at = to_timestamp(${now})
  where id = ${id}`;
