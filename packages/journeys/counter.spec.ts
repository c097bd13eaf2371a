/** A pensioner without a phone: served at the counter, leaves with paper that a verifier reads, and leaves nothing on the computer. */
import { expect, test, type Page } from '@playwright/test';
import { openStudio, type Studio } from './browser.ts';
import { frameOf } from './camera.ts';
import { openConsole } from './officers.ts';
import { faceOf, photographShown, prepareVerifier } from './people.ts';
import { System } from './system.ts';

let system: System;
let studio: Studio;
let page: Page;

test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  system = await System.create();
  studio = await openStudio();
  page = await openConsole(studio, { issuer: system.issuer, code: system.officerCodes().counter! });
  page.setDefaultTimeout(15_000);
});
test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

async function serve(upn: string) {
  await page.getByRole('link', { name: 'Counter' }).click();
  await page.getByLabel('Name, personal number or document number').fill(upn);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Serve' }).click();
  await page.getByRole('radio', { name: 'Fingerprint on the form' }).check();
  await page.getByLabel('What are they here for?').fill('A printed civil ID');
  await page.getByRole('button', { name: 'Begin the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Visit of' })).toBeVisible();
}

test('the printed civil ID is read by a verifier as paper', async () => {
  await serve('9990000000003');
  await page.getByLabel('Document', { exact: true }).selectOption('civil-id');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('Compare the photo: paper can be copied.')).toBeVisible();
  const code = await photographShown(page, 'Code of the document');

  const context = await studio.open();
  const verifier = await context.newPage();
  await prepareVerifier(verifier, system.verifier);
  studio.film([await frameOf(code)]);
  await verifier.reload();
  expect(await faceOf(verifier)).toBe('valid');
  await expect(verifier.locator('[data-qualifier=copy-possible]')).toBeVisible();
});

test('the end of the visit leaves nothing: not on the screen, not behind the back button, not in storage', async () => {
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByText('Nothing of it is left on this computer.')).toBeVisible();
  const left = async () => ({
    text: await page.locator('body').innerText(),
    local: await page.evaluate(() => Object.keys(localStorage)),
    databases: await page.evaluate(async () => (await indexedDB.databases()).length),
    caches: await page.evaluate(async () => (await caches.keys()).length),
    session: await page.evaluate(() => JSON.stringify({ ...sessionStorage })),
  });
  const now = await left();
  expect(now.local).toEqual(['krdpass.language']);
  expect([now.databases, now.caches]).toEqual([0, 0]);
  for (const trace of ['9990000000003', 'A printed civil ID']) expect(now.session + now.text + page.url()).not.toContain(trace);
  await expect(page.getByLabel('Name, personal number or document number')).toHaveValue('');

  await page.goBack();
  await page.goForward();
  await expect(page.getByLabel('Name, personal number or document number')).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Visit of' })).toBeHidden();
  expect(studio.complaints).toEqual([]);
});

test('an application at the counter ends in a receipt for the roll', async () => {
  await serve('9990000000001');
  await page.getByLabel('Service', { exact: true }).selectOption('id-lost');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('Please look at this answer again.').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Driving licence' }).check();
  await expect(page.getByText('Read from the register.')).toBeVisible();
  await page.getByRole('radio', { name: 'stolen' }).check();
  const [year, month, day] = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10).split('-') as [string, string, string];
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!));
  await page.getByLabel('Year').fill(year);
  await page.locator('[data-question=where] input').fill('Rania');
  await page.locator('[data-question=statement] textarea').fill('It was taken from my bag.');
  await page.locator('[data-question=police_report] input').fill('512/2026');
  await page.getByRole('checkbox', { name: 'Agrees' }).check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { name: 'Receipt of application' })).toBeVisible();
  await expect(page.getByText(/KRD-2026-|KRD-20\d\d-/)).toBeVisible();
  await page.getByRole('button', { name: 'End the visit' }).click();
});
