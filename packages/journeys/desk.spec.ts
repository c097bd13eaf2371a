/** The officers' desk: a clerk takes a renewal through with the keyboard alone, and what one officer decides a second one confirms. */
import { expect, test, type Page } from '@playwright/test';
import { openStudio, type Studio } from './browser.ts';
import { activateCitizen, applyForRenewal, reportLostId, type Citizen } from './citizen.ts';
import { openConsole } from './officers.ts';
import { System } from './system.ts';

let system: System;
let studio: Studio;
let citizen: Citizen;
let interior: Page | undefined; // its clerk stays signed in between the journeys

test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  system = await System.create();
  studio = await openStudio();
  citizen = await activateCitizen(
    system.issuer,
    system.letters().find(({ upn }) => upn === '9990000000001')!,
  );
});
test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

const console = (officer: string) => openConsole(studio, { issuer: system.issuer, code: system.officerCodes()[officer]! });

/** From the queue to the file on this desk, by keys. */
async function takeFirst(page: Page, reference: string) {
  await expect(page.getByText(reference)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Automatic checks' })).toBeVisible();
}

test('a clerk takes a licence renewal through with the keyboard alone', async () => {
  const { id, reference } = await applyForRenewal(citizen);
  const page = await console('traffic-clerk');
  await takeFirst(page, reference);
  await expect(page.locator('[data-question=eye_test_date]')).toContainText('Typed');
  await expect(page.locator('[data-question=licence]')).toContainText('Presented credential');
  await page.keyboard.press('l');
  await expect(page.getByText('It lies on your desk.')).toBeVisible();

  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(page.getByText('It lies on your desk.')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText(`You approve ${reference}.`)).toBeVisible();
  expect((await citizen.read(id)).state).toBe('in_review');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Recorded:')).toBeVisible();
  expect((await citizen.read(id)).state).toBe('approved');

  await page.keyboard.press('u');
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
  expect(studio.complaints).toEqual([]);
});

test('what one officer decides a second one confirms, and a cashier’s receipt ends it', async () => {
  const { id, reference } = await reportLostId(citizen);
  const clerk = await console('interior-clerk');
  interior = clerk;
  await takeFirst(clerk, reference);
  await clerk.keyboard.press('l');
  await expect(clerk.getByText('It lies on your desk.')).toBeVisible();
  await clerk.keyboard.press('a');
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByText('waits for a second officer')).toBeVisible();
  expect((await citizen.read(id)).state).toBe('in_review');

  const supervisor = await console('interior-supervisor');
  await expect(supervisor.getByText('Needs a second')).toBeVisible();
  await takeFirst(supervisor, reference);
  await supervisor.keyboard.press('a');
  await expect(supervisor.getByText(`You agree to the decision on ${reference}`)).toBeVisible();
  await supervisor.keyboard.press('Enter');
  await expect(supervisor.getByText('Recorded:')).toBeVisible();
  expect((await citizen.read(id)).state).toBe('approved');

  const counter = await console('counter');
  await counter.getByLabel('Step').selectOption('approved');
  await takeFirst(counter, reference);
  await expect(counter.getByText('IQD 10,000').first()).toBeVisible();
  await counter.getByLabel('Receipt number').fill('R-1001');
  await counter.keyboard.press('Enter');
  await expect(counter.getByText(`received for ${reference}, receipt R-1001`)).toBeVisible();
  await counter.keyboard.press('Enter');
  await expect(counter.getByText('Recorded: Ready')).toBeVisible();
  expect((await citizen.read(id)).state).toBe('issued');
  expect(studio.complaints).toEqual([]);
});

test('an officer who is overtaken is told so, and what was typed stays', async () => {
  const other = await activateCitizen(
    system.issuer,
    system.letters().find(({ upn }) => upn === '9990000000002')!,
  );
  const { id, reference } = await reportLostId(other);
  const page = interior!;
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await takeFirst(page, reference);
  await page.keyboard.press('l');
  await expect(page.getByText('It lies on your desk.')).toBeVisible();
  await page.keyboard.press('f');
  await page.getByLabel('In your own words').fill('The report is of another person.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await other.withdraw(id);
  await page.getByRole('button', { name: 'Refuse Enter' }).click();
  await expect(page.getByRole('alert')).toContainText('What you typed is kept');
  await expect(page.getByLabel('In your own words')).toHaveValue('The report is of another person.');
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('Withdrawn').first()).toBeVisible();
});
