/** What an office has done and has before it, counted over its applications. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type ServiceFigures = Readonly<{
  service: string;
  open: number;
  oldest_days: number | null; // of those that wait for the office
  decided: number;
  median_hours: number | null; // from submission to the decision
  returned_share: number | null; // of those decided: how many had to be returned once
}>;

export const readServiceFigures = (sql: Sql, authority: string, now: number) => sql<ServiceFigures[]>`
  with done as (
    select a.service, a.id, min(h.at) - a.submitted_at as took,
      exists (select from application_history r where r.application = a.id and r.state = 'returned') as returned
    from application a join application_history h on h.application = a.id and h.state in ('approved', 'refused')
    where a.authority = ${authority} group by a.service, a.id, a.submitted_at),
  decided as (
    select service, count(*)::integer as decided,
      (percentile_cont(0.5) within group (order by extract(epoch from took)) / 3600)::float8 as median_hours,
      avg(returned::integer)::float8 as returned_share
    from done group by service),
  waiting as (
    select service, count(*)::integer as open,
      (extract(epoch from to_timestamp(${now}) - min(submitted_at)) / 86400)::float8 as oldest_days
    from application where authority = ${authority} and state in ('submitted', 'in_review') group by service)
  select coalesce(w.service, d.service) as service, coalesce(w.open, 0) as open, w.oldest_days, coalesce(d.decided, 0) as decided,
    d.median_hours, d.returned_share
  from waiting w full join decided d on d.service = w.service order by 1`;

export type WeekFigures = Readonly<{ week: string; submitted: number; decided: number; refused: number }>;

/** Of the last twelve weeks, those in which something happened; a week is named by its first day. */
export const readWeekFigures = (sql: Sql, authority: string, now: number) => sql<WeekFigures[]>`
  select to_char(date_trunc('week', h.at), 'YYYY-MM-DD') as week,
    (count(*) filter (where h.version = 1))::integer as submitted,
    (count(*) filter (where h.state in ('approved', 'refused')))::integer as decided,
    (count(*) filter (where h.state = 'refused'))::integer as refused
  from application_history h join application a on a.id = h.application
  where a.authority = ${authority} and h.at > to_timestamp(${now - 84 * 86_400}) group by 1 order by 1`;
