/** Every look of an officer at somebody's data, kept for the person it is about. */
import type postgres from 'postgres';
import { pageOf, type Page, type Window } from './applications.ts';

export type Access = Readonly<{ at: number; unit: string; purpose: string; what: string }>;

export const insertAccess = (sql: postgres.ISql, access: Access & Readonly<{ id: string; upn: string; officer: string }>) => sql`
  insert into access_record (id, upn, at, officer, unit, purpose, what)
  values (${access.id}, ${access.upn}, to_timestamp(${access.at}), ${access.officer}, ${access.unit}, ${access.purpose}, ${access.what})`;

/** The newest first; which officer it was is for auditors. */
export const readAccesses = async (sql: postgres.ISql, upn: string, { after, size }: Window): Promise<Page<Access>> =>
  pageOf(
    await sql<(Access & { count: number })[]>`
      select extract(epoch from at)::float8 as at, unit, purpose, what, count from (
        select *, row_number() over (order by at desc, id desc) as n, count(*) over ()::integer as count from access_record where upn = ${upn}) a
      where n > ${after} and n <= ${after + size} order by n`,
  );
