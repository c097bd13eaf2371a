/** Calls that were answered, by the caller's own key: what each made, so that the same call again makes nothing. */
import type postgres from 'postgres';

export type AnsweredCall = Readonly<{ digest: string; made: string }>;

export async function readCall(sql: postgres.ISql, caller: string, key: string): Promise<AnsweredCall | undefined> {
  const [call] = await sql<AnsweredCall[]>`select digest, made from answered_call where caller = ${caller} and key = ${key}`;
  return call;
}

/** Waits for a call with the same key that is under way. Answers false where it came first. */
export async function claimCall(
  sql: postgres.ISql,
  call: Readonly<{ caller: string; key: string; digest: string; now: number }>,
): Promise<boolean> {
  const rows = await sql`
    insert into answered_call (caller, key, digest, made, at) values (${call.caller}, ${call.key}, ${call.digest}, '', to_timestamp(${call.now}))
    on conflict (caller, key) do nothing returning key`;
  return rows.length === 1;
}

export const setMade = (sql: postgres.ISql, caller: string, key: string, made: string) =>
  sql`update answered_call set made = ${made} where caller = ${caller} and key = ${key}`;

export const forgetCalls = (sql: postgres.ISql, before: number) => sql`delete from answered_call where at < to_timestamp(${before})`;
