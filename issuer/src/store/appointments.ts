/** Booked appointments: a slot has so many places, each of them taken once. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export const readTaken = (sql: Sql, from: string, to: string) => sql<{ slot: string; taken: number }[]>`
  select slot, count(*)::integer as taken from appointment where slot >= ${from} and slot < ${to} group by slot`;

/** Takes the lowest free place and answers it; undefined where the slot is full, or somebody took that place at the same moment. */
export async function takePlace(sql: Sql, slot: string, places: number, application: string): Promise<number | undefined> {
  const [row] = await sql<{ place: number }[]>`
    insert into appointment (slot, place, application)
    select ${slot}, n, ${application} from generate_series(1, ${places}::integer) as n
    where not exists (select from appointment a where a.slot = ${slot} and a.place = n) order by n limit 1
    on conflict (slot, place) do nothing returning place`;
  return row?.place;
}

export const leavePlace = (sql: Sql, application: string) => sql`delete from appointment where application = ${application}`;
