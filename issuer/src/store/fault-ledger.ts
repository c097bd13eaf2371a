/** What the fault tests write while things are killed, and the laws that must hold for what is found afterwards. */
import { createHash, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { transact } from './database.ts';

const accounts = 20;
const opening = 1_000;

const digestOf = (id: string) => createHash('sha256').update(id).digest('hex');

export async function createLedger(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`create table fault_credential (id uuid primary key, digest text not null)`;
    await transaction`create table fault_slot (credential uuid primary key, list integer not null)`;
    await transaction`create table fault_account (id integer primary key, balance bigint not null)`;
    for (let id = 0; id < accounts; id++) await transaction`insert into fault_account values (${id}, ${opening})`;
  });
}

/** One acknowledged piece of work: a credential, its slot, and one unit moved between two accounts. Returns its id once committed. */
export async function work(sql: postgres.Sql): Promise<string> {
  const id = randomUUID();
  const from = Math.floor(Math.random() * accounts);
  const to = (from + 1 + Math.floor(Math.random() * (accounts - 1))) % accounts;
  await transact(sql, async (transaction) => {
    await transaction`insert into fault_credential values (${id}, ${digestOf(id)})`;
    await transaction`update fault_account set balance = balance - 1 where id = ${from}`;
    await transaction`update fault_account set balance = balance + 1 where id = ${to}`;
    await transaction`insert into fault_slot values (${id}, 1)`;
  });
  return id;
}

export type Found = Readonly<{ lost: number; wrong: readonly string[] }>;

/** How many acknowledged ids are gone, and every law that is broken among what is there. */
export async function inspect(sql: postgres.Sql, acknowledged: readonly string[]): Promise<Found> {
  const there = await sql<{ exists: boolean }[]>`select to_regclass('fault_credential') is not null as exists`;
  if (!there[0]!.exists) return { lost: acknowledged.length, wrong: [] };
  const stored = new Map(
    (await sql<{ id: string; digest: string }[]>`select id, digest from fault_credential`).map(({ id, digest }) => [id, digest]),
  );
  const wrong: string[] = [];
  if ([...stored].some(([id, digest]) => digest !== digestOf(id))) wrong.push('a digest');
  const [pairs] = await sql<[{ lonely: number }]>`
    select count(*) as lonely from fault_credential c full join fault_slot s on s.credential = c.id where c.id is null or s.credential is null`;
  if (pairs.lonely !== 0) wrong.push('a credential without slot, or a slot without credential');
  const [money] = await sql<[{ total: string }]>`select sum(balance) as total from fault_account`;
  if (Number(money.total) !== accounts * opening) wrong.push('the sum of the accounts');
  await sql`create extension if not exists amcheck`;
  await sql`select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p'`;
  const torn = await sql`select v.* from pg_class c, verify_heapam(c.oid) v where c.relkind in ('r', 'm') and c.relname like 'fault%'`;
  if (torn.length > 0) wrong.push('a heap page');
  return { lost: acknowledged.filter((id) => !stored.has(id)).length, wrong };
}
