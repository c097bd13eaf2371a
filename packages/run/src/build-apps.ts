/** Builds the wallet, the verifier and the officers' console, one after the other (each takes most of a gigabyte), when something they are made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, step } from './step.ts';

export const apps = ['web', 'verifier', 'issuer/console'] as const;

const shared = [
  ...['ui', 'locale', 'catalogue', 'credential', 'openid4vc'].map((name) => `packages/${name}`),
  'vite.config.ts',
  'pnpm-lock.yaml',
];
const made = new Set(['node_modules', 'build', '.svelte-kit', 'vectors']);

/** The SHA-256 over the names and contents of everything below these places; tests and what a build makes are left out. */
export function fingerprint(places: readonly string[], base: string = root): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!made.has(name)) add(join(path, name));
    } else if (!path.endsWith('.test.ts')) {
      const content = readFileSync(path);
      hash.update(`${relative(base, path)}\0${content.length}\0`).update(content);
    }
  };
  for (const place of places) if (existsSync(join(base, place))) add(join(base, place));
  return hash.digest('hex');
}

/** Writes what an app's types and tests are read with (`$app/tsconfig`). Returns the exit code of the first that failed, else 0. */
export async function prepareApps(): Promise<number> {
  for (const app of apps) {
    const code = await step('node_modules/@sveltejs/kit/svelte-kit.js', ['sync', '-c', join(root, 'vite.config.ts')], { cwd: app });
    if (code) return code;
  }
  return 0;
}

/** Returns the exit code of the first build that failed, else 0. */
export async function buildApps(): Promise<number> {
  for (const app of apps) {
    const stamp = join(root, `node_modules/.build-stamp-${app.replace('/', '-')}`);
    const want = fingerprint([app, ...shared]);
    if (existsSync(join(root, app, 'build/app-shell.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === want) continue;
    rmSync(stamp, { force: true });
    console.log(`Building ${app} …`);
    const code = await step('node_modules/vite/bin/vite.js', ['build', '-c', join(root, 'vite.config.ts'), '--logLevel', 'error'], {
      cwd: app,
    });
    if (code) return code;
    writeFileSync(stamp, want);
  }
  return 0;
}
