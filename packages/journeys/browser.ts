/** The Chromium of the journeys: fake camera from a film, and a watch over every page for policy violations, faults and foreign requests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../run/src/chromium.mjs';
import { emptyFrame, writeFilm } from './camera.ts';

export const phone = { width: 360, height: 740 };

const executablePath = chromiumPath();

export type Studio = Readonly<{
  browser: Browser;
  film(frames: readonly Buffer[]): void; // what the camera sees from the next time a page opens it
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  complaints: readonly string[]; // policy violations, uncaught faults, requests to anybody else
  close(): Promise<void>;
}>;

/** Everything that must not happen on any page, as sentences; `complaints` grows while the context lives. */
export async function watchOver(context: BrowserContext, complaints: string[]) {
  await context.exposeBinding('krdpassComplain', (_source, text: string) => void complaints.push(text));
  await context.addInitScript(() => {
    const complain = (text: string) => (window as unknown as { krdpassComplain: (text: string) => void }).krdpassComplain(text);
    document.addEventListener('securitypolicyviolation', (event) => complain(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  context.on('page', (page) => page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`)));
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request: ${hostname}`);
  });
}

export async function openStudio(): Promise<Studio> {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-film-'));
  const path = join(folder, 'camera.y4m');
  writeFilm(path, [emptyFrame()]);
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${path}`];
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...camera] });
  const complaints: string[] = [];
  return {
    browser,
    complaints,
    film: (frames) => writeFilm(path, frames),
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: phone, permissions: ['camera'], locale: 'en-GB', ...options });
      await watchOver(context, complaints);
      return context;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A context whose profile lies in a folder, as an installed browser's does. */
export async function openProfile(folder: string) {
  return chromium.launchPersistentContext(folder, { executablePath, args: [...chromiumFlags], viewport: phone, locale: 'en-GB' });
}
