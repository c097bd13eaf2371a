/** The JavaScript a browser transfers (brotli) until the wallet's home stands, beside an empty SvelteKit page built with the same configuration. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { openChromium } from './chromium.ts';
import { firstLoad, settleWallet } from './first-load.ts';
import type { Report } from './main.ts';

const root = join(import.meta.dirname, '../../..');
const wallet = join(root, 'web/build');

function buildFloor(): string {
  const folder = join(import.meta.dirname, '../build/floor'); // inside the workspace, so that its packages are found
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, '../floor'), folder, { recursive: true });
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '-c', join(root, 'vite.config.ts'), '--logLevel', 'error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return join(folder, 'build');
}

export async function run(report: Report): Promise<void> {
  if (!existsSync(join(wallet, 'app-shell.html'))) throw new Error('the wallet is not built yet: npm start builds it');
  const floor = buildFloor();
  const browser = await openChromium();
  try {
    const ours = await firstLoad(browser, { build: wallet, settle: settleWallet });
    const bare = await firstLoad(browser, { build: floor });
    report({
      name: 'wallet.first-load.js',
      value: ours.bytes,
      unit: 'B',
      peer: 'an empty SvelteKit page, same configuration',
      peerValue: bare.bytes,
      ratio: ours.bytes / bare.bytes,
    });
    console.log(`scripts: wallet ${ours.scripts}, empty page ${bare.scripts}`);
  } finally {
    await browser.close();
  }
}
