/** Asking, with both phones offline: a bank's verifier shows its request, the wallet's camera reads it, the citizen agrees, the verifier's camera reads the answer. */
import { expect, test, type Page } from '@playwright/test';
import { openStudio, type Studio } from './browser.ts';
import { emptyFrame, frameOf } from './camera.ts';
import { activateWallet, faceOf, filmShown, openWallet, prepareVerifier } from './people.ts';
import { System } from './system.ts';

test.describe.configure({ mode: 'serial' });

const enough = 6; // frames for an answer with the facts of a loan

let system: System;
let studio: Studio;
let wallet: Page;
let bank: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  system = await System.create();
  studio = await openStudio();
});

test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

test.afterEach(() => expect(studio.complaints).toEqual([]));

/** What a screen shows under this name, pixel by pixel, as the next camera's film: as many pictures as it takes where the code plays. */
async function film(page: Page, name: string, count = 1) {
  const pictures = await filmShown(page, count, name);
  studio.film(await Promise.all(pictures.map((png) => frameOf(png, 0.96))));
}

/** The bank asks for what a loan needs; its request is before the wallet's camera. */
async function showRequest() {
  studio.film([emptyFrame()]);
  await bank.goto(`${system.verifier}/ask`);
  await bank.getByRole('radio', { name: 'For a loan' }).check();
  await bank.getByRole('button', { name: 'Show the request' }).click();
  await film(bank, 'Request code');
}

test('a citizen has a wallet, and a bank enrols its verifier with a one-time code, while there is a network', async () => {
  wallet = await (await studio.open({ deviceScaleFactor: 3 })).newPage(); // as many pixels as a phone has
  await activateWallet(
    wallet,
    system.letters().find(({ name }) => name.startsWith('Shilan'))!,
  );
  bank = await (await studio.open()).newPage();
  await prepareVerifier(bank, system.verifier);
  const [code] = (await system.operate('enrol', 'bank')).match(/\b[0-9a-z]{4}(-[0-9a-z]{4}){2}\b/)!;
  await bank.goto(`${system.verifier}/ask`);
  await bank.getByRole('link', { name: 'Enrol it' }).click();
  await bank.getByLabel('Enrolment code').fill(code);
  await bank.getByRole('button', { name: 'Enrol' }).click();
  await expect(bank.getByText('Chiya Bank (DEMO)')).toBeVisible();
  await expect(bank.getByText('May ask')).toBeVisible();
});

test('with all servers stopped the bank asks, the citizen sees who, why and each fact, agrees, and the answer is VALID', async () => {
  await system.stop();
  await openWallet(wallet, system.wallet);
  await showRequest();

  await wallet.getByRole('link', { name: 'Scan a request' }).click();
  await expect(wallet.getByText('Chiya Bank (DEMO)')).toBeVisible({ timeout: 20_000 });
  await expect(wallet.getByText('To see what monthly instalment you can repay.')).toBeVisible();
  await expect(wallet.getByText('90 days, then it is deleted.')).toBeVisible();
  for (const box of await wallet.getByRole('checkbox').all()) await expect(box).toBeChecked();
  await expect(wallet.locator('[data-claim=net_salary]')).toContainText('IQD');
  await expect(wallet.locator('[data-claim=basic_salary]')).toHaveCount(0);
  await wallet.getByRole('button', { name: 'Agree and give' }).click();
  await film(wallet, 'Answer code', enough);

  await bank.getByRole('button', { name: 'Scan the answer' }).click();
  expect(await faceOf(bank)).toBe('valid');
  for (const claim of ['ministry', 'net_salary', 'loan_instalments'])
    await expect(bank.locator(`[data-claim=${claim}] dd`)).not.toBeEmpty();
  await expect(bank.getByText('Answers our request')).toBeVisible();
  await expect(bank.getByText('Not given')).toHaveCount(0);
});

test('it stands in the citizen’s own history', async () => {
  await wallet.getByRole('button', { name: 'Done' }).click();
  await wallet.getByRole('link', { name: 'Activity' }).click();
  await expect(wallet.getByText('Request answered: Salary proof · Chiya Bank (DEMO)')).toBeVisible();
});

test('what the citizen unticks is not given, and the bank is told what is missing', async () => {
  await openWallet(wallet, system.wallet);
  await showRequest();
  await wallet.getByRole('link', { name: 'Scan a request' }).click();
  await expect(wallet.getByText('Chiya Bank (DEMO)')).toBeVisible({ timeout: 20_000 });
  await wallet.locator('[data-claim=upn]').getByRole('checkbox').uncheck();
  await wallet.getByRole('button', { name: 'Agree and give' }).click();
  await film(wallet, 'Answer code', enough);
  await bank.getByRole('button', { name: 'Scan the answer' }).click();
  expect(await faceOf(bank)).toBe('cannot-confirm');
  await expect(bank.getByText(/Not given: .+/)).toBeVisible();
  await expect(bank.locator('[data-claim=upn]')).toHaveCount(0);
});

test('declining is one tap, gives nothing and leaves no trace', async () => {
  await openWallet(wallet, system.wallet);
  await showRequest();
  await wallet.getByRole('link', { name: 'Scan a request' }).click();
  await wallet.getByRole('button', { name: 'Decline' }).click();
  await wallet.getByRole('link', { name: 'Activity' }).click();
  await expect(wallet.getByText(/^Request answered/)).toHaveCount(2);
});
