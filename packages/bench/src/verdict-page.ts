/** What the verdict bench runs inside Chromium: the complete offline verdict, and two bare subtle.verify with keys already imported. */
import { verifyPresentation, type Verdict } from '@krdpass/credential';
import type { Fixture } from './fixture.ts';
import { median, ratioOf, rotate } from './rounds.ts';
import { createContext, signaturesOf } from './verdict-context.ts';

const algorithm = { name: 'ECDSA', hash: 'SHA-256' };

/** The verdicts on a presentation and on its damaged twin, and the milliseconds that the first one took in this page. */
export async function judge(fixture: Fixture, damaged: string): Promise<{ good: Verdict; bad: Verdict; first: number }> {
  const context = await createContext(fixture);
  const begun = performance.now();
  const good = await verifyPresentation(fixture.presentation, context);
  const first = performance.now() - begun;
  return { good, bad: await verifyPresentation(damaged, context), first };
}

export type PageFigures = Readonly<{ raw: number; verdict: number; ratio: number }>;

/** Pairs of raw verifications and complete verdicts, each per second of wall time. */
export async function measure(fixture: Fixture, { rounds = 9, ms = 200 } = {}): Promise<PageFigures> {
  const context = await createContext(fixture);
  const signed = await Promise.all(
    signaturesOf(fixture, context).map(async ({ key, ...rest }) => ({
      ...rest,
      key: await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']),
    })),
  );
  const variants = {
    raw: async () => {
      for (const { key, signature, bytes } of signed)
        await crypto.subtle.verify(algorithm, key, signature as BufferSource, bytes as BufferSource);
    },
    verdict: () => verifyPresentation(fixture.presentation, context),
  };
  const burst = async (name: keyof typeof variants) => {
    const run = variants[name]!;
    const begun = performance.now();
    let done = 0;
    do for (let i = 0; i < 4; i++, done++) await run();
    while (performance.now() - begun < ms);
    return (done * 1000) / (performance.now() - begun);
  };
  const { raw, verdict } = await rotate(['raw', 'verdict'], burst, rounds);
  return { raw: median(raw), verdict: median(verdict), ratio: ratioOf(verdict, raw) };
}
