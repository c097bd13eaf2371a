/** What an app costs on the wire before its first screen stands: the scripts of a first visit, as they came. */
import type { Browser, Page, Request } from 'playwright';
import { createAppServer, listen } from '../../run/src/serve-app.ts';

const deployment = { issuer: 'http://localhost:1', root: '' }; // nobody answers there: home of somebody who has no document yet

/**
 * Bytes of every script that a first visit to home transfers, in brotli, up to the last one that `settle` brings along. What the service worker
 * stores for later is not counted. Throws for a script that came without brotli.
 */
export async function firstLoad(
  browser: Browser,
  { build, settle = async () => {} }: { build: string; settle?: (page: Page) => Promise<void> },
): Promise<{ bytes: number; scripts: number }> {
  const server = await listen(createAppServer({ build, deployment, connect: [deployment.issuer] }), 0);
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (new URL(request.url()).pathname.endsWith('.js')) sizes.push(sizeOf(request));
    });
    await page.goto(`http://localhost:${server.port}/`, { waitUntil: 'networkidle' });
    await settle(page);
    await page.waitForLoadState('networkidle');
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

/** The wallet's first visit to its end: a language chosen, and the welcome that follows read. */
export async function settleWallet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
