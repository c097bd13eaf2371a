/** Officers, the passkeys they sign in with, their enrolment codes and their sessions. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type OfficerRow = Readonly<{ id: string; upn: string; authority: string; roles: readonly string[] }>;

/** Does nothing for a person who is an officer already: one person has one record. Answers whether it was written. */
export async function writeOfficer(sql: Sql, officer: OfficerRow, now: number): Promise<boolean> {
  const rows = await sql`
    insert into officer (id, upn, authority, roles, added_at)
    values (${officer.id}, ${officer.upn}, ${officer.authority}, ${officer.roles as string[]}, to_timestamp(${now}))
    on conflict do nothing returning id`;
  return rows.length === 1;
}

/** Those who may still act. */
export const readOfficers = (sql: Sql) =>
  sql<(OfficerRow & { enrolled: boolean })[]>`
    select o.id, o.upn, o.authority, o.roles, exists (select from officer_passkey k where k.officer = o.id) as enrolled
    from officer o where o.ended_at is null order by o.id`;

/** Clears away codes that are long past, so that the table does not grow. */
export async function writeOfficerCode(sql: Sql, code: Readonly<{ hash: Uint8Array; officer: string; expires: number; now: number }>) {
  await sql`delete from officer_code where expires_at < to_timestamp(${code.now})`;
  await sql`insert into officer_code (code_hash, officer, expires_at) values (${code.hash}, ${code.officer}, to_timestamp(${code.expires}))`;
}

export async function readOfficerCode(sql: Sql, hash: Uint8Array, now: number): Promise<OfficerRow | undefined> {
  const [row] = await sql<OfficerRow[]>`
    select o.id, o.upn, o.authority, o.roles from officer_code c join officer o on o.id = c.officer
    where c.code_hash = ${hash} and c.used_at is null and c.expires_at > to_timestamp(${now}) and o.ended_at is null`;
  return row;
}

/** Answers whether the code was still unused: of two who bring one code, the second is too late. */
export async function useOfficerCode(sql: Sql, hash: Uint8Array, now: number): Promise<boolean> {
  const rows = await sql`
    update officer_code set used_at = to_timestamp(${now})
    where code_hash = ${hash} and used_at is null and expires_at > to_timestamp(${now}) returning officer`;
  return rows.length === 1;
}

export type Passkey = Readonly<{ id: string; officer: string; publicKey: Uint8Array<ArrayBuffer>; counter: number }>;

/** Answers whether it was written: a passkey belongs to one officer. */
export async function writePasskey(sql: Sql, key: Passkey, now: number): Promise<boolean> {
  const rows = await sql`
    insert into officer_passkey (id, officer, public_key, counter, added_at)
    values (${key.id}, ${key.officer}, ${key.publicKey}, ${key.counter}, to_timestamp(${now}))
    on conflict do nothing returning id`;
  return rows.length === 1;
}

/** Undefined also for the passkey of an officer who may no longer act. */
export async function readPasskey(sql: Sql, id: string): Promise<Passkey | undefined> {
  const [row] = await sql<Passkey[]>`
    select k.id, k.officer, k.public_key as "publicKey", k.counter::float8 as counter
    from officer_passkey k join officer o on o.id = k.officer where k.id = ${id} and o.ended_at is null`;
  return row;
}

/** Answers false where the counter had moved on meanwhile. */
export async function countPasskey(sql: Sql, { id, before, after }: Readonly<{ id: string; before: number; after: number }>) {
  const rows = await sql`update officer_passkey set counter = ${after} where id = ${id} and counter = ${before} returning id`;
  return rows.length === 1;
}

export const writeSession = (sql: Sql, session: Readonly<{ hash: Uint8Array; officer: string; now: number }>) => sql`
  insert into officer_session (token_hash, officer, started_at, seen_at)
  values (${session.hash}, ${session.officer}, to_timestamp(${session.now}), to_timestamp(${session.now}))`;

/** The officer of a living session, which is seen from here on; undefined for one that is unknown, idle too long or too old. */
export async function touchSession(
  sql: Sql,
  hash: Uint8Array,
  { now, idle, longest }: Readonly<{ now: number; idle: number; longest: number }>,
): Promise<OfficerRow | undefined> {
  const [row] = await sql<OfficerRow[]>`
    update officer_session s set seen_at = to_timestamp(${now}) from officer o
    where s.token_hash = ${hash} and o.id = s.officer and o.ended_at is null
      and s.seen_at > to_timestamp(${now - idle}) and s.started_at > to_timestamp(${now - longest})
    returning o.id, o.upn, o.authority, o.roles`;
  return row;
}

export const endSession = (sql: Sql, hash: Uint8Array) => sql`delete from officer_session where token_hash = ${hash}`;

export const forgetSessions = (sql: Sql, before: number) => sql`delete from officer_session where started_at < to_timestamp(${before})`;
