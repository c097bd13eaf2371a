/** The one way to the database: opens the embedded server or DATABASE_URL, refuses one that can lose work, migrates, retries transactions. */
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { StoreFault } from './store-fault.ts';

export type Engine = Readonly<{ mode: 'embedded' | 'external'; version: number /* 180004 */; place: string }>;

export type Database = Readonly<{
  sql: postgres.Sql;
  /** The whole of `work` runs again after a serialisation failure or deadlock: it must do nothing outside the database. */
  transaction<T>(work: (sql: postgres.TransactionSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  ended: Promise<void>; // resolves when the embedded server died unasked; the issuer then leaves with 70
  engine: Engine;
}>;

/** Throws `not-durable`, a fault of migrate.ts or of embedded.ts, or `server` when DATABASE_URL does not answer. */
export async function openDatabase(where: Readonly<{ folder: string }> | Readonly<{ url: string }>): Promise<Database> {
  return 'folder' in where ? openEmbedded(where.folder) : openExternal(where.url);
}

async function openEmbedded(folder: string): Promise<Database> {
  const server = await startEmbedded(folder);
  const sql = connect(server.options);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await sql.end({ timeout: 5 });
    await server.stop();
  };
  const ended = server.ended.then(() => (closing ? new Promise<never>(() => {}) : undefined));
  try {
    if (server.adopted) await takeOver(sql, server.data);
    return { ...(await prepare(sql)), close, ended, engine: { mode: 'embedded', version: await versionOf(sql), place: server.data } };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openExternal(url: string): Promise<Database> {
  const sql = connect(url);
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  const close = () => sql.end({ timeout: 5 });
  try {
    const version = await versionOf(sql).catch((cause: unknown) => {
      throw new StoreFault('server', `The database server ${place} named by DATABASE_URL does not answer.`, { cause });
    });
    return { ...(await prepare(sql)), close, ended: new Promise<never>(() => {}), engine: { mode: 'external', version, place } };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(sql: postgres.Sql): Promise<Pick<Database, 'sql' | 'transaction'>> {
  await assertDurable(sql);
  await migrate(sql);
  return { sql, transaction: (work) => transact(sql, work) };
}

/** A day comes as YYYY-MM-DD and a bigint as a number (refused beyond 2^53); everything else as postgres.js has it. */
const types = {
  day: {
    to: 1082,
    from: [1082],
    serialize: (day: string | Date) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
    parse: (text: string) => text,
  },
  whole: {
    to: 20,
    from: [20],
    serialize: (whole: number | bigint | string) => String(whole),
    parse: (text: string) => {
      const whole = Number(text);
      if (!Number.isSafeInteger(whole)) throw new RangeError('a bigint beyond 2^53');
      return whole;
    },
  },
};

/** A pool of ten. No lock may live in a session: connections are recycled by age. */
export function connect(where: string | postgres.Options<{}>): postgres.Sql {
  const options = { max: 10, onnotice: () => {}, types, connection: { application_name: 'krdpass', TimeZone: 'UTC' } };
  return (typeof where === 'string' ? postgres(where, options) : postgres({ ...options, ...where })) as unknown as postgres.Sql;
}

/** serialization_failure, deadlock_detected; cannot_connect_now comes before anything was begun. */
const again = new Set(['40001', '40P01', '57P03']);
const attempts = 10;

/**
 * Runs `work` in a transaction and, when the database says so, the whole of it again: at most ten times.
 * A connection lost while committing is thrown: whether the work was done is then unknown, and only the caller's own key can tell.
 */
export async function transact<T>(sql: postgres.Sql, work: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await sql.begin(work)) as T;
    } catch (error) {
      if (attempt === attempts || !again.has((error as { code?: string }).code ?? '')) throw error;
      await wait(Math.random() * Math.min(500, 5 * 2 ** attempt));
    }
  }
}

export async function versionOf(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<[{ version: string }]>`select current_setting('server_version_num') as version`;
  return Number(row.version);
}

/** Throws `not-durable` and names every setting under which acknowledged work could be lost or garbled. */
export async function assertDurable(sql: postgres.Sql): Promise<void> {
  const [found] = await sql<[Record<string, string>]>`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit, current_setting('server_encoding') as server_encoding,
      current_setting('data_checksums') as data_checksums, pg_is_in_recovery()::text as in_recovery,
      (current_setting('server_version_num')::int >= 150000)::text as version_15_or_newer`;
  const wanted: Readonly<Record<string, readonly string[]>> = {
    fsync: ['on'],
    full_page_writes: ['on'],
    synchronous_commit: ['on', 'remote_apply'],
    server_encoding: ['UTF8'],
    data_checksums: ['on'],
    in_recovery: ['false'],
    version_15_or_newer: ['true'],
  };
  const wrong = Object.keys(wanted).filter((name) => !wanted[name]!.includes(found[name]!));
  if (wrong.length === 0) return;
  const list = wrong.map((name) => `${name} is ${found[name]}, must be ${wanted[name]!.join(' or ')}`).join('; ');
  throw new StoreFault('not-durable', `This database could lose what it has acknowledged: ${list}.`);
}

/** The sessions of the issuer that died are ended before its server is used; a server of another folder is refused. */
async function takeOver(sql: postgres.Sql, data: string): Promise<void> {
  const [row] = await sql<[{ data: string }]>`select current_setting('data_directory') as data`;
  if (row.data !== data) throw new StoreFault('folder-in-use', `The server found for ${data} belongs to ${row.data}: stop that one first.`);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
}
