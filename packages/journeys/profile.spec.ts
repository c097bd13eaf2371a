/** What lies on the disk of a phone: with a passkey, nothing that names anybody, and a copy of the whole profile opens locked. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { picturesOf } from '../../issuer/src/registers/demo/pictures.ts';
import { openProfile } from './browser.ts';
import { activateWallet } from './people.ts';
import { System } from './system.ts';

let system: System;
let folder: string;

test.beforeAll(async () => {
  system = await System.create();
  folder = mkdtempSync(join(tmpdir(), 'krdpass-profile-'));
});

test.afterAll(async () => {
  await system?.end();
  rmSync(folder, { recursive: true, force: true });
});

async function addPasskeyDevice(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());

/** The files that hold one of these; texts are looked for as UTF-8 and in the two-byte form in which Chromium stores strings. */
function findIn(place: string, planted: readonly (string | Buffer)[]) {
  const needles = planted.flatMap((one) => (typeof one === 'string' ? [Buffer.from(one), Buffer.from(one, 'utf16le')] : [one]));
  return filesIn(place).filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

test('with a passkey the profile holds no name, number or portrait, and a copied profile opens locked', async () => {
  const profile = join(folder, 'profile');
  const context = await openProfile(profile);
  const page = await context.newPage();
  await addPasskeyDevice(context, page);
  const letter = system.letters().find(({ name }) => name.startsWith('Shilan'))!;
  await activateWallet(page, letter, async () => {
    await page.getByRole('radio', { name: 'Passkey of this device' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  });
  await page.getByRole('link', { name: 'Driving licence' }).first().click();
  const number = (
    await page
      .locator('bdi', { hasText: /^KRD-DL-\d{8}$/ })
      .first()
      .innerText()
  ).trim();
  const { picture, portrait_qr } = await picturesOf({ upn: letter.upn, sex: 2, birth_date: '1992-03-14' });
  const jpeg = picture.slice(picture.indexOf(',') + 1);
  const portraits = [
    Buffer.from(jpeg.slice(400, 460)),
    Buffer.from(jpeg, 'base64').subarray(400, 440),
    Buffer.from(portrait_qr, 'base64url').subarray(200, 240),
  ];
  const planted = ['شیلان', 'Shilan', 'Rasheed', number, letter.upn, ...portraits];
  await context.close();
  expect(findIn(profile, planted)).toEqual([]);

  const copy = join(folder, 'copy');
  cpSync(profile, copy, { recursive: true });
  const thief = await openProfile(copy);
  const stolen = await thief.newPage();
  await stolen.goto(system.wallet);
  await expect(stolen.getByRole('heading', { name: 'Open your wallet' })).toBeVisible();
  await expect(stolen.getByText('Shilan')).toHaveCount(0);

  // The control: the same search finds a name that is written in the clear.
  await stolen.evaluate(
    (name) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('control', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('names').put(name, 'name');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
    'شیلان',
  );
  await thief.close();
  expect(findIn(copy, planted)).not.toEqual([]);
});
