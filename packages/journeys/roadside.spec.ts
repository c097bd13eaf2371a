/** The main job: activate, receive, switch everything off, show, scan; then every verdict that a roadside check can end with. */
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openStudio, type Studio } from './browser.ts';
import { emptyFrame, frameOf, frameOfText } from './camera.ts';
import { activateWallet, faceOf, nextScan, photographCode, photographShown, openWallet, prepareVerifier } from './people.ts';
import { readCode } from './read-code.ts';
import { System } from './system.ts';

test.describe.configure({ mode: 'serial' });

const licence = 'Driving licence';

let system: System;
let studio: Studio;
let wallet: Page; // every document valid
let expired: Page; // a licence that expired twelve days ago
let verifier: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  system = await System.create();
  studio = await openStudio();
});

test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

test.afterEach(() => expect(studio.complaints).toEqual([]));

/** The camera looks at nothing, then at this. */
async function scan(frame: Buffer): Promise<string> {
  studio.film([frame]);
  if (await verifier.locator('[data-face]').isVisible()) await nextScan(verifier);
  else await verifier.reload();
  return faceOf(verifier);
}

const clear = async () => {
  studio.film([emptyFrame()]);
  if (await verifier.locator('[data-face]').isVisible()) await nextScan(verifier);
};

const letterOf = (name: string) => system.letters().find((letter) => letter.name.startsWith(name))!;

test('a citizen activates a wallet with link and code and receives four documents in one go', async () => {
  wallet = await (await studio.open()).newPage();
  await activateWallet(wallet, letterOf('Shilan'));
  for (const title of ['Civil ID', 'Proof of age', licence, 'Salary proof'])
    await expect(wallet.getByRole('link', { name: title }).first()).toBeVisible();
});

test('another citizen, whose licence has expired, receives it all the same and is told what a check will say', async () => {
  expired = await (await studio.open()).newPage();
  await activateWallet(expired, letterOf('Narmeen'));
  await expired.getByRole('link', { name: licence }).first().click();
  await expect(expired.getByText('A check will say “expired”')).toBeVisible();
});

test('an inspector prepares the verifier once, with a network', async () => {
  verifier = await (await studio.open()).newPage();
  await prepareVerifier(verifier, system.verifier);
});

test('with all servers stopped, wallet and verifier open from cold and the licence is VALID, with the reasons', async () => {
  await system.stop();
  await openWallet(wallet, system.wallet);
  const face = await photographCode(wallet, licence).then(async (png) => scan(await frameOf(png)));
  expect(face).toBe('valid');
  await expect(verifier.getByRole('alert').getByRole('heading', { name: 'Valid' })).toBeVisible();
  await expect(verifier.getByText(/Status list .* old/)).toBeVisible();
  await verifier.getByRole('button', { name: 'Details' }).click();
  await expect(verifier.getByText('The issuer’s signature holds')).toBeVisible();
});

test('an age is proved without a name: the answer fills the screen', async () => {
  await openWallet(wallet, system.wallet);
  expect(await scan(await frameOf(await photographCode(wallet, 'Proof of age')))).toBe('valid');
  await expect(verifier.getByText('18 or older: Yes')).toBeVisible();
  await expect(verifier.getByText('شیلان')).toHaveCount(0);
  await openWallet(wallet, system.wallet);
  expect(await scan(await frameOf(await photographCode(wallet, licence)))).toBe('valid');
});

test('the same code in a later check is an old code', async () => {
  await verifier.waitForTimeout(11_000); // one scan may see a code many times; from ten seconds on it is another check
  await nextScan(verifier);
  expect(await faceOf(verifier)).toBe('stale-code');
  await clear();
});

test('a code with one changed bit in the issuer’s signature is not genuine, and none of its content is shown', async () => {
  const text = await readCode(await photographShown(wallet));
  const changed = (BigInt(text) ^ (1n << 640n)).toString().padStart(text.length, '0');
  expect(await scan(await frameOfText(changed))).toBe('not-genuine');
  await expect(verifier.getByText('شیلان')).toHaveCount(0);
});

test('an expired licence is shown as expired', async () => {
  await openWallet(expired, system.wallet);
  expect(await scan(await frameOf(await photographCode(expired, licence)))).toBe('expired');
});

test('a salary proof is not shown by code, and a foreign code is another document', async () => {
  expect(await scan(await frameOfText('https://example.org/'))).toBe('wrong-document');
  await clear();
});

test('the printed page, photographed, is signed and current, and says that it can be copied', async () => {
  const page = wallet;
  await openWallet(page, system.wallet);
  await page.getByRole('link', { name: licence }).first().click();
  await page
    .getByRole('link', { name: 'Print' })
    .or(page.getByRole('button', { name: 'Print' }))
    .click();
  const code = page.getByRole('img', { name: 'Printed code' });
  await expect(code).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 }); // A4 at 96 dots per inch
  const sheet = await page.screenshot({ scale: 'css' });
  const box = (await code.boundingBox())!;
  expect(box.width, 'at least 45 mm').toBeGreaterThanOrEqual(170);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 360, height: 740 });
  const around = { left: Math.floor(box.x), top: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) };
  const photo = await sharp(sheet).extract(around).png().toBuffer();
  expect(await scan(await frameOf(photo))).toBe('valid');
  await expect(verifier.locator('[data-qualifier=copy-possible]')).toBeVisible();
  await clear();
});

test('lists that are more than a day old cannot confirm, and say so', async () => {
  const later = new Date(Date.now() + 25 * 3_600_000);
  await wallet.clock.setSystemTime(later);
  await verifier.clock.setSystemTime(later);
  await openWallet(wallet, system.wallet);
  expect(await scan(await frameOf(await photographCode(wallet, licence)))).toBe('cannot-confirm');
  await clear();
  for (const page of [wallet, verifier]) await page.clock.setSystemTime(new Date(Date.now()));
});

test('a suspended licence: a verifier that has not synced says how old its knowledge is, one that has says suspended', async () => {
  await system.start();
  const number = (await system.operate('audit')) && (await licenceNumber(wallet));
  expect(await system.operate('suspend', number)).toContain(number);
  await openWallet(wallet, system.wallet);
  expect(await scan(await frameOf(await photographCode(wallet, licence)))).toBe('valid');
  await expect(verifier.getByText(/Status list .* old/)).toBeVisible();

  await verifier.goto(`${system.verifier}/bundle`);
  await Promise.all([
    verifier.waitForResponse(/revocations\/deltas\/\d+-\d+$/),
    verifier.getByRole('button', { name: 'Update now' }).click(),
  ]);
  await expect(verifier.getByRole('button', { name: 'Update now' })).toBeEnabled();
  await expect(verifier.getByRole('progressbar')).toHaveCount(0);
  await expect(verifier.getByText(/last update \d+ kB/)).toBeVisible();
  await verifier.goto(system.verifier);
  await wallet.waitForTimeout(16_000); // the wallet signs a new code
  expect(await scan(await frameOf(await photographShown(wallet)))).toBe('suspended');
  expect(await system.operate('reinstate', number)).toContain(number);
});

async function licenceNumber(page: Page): Promise<string> {
  await openWallet(page, system.wallet);
  await page.getByRole('link', { name: licence }).first().click();
  const text = await page
    .locator('bdi', { hasText: /^KRD-DL-\d{8}$/ })
    .first()
    .innerText();
  return text.trim();
}
