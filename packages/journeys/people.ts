/** What a citizen and an inspector do, step by step, by the names that stand on their screens in English. */
import { expect, type Page } from '@playwright/test';
import type { Letter } from './system.ts';

export const pin = '246813';

export async function chooseEnglish(page: Page) {
  await page.getByRole('button', { name: 'English' }).click();
}

/** From the letter's link to the finished wallet, protected by a PIN unless `protect` does something else. */
export async function activateWallet(page: Page, letter: Letter, protect: (page: Page) => Promise<void> = protectByPin) {
  await page.goto(letter.link);
  await chooseEnglish(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await protect(page);
  await page.getByLabel('Activation code').fill(letter.code);
  await page.getByRole('button', { name: 'Activate' }).click();
  await expect(page.getByRole('heading', { name: 'Your wallet is ready' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
  await workerReady(page);
}

export async function protectByPin(page: Page) {
  await page.getByRole('radio', { name: 'PIN' }).check();
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByLabel('Repeat it').fill(pin);
  await page.getByRole('button', { name: 'Continue' }).click();
}

export async function unlock(page: Page) {
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await expect(page.getByRole('heading', { name: 'Open your wallet' })).toBeHidden();
}

/** A cold start, as from the home screen. */
export async function openWallet(page: Page, origin: string) {
  await page.goto(`${origin}/`);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
}

/** Resolves when the service worker has everything and governs the page: from then on the network may go. */
export async function workerReady(page: Page) {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active!.addEventListener('statechange', done));
  });
}

/** Opens a document and its code; answers the code as the screen draws it, pixel by pixel. */
export async function photographCode(page: Page, title: string): Promise<Buffer> {
  await page.getByRole('link', { name: title }).first().click();
  await page
    .getByRole('link', { name: 'Show' })
    .or(page.getByRole('button', { name: 'Show' }))
    .click();
  return photographShown(page);
}

export async function photographShown(page: Page, name: string | RegExp = 'Show code'): Promise<Buffer> {
  const code = page.getByRole('img', { name });
  await expect(code).toBeVisible();
  return code.screenshot();
}

/** Another choice of what is shown, on the screen that shows it. */
export async function chooseToShow(page: Page, title: string) {
  const change = page.getByRole('button', { name: 'Change' });
  if (await change.isVisible()) await change.click();
  await page.getByRole('radio', { name: title, exact: true }).check();
}

/** So many different pictures of a code that plays, each as the screen draws it. */
export async function filmShown(page: Page, count: number, name?: string): Promise<readonly Buffer[]> {
  const pictures = new Map<string, Buffer>();
  while (pictures.size < count) {
    const png = await photographShown(page, name);
    pictures.set(png.toString('base64'), png);
  }
  return [...pictures.values()];
}

/** First start of the verifier: language, lists, and the camera runs. */
export async function prepareVerifier(page: Page, origin: string) {
  await page.goto(origin);
  await chooseEnglish(page);
  await page.getByRole('button', { name: 'Download the lists' }).click();
  await expect(page.locator('[data-state=running]')).toBeVisible();
  await workerReady(page);
}

/** Waits for the band of a verdict and answers its face. */
export async function faceOf(page: Page): Promise<string> {
  const band = page.locator('[data-face]');
  await expect(band).toBeVisible({ timeout: 20_000 });
  return (await band.getAttribute('data-face'))!;
}

/** Back to the camera: what it sees from here on is the film as it is now. */
export async function nextScan(page: Page) {
  await page.getByRole('button', { name: 'Next scan' }).click();
}
