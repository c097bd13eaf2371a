/** Heavy peers live outside the workspace, each with its own lockfile; they are fetched only when asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../peers');

export const peerFolder = (name: string) => join(folder, name);
export const isInstalled = (name: string) => existsSync(join(folder, name, 'node_modules'));

/** Exactly what the lockfiles say, without install scripts. */
export function installPeers(): void {
  for (const name of readdirSync(folder))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peerFolder(name), stdio: 'inherit' });
}
