/** Scanned papers: photographed and chosen, kept, found and read with no network, and never a code that a verifier takes for a document. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openStudio, phone, type Studio } from './browser.ts';
import { emptyFrame, frameOf } from './camera.ts';
import { activateWallet, faceOf, openWallet, prepareVerifier, unlock } from './people.ts';
import { readCode } from './read-code.ts';
import { System } from './system.ts';

test.describe.configure({ mode: 'serial' });

let system: System;
let studio: Studio;
let wallet: Page;
let verifier: Page;
let sheet: Buffer; // a printed licence with its code, as the printer lays it on the tray
let place: Readonly<{ left: number; top: number; width: number; height: number }>; // of the code on it, as shares

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

/** The sheet on a dark table, turned a little. */
const onTable = async (paper: Buffer, height: number) => {
  const print = await sharp(paper)
    .flatten({ background: '#ffffff' })
    .resize({ height: Math.round(height * 0.8) })
    .toBuffer();
  const turned = await sharp(print).rotate(4, { background: '#4a4036' }).toBuffer();
  const { width = 0, height: high = 0 } = await sharp(turned).metadata();
  const table = {
    create: { width: Math.max(width + 80, Math.round(height * 1.2)), height: Math.max(high, height), channels: 3, background: '#4a4036' },
  } as const;
  return sharp(table)
    .composite([{ input: turned, gravity: 'centre' }])
    .jpeg({ quality: 95 })
    .toBuffer();
};

/** The part of a picture of the sheet in which its code is, or was. */
async function aroundCode(picture: Buffer) {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const [left, top] = [Math.max(0, Math.round((place.left - 0.02) * width)), Math.max(0, Math.round((place.top - 0.02) * height))];
  const [right, bottom] = [(place.left + place.width + 0.02) * width, (place.top + place.height + 0.02) * height];
  const region = { left, top, width: Math.min(width, Math.round(right)) - left, height: Math.min(height, Math.round(bottom)) - top };
  return sharp(picture).extract(region).png().toBuffer();
}

test('a citizen photographs one page of a paper and chooses a picture of another; both are found on their tables', async () => {
  wallet = await (await studio.open({ deviceScaleFactor: 2 })).newPage();
  await activateWallet(
    wallet,
    system.letters().find(({ name }) => name.startsWith('Shilan'))!,
  );
  await wallet.getByRole('link', { name: 'Driving licence' }).first().click();
  await wallet.getByRole('button', { name: 'Print' }).click();
  await expect(wallet.locator('article.sheet svg path').first()).toBeVisible();
  await wallet.emulateMedia({ media: 'print' });
  await wallet.setViewportSize({ width: 794, height: 1123 }); // A4 at 96 dots per inch
  sheet = await wallet.screenshot();
  const code = (await wallet.getByRole('img', { name: 'Printed code' }).boundingBox())!;
  place = { left: code.x / 794, top: code.y / 1123, width: code.width / 794, height: code.height / 1123 };
  await wallet.emulateMedia({ media: 'screen' });
  await wallet.setViewportSize(phone);

  studio.film([await frameOf(await onTable(sheet, 720), 1)]);
  await wallet.goto(`${system.wallet}/`);
  await openWallet(wallet, system.wallet);
  await wallet.getByRole('link', { name: 'Scanned papers' }).click();
  await expect(wallet.getByText('No papers here yet.')).toBeVisible();
  await wallet.getByRole('link', { name: 'Scan a paper' }).click();
  await expect(wallet.locator('[data-state=running]')).toBeVisible();
  await wallet.getByRole('button', { name: 'Take the picture' }).click();
  await expect(wallet.getByText('The four corners were found.')).toBeVisible();

  const corner = wallet.getByRole('button', { name: 'Top left corner' });
  const before = await wallet.getByText(/^Top left corner: /).innerText();
  await corner.focus();
  for (let press = 0; press < 3; press++) await corner.press('ArrowLeft');
  await expect(wallet.getByText(/^Top left corner: /)).not.toHaveText(before);
  await wallet.getByRole('button', { name: 'Use this page' }).click();
  await expect(wallet.getByRole('img', { name: 'Page 1' })).toBeVisible();

  await wallet.getByRole('button', { name: 'Another page' }).click();
  const picture = { name: 'licence.jpg', mimeType: 'image/jpeg', buffer: await onTable(sheet, 2000) };
  await wallet.getByLabel('Choose a picture or PDF').setInputFiles(picture);
  await expect(wallet.getByText('The four corners were found.')).toBeVisible();
  await wallet.getByRole('button', { name: 'Use this page' }).click();
  await expect(wallet.getByRole('img', { name: 'Page 2' })).toBeVisible();
});

test('the code on the page is covered, and the paper is kept under its name and kind', async () => {
  await expect(wallet.getByText('The code on this page was covered').last()).toBeVisible();
  await wallet.getByLabel('Kind of paper').selectOption({ label: 'Driving licence' });
  await wallet.getByLabel('Name').fill('  پێشووی   من ');
  await wallet.getByRole('button', { name: 'Save' }).click();
  await expect(wallet.getByRole('heading', { name: 'Scanned papers' })).toBeVisible();
  await expect(wallet.locator('.paper')).toContainText('پێشووی من');
  await expect(wallet.locator('.paper')).toContainText('Scanned, not verified');
});

test('an inspector prepares the verifier, and it accepts the printed paper itself', async () => {
  verifier = await (await studio.open()).newPage();
  studio.film([emptyFrame()]);
  await prepareVerifier(verifier, system.verifier);
  studio.film([await frameOf(await aroundCode(sheet))]);
  await verifier.reload();
  expect(await faceOf(verifier)).toBe('valid');
});

test('with every server stopped the paper is found by its kind in another language, read and marked on every page', async () => {
  await system.stop();
  await openWallet(wallet, system.wallet);
  await wallet.getByRole('link', { name: 'Scanned papers' }).click();
  await wallet.getByLabel('Search by name or kind').fill('pasaport');
  await expect(wallet.getByText('No paper was found by these words.')).toBeVisible();
  await wallet.getByLabel('Search by name or kind').fill('ehliyeta');
  await wallet.getByRole('link', { name: 'Scanned, not verified' }).click();
  for (const number of [1, 2]) {
    const image = wallet.getByRole('img', { name: `Page ${number} of` });
    await expect(image).toBeVisible();
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(300);
  }
  await expect(wallet.locator('figure .strip', { hasText: 'Scanned, not verified' })).toHaveCount(2);
});

test('a picture of the scan is no document to the verifier, nor is the picture that is kept', async () => {
  const image = wallet.getByRole('img', { name: 'Page 2 of' });
  const shown = await image.screenshot();
  const kept = Buffer.from(
    await image.evaluate(async (one: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [one.naturalWidth, one.naturalHeight];
      canvas.getContext('2d')!.drawImage(one, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1]!;
    }),
    'base64',
  );
  expect(await readCode(await aroundCode(sheet)), 'the paper had a code').toMatch(/^\d+$/);
  await expect(readCode(await aroundCode(kept))).rejects.toThrow();
  for (const picture of [shown, await aroundCode(shown), kept, await aroundCode(kept)]) {
    studio.film([await frameOf(picture)]);
    await verifier.reload();
    await expect(verifier.locator('[data-state=running]')).toBeVisible();
    await verifier.waitForTimeout(3000); // as long as an inspector tries
    await expect(verifier.locator('[data-face]')).toHaveCount(0);
  }
});

test('nothing on the pages of scans leads to a code or draws one', async () => {
  await expect(wallet.locator('a[href*="/show"], a[href*="/request"], a[href*="/print"]').locator('visible=true')).toHaveCount(0);
  await expect(wallet.getByRole('img', { name: 'Show code' })).toHaveCount(0);
});

test('a paper is deleted only after a question, and brought back by one tap', async () => {
  await wallet.getByRole('button', { name: 'Delete' }).click();
  await expect(wallet.getByText('It is nowhere else.')).toBeVisible();
  await wallet.getByRole('button', { name: 'Delete' }).click();
  await expect(wallet.getByText('The paper was deleted.')).toBeVisible();
  await expect(wallet.getByText('No papers here yet.')).toBeVisible();
  await wallet.getByRole('button', { name: 'Undo' }).click();
  await expect(wallet.locator('.paper')).toHaveCount(1);
});

test('a PDF is kept sealed and handed out as it came; a file that only calls itself one is refused in words', async () => {
  const bytes = Buffer.from('%PDF-1.7\n% a paper of a citizen');
  await wallet.getByRole('link', { name: 'Scan a paper' }).click();
  await wallet
    .getByLabel('Choose a picture or PDF')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
  await expect(wallet.getByRole('alert')).toContainText('This file is neither a picture nor a PDF.');
  await wallet.getByLabel('Choose a picture or PDF').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: bytes });
  await wallet.getByLabel('Name').fill('Contract');
  await wallet.getByRole('button', { name: 'Save' }).click();
  await expect(wallet.getByText('The PDF is kept locked and is not drawn here.')).toBeVisible();
  const [download] = await Promise.all([
    wallet.waitForEvent('download'),
    wallet.getByRole('link', { name: 'Hand it to the PDF reader' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Contract.pdf');
  expect(readFileSync(await download.path())).toEqual(bytes);
});

test('a locked wallet shows nothing of a scan', async () => {
  await wallet.reload();
  await expect(wallet.getByRole('heading', { name: 'Open your wallet' })).toBeVisible();
  await expect(wallet.getByText('Contract')).toHaveCount(0);
  await unlock(wallet);
  await expect(wallet.getByText('Contract').first()).toBeVisible();
});
