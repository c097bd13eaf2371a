/** One presentation for every verification bench: a licence with Kurdish text, shown at the roadside, and what an up-to-date verifier knows. */
import type { Verdict } from '@krdpass/credential';
import { testTrust } from '../../credential/src/testing.ts';
import { now } from './demo-state.ts';

/** Plain data, so that it travels into a page. */
export type Fixture = Readonly<{
  now: number;
  root: string;
  presentation: string;
  trustListToken: string;
  statusListTokens: readonly (readonly [uri: string, token: string])[];
  audience: string;
  nonce: string;
}>;

export async function createFixture(): Promise<Fixture> {
  const trust = await testTrust({ now });
  const presentation = await trust.present(await trust.issue());
  const { audience, nonce } = trust.context();
  const { root, trustListToken, statusListTokens } = trust;
  return { now, root, presentation, trustListToken, statusListTokens: [...statusListTokens], audience, nonce };
}

/** The same text with one bit of its last signature flipped. */
export function flipped(presentation: string): string {
  const at = presentation.length - 20;
  const other = presentation[at] === 'A' ? 'B' : 'A';
  return presentation.slice(0, at) + other + presentation.slice(at + 1);
}

/** Throws unless the good one is green with every check passed and the flipped one is not. */
export function assertJudges(good: Verdict, bad: Verdict): void {
  const open = good.checks.filter(({ outcome }) => outcome !== 'passed').map(({ name, code }) => `${name} ${code}`);
  if (good.colour !== 'green') throw new Error(`the good presentation is ${good.colour}: ${open.join(', ')}`);
  if (bad.colour !== 'red') throw new Error(`the flipped presentation is ${bad.colour}`);
}
