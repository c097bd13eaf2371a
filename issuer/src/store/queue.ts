/** The applications that lie at an office, most urgent first, with the filters a clerk works by. */
import type postgres from 'postgres';
import { pageOf, type Page, type Window } from './applications.ts';

export type QueueFilter = Readonly<{
  authority: string;
  now: number;
  states?: readonly string[]; // submitted and in_review if absent
  service?: string;
  lockedBy?: string; // an officer's id; 'nobody' for those that lie on no desk
  olderThan?: number; // seconds since submission
  reference?: string; // its beginning
  waitsForSecond?: boolean;
  promisedBefore?: string; // YYYY-MM-DD
}>;

export type QueueRow = Readonly<{
  id: string;
  reference: string;
  service: string;
  state: string;
  version: number;
  fee: number;
  submitted: number;
  promised_by: string;
  appealed: boolean;
  locked_by: string | null;
  decided: boolean;
}>;

export async function readQueue(sql: postgres.ISql, filter: QueueFilter, { after, size }: Window): Promise<Page<QueueRow>> {
  const {
    authority,
    now,
    states = ['submitted', 'in_review'],
    service,
    lockedBy,
    olderThan,
    reference,
    waitsForSecond,
    promisedBefore,
  } = filter;
  const rows = await sql<(QueueRow & { count: number })[]>`
    select id, reference, service, state, version, fee, extract(epoch from submitted_at)::float8 as submitted, promised_by,
      appealed_at is not null as appealed, locked_by, decision is not null as decided, count
    from (
      select *, row_number() over (order by promised_by, id) as n, count(*) over ()::integer as count from application
      where authority = ${authority} and state = any(${states as string[]}::text[])
        and (${service ?? null}::text is null or service = ${service ?? null})
        and (${lockedBy ?? null}::text is null or coalesce(locked_by, 'nobody') = ${lockedBy ?? null})
        and (${olderThan ?? null}::float8 is null or submitted_at < to_timestamp(${now - (olderThan ?? 0)}))
        and (${reference ?? null}::text is null or starts_with(reference, ${reference ?? null}))
        and (${promisedBefore ?? null}::date is null or promised_by < ${promisedBefore ?? null}::date)
        and (${waitsForSecond ?? null}::boolean is null or (decision is not null) = ${waitsForSecond ?? null})) a
    where n > ${after} and n <= ${after + size} order by n`;
  return pageOf(rows);
}
