import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../errors.ts';
import { testTrust, type TestTrust } from '../testing.ts';
import { verifyPresentation } from '../verify.ts';
import { verifyVcJwt } from '../vc-jwt.ts';
import { createPaperCode, createShowCode, parseCode } from './code.ts';
import { toDigits } from './digits.ts';
import { bundleOf, issuePaper, outcomeOf } from './testing.ts';

let trust: TestTrust;
let bundle: ReturnType<typeof bundleOf>;
const vectors: Record<'show' | 'paper', { credential: string; code: Uint8Array }> = {} as never;

beforeAll(async () => {
  trust = await testTrust({ now: 1_795_278_200 });
  bundle = bundleOf(trust);
  const [shown, printed] = [await trust.present(await trust.issue(), { nonce: 'obLD1A' }), await issuePaper(trust, 0)];
  vectors.show = { credential: shown, code: createShowCode(shown, bundle) };
  vectors.paper = { credential: printed, code: createPaperCode(printed, bundle) };
});

function restore(code: Uint8Array) {
  try {
    return parseCode(toDigits(code), bundle);
  } catch (fault) {
    codeOf(fault); // throws on whatever is no coded fault
    return null;
  }
}

describe.each(['show', 'paper'] as const)('%s', (name) => {
  test('no flipped bit restores the same credential, and no other that is accepted', async () => {
    const { credential, code } = vectors[name];
    let restored = 0;
    for (let bit = 0; bit < code.length * 8; bit++) {
      const flipped = code.slice();
      flipped[bit >> 3]! ^= 0x80 >> (bit & 7);
      const found = restore(flipped);
      if (!found) continue;
      restored++;
      expect(found.credential, `bit ${bit}`).not.toBe(credential);
      if (restored % 16 !== 0) continue; // judging each takes minutes
      const context = trust.context({ mode: found.mode, audience: found.audience, nonce: found.nonce });
      const { claims, colour } = await (found.mode === 'show' ? verifyPresentation : verifyVcJwt)(found.credential, context);
      expect(claims === null || colour === 'red', `bit ${bit}`).toBe(true);
    }
    expect(restored).toBeLessThan(code.length * 8);
  }, 60_000);

  test('no beginning of a code is a code', () => {
    const { code } = vectors[name];
    for (let length = 0; length < code.length; length++) expect(restore(code.subarray(0, length)), `${length} bytes`).toBeNull();
  });
});

test('random bytes and random digits never leave the closed list of codes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 58, maxLength: 400 }), fc.constantFrom(0x14, 0x18), (noise, kind) => {
      const text = toDigits(Uint8Array.of(kind, bundle.dictionary.id, 0, 0, 0, Math.min(noise.length, 40), ...noise));
      expect(outcomeOf(text, bundle)).not.toBe('restored');
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,400}$/), (text) => {
      expect(outcomeOf(text, bundle)).not.toBe('restored');
    }),
    { numRuns: 2000 },
  );
}, 30_000);
