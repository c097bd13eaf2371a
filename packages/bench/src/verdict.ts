/** The complete offline verdict: in Chromium at full and at a sixth of the speed, and in Node, beside the bare signature checks inside it. */
import { createPublicKey, verify } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { verifyPresentation } from '@krdpass/credential';
import { verifySignature } from '@krdpass/issuer/keys/verify';
import { build, type Rolldown } from 'vite';
import { openChromium } from './chromium.ts';
import { assertJudges, createFixture, flipped, type Fixture } from './fixture.ts';
import { interleave } from './interleave.ts';
import type { Report } from './main.ts';
import { median, ratioOf } from './rounds.ts';
import { createPeer, sdJwtPeer } from './sd-jwt-peer.ts';
import { createContext, signaturesOf } from './verdict-context.ts';
import type { PageFigures } from './verdict-page.ts';

const origin = 'http://localhost:1'; // answered from memory: nothing listens there
const pageName = 'page.js';
const pair = '2 × raw P-256 verify';

/** File name → code: the page, and what it would load only where there is no WebCrypto. */
async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const entry = fileURLToPath(new URL('verdict-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: () => pageName } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])));
}

async function inChromium(fixture: Fixture, report: Report): Promise<void> {
  const scripts = await bundlePage();
  const browser = await openChromium();
  try {
    for (const rate of [1, 6]) {
      const page = await browser.newPage();
      let requests = 0;
      await page.route('**', (route) => {
        requests++;
        const script = scripts.get(new URL(route.request().url()).pathname);
        return route.fulfill({
          contentType: script ? 'text/javascript' : 'text/html',
          body: script ?? '<!doctype html><title>bench</title>',
        });
      });
      await page.goto(origin);
      const throttle = await page.context().newCDPSession(page);
      await throttle.send('Emulation.setCPUThrottlingRate', { rate });
      const { good, bad, first } = await page.evaluate(
        async ([from, given, damaged]) =>
          ((await import(/* @vite-ignore */ from)) as typeof import('./verdict-page.ts')).judge(given, damaged),
        [`${origin}/${pageName}`, fixture, flipped(fixture.presentation)] as const,
      );
      assertJudges(good, bad);
      const before = requests;
      const found: PageFigures = await page.evaluate(
        async ([from, given]) => ((await import(/* @vite-ignore */ from)) as typeof import('./verdict-page.ts')).measure(given),
        [`${origin}/${pageName}`, fixture] as const,
      );
      if (requests !== before) throw new Error('a verdict asked the network');
      report({
        name: `verdict.chromium.${rate}x`,
        value: found.verdict,
        unit: '/s',
        peer: '2 × raw subtle.verify',
        peerValue: found.raw,
        ratio: found.ratio,
      });
      console.log(
        `Chromium at ${rate}×: ${(1000 / found.verdict).toFixed(2)} ms a verdict, the first in a page ${first.toFixed(1)} ms, 0 requests`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function inNode(fixture: Fixture, report: Report): Promise<void> {
  const context = await createContext(fixture, verifySignature);
  assertJudges(await verifyPresentation(fixture.presentation, context), await verifyPresentation(flipped(fixture.presentation), context));
  const peer = await createPeer(fixture, context);
  await peer(fixture.presentation);
  if (
    await peer(flipped(fixture.presentation)).then(
      () => true,
      () => false,
    )
  )
    throw new Error('the peer took a flipped bit');
  const signed = signaturesOf(fixture, context).map(({ key, ...rest }) => ({
    ...rest,
    key: createPublicKey({ key: { ...key }, format: 'jwk' }),
  }));
  const rates = await interleave({
    raw: () => signed.every(({ key, signature, bytes }) => verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)),
    peer: () => peer(fixture.presentation),
    ours: () => verifyPresentation(fixture.presentation, context),
  });
  for (const [name, words] of [
    ['raw', pair],
    ['peer', sdJwtPeer],
  ] as const)
    report({
      name: 'verdict.node',
      value: median(rates.ours),
      unit: 'ops/cpu-s',
      peer: words,
      peerValue: median(rates[name]),
      ratio: ratioOf(rates.ours, rates[name]),
    });
}

export async function run(report: Report): Promise<void> {
  const fixture = await createFixture();
  await inNode(fixture, report);
  await inChromium(fixture, report);
}
