/** Databases for tests: vitest's global set-up starts one server (or takes DATABASE_URL), and every test file gets a fresh, migrated copy. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { connect, transact, versionOf, type Database } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

/** Plain data, because it travels from vitest's process to each test's. */
type TestServer = Readonly<{ mode: 'embedded' | 'external'; url?: string; host?: string; username?: string; prefix: string }>;

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

const at = (server: TestServer, database: string): postgres.Sql => {
  if (server.url === undefined) return connect({ host: server.host, username: server.username, database, max: 4 });
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return connect(url.href);
};

/** Where databases are created and dropped from. */
const administration = (server: TestServer) => (server.url === undefined ? at(server, 'postgres') : connect(server.url));

const unused = () => randomBytes(5).toString('hex');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startServer();
  const sql = administration(server);
  const base = `${server.prefix}base`;
  await sql`create database ${sql(base)} template template0 encoding 'UTF8'`;
  const inside = at(server, base);
  await migrate(inside);
  await inside.end();
  await sql`alter database ${sql(base)} with is_template true allow_connections false`;
  project.provide('testServer', server);
  return async () => {
    if (server.mode === 'external') await dropAll(sql, server.prefix);
    await sql.end({ timeout: 5 });
    await stop();
  };
}

async function startServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const prefix = `krdpass_${unused()}_`;
  const url = process.env.DATABASE_URL;
  if (url) return { server: { mode: 'external', url, prefix }, stop: async () => {} };
  const folder = testFolder();
  const embedded = await startEmbedded(folder, { throwaway: true });
  const stop = async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server: { mode: 'embedded', host: embedded.options.host, username: embedded.options.username, prefix }, stop };
}

async function dropAll(sql: postgres.Sql, prefix: string): Promise<void> {
  const left = await sql<{ datname: string }[]>`select datname from pg_database where starts_with(datname, ${prefix})`;
  for (const { datname } of left) {
    await sql`alter database ${sql(datname)} with is_template false`;
    await sql`drop database ${sql(datname)} with (force)`;
  }
}

/** A folder of its own below the system's temporary one that the database's account can walk; the caller removes it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** One fresh database, migrated, for the test file that asks; `drop` ends its connections and removes it. */
export async function testDatabase(): Promise<Database & { drop(): Promise<void> }> {
  const { inject } = await import('vitest'); // only there once a test runs: the set-up above is loaded outside of one
  const server = inject('testServer');
  const name = `${server.prefix}${unused()}`;
  const admin = administration(server);
  const strategy = server.mode === 'embedded' ? admin`strategy file_copy` : admin``; // four times faster where nothing is synced
  await admin`create database ${admin(name)} template ${admin(`${server.prefix}base`)} ${strategy}`;
  const sql = at(server, name);
  const close = () => sql.end({ timeout: 5 });
  return {
    sql,
    transaction: (work) => transact(sql, work),
    close,
    ended: new Promise<never>(() => {}),
    engine: { mode: server.mode, version: await versionOf(sql), place: name },
    drop: async () => {
      await close();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end({ timeout: 5 });
    },
  };
}
