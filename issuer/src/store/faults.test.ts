import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { inspect, type Found } from './fault-ledger.ts';
import { createDisk, type Disk } from './power-cut.ts';
import { testFolder } from './testing.ts';

const rounds = Number(process.env.KRDPASS_FAULT_ROUNDS ?? 2);
const controlRounds = Math.max(rounds, 8); // a control must lose once
vi.setConfig({ testTimeout: 60_000 + rounds * 20_000 });

let base: string;
let started: ChildProcess[];
let disk: Disk | null;
beforeEach(() => {
  base = testFolder();
  started = [];
  disk = null;
});
afterEach(async () => {
  for (const child of started) child.kill('SIGKILL');
  for (let i = 0; i < 100 && existsSync(join(base, 'data/pg/postmaster.pid')); i++) await wait(50); // the sitter ends what is left
  await disk?.remove();
  rmSync(base, { recursive: true, force: true });
});

const gone = (child: ChildProcess) =>
  new Promise<void>((done) => ((child.exitCode ?? child.signalCode) !== null ? done() : child.once('exit', () => done())));

/** A worker on this folder that has its server and its tables, and waits for the word. */
async function startWorker(folder: string, ...settings: readonly string[]) {
  const acknowledgements = join(base, 'acknowledged');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fault-worker.ts'), folder, acknowledgements, ...settings], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((done, fail) => {
    child.stdout.once('data', () => done());
    child.once('exit', () => fail(new Error(said)));
  });
  return { child, work: () => child.stdin.write('go\n') };
}

const acknowledged = () =>
  existsSync(join(base, 'acknowledged')) ? readFileSync(join(base, 'acknowledged'), 'utf8').split('\n').slice(0, -1) : [];

/** Works for a random moment, always long enough that something was acknowledged since it began. */
async function workForAWhile(worker: { work: () => void }): Promise<void> {
  const before = acknowledged().length;
  worker.work();
  while (acknowledged().length === before) await wait(5);
  await wait(Math.random() * 700);
}

const postmaster = (folder: string) => Number(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);

function processes(): readonly (readonly [id: number, parent: number])[] {
  if (!existsSync('/proc/self/stat')) {
    const list = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
    return list.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/^PPid:\s*(\d+)/m.exec(statusOf(name))?.[1])]);
}

/** Empty for a process that ended meanwhile. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

const childrenOf = (id: number) => processes().flatMap(([child, parent]) => (parent === id ? [child] : []));

function kill(ids: readonly number[]): void {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // it went with another one
    }
  }
}

/** The postmaster and its own children, by their parent: a name would meet other people's databases. */
const killDatabase = (main: number) => kill([main, ...childrenOf(main)]);

/** What the next start finds. The server it starts is stopped again. */
async function findAfterwards(folder: string): Promise<Found & { adopted: boolean }> {
  const server = await startEmbedded(folder);
  const sql = connect(server.options);
  try {
    return { ...(await inspect(sql, acknowledged())), adopted: server.adopted };
  } finally {
    await sql.end({ timeout: 5 });
    await server.stop();
  }
}

const nothingLost = { lost: 0, wrong: [] };

describe('kill -9', () => {
  test('of the issuer in the middle of its work loses nothing acknowledged', async () => {
    const folder = join(base, 'data');
    for (let round = 0; round < rounds; round++) {
      const worker = await startWorker(folder);
      await workForAWhile(worker);
      worker.child.kill('SIGKILL');
      await gone(worker.child);
      expect(await findAfterwards(folder)).toMatchObject(nothingLost);
    }
    expect(acknowledged().length).toBeGreaterThan(0);
  });

  test('of the database in the middle of its work loses nothing acknowledged', async () => {
    const folder = join(base, 'data');
    for (let round = 0; round < rounds; round++) {
      const worker = await startWorker(folder);
      await workForAWhile(worker);
      killDatabase(postmaster(folder));
      worker.child.kill('SIGKILL');
      await gone(worker.child);
      expect(await findAfterwards(folder)).toMatchObject(nothingLost);
    }
  });

  test('is seen by the control: with synchronous_commit off it does lose', async () => {
    let lost = 0;
    for (let round = 0; round < controlRounds && lost === 0; round++) {
      const folder = join(base, `data-${round}`);
      rmSync(join(base, 'acknowledged'), { force: true });
      const worker = await startWorker(folder, 'synchronous_commit=off', 'wal_writer_delay=10s');
      await workForAWhile(worker);
      killDatabase(postmaster(folder));
      worker.child.kill('SIGKILL');
      await gone(worker.child);
      lost = (await findAfterwards(folder)).lost;
    }
    expect(lost).toBeGreaterThan(0);
  });

  test('of the issuer and of the sitter leaves a database that the next start adopts', async () => {
    const folder = join(base, 'data');
    const worker = await startWorker(folder);
    await workForAWhile(worker);
    const main = postmaster(folder);
    const sitter = processes().find(([id]) => id === main)![1];
    const watchers = childrenOf(sitter).filter((id) => id !== main);
    kill([...watchers, ...watchers.flatMap(childrenOf), sitter]); // the watchers first: one of them would still tell PostgreSQL to stop
    worker.child.kill('SIGKILL');
    await gone(worker.child);
    expect(postmaster(folder)).toBe(main);
    expect(await findAfterwards(folder)).toMatchObject({ ...nothingLost, adopted: true });
    expect(existsSync(join(folder, 'pg/postmaster.pid'))).toBe(false);
  });
});

test('a second process on a folder in use is refused with a sentence', async () => {
  const folder = join(base, 'data');
  await startWorker(folder);
  await expect(startWorker(folder)).rejects.toThrow(`The data folder ${folder} is in use by another issuer: stop that one first.`);
});

test('a folder of another major version of PostgreSQL is refused with a sentence that names both: folder-other-major', async () => {
  const folder = join(base, 'data');
  mkdirSync(join(folder, 'pg'), { recursive: true });
  spawnSync('sh', ['-c', 'echo 17 > pg/PG_VERSION'], { cwd: folder });
  await expect(startEmbedded(folder)).rejects.toMatchObject({
    code: 'folder-other-major',
    message: expect.stringMatching(/PostgreSQL 17.*PostgreSQL 18/),
  });
});

/** Cuts the power under a working server and says what is found when it returns. */
async function cutPower(cut: Disk, ...settings: readonly string[]): Promise<Found> {
  const folder = join(cut.folder, 'data');
  const worker = await startWorker(folder, ...settings);
  const main = postmaster(folder);
  spawnSync('sync'); // the schema is on the disk: only what is committed from here on is at risk
  await workForAWhile(worker);
  cut.cut();
  killDatabase(main);
  worker.child.kill('SIGKILL');
  await gone(worker.child);
  await cut.restore();
  return findAfterwards(folder).catch((error: Error) => ({ lost: acknowledged().length, wrong: [error.message] }));
}

/** Null, loudly, where the machine has no disk to lend. */
function lendDisk(): Disk | null {
  try {
    return (disk = createDisk(base));
  } catch (error) {
    console.error(`POWER CUTS NOT TESTED: they need root, a loop device, ext4 and perl (${(error as Error).message})`);
    return null;
  }
}

describe('a power cut', () => {
  test('in the middle of the work loses nothing acknowledged', async (context) => {
    const lent = lendDisk();
    if (!lent) return context.skip();
    for (let round = 0; round < rounds; round++) expect(await cutPower(lent)).toMatchObject(nothingLost);
  });

  test('is seen by the control: with fsync off it does lose', async (context) => {
    const lent = lendDisk();
    if (!lent) return context.skip();
    let found: Found = nothingLost;
    for (let round = 0; round < controlRounds && found.lost === 0; round++) found = await cutPower(lent, 'fsync=off');
    expect(found.lost).toBeGreaterThan(0);
  });
});
