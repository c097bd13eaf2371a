/** The JavaScript a browser transfers (brotli) until the wallet's home stands, beside an empty SvelteKit page built with the same configuration. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Request } from 'playwright';
import { createAppServer, listen } from '../../run/src/serve-app.ts';
import { openChromium } from './chromium.ts';
import type { Report } from './main.ts';

const root = join(import.meta.dirname, '../../..');
const wallet = join(root, 'web/build');
const deployment = { issuer: 'http://localhost:1', root: '' }; // nobody answers there: home of somebody who has no document yet

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

/** Bytes of every script of the first load, as they came over the wire. Throws for one that came without brotli. */
async function transferred(browser: Browser, build: string): Promise<{ bytes: number; scripts: number }> {
  const server = await listen(createAppServer({ build, deployment, connect: [deployment.issuer] }), 0);
  const context = await browser.newContext({ serviceWorkers: 'block' }); // what it stores for later is not the first load
  try {
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (new URL(request.url()).pathname.endsWith('.js')) sizes.push(sizeOf(request));
    });
    await page.goto(`http://localhost:${server.port}/`, { waitUntil: 'networkidle' });
    const found = await Promise.all(sizes);
    return { bytes: found.reduce((sum, size) => sum + size, 0), scripts: found.length };
  } finally {
    await context.close();
    await server.close();
  }
}

async function sizeOf(request: Request): Promise<number> {
  const response = await request.response();
  if ((await response?.headerValue('content-encoding')) !== 'br') throw new Error(`${request.url()} came without brotli`);
  return (await request.sizes()).responseBodySize;
}

export async function run(report: Report): Promise<void> {
  if (!existsSync(join(wallet, 'app-shell.html'))) throw new Error('the wallet is not built yet: npm start builds it');
  const floor = buildFloor();
  const browser = await openChromium();
  try {
    const ours = await transferred(browser, wallet);
    const bare = await transferred(browser, floor);
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
