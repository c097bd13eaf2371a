/** Wallets that wait for a credential, and which application each waits for. */
import type postgres from 'postgres';
import { openStates } from './applications.ts';

type Sql = postgres.ISql;

/** `holders` are public JWKs. */
export type Deferral = Readonly<{ application: string; offer: string; configuration: string; holders: readonly unknown[] }>;

export type Giver = Readonly<{ upn: string; type: string; id: string }>;

/** For each person and type the newest open application that gives it. */
export const readGivers = (sql: Sql, asked: readonly Pick<Giver, 'upn' | 'type'>[]) => sql<Giver[]>`
  select distinct on (a.upn, a.type) a.upn, a.type, a.id from application a
  join unnest(${asked.map(({ upn }) => upn)}::text[], ${asked.map(({ type }) => type)}::text[]) as q(upn, type) on q.upn = a.upn and q.type = a.type
  where a.state = any(${openStates as never}::text[]) order by a.upn, a.type, a.submitted_at desc, a.id desc`;

export async function readDeferral(sql: Sql, application: string, offer: string): Promise<Deferral | undefined> {
  const [row] = await sql<Deferral[]>`
    select application, offer, configuration, holders from deferral where application = ${application} and offer = ${offer}`;
  return row;
}

export const writeDeferral = (sql: Sql, { application, offer, configuration, holders }: Deferral, now: number) => sql`
  insert into deferral (application, offer, configuration, holders, asked_at)
  values (${application}, ${offer}, ${configuration}, ${sql.json(holders as never)}, to_timestamp(${now}))
  on conflict (application, offer) do update set configuration = excluded.configuration, holders = excluded.holders, asked_at = excluded.asked_at`;
