/** The officers' console: a code makes a passkey once, the passkey opens the console from then on, and nothing stays on the machine. */
import { expect, test } from '@playwright/test';
import { openStudio, type Studio } from './browser.ts';
import { holdPasskey } from './officers.ts';
import { System } from './system.ts';

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

test('an officer enrols with the printed code, leaves, and comes back with the passkey', async () => {
  const context = await studio.open({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await holdPasskey(page);
  await page.goto(`${system.issuer}/console`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'My first time here' }).click();
  await page.getByLabel('Enrolment code').fill(system.officerCodes()['traffic-clerk']!);
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await expect(page.getByText('General Directorate of Traffic')).toBeVisible();

  await page.reload();
  await expect(page.getByText('General Directorate of Traffic')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('General Directorate of Traffic')).toBeVisible();

  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(studio.complaints).toEqual([]);
});

test('a code that served once opens nothing, and the refusal says what to do', async () => {
  const context = await studio.open({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await holdPasskey(page);
  await page.goto(`${system.issuer}/console`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'My first time here' }).click();
  await page.getByLabel('Enrolment code').fill('0000-0000-0000-0000');
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('Ask for a new one');
  await expect(page.getByLabel('Enrolment code')).toHaveValue('0000-0000-0000-0000');
  expect(studio.complaints).toEqual([]);
});
