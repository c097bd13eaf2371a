/** What an officer's machine has: an authenticator that keeps passkeys and verifies whoever uses them. */
import type { Page } from '@playwright/test';

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
