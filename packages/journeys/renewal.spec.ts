/** From application to credential: a licence renewed on a phone in Sorani, half of it without a network, from red to green to the verifier. */
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openStudio, type Studio } from './browser.ts';
import { frameOf } from './camera.ts';
import { openOffice } from './office.ts';
import { activateWallet, faceOf, photographShown, pin, prepareVerifier } from './people.ts';
import { System } from './system.ts';

test.describe.configure({ mode: 'serial' });

let system: System;
let studio: Studio;
let office: Awaited<ReturnType<typeof openOffice>>;
let wallet: Page;
let reference: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  system = await System.create();
  studio = await openStudio();
  office = await openOffice(system);
});

test.afterAll(async () => {
  await studio?.close();
  await office?.close();
  await system?.end();
});

test.afterEach(() => expect(studio.complaints).toEqual([]));

const home = 'بەڵگەنامەکان';
const next = () => wallet.locator('form .thumb button').click();
const question = () => wallet.locator('#question');
const light = () => wallet.locator('[data-light].large');
const refresh = () => wallet.getByRole('button', { name: 'نوێی بکەوە' }).click();

/** Closed and opened again, as a phone does when its memory is short. */
async function again(path?: string) {
  await (path === undefined ? wallet.reload() : wallet.goto(system.wallet + path));
  await wallet.locator('input[type=password]').fill(pin);
}

async function attach(name: string) {
  const picture = { create: { width: 1200, height: 1600, channels: 3 as const, background: '#d8d2c4' } };
  await wallet
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer: await sharp(picture).jpeg().toBuffer() });
  await expect(wallet.getByRole('button', { name: /^لایبەرە/ })).toBeVisible();
}

async function writeDay(day: string, month: string, year: string) {
  await wallet.getByLabel('ڕۆژ').fill(day);
  await wallet.getByLabel('مانگ').fill(month);
  await wallet.getByLabel('ساڵ').fill(year);
}

test('the service is found by a word typed on another keyboard, and its page tells what the wallet knows already', async () => {
  wallet = await (await studio.open()).newPage();
  const letter = system.letters().find(({ name }) => name.startsWith('Shilan'))!;
  await activateWallet(wallet, letter);
  await wallet.evaluate(() => localStorage.setItem('krdpass.language', 'ckb'));
  await again('/');
  await wallet.getByRole('link', { name: 'خزمەتگوزاری' }).click();
  await wallet.getByLabel('بگەڕێ').fill('نويكردنه‌وه‌ى مولەت');
  await wallet.getByRole('link', { name: /^نوێکردنەوەی مۆڵەتی شۆفێری/ }).click();
  await expect(wallet.locator('.conditions .met').first()).toBeVisible();
  await wallet.getByRole('link', { name: 'دەست پێ بکە' }).click();
});

test('the network goes in the middle and the page is reloaded: every answer is still there', async () => {
  await expect(question()).toHaveText('مۆڵەتی شۆفێریت پیشان بدە');
  await next();
  await wallet.context().setOffline(true);
  await expect(question()).toHaveText('کارتی نیشتمانیت پیشان بدە');
  await next();
  await attach('portrait.jpg');
  await again();
  await expect(wallet.getByRole('button', { name: /^لایبەرە/ })).toBeVisible();
  await next();
  await attach('eyes.jpg');
  await next();
  await expect(question()).toHaveText('پشکنینی چاوت کەی کردووە؟');
  await writeDay('٣١', '٢', '٢٠٢٦');
  await next();
  await expect(wallet.getByRole('alert')).toContainText('ئەمە ڕۆژێکی ساڵنامە نییە');
  await expect(wallet.getByLabel('ڕۆژ'), 'nothing typed is lost').toHaveValue('٣١');
  await writeDay('٣', '١', '٢٠٢٦');
  await wallet.waitForTimeout(500); // written a moment after the last key
  await again();
  await expect(wallet.getByLabel('مانگ'), 'typed, and not yet confirmed').toHaveValue('١');
  await next();
  await expect(wallet.getByRole('heading', { name: 'وەڵامەکانت ببینەوە' })).toBeVisible();
  await expect(wallet.getByText('٣ی کانوونی دووەمی ٢٠٢٦')).toBeVisible();
});

test('sent without a network it waits in the outbox, and leaves once when the network is back', async () => {
  await wallet.getByRole('button', { name: 'داواکارییەکە بنێرە' }).click();
  await expect(wallet.getByRole('heading', { name: 'هەڵگیرا و دەنێردرێت' })).toBeVisible();
  await again('/applications');
  await expect(wallet.getByText('چاوەڕێی ناردنە')).toBeVisible();
  expect(await office.states('dl-renew')).toEqual([]);
  await wallet.context().setOffline(false);
  const other = await wallet.context().newPage(); // a second tab at the same moment
  await Promise.all([
    again('/applications'),
    other.goto(`${system.wallet}/applications`).then(() => other.locator('input[type=password]').fill(pin)),
  ]);
  await expect(wallet.locator('[data-light=amber]')).toBeVisible();
  await expect(other.locator('[data-light=amber]')).toBeVisible();
  await other.close();
  expect(await office.states('dl-renew')).toEqual(['submitted']);
  await wallet.locator('ul.list a').click();
  reference = await wallet
    .locator('bdi', { hasText: /^KRD-20/ })
    .first()
    .innerText();
});

test('returned, it is red on home and leads straight to the question; corrected, it is amber again', async () => {
  const reason = { code: 'eye-test-recent' };
  await office.decide(reference, { act: 'return', reason, needed: [{ question: 'eye_test_date', code: 'eye-test-recent' }] });
  await again('/');
  await wallet
    .getByRole('region', { name: 'ئەمڕۆ' })
    .getByRole('link', { name: /پێویستی بە تۆیە/ })
    .click();
  await expect(light()).toHaveAttribute('data-light', 'red');
  await expect(wallet.getByText('پشکنینی چاوەکەت لە شەش مانگ کۆنترە.', { exact: false }).first()).toBeVisible();
  await wallet.getByRole('link', { name: 'ڕاستی بکەوە' }).click();
  await expect(question()).toHaveText('پشکنینی چاوت کەی کردووە؟');
  const recent = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10).split('-') as [string, string, string];
  await writeDay(recent[2], recent[1], recent[0]);
  await next();
  await wallet.getByRole('button', { name: 'داواکارییەکە بنێرە' }).click();
  await expect(light()).toHaveAttribute('data-light', 'amber');
  expect(await office.states('dl-renew')).toEqual(['submitted']);
});

test('approved, it asks for the fee; once that is settled it turns green and the new licence has come by itself', async () => {
  const { id, fee } = await office.decide(reference, { act: 'approve', reason: { code: 'all-well' }, needed: [] });
  await refresh();
  await expect(light()).toHaveAttribute('data-light', 'red');
  await office.settle(id, fee);
  await expect(async () => {
    await refresh();
    await expect(light()).toHaveAttribute('data-light', 'green', { timeout: 5000 });
    await expect(wallet.getByRole('link', { name: 'بەڵگەنامەکە ببینە' })).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
});

test('the new licence is shown without any network, and the verifier says valid', async () => {
  const verifier = await (await studio.open()).newPage();
  await prepareVerifier(verifier, system.verifier);
  await again('/');
  await expect(wallet.getByRole('heading', { name: home })).toBeVisible();
  await system.stop();
  await again('/applications');
  await expect(wallet.locator('[data-light=green]')).toBeVisible();
  await expect(wallet.getByText('ئەمە دوا شتە کە بینراوە', { exact: false })).toBeVisible();
  await again('/');
  const licence = wallet.getByRole('link', { name: 'مۆڵەتی شۆفێری' });
  await expect(licence).toHaveCount(1);
  await licence.click();
  await wallet.getByRole('button', { name: 'پیشانی بدە' }).click();
  studio.film([await frameOf(await photographShown(wallet, /کۆدی پیشاندان/))]);
  await verifier.reload();
  expect(await faceOf(verifier)).toBe('valid');
});
