/** Every screen in four languages at phone size: right direction, nothing cut off; a picture of each goes into an ignored folder to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { direction, languages, type Language } from '@krdpass/locale';
import { expect, test, type Page } from '@playwright/test';
import { openStudio, type Studio } from './browser.ts';
import { emptyFrame, frameOf } from './camera.ts';
import { activateWallet, faceOf, photographShown, pin, prepareVerifier } from './people.ts';
import { System } from './system.ts';

/** The two buttons of a document, as they read. */
const acts: Readonly<Record<'show' | 'print', Readonly<Record<Language, string>>>> = {
  show: { ckb: 'پیشانی بدە', kmr: 'Nîşan bide', ar: 'اعرض', en: 'Show' },
  print: { ckb: 'چاپی بکە', kmr: 'Çap bike', ar: 'اطبع', en: 'Print' },
};

const screens = join(import.meta.dirname, 'screens');

let system: System;
let studio: Studio;

test.beforeAll(async () => {
  system = await System.create();
  studio = await openStudio();
  mkdirSync(screens, { recursive: true });
});

test.afterAll(async () => {
  await studio?.close();
  await system?.end();
});

async function speak(page: Page, language: Language) {
  await page.evaluate((one) => localStorage.setItem('krdpass.language', one), language);
  await page.reload();
}

/** Judges what a machine can judge of a screen, and keeps its picture. */
async function look(page: Page, language: Language, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250); // transitions are 150–200 ms
  await expect(page.locator('html')).toHaveAttribute('dir', direction[language]);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${name} in ${language} is wider than the phone`).toBeLessThanOrEqual(0);
  await page.screenshot({ path: join(screens, `${name}.${language}.png`) });
}

test('the wallet, screen by screen', async () => {
  test.setTimeout(240_000);
  const page = await (await studio.open()).newPage();
  await page.goto(system.wallet);
  await page.screenshot({ path: join(screens, 'wallet-0-languages.png') });
  const shivan = system.letters().find(({ name }) => name.startsWith('Shivan'))!;
  for (const language of languages) {
    await speak(page, language);
    await look(page, language, 'wallet-1-welcome');
    await page.goto(`${system.wallet}/activate`);
    await look(page, language, 'wallet-2-activate');
    await page.goto(shivan.link);
    await page.locator('h2').first().waitFor();
    await look(page, language, 'wallet-3-review');
    await page.goto(system.wallet);
  }
  await page.evaluate(() => localStorage.clear());
  await activateWallet(
    page,
    system.letters().find(({ name }) => name.startsWith('Shilan'))!,
  );
  for (const language of languages) {
    await speak(page, language);
    await page.locator('input[type=password]').waitFor();
    await look(page, language, 'wallet-4-lock');
    await page.locator('input[type=password]').fill(pin);
    const documents = page.locator('a[href^="/documents/"]');
    await documents.first().waitFor();
    await look(page, language, 'wallet-5-home');
    const places = await documents.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
    for (const [at, href] of places.entries()) {
      await page.locator(`a[href="${href}"]`).first().click();
      await page.waitForURL(`**${href}`);
      await page.locator('[data-claim]').first().waitFor();
      await look(page, language, `wallet-6-document-${at + 1}`);
      for (const [act, names] of Object.entries(acts)) {
        const button = page.getByRole('button', { name: names[language], exact: true });
        if ((await button.count()) === 0) continue;
        await button.click();
        await page.waitForURL(`**${href}/${act}`);
        await page.locator('svg[role=img]').first().waitFor();
        await look(page, language, `wallet-7-${act}-${at + 1}`);
        await page.goBack();
        await page.waitForURL(`**${href}`);
        await page.locator('[data-claim]').first().waitFor();
      }
      await page.goBack();
      await documents.first().waitFor();
    }
    for (const name of ['history', 'settings']) {
      await page.locator(`a[href="/${name}"]`).first().click();
      await page.waitForURL(`**/${name}`);
      await look(page, language, `wallet-8-${name}`);
      await page.goBack();
      await documents.first().waitFor();
    }
  }
  expect(studio.complaints).toEqual([]);
});

test('the verifier, screen by screen', async () => {
  test.setTimeout(240_000);
  const wallet = await (await studio.open()).newPage();
  await activateWallet(
    wallet,
    system.letters().find(({ name }) => name.startsWith('Kawa'))!,
  );
  await wallet.getByRole('link', { name: 'Driving licence' }).first().click();
  await wallet.getByRole('button', { name: 'Show', exact: true }).click();

  const page = await (await studio.open()).newPage();
  await page.goto(system.verifier);
  for (const language of languages) {
    await speak(page, language);
    await look(page, language, 'verifier-1-start');
  }
  await page.evaluate(() => localStorage.clear());
  await prepareVerifier(page, system.verifier);
  for (const language of languages) {
    studio.film([emptyFrame()]);
    await page.goto(system.verifier);
    await speak(page, language);
    await page.locator('[data-state=running]').waitFor();
    await look(page, language, 'verifier-2-camera');
    for (const name of ['bundle', 'history', 'settings']) {
      await page.goto(`${system.verifier}/${name}`);
      await page.locator('h1').waitFor();
      await look(page, language, `verifier-4-${name}`);
    }
    await wallet.waitForTimeout(15_000); // a code of its own for each check
    studio.film([await frameOf(await photographShown(wallet))]);
    await page.goto(system.verifier);
    expect(await faceOf(page)).toBe('suspended');
    await look(page, language, 'verifier-3-suspended');
  }
  expect(studio.complaints).toEqual([]);
});

test('asking and answering, screen by screen', async () => {
  test.setTimeout(240_000);
  studio.film([emptyFrame()]); // the code of the screens before would be a verdict at once
  const wallet = await (await studio.open()).newPage();
  await activateWallet(
    wallet,
    system.letters().find(({ name }) => name.startsWith('Shivan'))!,
  );
  const page = await (await studio.open()).newPage();
  await prepareVerifier(page, system.verifier);
  for (const language of languages) {
    await page.goto(`${system.verifier}/ask`);
    await speak(page, language);
    await page.locator('a[href="/settings"]').waitFor();
    await look(page, language, 'verifier-5-not-enrolled');
  }
  const [code] = (await system.operate('enrol', 'traffic-police')).match(/\b[0-9a-z]{4}(-[0-9a-z]{4}){2}\b/)!;
  await page.goto(`${system.verifier}/settings`);
  await page.locator('form input').fill(code);
  await page.locator('form button').click();
  await page.locator('form').waitFor({ state: 'detached' });
  for (const language of languages) {
    await page.goto(`${system.verifier}/settings`);
    await speak(page, language);
    await page.locator('h1').waitFor();
    await look(page, language, 'verifier-6-enrolled');
    await page.goto(`${system.verifier}/ask`);
    await page.locator('input[type=radio]').first().waitFor();
    await look(page, language, 'verifier-7-ask');
    await page.locator('main > button').click();
    const request = page.locator('svg[role=img].qr');
    await request.waitFor();
    await look(page, language, 'verifier-8-request');
    studio.film([await frameOf(await request.screenshot(), 0.96)]);

    await wallet.goto(system.wallet);
    await speak(wallet, language);
    await wallet.locator('input[type=password]').fill(pin);
    await wallet.locator('a[href="/request"]').first().click();
    await wallet.locator('input[type=checkbox]').first().waitFor();
    await look(wallet, language, 'wallet-9-consent');
    await wallet.locator('.thumb button').last().click();
    const answer = wallet.locator('svg[role=img].qr');
    await answer.waitFor();
    await look(wallet, language, 'wallet-10-answer');
    studio.film([await frameOf(await answer.screenshot(), 0.96)]);
    await page.locator('main > button').click();
    expect(await faceOf(page)).toBe('valid');
    await look(page, language, 'verifier-9-answered');
  }
  expect(studio.complaints).toEqual([]);
});
