/** Brings a database to the newest schema: numbered SQL files, applied once, in order, in one transaction, remembered by their SHA-256. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type postgres from 'postgres';
import { StoreFault } from './store-fault.ts';

export type Migration = Readonly<{ name: string; sha256: string; text: string }>;

/** Throws `migration-name` for a file that is not called like 0001-issuing.sql, or a number used twice. */
export function readMigrations(folder: string | URL = new URL('./migrations/', import.meta.url)): readonly Migration[] {
  const names = readdirSync(folder).sort();
  const numbers = new Set<string>();
  return names.map((name) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
    if (!number || numbers.has(number))
      throw new StoreFault('migration-name', `The migration ${name} needs a number of its own: 0001-what-it-makes.sql`);
    numbers.add(number);
    const text = readFileSync(typeof folder === 'string' ? `${folder}/${name}` : new URL(name, folder), 'utf8');
    return { name, sha256: createHash('sha256').update(text).digest('hex'), text };
  });
}

/**
 * Safe to run from several processes at once: the lock row lets one through at a time. Returns the names applied.
 * Throws `migration-changed`, `migration-unknown` (a newer issuer was here) or `migration-order`. Does not judge the SQL: the linter does.
 */
export async function migrate(sql: postgres.Sql, migrations: readonly Migration[] = readMigrations()): Promise<readonly string[]> {
  await createLedger(sql);
  return sql.begin(async (transaction) => {
    await transaction`select id from migration_lock where id = 1 for update`;
    const applied = await transaction<{ name: string; sha256: string }[]>`select name, sha256 from migration order by name`;
    const waiting = pending(applied, migrations);
    for (const { name, sha256, text } of waiting) {
      await transaction.unsafe(text).simple();
      await transaction`insert into migration (name, sha256) values (${name}, ${sha256})`;
    }
    return waiting.map(({ name }) => name);
  });
}

function pending(applied: readonly Readonly<{ name: string; sha256: string }>[], migrations: readonly Migration[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of applied) {
    const migration = known.get(name);
    if (!migration)
      throw new StoreFault(
        'migration-unknown',
        `The database holds the migration ${name}, which this issuer does not know: run the newer issuer.`,
      );
    if (migration.sha256 !== sha256)
      throw new StoreFault('migration-changed', `The migration ${name} was changed after it had been applied: write a new one instead.`);
  }
  const done = new Set(applied.map(({ name }) => name));
  const waiting = migrations.filter(({ name }) => !done.has(name));
  const last = applied.at(-1)?.name ?? '';
  const late = waiting.find(({ name }) => name < last);
  if (late)
    throw new StoreFault(
      'migration-order',
      `The migration ${late.name} comes before ${last}, which is already applied: give it a later number.`,
    );
  return waiting;
}

/** Two starters may create the ledger at the same moment: the loser of that race finds it made. */
async function createLedger(sql: postgres.Sql): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sql.begin(async (transaction) => {
        await transaction`create table if not exists migration (name text collate "C" primary key, sha256 text not null, applied_at timestamptz not null default now())`;
        await transaction`create table if not exists migration_lock (id integer primary key check (id = 1))`;
        await transaction`insert into migration_lock (id) values (1) on conflict do nothing`;
      });
    } catch (error) {
      const raced = ['23505', '42P07', '42710', '40001', '40P01'].includes((error as { code?: string }).code ?? '');
      if (!raced || attempt === 5) throw error;
    }
  }
}
