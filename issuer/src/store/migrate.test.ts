import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { migrate, readMigrations, type Migration } from './migrate.ts';
import { testDatabase } from './testing.ts';

const database = await testDatabase();
afterAll(() => database.drop());
beforeEach(() => database.sql`drop table if exists migration, migration_lock, one, two`);

const migration = (name: string, text: string): Migration => ({ name, text, sha256: createHash('sha256').update(text).digest('hex') });
const first = migration('0001-one.sql', 'create table one (id integer primary key);');
const second = migration('0002-two.sql', 'create table two (id integer primary key); insert into two values (1);');

test('a database is brought up to date once, and a second start changes nothing', async () => {
  expect(await migrate(database.sql, [first])).toEqual(['0001-one.sql']);
  expect(await migrate(database.sql, [first, second])).toEqual(['0002-two.sql']);
  expect(await migrate(database.sql, [first, second])).toEqual([]);
  expect(await database.sql`select id from two`).toEqual([{ id: 1 }]);
});

test('no migration at all is a schema too', async () => {
  expect(await migrate(database.sql, [])).toEqual([]);
});

test('starters that come at the same moment apply each migration once', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(database.sql, [first, second])));
  expect(runs.flat().sort()).toEqual(['0001-one.sql', '0002-two.sql']);
});

test('a migration that fails leaves nothing of the whole run behind', async () => {
  const broken = migration('0002-two.sql', 'create table two (id integer primary key); select 1 / 0;');
  await expect(migrate(database.sql, [first, broken])).rejects.toMatchObject({ code: '22012' });
  expect(await database.sql`select to_regclass('one') as one, to_regclass('two') as two`).toEqual([{ one: null, two: null }]);
});

test('a migration changed after it was applied is refused: migration-changed', async () => {
  await migrate(database.sql, [first]);
  await expect(migrate(database.sql, [migration(first.name, `${first.text} `)])).rejects.toMatchObject({ code: 'migration-changed' });
});

test('a migration this issuer does not know is refused: migration-unknown', async () => {
  await migrate(database.sql, [first, second]);
  await expect(migrate(database.sql, [first])).rejects.toMatchObject({ code: 'migration-unknown' });
});

test('a migration numbered before an applied one is refused: migration-order', async () => {
  await migrate(database.sql, [second]);
  await expect(migrate(database.sql, [first, second])).rejects.toMatchObject({ code: 'migration-order' });
});

test('a file without a number of its own is refused: migration-name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-migrations-'));
  try {
    writeFileSync(join(folder, '0001-one.sql'), 'select 1');
    expect(readMigrations(folder).map(({ name }) => name)).toEqual(['0001-one.sql']);
    writeFileSync(join(folder, '0001-again.sql'), 'select 1');
    expect(() => readMigrations(folder)).toThrow(expect.objectContaining({ code: 'migration-name' }));
    rmSync(join(folder, '0001-again.sql'));
    writeFileSync(join(folder, 'two.sql'), 'select 1');
    expect(() => readMigrations(folder)).toThrow(expect.objectContaining({ code: 'migration-name' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
