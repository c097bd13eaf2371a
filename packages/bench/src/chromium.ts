/** The Chromium of the tests, without window. */
import { chromium, type Browser } from 'playwright';
import { chromiumFlags, chromiumPath } from '../../run/src/chromium.mjs';

/** Throws when there is no Chromium on this machine. */
export function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium was found: name one in CHROMIUM');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}
