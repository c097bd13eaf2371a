// Which Chromium the tests use: the system's, else the one that npm can ship.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Written by the starter when it had to fetch a browser from npm: holds the path of its executable. */
export const fetchedMark = 'node_modules/.krdpass-chromium';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium to test with, or undefined where there is none. */
export function chromiumPath() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const found = system.find((path) => existsSync(path));
  if (found) return found;
  if (!existsSync(fetchedMark)) return undefined;
  const fetched = readFileSync(fetchedMark, 'utf8').trim();
  return existsSync(fetched) ? fetched : undefined;
}
