/** What people were told, kept in every language as it was said. */
import type postgres from 'postgres';
import { pageOf, type Page, type Window } from './applications.ts';

type Words = Readonly<Record<string, string>>;

export type InboxItem = Readonly<{ id: string; at: number; application: string | null; subject: Words; words: Words; read: boolean }>;

export const insertInboxItem = (
  sql: postgres.ISql,
  item: Readonly<{ id: string; upn: string; application: string | null; subject: Words; words: Words; now: number }>,
) => sql`
  insert into inbox_item (id, upn, at, application, subject, words)
  values (${item.id}, ${item.upn}, to_timestamp(${item.now}), ${item.application}, ${sql.json(item.subject)}, ${sql.json(item.words)})`;

/** The newest first. */
export const readInbox = async (sql: postgres.ISql, upn: string, { after, size }: Window): Promise<Page<InboxItem>> =>
  pageOf(
    await sql<(InboxItem & { count: number })[]>`
      select id, extract(epoch from at)::float8 as at, application, subject, words, read_at is not null as read, count from (
        select *, row_number() over (order by at desc, id desc) as n, count(*) over ()::integer as count from inbox_item where upn = ${upn}) i
      where n > ${after} and n <= ${after + size} order by n`,
  );

/** Answers false for an item that is not this person's. Reading twice changes nothing. */
export async function setRead(sql: postgres.ISql, upn: string, id: string, now: number): Promise<boolean> {
  const { count } = await sql`
    update inbox_item set read_at = coalesce(read_at, to_timestamp(${now})) where id = ${id} and upn = ${upn}`;
  return count === 1;
}
