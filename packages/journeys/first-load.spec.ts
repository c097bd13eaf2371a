/** The first load stays small: what a stranger's phone transfers before the welcome stands, and what an opened home runs on. Sizes only, no time. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Request } from '@playwright/test';
import { firstLoad, settleWallet } from '../bench/src/first-load.ts';
import { openStudio, type Studio } from './browser.ts';
import { activateWallet, chooseEnglish, unlock } from './people.ts';
import { System } from './system.ts';

const build = resolve(import.meta.dirname, '../../web/build');

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

test('a first visit to the wallet transfers at most 60,000 bytes of JavaScript', async () => {
  const { bytes, scripts } = await firstLoad(studio.browser, { build, settle: settleWallet });
  console.log(`first visit: ${bytes} B in ${scripts} scripts`);
  expect(scripts).toBeGreaterThan(10);
  expect(bytes).toBeGreaterThan(20_000); // Svelte and its kit alone are more: less would mean that nothing was counted
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('an opened home with its documents and its lists runs on at most 90,000 bytes, all of them stored on the phone', async () => {
  const page = await (await studio.open()).newPage();
  await activateWallet(
    page,
    system.letters().find(({ name }) => name.startsWith('Shivan'))!,
  );
  const asked = new Map<string, Request>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && !request.serviceWorker()) asked.set(pathname, request);
  });
  await page.reload();
  await unlock(page);
  await expect(page.getByText('Checked just now')).toBeVisible();
  const bytes = [...asked.keys()].reduce((sum, path) => sum + statSync(join(build, `${path}.br`)).size, 0);
  console.log(`opened home: ${bytes} B in ${asked.size} scripts`);
  for (const [path, request] of asked) expect((await request.response())?.fromServiceWorker(), path).toBe(true);
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThanOrEqual(90_000);
  expect(studio.complaints).toEqual([]);
});

test('a part that cannot be fetched is said plainly and costs nothing: the same letter works when the page is opened again', async () => {
  const context = await studio.open({ serviceWorkers: 'block' }); // with a worker every part is on the phone
  const page = await context.newPage();
  const letter = system.letters().find(({ name }) => !/^(Shivan|Shilan)/.test(name))!;
  const number = /offers%2F([0-9a-z]+)/i.exec(letter.link)![1]!;
  await page.goto(`${system.wallet}/activate#type`);
  await chooseEnglish(page);
  await page.getByLabel('Letter number').fill(number);
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('A part of the app could not be loaded.');
  await page.unroute('**/*.js');
  await page.reload();
  await page.getByLabel('Letter number').fill(number);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  expect(studio.complaints).toEqual([]);
});
