/** The licence with its photo: too large for one still code, so it plays; a verifier without a network puts it together and shows the face. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, say } from '@krdpass/locale';
import { expect, test, type Page } from '@playwright/test';
import { scannerWords } from '../ui/src/scanner-words.ts';
import { openStudio, type Studio } from './browser.ts';
import { emptyFrame, frameOf } from './camera.ts';
import { activateWallet, chooseToShow, faceOf, filmShown, nextScan, openWallet, photographCode, prepareVerifier } from './people.ts';
import { System } from './system.ts';

test.describe.configure({ mode: 'serial' });

const licence = 'Driving licence';
const screens = join(import.meta.dirname, 'screens'); // ignored: pictures to be looked at
const enough = 3; // frames for a licence with a portrait of 600 bytes

let system: System;
let studio: Studio;
let wallet: Page;
let verifier: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  system = await System.create();
  studio = await openStudio();
  wallet = await (await studio.open()).newPage();
  verifier = await (await studio.open()).newPage();
  await activateWallet(
    wallet,
    system.letters().find(({ name }) => name.startsWith('Shilan'))!,
  );
  await prepareVerifier(verifier, system.verifier);
  await system.stop();
});

test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

test.afterEach(() => expect(studio.complaints).toEqual([]));

/** As many different pictures of the playing code as are asked for, as a camera would take them. */
const film = async (count: number) => Promise.all((await filmShown(wallet, count)).map((png) => frameOf(png)));

test('with all servers stopped the code with the photo plays, all its pictures in one border', async () => {
  await openWallet(wallet, system.wallet);
  await photographCode(wallet, licence);
  await chooseToShow(wallet, 'Roadside check with photo');
  const code = wallet.getByRole('img', { name: 'Show code, renewed every 30 seconds' });
  await expect(code).toBeVisible();
  const border = await code.getAttribute('viewBox');
  const drawn = () => code.locator('path').getAttribute('d');
  const first = await drawn();
  await expect.poll(drawn).not.toBe(first);
  expect(await code.getAttribute('viewBox')).toBe(border);
});

test('one of its pictures alone is no verdict: the verifier says how many are still missing, in every language', async () => {
  studio.film(await film(1));
  mkdirSync(screens, { recursive: true });
  for (const language of languages) {
    await verifier.evaluate((one) => localStorage.setItem('krdpass.language', one), language);
    await verifier.reload();
    await expect(verifier.getByText(say(scannerWords.collected, language, { have: 1, of: enough }))).toBeVisible();
    await expect(verifier.locator('[data-face]')).toHaveCount(0);
    await verifier.screenshot({ path: join(screens, `verifier-5-collecting.${language}.png`) });
  }
});

test('its pictures, filmed as the screen drew them, are VALID, and the face is there to compare', async () => {
  studio.film(await film(2 * enough));
  await verifier.reload();
  expect(await faceOf(verifier)).toBe('valid');
  const portrait = verifier.getByRole('main').locator('img.portrait');
  await expect(portrait).toBeVisible();
  expect(await portrait.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThanOrEqual(64);
});

test('without the photo the same screen stands still again', async () => {
  studio.film([emptyFrame()]);
  await nextScan(verifier);
  await chooseToShow(wallet, 'Roadside check');
  const code = wallet.getByRole('img', { name: 'Show code, renewed every 15 seconds' });
  await expect(code).toBeVisible();
  studio.film([await frameOf(await code.screenshot())]);
  await verifier.reload();
  expect(await faceOf(verifier)).toBe('valid');
  await expect(verifier.locator('img.portrait')).toHaveCount(0);
});
