/** Applications and the history of each. A row changes only from the version that was read; every version has its line of history. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type Reason = Readonly<{ code?: string; text?: string }>;
export type Needed = Readonly<{ question: string | null; code: string; text?: string }>;
export type Ticket = Readonly<{ number: string; office: string; at: string }>;
export type Decision = Readonly<{ act: 'approve' | 'refuse'; reason?: Reason }>;

export type ApplicationRow = Readonly<{
  id: string;
  reference: string;
  upn: string;
  service: string;
  authority: string;
  subject: string;
  version: number;
  state: string;
  language: string;
  type: string | null; // the credential type it gives
  document: string | null; // the number of the document, once issued
  fee: number;
  answers: Readonly<Record<string, unknown>>;
  needed: readonly Needed[];
  ticket: Ticket | null;
  submitted: number;
  promised_by: string;
  lapses_on: string | null;
  appealed: number | null;
  locked_by: string | null;
  locked: number | null;
  four_eyes: boolean;
  decision: Decision | null; // recorded by the first officer, not yet confirmed
  decided_by: string | null;
  decided_person: string | null;
  confirmed_by: string | null;
  confirmed_person: string | null;
  refused_person: string | null; // who refused before the appeal
  settled_by: string | null;
  receipt: string | null;
}>;

export const openStates = ['submitted', 'in_review', 'returned', 'approved', 'paid'] as const;

const columns = (sql: Sql) => sql`
  a.id, a.reference, a.upn, a.service, a.authority, a.subject, a.version, a.state, a.language, a.type, a.document, a.fee, a.answers, a.needed,
  a.ticket, extract(epoch from a.submitted_at)::float8 as submitted, a.promised_by, a.lapses_on,
  extract(epoch from a.appealed_at)::float8 as appealed, a.locked_by, extract(epoch from a.locked_at)::float8 as locked, a.four_eyes, a.decision,
  a.decided_by, a.decided_person, a.confirmed_by, a.confirmed_person, a.refused_person, a.settled_by, a.receipt`;

export async function readApplication(sql: Sql, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await sql<ApplicationRow[]>`select ${columns(sql)} from application a where a.id = ${id}`;
  return row;
}

/** Holds the row until the transaction ends. */
export async function lockApplication(sql: Sql, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await sql<ApplicationRow[]>`select ${columns(sql)} from application a where a.id = ${id} for update`;
  return row;
}

export type Page<T> = Readonly<{ rows: readonly T[]; count: number }>;
export type Window = Readonly<{ after: number; size: number }>;

/** The rows of one page, taken out of their number; `count` is of all pages, and 0 on a page beyond the last. */
export const pageOf = <T extends { count: number }>(rows: readonly T[]): Page<Omit<T, 'count'>> => ({
  rows: rows.map(({ count: _, ...row }) => row),
  count: rows[0]?.count ?? 0,
});

/** The newest first. */
export const readApplicationsOf = async (sql: Sql, upn: string, { after, size }: Window): Promise<Page<ApplicationRow>> =>
  pageOf(
    await sql<(ApplicationRow & { count: number })[]>`
      select ${columns(sql)}, p.count from application a join (
        select id, row_number() over (order by submitted_at desc, id desc) as n, count(*) over ()::integer as count from application where upn = ${upn}) p
      on p.id = a.id where p.n > ${after} and p.n <= ${after + size} order by p.n`,
  );

export async function findOpen(sql: Sql, key: Readonly<{ upn: string; service: string; subject: string }>): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select id from application where upn = ${key.upn} and service = ${key.service} and subject = ${key.subject} and state = any(${openStates as never}::text[])`;
  return row?.id;
}

const at = (time: number | null) => (time === null ? null : new Date(time * 1000));

const record = (sql: Sql, { submitted, appealed, locked, answers, needed, ticket, decision, ...row }: ApplicationRow) => ({
  ...row,
  submitted_at: at(submitted),
  appealed_at: at(appealed),
  locked_at: at(locked),
  answers: sql.json(answers as never),
  needed: sql.json(needed as never),
  ticket: ticket && sql.json(ticket as never),
  decision: decision && sql.json(decision as never),
});

export const insertApplication = (sql: Sql, row: ApplicationRow) => sql`insert into application ${sql(record(sql, row) as never)}`;

/** Answers false, and changes nothing, where another act came first. */
export async function updateApplication(sql: Sql, next: ApplicationRow, from: number): Promise<boolean> {
  const { id, ...changes } = record(sql, next);
  const { count } = await sql`update application set ${sql(changes as never)} where id = ${id} and version = ${from}`;
  return count === 1;
}

/** Whose desk it lies on: not a change of the application itself. */
export const setLock = (sql: Sql, id: string, officer: string | null, now: number) =>
  sql`update application set locked_by = ${officer}, locked_at = ${officer === null ? null : at(now)} where id = ${id}`;

export type HistoryRow = Readonly<{
  id: string;
  application: string;
  version: number;
  state: string;
  at: number;
  unit: string;
  officer: string | null;
  reason: Reason | null;
  promised_by: string | null;
  trace: string;
}>;

export const insertHistory = (sql: Sql, { at: time, reason, ...row }: HistoryRow) =>
  sql`insert into application_history ${sql({ ...row, at: at(time), reason: reason && sql.json(reason as never) } as never)}`;

/** Of several applications, each in the order of its versions. */
export const readHistories = (sql: Sql, ids: readonly string[]) => sql<HistoryRow[]>`
  select id, application, version, state, extract(epoch from at)::float8 as at, unit, officer, reason, promised_by, trace
  from application_history where application = any(${ids as string[]}) order by application, version`;

/** Waiting for the citizen since too long, or paid and not yet issued: what the service itself moves on. */
export const readDue = (sql: Sql, today: string, limit: number) => sql<{ id: string; state: string }[]>`
  select id, state from application where (state in ('returned', 'approved') and lapses_on < ${today}) or state = 'paid' order by id limit ${limit}`;

/** Booked in the same transaction as the version it belongs to. */
export const setTicket = (sql: Sql, id: string, ticket: Ticket) =>
  sql`update application set ticket = ${sql.json(ticket as never)} where id = ${id}`;

/** The credential types that this person's applications ended in: a new phone receives them too. */
export const typesIssued = async (sql: Sql, upn: string): Promise<readonly string[]> =>
  (
    await sql<{ type: string }[]>`
      select distinct type from application where upn = ${upn} and type is not null and state in ('issued', 'collected') order by type`
  ).map(({ type }) => type);
