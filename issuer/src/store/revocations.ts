/** The states of the revocation bundle: what each changed, so that a way can be signed from any kept one to any later one. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type StateRow = Readonly<{ sequence: number; issued: number; digest: string; lists: readonly string[] }>;
export type ChangeRow = Readonly<{ list: string; idx: number; was: number; status: number }>;

/** A state and what it changed in the one before. */
export async function writeState(sql: Sql, state: StateRow, changes: readonly ChangeRow[]): Promise<void> {
  await sql`
    insert into revocation_state (sequence, issued_at, digest, lists)
    values (${state.sequence}, to_timestamp(${state.issued}), ${state.digest}, ${state.lists as string[]})`;
  await sql`
    insert into revocation_change (sequence, list, idx, was, status)
    select ${state.sequence}, list, idx, was, status
    from unnest(${changes.map((change) => change.list)}::text[], ${changes.map((change) => change.idx)}::integer[],
      ${changes.map((change) => change.was)}::integer[], ${changes.map((change) => change.status)}::integer[]) as t(list, idx, was, status)`;
}

export async function readState(sql: Sql, sequence: number): Promise<StateRow | undefined> {
  const [state] = await sql<StateRow[]>`
    select sequence, extract(epoch from issued_at)::float8 as issued, digest, lists from revocation_state where sequence = ${sequence}`;
  return state;
}

/** Undefined before the first state. */
export async function readOldestSequence(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ sequence: number }[]>`select sequence from revocation_state order by sequence limit 1`;
  return row?.sequence;
}

/** Every entry that changed on the way, with its first and its last value; one that came back to what it was is among them. */
export const readChanges = (sql: Sql, from: number, to: number) => sql<ChangeRow[]>`
  select list, idx, (array_agg(was order by sequence))[1] as was, (array_agg(status order by sequence desc))[1] as status
  from revocation_change where sequence > ${from} and sequence <= ${to} group by list, idx`;

export async function readDelta(sql: Sql, from: number, to: number): Promise<string | undefined> {
  const [delta] = await sql<{ token: string }[]>`
    select token from revocation_delta where from_sequence = ${from} and to_sequence = ${to}`;
  return delta?.token;
}

/** Of several that sign the same delta at once the first one's is kept: its address never answers anything else. */
export const writeDelta = (sql: Sql, delta: Readonly<{ from: number; to: number; token: string }>) => sql`
  insert into revocation_delta (from_sequence, to_sequence, token) values (${delta.from}, ${delta.to}, ${delta.token})
  on conflict do nothing`;

/** Forgets states issued before `kept`, and deltas that lead to a state issued before `led`. */
export async function forgetStates(sql: Sql, { kept, led }: Readonly<{ kept: number; led: number }>): Promise<void> {
  await sql`
    delete from revocation_change where sequence in (select sequence from revocation_state where issued_at < to_timestamp(${kept}))`;
  await sql`
    delete from revocation_delta where to_sequence in (select sequence from revocation_state where issued_at < to_timestamp(${led}))`;
  await sql`delete from revocation_state where issued_at < to_timestamp(${kept})`;
}
