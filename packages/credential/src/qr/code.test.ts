import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClaimValue } from '../issue.ts';
import type { Json } from '../json.ts';
import { showAudience } from '../present.ts';
import { parseSdJwt } from '../sd-jwt.ts';
import { licenceClaims, roadside, testNonce, testRandom, testTrust, type TestTrust } from '../testing.ts';
import { verifyPresentation } from '../verify.ts';
import { createPaperCode, createShowCode, parseCode, parsePayload } from './code.ts';
import { createCollector } from './collector.ts';
import { toDigits } from './digits.ts';
import { createFrames, parseFrame, stillLimit } from './frames.ts';
import { findChain, signerReference } from './signer-reference.ts';
import { bundleOf, dictionary, issuePaper, outcomeOf } from './testing.ts';

const now = 1_795_278_200;
let trust: TestTrust;
let bundle: ReturnType<typeof bundleOf>;
let credential: string;
const faultOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (fault) {
    return (fault as Error).message;
  }
  return 'none';
};

beforeAll(async () => {
  trust = await testTrust({ now });
  bundle = bundleOf(trust);
  credential = await trust.issue();
});

describe('what is shown', () => {
  test('comes back byte for byte, with the constant audience and its own nonce', async () => {
    const presentation = await trust.present(credential, { nonce: 'obLD1A' });
    const code = toDigits(createShowCode(presentation, bundle));
    expect(parseCode(code, bundle)).toEqual({ mode: 'show', credential: presentation, audience: showAudience, nonce: 'obLD1A' });
  });

  test('is green from the camera on', async () => {
    const code = toDigits(createShowCode(await trust.present(credential), bundle));
    const { credential: restored, audience, nonce } = parseCode(code, bundle)!;
    expect((await verifyPresentation(restored, trust.context({ audience, nonce }))).colour).toBe('green');
  });

  test('is drawn whatever is disclosed: nothing, one nested claim, everything', async () => {
    const all = licenceClaims.map(({ path }) => path);
    for (const paths of [[], [['annex']], [['annex', 'other', 'upn']], [['annex', 'portrait_qr'], ...roadside], all]) {
      const presentation = await trust.present(credential, { paths });
      expect(parseCode(toDigits(createShowCode(presentation, bundle)), bundle)?.credential).toBe(presentation);
    }
  });

  test('and is too large for one still code comes back byte for byte from its frames', async () => {
    const presentation = await trust.present(credential, { paths: [['annex', 'portrait_qr'], ...roadside] });
    const code = createShowCode(presentation, bundle);
    expect(code.length).toBeGreaterThan(stillLimit);
    const collector = createCollector();
    const collected = createFrames(code)
      .slice(7)
      .map((text) => collector.take(parseFrame(text)!, now))
      .find(({ payload }) => payload);
    expect(parsePayload(collected!.payload!, bundle)?.credential).toBe(presentation);
  });

  test('needs no dictionary that knows its type', async () => {
    const other = { id: 255, bytes: new Uint8Array() };
    const presentation = await trust.present(credential);
    const code = toDigits(createShowCode(presentation, { ...bundle, dictionary: other }));
    expect(parseCode(code, { ...bundle, dictionaries: [dictionary, other] })?.credential).toBe(presentation);
  });

  test('with another audience is refused', async () => {
    const presentation = await trust.present(credential, { audience: 'x509_hash:bank' });
    expect(await faultOf(() => createShowCode(presentation, bundle))).toBe('audience');
  });

  test('without key binding is refused', async () => {
    expect(await faultOf(() => createShowCode(credential, bundle))).toBe('key-binding-missing');
  });

  test('by an issuer the verifiers do not know is refused', async () => {
    const presentation = await trust.present(credential);
    expect(await faultOf(() => createShowCode(presentation, { ...bundle, signers: [] }))).toBe('unknown-signer');
  });

  test('too large for any code is refused', async () => {
    const picture = Buffer.from(testRandom('picture')(4000)).toString('base64url');
    const large = await trust.issue([{ path: ['picture'], value: picture, disclose: 'choice' }]);
    const presentation = await trust.present(large, { paths: [['picture']] });
    expect(await faultOf(() => createShowCode(presentation, bundle))).toBe('limit');
  });

  test('that is no credential at all is refused', async () => {
    for (const text of ['', 'a~b', 'a.b.c~a.b.c', 'https://id.krdpass.example'])
      expect(await faultOf(() => createShowCode(text, bundle))).toBe('malformed');
  });
});

test('a credential of any claims, of any shape, comes back byte for byte', async () => {
  const name = fc
    .stringMatching(/^[a-z][a-z_]{0,11}$/)
    .filter((text) => !['iss', 'exp', 'nbf', 'cnf', 'vct', 'status', 'iat', 'sub', '_sd', '_sd_alg', 'aka_vcts'].includes(text));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.base64String().map((value) => value.replace(/[+/=]/g, '_')),
    fc.constant('x'.repeat(43)),
  );
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 3 }));
  const claims = fc.uniqueArray(fc.tuple(name, fc.boolean(), fc.boolean(), value), { maxLength: 12, selector: ([claim]) => claim });
  await fc.assert(
    fc.asyncProperty(claims, fc.infiniteStream(fc.boolean()), fc.integer({ min: 0, max: 1_000_000 }), async (made, coin, idx) => {
      const grouped = made.map(([claim, nested, open, content]): ClaimValue => ({
        path: nested ? ['group', claim] : [claim],
        value: content as Json,
        disclose: open ? 'always' : 'choice',
      }));
      const issued = await trust.issue(
        grouped.filter(({ path }) => path[0] !== 'group' || path.length === 2),
        { idx },
      );
      const paths = grouped.map(({ path }) => path).filter(() => coin.next().value);
      const presentation = await trust.present(issued, { paths, nonce: 'obLD1A' });
      expect(parseCode(toDigits(createShowCode(presentation, bundle)), bundle)?.credential).toBe(presentation);
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('what is printed', () => {
  test('comes back byte for byte and addresses nobody', async () => {
    for (const portrait of [0, 47, 48, 600]) {
      const paper = await issuePaper(trust, portrait);
      expect(parseCode(toDigits(createPaperCode(paper, bundle)), bundle)).toEqual({
        mode: 'paper',
        credential: paper,
        audience: '',
        nonce: '',
      });
    }
  });

  test('is a JWT, not a presentation', async () => {
    const presentation = await trust.present(credential);
    expect(await faultOf(() => createPaperCode(presentation, bundle))).toBe('malformed');
  });
});

describe('what is scanned', () => {
  test('and is not ours is null', () => {
    for (const text of [
      '',
      'https://wallet.krdpass.example/offer?credential_offer_uri=x',
      'openid-credential-offer://?credential_offer=%7B%7D',
      'HC1:6BF',
      '5901234123457',
      '٠١٦',
      toDigits(new Uint8Array(63).fill(0x14)),
      toDigits(Uint8Array.of(0x04, ...new Uint8Array(100))),
      toDigits(Uint8Array.of(0x34, ...new Uint8Array(100))),
      '0'.repeat(7090),
    ])
      expect(parseCode(text, bundle)).toBeNull();
  });

  test.each([
    [0x24, 'newer-version'],
    [0x16, null],
    [0x17, 'cannot-open'],
    [0x19, 'newer-version'],
    [0x1a, 'newer-version'],
    [0x1f, 'newer-version'],
    [0x10, 'unknown-template'],
    [0x12, 'unknown-template'],
    [0x11, 'unsealed-answer'],
    [0x13, 'unsealed-answer'],
    [0x15, 'unsealed-answer'],
  ])('and begins with %i is %s', (kind, code) => {
    expect(outcomeOf(toDigits(Uint8Array.of(kind, ...new Uint8Array(100))), bundle)).toBe(code);
  });

  test('is never more than one thing: a shown code is no paper, a printed one no presentation', async () => {
    const shown = createShowCode(await trust.present(credential), bundle);
    const printed = createPaperCode(await issuePaper(trust, 0), bundle);
    expect(outcomeOf(toDigits(Uint8Array.of(0x18, ...shown.subarray(1))), bundle)).toBe('malformed');
    expect(outcomeOf(toDigits(Uint8Array.of(0x14, ...printed.subarray(1))), bundle)).toBe('malformed');
  });
});

test('a chain is found by three bytes, and two chains with the same three bytes by none', () => {
  const [chain] = bundle.signers;
  expect(findChain(signerReference(chain!), [...bundle.signers, [...chain!]])).toEqual(chain);
  const first = new Map<string, readonly string[]>();
  for (let i = 0; ; i++) {
    const forged = [Buffer.from(`chain ${i}`).toString('base64')];
    const reference = signerReference(forged).join();
    const twin = first.get(reference);
    if (twin) {
      expect(() => findChain(signerReference(forged), [twin, forged])).toThrow('unknown-signer');
      return;
    }
    first.set(reference, forged);
  }
});

test('the nonce of a code is its key binding’s', async () => {
  const presentation = await trust.present(credential, { nonce: testNonce });
  expect(parseSdJwt(presentation).keyBinding).not.toBeNull();
  expect(parseCode(toDigits(createShowCode(presentation, bundle)), bundle)?.nonce).toBe(testNonce);
});
