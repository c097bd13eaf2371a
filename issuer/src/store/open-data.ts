/** Counts of people for open data, by group; and the months as they were published. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

/** A group of people: the names that make it, from the widest to the narrowest, and how many people are in it. */
export type Cell = Readonly<{ path: readonly string[]; count: number }>;

type Span = Readonly<{ from: number; to: number }>; // seconds since 1970; `to` is the first that is over

/** Who applied: a person counts once for each service. */
export const countApplicants = (sql: Sql, { from, to }: Span) => sql<Cell[]>`
  select array[a.authority, a.service, coalesce(p.governorate, 'unknown')] as path, count(distinct a.upn)::integer as count
  from application a left join civil_person p on p.upn = a.upn
  where a.submitted_at >= to_timestamp(${from}) and a.submitted_at < to_timestamp(${to})
  group by a.authority, a.service, coalesce(p.governorate, 'unknown')`;

/** About whom was decided: a person counts once for each service and outcome. */
export const countDecided = (sql: Sql, { from, to }: Span) => sql<Cell[]>`
  select array[a.authority, a.service, h.state, coalesce(p.governorate, 'unknown')] as path, count(distinct a.upn)::integer as count
  from application_history h join application a on a.id = h.application left join civil_person p on p.upn = a.upn
  where h.state in ('approved', 'refused') and h.at >= to_timestamp(${from}) and h.at < to_timestamp(${to})
  group by a.authority, a.service, h.state, coalesce(p.governorate, 'unknown')`;

/** Who held a valid credential of a type at that moment, as far as is known now. */
export const countHolders = (sql: Sql, at: number) => sql<Cell[]>`
  select array[c.type, coalesce(p.governorate, 'unknown')] as path, count(distinct c.upn)::integer as count
  from credential c left join civil_person p on p.upn = c.upn
  where c.issued_at < to_timestamp(${at}) and c.expires_at >= to_timestamp(${at}) and c.status = 0
  group by c.type, coalesce(p.governorate, 'unknown')`;

/** Seconds since 1970 of the first application there is; null where there is none. */
export async function readFirstSubmission(sql: Sql): Promise<number | null> {
  const [row] = await sql<{ at: number | null }[]>`select extract(epoch from min(submitted_at))::float8 as at from application`;
  return row!.at;
}

export type ClosedMonth = Readonly<{ month: string; closed: number; series: Readonly<Record<string, readonly Cell[]>> }>;

export const readClosedMonths = (sql: Sql) => sql<ClosedMonth[]>`
  select month, extract(epoch from closed_at)::float8 as closed, series from open_data_month order by month`;

export const readClosedNames = async (sql: Sql): Promise<ReadonlySet<string>> =>
  new Set((await sql<{ month: string }[]>`select month from open_data_month`).map(({ month }) => month));

/** A month is closed once: what was published of it stays. */
export const writeClosedMonth = (sql: Sql, { month, closed, series }: ClosedMonth) => sql`
  insert into open_data_month (month, closed_at, series) values (${month}, to_timestamp(${closed}), ${sql.json(series as never)})
  on conflict (month) do nothing`;
