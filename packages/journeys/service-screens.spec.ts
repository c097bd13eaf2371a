/** The wallet's screens of services, applications and messages in four languages, on a phone and a desk: right direction, nothing cut off; pictures to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { direction, languages, type Language } from '@krdpass/locale';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openStudio, phone, type Studio } from './browser.ts';
import { openOffice } from './office.ts';
import { activateWallet, pin } from './people.ts';
import { System } from './system.ts';

const screens = join(import.meta.dirname, 'screens');
const desk = { width: 1280, height: 800 };
const onDesk: readonly Language[] = ['en', 'ckb'];

let system: System;
let studio: Studio;
let office: Awaited<ReturnType<typeof openOffice>>;

test.beforeAll(async () => {
  system = await System.create();
  studio = await openStudio();
  office = await openOffice(system);
  mkdirSync(screens, { recursive: true });
});

test.afterAll(async () => {
  await studio?.close();
  await office?.close();
  await system?.end();
});

async function look(page: Page, language: Language, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(350); // transitions are 150–200 ms
  await expect(page.locator('html')).toHaveAttribute('dir', direction[language]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${name} in ${language} is wider than the screen`).toBeLessThanOrEqual(0);
  await page.screenshot({ path: join(screens, `${name}.${language}.png`) });
}

async function open(page: Page, path: string) {
  await page.goto(system.wallet + path);
  await page.locator('input[type=password]').fill(pin);
  await page.locator('main h1, .light, #question').first().waitFor();
}

const speak = (page: Page, language: Language) => page.evaluate((one) => localStorage.setItem('krdpass.language', one), language);
const go = (page: Page) => page.locator('form .thumb button').click();

/** A renewal from its first question to its check; pictures of each page on the way. */
async function apply(page: Page, language: Language, day: readonly [string, string, string]) {
  await page.locator('a[href$="/dl-renew/apply"]').click();
  for (const id of ['licence', 'identity', 'photo', 'eye_test', 'eye_test_date']) {
    await page.waitForURL(`**/${id}`);
    if (id === 'photo') {
      await go(page);
      await look(page, language, `apply-3-missing`);
    }
    if (id === 'photo' || id === 'eye_test') {
      const buffer = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#d8d2c4' } })
        .jpeg()
        .toBuffer();
      await page.locator('input[type=file]').last().setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
      await page.locator('ul.files li').waitFor();
    }
    if (id === 'eye_test_date') {
      await page.locator('#answer').fill('31');
      await page.locator('#answer-month').fill('2');
      await page.locator('#answer-year').fill(day[0]);
      await go(page);
      await look(page, language, 'apply-3-wrong-date');
      await page.locator('#answer').fill(day[2]);
      await page.locator('#answer-month').fill(day[1]);
    }
    await look(page, language, `apply-2-${id}`);
    await go(page);
  }
  await page.waitForURL('**/check');
  await look(page, language, 'apply-4-check');
}

test('services and applications, screen by screen', async () => {
  test.setTimeout(300_000);
  const page = await (await studio.open()).newPage();
  await activateWallet(
    page,
    system.letters().find(({ name }) => name.startsWith('Shilan'))!,
  );
  const today = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10).split('-') as [string, string, string];
  for (const [at, language] of languages.entries()) {
    await speak(page, language);
    await open(page, '/services');
    await page.locator('a[href="/services/dl-renew"]').first().waitFor();
    await look(page, language, 'services-1');
    await page.locator('#search').fill(language === 'ckb' || language === 'ar' ? 'اجازه' : 'licens');
    await look(page, language, 'services-2-search');
    await page.locator('#search').fill('qqqqqqq');
    await look(page, language, 'services-3-none');
    await open(page, '/services/dl-renew');
    await look(page, language, 'service-1');
    await apply(page, language, today);
    if (at === 0) {
      await page.context().setOffline(true);
      await page.locator('main > button.wide').click();
      await page.waitForURL('**/sent');
      for (const other of languages) {
        await speak(page, other);
        await open(page, '/services/dl-renew/apply/sent');
        await look(page, other, 'apply-5-queued');
        await open(page, '/applications');
        await look(page, other, 'applications-1-waiting');
      }
      await speak(page, language);
      await page.context().setOffline(false);
      await open(page, '/applications');
      await page.locator('[data-light=amber]').waitFor();
      await open(page, '/services/dl-renew/apply/sent');
      for (const other of languages) {
        await speak(page, other);
        await open(page, '/services/dl-renew/apply/sent');
        await look(page, other, 'apply-5-sent');
      }
    } else {
      await page.locator('main > button.wide').click(); // one is open already: refused, and the draft is kept
      await expect(page.locator('.notice.stopped')).toBeVisible();
      await look(page, language, 'apply-4-refused');
      await open(page, '/services/dl-renew');
      await page.locator('.thumb button.plain').click();
      await look(page, language, 'service-2-discard');
      await page.locator('.thumb button.stop').click();
    }
  }
  await open(page, '/applications');
  await page.locator('ul.list a').click();
  await page.locator('.light.large').waitFor();
  const address = new URL(page.url()).pathname;
  const reference = await page
    .locator('bdi', { hasText: /^KRD-20/ })
    .first()
    .innerText();
  const states = async (name: string, light: string) => {
    for (const language of languages) {
      await speak(page, language);
      await open(page, address);
      await page.locator(`.light.large[data-light=${light}]`).waitFor();
      await look(page, language, `application-${name}`);
    }
  };
  await states('1-submitted', 'amber');
  await office.decide(reference, {
    act: 'return',
    reason: { code: 'eye-test-recent' },
    needed: [{ question: 'eye_test_date', code: 'eye-test-recent' }],
  });
  await states('2-returned', 'red');
  for (const language of languages) {
    await speak(page, language);
    await open(page, '/');
    await page.locator('.today a[href^="/applications/"]').waitFor();
    await look(page, language, 'home-needs-you');
    for (const [name, path] of Object.entries({ more: '/more', inbox: '/inbox', accesses: '/accesses', devices: '/settings/devices' })) {
      await open(page, path);
      await page.waitForTimeout(500);
      if (name === 'inbox') await page.locator('summary').first().click();
      await look(page, language, `account-${name}`);
    }
    await page.goto(`${system.wallet}/lost-phone`);
    await page.locator('form button').click();
    await look(page, language, 'account-lost-phone');
    if (!onDesk.includes(language)) continue;
    await page.setViewportSize(desk);
    for (const [name, path] of Object.entries({
      services: '/services',
      service: '/services/dl-renew',
      applications: '/applications',
      application: address,
    })) {
      await open(page, path);
      await page.waitForTimeout(500);
      await look(page, language, `desk-${name}`);
    }
    await page.setViewportSize(phone);
  }
  expect(studio.complaints).toEqual([]);
});
