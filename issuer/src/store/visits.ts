/** Visits to a counter: who came, for what, how they agreed, and until when. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type VisitRow = Readonly<{ id: string; officer: string; upn: string; purpose: string; consent: string }>;

export const insertVisit = (sql: Sql, row: VisitRow, now: number) => sql`
  insert into visit (id, officer, upn, purpose, consent, started_at)
  values (${row.id}, ${row.officer}, ${row.upn}, ${row.purpose}, ${row.consent}, to_timestamp(${now}))`;

/** Undefined for a visit of another officer, one that has ended, and one that began before `since`. */
export async function readVisit(sql: Sql, { id, officer, since }: Readonly<{ id: string; officer: string; since: number }>) {
  const [row] = await sql<VisitRow[]>`
    select id, officer, upn, purpose, consent from visit
    where id = ${id} and officer = ${officer} and ended_at is null and started_at > to_timestamp(${since})`;
  return row;
}

export const endVisit = (sql: Sql, id: string, now: number) =>
  sql`update visit set ended_at = to_timestamp(${now}) where id = ${id} and ended_at is null`;
