/** What an officer's machine has: an authenticator that keeps passkeys and verifies whoever uses them, and a console opened with it. */
import type { Page } from '@playwright/test';
import type { Studio } from './browser.ts';

/** Gives the page's browser an authenticator of its own, which says yes to everything it is asked. */
export async function holdPasskey(page: Page): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('WebAuthn.enable');
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** A browser of this officer's own, enrolled with the printed code and signed in, in English. */
export async function openConsole(studio: Studio, { issuer, code }: Readonly<{ issuer: string; code: string }>): Promise<Page> {
  const context = await studio.open({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await holdPasskey(page);
  await page.goto(`${issuer}/console`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'My first time here' }).click();
  await page.getByLabel('Enrolment code').fill(code);
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}
