/** The record of every act. An event is written in the transaction of its act and is never changed. It names references, never people. */
import type postgres from 'postgres';
import { pageOf, type Page, type Window } from './applications.ts';
import { uuid7 } from './uuid.ts';

export type AuditEvent = Readonly<{
  actor: 'citizen' | 'operator' | 'service' | 'officer';
  action: string;
  reference: string;
  copies?: number;
}>;

export async function writeEvents(sql: postgres.ISql, events: readonly AuditEvent[], now: number) {
  if (events.length === 0) return;
  await sql`
    insert into audit_event (id, at, actor, action, reference, copies)
    select id, to_timestamp(${now}), actor, action, reference, copies
    from unnest(${events.map(() => uuid7(now))}::text[], ${events.map((event) => event.actor)}::text[], ${events.map((event) => event.action)}::text[],
      ${events.map((event) => event.reference)}::text[], ${events.map((event) => event.copies ?? 0)}::integer[]) as t(id, actor, action, reference, copies)`;
}

export type RecordedEvent = Readonly<{ at: number; actor: string; action: string; reference: string; copies: number }>;

/** The newest first. */
export const readEvents = (sql: postgres.ISql, limit: number) => sql<RecordedEvent[]>`
  select extract(epoch from at)::float8 as at, actor, action, reference, copies from audit_event order by at desc, id desc limit ${limit}`;

/** A page of them, the newest first; of one reference, or of all where it is null. */
export const readEventsPage = async (sql: postgres.ISql, reference: string | null, { after, size }: Window): Promise<Page<RecordedEvent>> =>
  pageOf(
    await sql<(RecordedEvent & { count: number })[]>`
      select extract(epoch from at)::float8 as at, actor, action, reference, copies, count from (
        select *, row_number() over (order by at desc, id desc) as n, count(*) over ()::integer as count from audit_event
        where ${reference}::text is null or reference = ${reference} or starts_with(reference, ${reference} || ' ')) e
      where n > ${after} and n <= ${after + size} order by n`,
  );
