/** The apps as installed things: installable, self-contained, updated on the citizen's word, closed to scripts of strangers. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createAppServer, listen } from '../run/src/serve-app.ts';
import { openProfile, openStudio, type Studio } from './browser.ts';
import { activateWallet, chooseEnglish, unlock } from './people.ts';
import { freePort, System } from './system.ts';

let system: System;
let studio: Studio;

test.beforeAll(async () => {
  system = await System.create();
  studio = await openStudio();
});

test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

test('both apps are installable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-install-'));
  const context = await openProfile(folder); // a private window can never install anything
  for (const origin of [system.wallet, system.verifier]) {
    const page = await context.newPage();
    await page.goto(origin);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  }
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The fonts that really drew the heading, as the browser tells. */
async function fontsOf(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test('the apps are drawn in their own font, in every language', async () => {
  const page = await (await studio.open()).newPage();
  await page.goto(system.wallet);
  for (const name of ['کوردی', 'Kurmancî', 'العربية', 'English']) {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole('button', { name }).click();
    await expect(page.locator('h1')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await fontsOf(page, 'h1')).toEqual(['Vazirmatn']);
  }
  expect(studio.complaints).toEqual([]);
});

test('a script of a stranger finds no door: markup as text throws, eval throws, and no page lets itself be framed', async () => {
  const page = await (await studio.browser.newContext()).newPage();
  for (const origin of [system.wallet, system.verifier]) {
    await page.goto(origin);
    const outcome = await page.evaluate(async () => {
      const attempt = (act: () => unknown) => {
        try {
          act();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      return {
        markup: attempt(() => (document.body.innerHTML = '<img src=x onerror=alert(1)>')),
        eval: await new Promise((told) => setTimeout(() => told(attempt(() => new Function('return 1')())))), // later: the driver's own call is exempt
        worker: attempt(() => new Worker('/evil.js')),
      };
    });
    expect(outcome).toEqual({ markup: 'refused', eval: 'refused', worker: 'refused' });
    const frame = await page.request.get(origin);
    expect(frame.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test('a new version waits for the citizen, and after the update every document is still there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-update-'));
  const build = join(folder, 'build');
  cpSync(resolve(import.meta.dirname, '../../web/build'), build, { recursive: true });
  const port = await freePort();
  const wallet = `http://localhost:${port}`;
  const deployment = (await (await fetch(`${system.wallet}/deployment.json`)).json()) as Record<string, string>;
  const server = await listen(createAppServer({ build, deployment: { ...deployment, wallet } as never, connect: [system.issuer] }), port);
  try {
    const page = await (await studio.open()).newPage();
    const letter = system.letters().find(({ name }) => name.startsWith('Shivan'))!;
    await activateWallet(page, { ...letter, link: letter.link.replace(system.wallet, wallet) });
    appendFileSync(join(build, 'service-worker.js'), '\n// the next version\n');
    for (const packed of ['br', 'gz']) rmSync(join(build, `service-worker.js.${packed}`), { force: true });
    await page.reload();
    await unlock(page);
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByRole('heading', { name: 'Open your wallet' })).toBeVisible();
    await unlock(page);
    await expect(page.getByRole('link', { name: 'Driving licence' }).first()).toBeVisible();
    expect(studio.complaints).toEqual([]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the verifier asks for the lists before it opens the camera', async () => {
  const page = await (await studio.open()).newPage();
  await page.goto(system.verifier);
  await chooseEnglish(page);
  await expect(page.getByRole('button', { name: 'Download the lists' })).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
});
