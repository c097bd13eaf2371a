/** Rows of registers of documents (0010-register-records.sql): read by person or by number, written once, and moved between states. */
import type postgres from 'postgres';

type Sql = postgres.ISql; // the database, or the caller's transaction

export type RecordState = 'valid' | 'suspended' | 'revoked' | 'replaced';

export type RecordRow = Readonly<{
  register: string;
  number: string;
  upn: string;
  data: Readonly<Record<string, unknown>>;
  state: RecordState;
  entered_at: string; // ISO 8601
  application: string | null;
}>;

export type FoundRecord = Pick<RecordRow, 'number' | 'data' | 'state'>;

/** Of several documents of a person the newest, those that stand before those that do not; or the one of this number. */
export async function findRecord(sql: Sql, register: string, upn: string, number: string | null): Promise<FoundRecord | null> {
  const rows = await sql<FoundRecord[]>`
    select number, data, state from register_record
    where upn = ${upn} and register = ${register} and number = coalesce(${number}::text, number)
    order by state = 'valid' desc, entered_at desc, number desc limit 1`;
  return rows[0] ?? null;
}

export const findRecords = (sql: Sql, register: string, upn: string) => sql<FoundRecord[]>`
  select number, data, state from register_record where upn = ${upn} and register = ${register} order by entered_at desc, number desc`;

export type NewRecord = Readonly<{
  register: string;
  number: string;
  upn: string;
  data: Readonly<Record<string, unknown>>;
  application: string | null;
  now: number;
}>;

/** Throws the database's 23505 where the register has this number already. */
export async function insertRecord(sql: Sql, { register, number, upn, data, application, now }: NewRecord): Promise<void> {
  await sql`
    insert into register_record (register, number, upn, data, state, entered_at, application)
    values (${register}, ${number}, ${upn}, ${sql.json(data as postgres.JSONValue)}, 'valid', to_timestamp(${now}), ${application})`;
}

/** Answers whether there is such a row. Says nothing to the copies issued from it. */
export async function setRecordState(sql: Sql, number: string, state: RecordState): Promise<boolean> {
  const { count } = await sql`update register_record set state = ${state} where number = ${number}`;
  return count > 0;
}

/** A row, held while its state is changed: two operators cannot decide at once. */
export async function lockRecord(sql: Sql, number: string): Promise<Pick<RecordRow, 'state'> | undefined> {
  const [row] = await sql<Pick<RecordRow, 'state'>[]>`select state from register_record where number = ${number} for update`;
  return row;
}

/** The register that holds a document of this number; undefined where none does. */
export async function registerOfNumber(sql: postgres.ISql, number: string): Promise<string | undefined> {
  const [row] = await sql<{ register: string }[]>`
    select 'traffic' as register from traffic_licence where licence_number = ${number}
    union all select register from register_record where number = ${number} limit 1`;
  return row?.register;
}
