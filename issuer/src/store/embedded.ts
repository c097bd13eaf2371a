/** The PostgreSQL that runs beside the issuer, on a unix socket in its data folder: created, started, adopted after a crash, stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, chownSync, closeSync, constants, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { account, asRoot, environment, findBinaries, makeFolder, reachable, socketFolder, type Binaries } from './binaries.ts';
import { answers, lockFolder } from './folder-lock.ts';
import { StoreFault } from './store-fault.ts';

export type EmbeddedServer = Readonly<{
  options: Readonly<{ host: string; database: string; username: string }>;
  home: string;
  data: string;
  adopted: boolean; // it was left behind by an issuer that died; its sessions are not ours
  stop(): Promise<void>;
  ended: Promise<void>; // asked or not
}>;

export type EmbeddedChoices = Readonly<{
  throwaway?: boolean; // for tests: nothing is ever synced to the disk
  settings?: readonly string[]; // further `name=value`
}>;

/**
 * Throws `folder-in-use`, `folder-unwritable`, `folder-other-major`, `platform` or `server`.
 * Does not check the settings of a server it adopts: openDatabase does.
 */
export async function startEmbedded(folder: string, choices: EmbeddedChoices = {}): Promise<EmbeddedServer> {
  const home = reachable(resolve(folder));
  const run = socketFolder(home, tmpdir());
  makeFolder(home, 0o711);
  ownFolder(run);
  const unlock = await lockFolder(join(run, 'issuer.sock'), home);
  try {
    const binaries = findBinaries(home);
    const place = { home, run, data: join(home, 'pg') };
    if (!existsSync(join(place.data, 'PG_VERSION'))) createCluster(place, binaries, choices);
    refuseOtherMajor(place.data, binaries);
    return (await adopt(place, unlock)) ?? (await start(place, binaries, choices, unlock));
  } catch (error) {
    unlock();
    throw error;
  }
}

type Place = Readonly<{ home: string; run: string; data: string }>;

function ownFolder(folder: string): void {
  makeFolder(folder, 0o700);
  if (asRoot) chownSync(folder, account.uid!, account.gid!);
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new StoreFault('folder-unwritable', `The data folder ${dirname(folder)} cannot be written: choose another with KRDPASS_DATA.`, {
      cause,
    });
  }
}

/** Made under another name and renamed when complete, so that a start cut short leaves nothing that looks like a database. */
function createCluster({ home, data }: Place, binaries: Binaries, { throwaway }: EmbeddedChoices): void {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  ownFolder(unfinished);
  const flags = [
    '-D',
    unfinished,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--data-checksums',
  ];
  const made = spawnSync(join(binaries.folder, 'initdb'), [...flags, ...(throwaway ? ['--no-sync'] : [])], {
    ...account,
    env: environment,
    cwd: '/',
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new StoreFault('server', `PostgreSQL could not create its folder ${data}: ${made.error?.message ?? made.stderr.trim()}`);
  }
  rmSync(data, { recursive: true, force: true });
  renameSync(unfinished, data);
  const parent = openSync(home, 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function refuseOtherMajor(data: string, { major }: Binaries): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (made === major) return;
  throw new StoreFault(
    'folder-other-major',
    `The data folder ${data} was made by PostgreSQL ${made}; this is PostgreSQL ${major} and cannot read it.`,
  );
}

/** postmaster.pid: line 1 process, 5 socket folder, 8 state. PostgreSQL removes it once stopped; a killed one leaves it behind. */
function postmaster(data: string) {
  try {
    const text = readFileSync(join(data, 'postmaster.pid'), 'utf8');
    const lines = text.split('\n');
    return { text, pid: Number(lines[0]), socket: join(lines[4]!, '.s.PGSQL.5432'), state: lines[7]?.trim() };
  } catch {
    return null;
  }
}

const optionsAt = (host: string) => ({ host, database: 'postgres', username: 'postgres' });

/** The server an issuer that died left running on this folder; one found on its way up or down is waited for. */
async function leftBehind(data: string) {
  let left = postmaster(data);
  for (let i = 0; left && left.state !== 'ready' && i < 200 && (await answers(left.socket)); i++) {
    await wait(50);
    left = postmaster(data);
  }
  return left && (await answers(left.socket)) ? left : null;
}

/** Signals until `postmaster.pid` is gone: the file, not the process, because a zombie still counts as alive. */
async function end(data: string, signals: readonly NodeJS.Signals[]): Promise<void> {
  for (const signal of signals) {
    const running = postmaster(data);
    if (running) process.kill(running.pid, signal);
    for (let i = 0; i < 250 && postmaster(data); i++) await wait(20);
  }
}

/** A server that answers although the folder's lock was free is taken over, never doubled. */
async function adopt({ home, data }: Place, unlock: () => void): Promise<EmbeddedServer | null> {
  const left = await leftBehind(data);
  if (!left) return null;
  if (left.state !== 'ready') {
    await end(data, ['SIGQUIT']); // stuck in "stopping"; nothing is lost, the next start recovers
    return null;
  }
  const stop = async () => {
    await end(data, ['SIGINT', 'SIGQUIT']);
    unlock();
  };
  const ended = (async () => {
    while (await answers(left.socket)) await wait(1000, undefined, { ref: false });
  })();
  return { options: optionsAt(dirname(left.socket)), home, data, adopted: true, stop, ended };
}

/** Deletes the database of a data folder wherever it lives. Throws `folder-in-use` while an issuer runs on it. */
export async function removeEmbedded(folder: string): Promise<void> {
  const home = reachable(resolve(folder));
  const run = socketFolder(home, tmpdir());
  ownFolder(run);
  const unlock = await lockFolder(join(run, 'issuer.sock'), home);
  if (await leftBehind(join(home, 'pg'))) await end(join(home, 'pg'), ['SIGQUIT']);
  unlock();
  for (const place of [join(home, 'pg'), run, ...(home === resolve(folder) ? [] : [home])]) rmSync(place, { recursive: true, force: true });
}

/** `sh` holds a pipe from us: whatever ends this process closes it, and PostgreSQL is told to stop; SIGQUIT after 5 s loses nothing. */
const sitter = `"$@" </dev/null 3<&- & p=$!
(cat >/dev/null; kill -INT $p; i=0; while [ $i -lt 50 ] && kill -0 $p; do sleep 0.1; i=$((i+1)); done; kill -QUIT $p) <&3 2>/dev/null &
wait $p; c=$?; kill $! 2>/dev/null; exit $c`;

async function start(
  { home, run, data }: Place,
  binaries: Binaries,
  choices: EmbeddedChoices,
  unlock: () => void,
): Promise<EmbeddedServer> {
  const before = postmaster(data)?.text;
  const settings = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    'max_connections=50',
    'shared_buffers=32MB',
    ...(choices.throwaway ? ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'] : []),
    ...(choices.settings ?? []),
  ];
  const log = openSync(join(home, 'postgresql.log'), 'a', 0o600);
  const command = [
    '-c',
    sitter,
    'sh',
    join(binaries.folder, 'postgres'),
    '-D',
    data,
    '-k',
    run,
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  // Detached: Ctrl-C must not reach PostgreSQL before it has reached us.
  const child = spawn('/bin/sh', command, { ...account, env: environment, cwd: '/', detached: true, stdio: ['ignore', log, log, 'pipe'] });
  closeSync(log);
  const leash = child.stdio[3] as Duplex;
  leash.on('error', () => {}); // the sitter ended first
  let over = false;
  const ended = new Promise<void>((done) => {
    child.once('error', () => done()).once('exit', () => done());
  }).then(() => {
    over = true;
    leash.destroy();
  });
  for (;;) {
    const now = postmaster(data);
    if (now?.state === 'ready' && now.text !== before) break; // a killed server's file still says "ready": only a changed one counts
    if (over) throw new StoreFault('server', `PostgreSQL did not start: its last words are in ${home}/postgresql.log`);
    await wait(10);
  }
  const stop = async () => {
    leash.destroy();
    await ended;
    unlock();
  };
  return { options: optionsAt(run), home, data, adopted: false, stop, ended };
}
