import { rmSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertDurable, connect, openDatabase } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { readMigrations } from './migrate.ts';
import { testDatabase, testFolder } from './testing.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  await database.sql`create table account (id integer primary key, balance bigint not null, opened date)`;
  await database.sql`insert into account values (1, 100, null), (2, 100, null)`;
});
afterAll(() => database.drop());

const fails = (code: string) => Object.assign(new Error(code), { code });

test('the same suite says on which server it ran', () => {
  expect(database.engine.mode).toBe(process.env.DATABASE_URL ? 'external' : 'embedded');
  expect(database.engine.version).toBeGreaterThanOrEqual(150_000);
});

test('a day is a day and not a moment, and a bigint is a number', async () => {
  await database.sql`insert into account values (3, 1250000, ${'2031-03-14'})`;
  const [row] = await database.sql`delete from account where id = 3 returning balance, opened`;
  expect(row).toEqual({ balance: 1_250_000, opened: '2031-03-14' });
});

test('a whole number no JavaScript number can hold is refused, not rounded', async () => {
  await expect(database.sql`select 9007199254740993::bigint as whole`).rejects.toThrow(RangeError);
});

describe('a transaction', () => {
  test('that fails leaves nothing behind', async () => {
    const spend = database.transaction(async (sql) => {
      await sql`update account set balance = balance - 30 where id = 1`;
      throw fails('refused');
    });
    await expect(spend).rejects.toThrow('refused');
    expect(await database.sql`select balance from account where id = 1`).toEqual([{ balance: 100 }]);
  });

  test('that deadlocks runs again as a whole, and both do their work', async () => {
    let starts = 0;
    const met: (() => void)[] = [];
    const together = new Promise<void>((done) => met.push(done));
    const move = (from: number, to: number) =>
      database.transaction(async (sql) => {
        await sql`update account set balance = balance - 30 where id = ${from}`;
        if (++starts === 2) met[0]!();
        await together;
        await sql`update account set balance = balance + 30 where id = ${to}`;
      });
    await Promise.all([move(1, 2), move(2, 1)]);
    expect(starts).toBeGreaterThan(2);
    expect(await database.sql`select id, balance from account order by id`).toEqual([
      { id: 1, balance: 100 },
      { id: 2, balance: 100 },
    ]);
  });

  test('that cannot be serialised is given up after ten attempts', async () => {
    let attempts = 0;
    const hopeless = database.transaction(async () => {
      attempts++;
      throw fails('40001');
    });
    await expect(hopeless).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(10);
  });

  test('that fails for another reason is not repeated', async () => {
    let attempts = 0;
    const wrong = database.transaction((sql) => {
      attempts++;
      return sql`select 1 / 0`;
    });
    await expect(wrong).rejects.toMatchObject({ code: '22012' });
    expect(attempts).toBe(1);
  });
});

describe('the embedded server', () => {
  test('keeps every durability setting on, keeps its rows over a restart, and refuses a second opener: folder-in-use', async () => {
    const folder = testFolder();
    try {
      const opened = await openDatabase({ folder });
      expect(opened.engine).toMatchObject({ mode: 'embedded', place: `${folder}/pg` });
      await expect(openDatabase({ folder })).rejects.toMatchObject({ code: 'folder-in-use', message: expect.stringContaining(folder) });
      await opened.sql`create table kept (id integer primary key)`;
      await opened.sql`insert into kept values (1)`;
      await opened.close();
      const reopened = await openDatabase({ folder });
      expect(await reopened.sql`select id from kept`).toEqual([{ id: 1 }]);
      await reopened.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that could lose acknowledged work is refused: not-durable', async () => {
    const folder = testFolder();
    const server = await startEmbedded(folder, { throwaway: true });
    const sql = connect(server.options);
    try {
      await expect(assertDurable(sql)).rejects.toMatchObject({
        code: 'not-durable',
        message: expect.stringMatching(/fsync.*full_page_writes.*synchronous_commit/),
      });
    } finally {
      await sql.end();
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  });
});

test('a DATABASE_URL nobody answers is refused with a sentence, and its password is not in it: server', async () => {
  const opening = openDatabase({ url: 'postgres://someone:secret@127.0.0.1:9/krdpass' });
  await expect(opening).rejects.toMatchObject({
    code: 'server',
    message: 'The database server 127.0.0.1:9/krdpass named by DATABASE_URL does not answer.',
  });
});

const url = process.env.DATABASE_URL;
test.skipIf(!url)('the server named by DATABASE_URL is opened, found durable and migrated', async () => {
  const admin = connect(url!);
  const name = `krdpass_opened_${Date.now()}`;
  await admin`create database ${admin(name)} template template0 encoding 'UTF8'`;
  try {
    const at = new URL(url!);
    at.pathname = `/${name}`;
    const opened = await openDatabase({ url: at.href });
    expect(opened.engine).toMatchObject({ mode: 'external', place: `${at.host}/${name}` });
    expect((await opened.sql`select name from migration`).length).toBe(readMigrations().length);
    await opened.close();
  } finally {
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  }
});
