import { beforeAll, describe, expect, test } from 'vitest';
import { concat, toBase64url, toHex } from '../encoding.ts';
import { codeOf, CredentialFault, type Code } from '../errors.ts';
import { sha256 } from '../signature.ts';
import { testKey, testRandom, testTrust, type TestTrust } from '../testing.ts';
import { verifyPresentation } from '../verify.ts';
import type { Context } from '../verdict.ts';
import { createAnswer, parseAnswer, parseAnswerPayload, sealAnswer, type OpenRequest } from './answer.ts';
import { createShowCode, parseCode } from './code.ts';
import { createCollector } from './collector.ts';
import { toDigits } from './digits.ts';
import { createTexts, mostPayload, parseFrame, type Frame } from './frames.ts';
import { packGeneric } from './generic.ts';
import { splitPresentation } from './parts.ts';
import { askedBy, parseRequest } from './request.ts';
import { createSealingKey } from './seal.ts';
import { askableLicence, bundleOf, dictionary, fromHex, pathOfLeaf, sealingPair, testReader } from './testing.ts';
import * as vector from './vector-a.testing.ts';

const now = 1_795_278_200;
const bundleOfVector = { dictionary, signers: vector.signers };
const vectorRequest =
  '1600f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff6b01c5280c0003010101000000ff0309e6802421d0998a7df1ff3226bf91bf9665478084c1cd67a24620dd7312546901f17d1d000004d2b508b526000703811ba122d17fc42f398a820775f9d94569a608bb067c5731ac599c1343f6c2b08746c89bdf72c9bb4ca85099e29bd6a467b7e3115846cd286dfd0b7e575c5c5d4678d962b08d4b1d25ddf1ce794ae8ee724f4569119ecdb3ef93ee0484354bb72d83e095bb236db881ead4b7591c0ae13de6eda8eb9e6252c9bc5d47616f809034ebf47e496fe878fe69c0a02d1d16de0aa74af32bcec6acae86ab44c3032df2';
const wanted = askableLicence.leaves.slice(0, 3);

let trust: TestTrust;
let bundle: ReturnType<typeof bundleOf>;
let credential: string;
let reader: Awaited<ReturnType<typeof testReader>>;
let bytes: Uint8Array;
let open: OpenRequest;

beforeAll(async () => {
  trust = await testTrust({ now });
  bundle = bundleOf(trust);
  credential = await trust.issue();
  reader = await testReader(trust);
  bytes = await reader.ask();
  open = { bytes, sealingKey: reader.sealingKey };
});

async function answer(leaves: readonly string[] = wanted, { to = bytes, iat = now } = {}) {
  const request = parseRequest(to);
  const presentation = await trust.present(credential, { paths: leaves.map(pathOfLeaf), iat, ...askedBy(request) });
  return { presentation, code: await createAnswer(presentation, { ...bundle, request, sender: await createSealingKey() }) };
}

const asked = { wants: [{ vct: askableLicence.vct, paths: wanted.map(pathOfLeaf) }], age: 20, lifetime: 120 };
const judge = async (code: Uint8Array, changes: Partial<Context> = {}) => {
  const { credential: restored, audience, nonce } = (await parseAnswer(toDigits(code), bundle, open))!;
  return verifyPresentation(restored, trust.context({ mode: 'ask', audience, nonce, asked, ...changes }));
};
const outcome = async (code: Uint8Array, name: string, changes: Partial<Context> = {}) =>
  (await judge(code, changes)).checks.find((check) => check.name === name);

test('an answer comes back byte for byte, with audience and nonce of the open request, and is green', async () => {
  const { presentation, code } = await answer();
  expect(await parseAnswer(toDigits(code), bundle, open)).toEqual({
    mode: 'ask',
    credential: presentation,
    ...askedBy(parseRequest(bytes)),
  });
  const verdict = await judge(code);
  expect(verdict.colour).toBe('green');
  expect(verdict.evidence.declined).toEqual([]);
});

test('a sealed answer costs fifty bytes, and audience and nonce cost none', async () => {
  expect(await sealed(new Uint8Array(275))).toHaveLength(325);
  const { code } = await answer();
  const shown = createShowCode(await trust.present(credential, { paths: wanted.map(pathOfLeaf), nonce: 'obLD1A' }), bundle);
  expect(code.length - 50).toBeLessThan(shown.length);
});

describe('by template', () => {
  const vectorKey = (name: string) => testKey(`krdpass-qr-vector ${name}`);
  const request = parseRequest(fromHex(vectorRequest));
  const asked = askedBy(request);
  const held = { ...bundleOfVector, template: vector.template };

  test('the published vector is written byte for byte: 325 bytes', async () => {
    const presentation = await vector.present(await vector.issue('tree'), asked);
    const sender = await sealingPair(vectorKey('sender').secret);
    const code = await createAnswer(presentation, { ...held, seed: vector.seed, request, sender });
    expect(code).toHaveLength(325);
    expect(toHex(sha256(code))).toBe('bd9da702e9ff85b87ac71510d99ad093224c010fdc1107c3278317795f131373');
  });

  test.each(['tree', 'plain'] as const)(
    'an answer with %s salts comes back byte for byte, shorter than in the generic form',
    async (salts) => {
      const presentation = await vector.present(await vector.issue(salts), asked);
      const [sender, sealingKey] = [await createSealingKey(), await sealingPair(vectorKey('ephemeral').secret)];
      const seed = salts === 'tree' ? vector.seed : undefined;
      const code = await createAnswer(presentation, { ...held, seed, request, sender });
      const reader = { ...held, dictionaries: [held.dictionary], templates: [held.template] };
      const open = { bytes: request.bytes, sealingKey };
      expect(await parseAnswer(toDigits(code), reader, open)).toEqual({ mode: 'ask', credential: presentation, ...asked });
      const generic = await createAnswer(presentation, { ...bundleOfVector, request, sender });
      expect(code.length).toBeLessThan(generic.length);
      expect(await parseAnswer(toDigits(generic), reader, open)).toMatchObject({ credential: presentation });
      await expect(parseAnswer(toDigits(code), { ...reader, templates: [] }, open)).rejects.toThrow('unknown-template');
    },
  );

  test('what a template does not fit goes in the generic form', async () => {
    const odd = vector.claims.map((claim) => (claim.path[0] === 'birth_date' ? { ...claim, path: ['born'] } : claim));
    const credential = await vector.issue('plain', odd);
    const presentation = await vector.present(credential, { ...asked, paths: [['born']] });
    const sealingKey = await sealingPair(vectorKey('ephemeral').secret);
    const code = await createAnswer(presentation, { ...held, request, sender: await createSealingKey() });
    const reader = { ...held, dictionaries: [held.dictionary] };
    expect(await parseAnswer(toDigits(code), reader, { bytes: request.bytes, sealingKey })).toMatchObject({ credential: presentation });
  });

  test('a sealed code of show mode, whose template is right, is no answer', async () => {
    const presentation = await vector.present(await vector.issue('tree'));
    const shown = createShowCode(presentation, { ...held, seed: vector.seed });
    const sealed = await sealAnswer(shown, { request, sender: await createSealingKey() });
    const open = { bytes: request.bytes, sealingKey: await sealingPair(vectorKey('ephemeral').secret) };
    const reader = { ...held, dictionaries: [held.dictionary], templates: [held.template] };
    await expect(parseAnswer(toDigits(sealed), reader, open)).rejects.toThrow('newer-version');
    const renamed = await sealAnswer(Uint8Array.of(0x11, ...shown.subarray(1)), { request, sender: await createSealingKey() });
    await expect(parseAnswer(toDigits(renamed), reader, open)).rejects.toBeInstanceOf(CredentialFault);
  });
});

describe('what is declined', () => {
  test('is named, and the answer satisfies no more', async () => {
    const { code } = await answer(wanted.slice(0, 2));
    expect(await outcome(code, 'request-satisfied')).toMatchObject({ outcome: 'failed', code: 'claims-missing' });
    const verdict = await judge(code);
    expect(verdict.colour).toBe('amber');
    expect(verdict.evidence.declined).toEqual([pathOfLeaf(wanted[2]!)]);
  });

  test('in favour of another alternative is no fault: one of them is enough', async () => {
    const wants = [{ vct: 'urn:krd:age:1', paths: [['age_over_18']] }, ...asked.wants];
    expect(await outcome((await answer()).code, 'request-satisfied', { asked: { ...asked, wants } })).toMatchObject({ outcome: 'passed' });
  });

  test('in favour of another document satisfies nothing, and a request nobody states satisfies nobody', async () => {
    const { code } = await answer();
    const wants = [{ vct: 'urn:krd:salary-proof:1', paths: [] }];
    expect(await outcome(code, 'request-satisfied', { asked: { ...asked, wants } })).toMatchObject({ outcome: 'failed' });
    expect(await outcome(code, 'request-satisfied', { asked: undefined })).toMatchObject({ outcome: 'unknown' });
  });
});

describe('freshness', () => {
  test.each([
    [0, 'passed', undefined],
    [120, 'passed', undefined],
    [121, 'failed', 'request-expired'],
    [-1, 'failed', 'request-expired'],
  ])('after %i seconds it has %s', async (age, expected, code) => {
    const { code: drawn } = await answer();
    expect(await outcome(drawn, 'fresh', { asked: { ...asked, age } })).toEqual({ name: 'fresh', outcome: expected, code });
  });

  test('the holder’s clock does not matter, but a binding before the credential or after its end does', async () => {
    const day = 86_400;
    expect(await outcome((await answer(wanted, { iat: now - 1000 })).code, 'fresh')).toMatchObject({ outcome: 'passed' });
    expect(await outcome((await answer(wanted, { iat: now - 9 * day })).code, 'fresh')).toMatchObject({ code: 'stale-code' });
    expect(await outcome((await answer(wanted, { iat: now + 90 * day })).code, 'fresh')).toMatchObject({ code: 'issued-ahead' });
  });

  test('of a request nobody states is not known', async () => {
    expect(await outcome((await answer()).code, 'fresh', { asked: undefined })).toMatchObject({
      outcome: 'unknown',
      code: 'request-expired',
    });
  });
});

test('an answer for another reader or another request has another audience and nonce', async () => {
  const { code } = await answer();
  expect(await outcome(code, 'audience', { audience: 'urn:krd:reader:other' })).toMatchObject({ outcome: 'failed', code: 'audience' });
  expect(await outcome(code, 'fresh', { nonce: 'other' })).toMatchObject({ outcome: 'failed', code: 'nonce' });
});

test('a presentation made for somebody else is never sealed', async () => {
  const request = parseRequest(bytes);
  const sealing = { ...bundle, request, sender: await createSealingKey() };
  const { audience, nonce } = askedBy(request);
  await expect(createAnswer(await trust.present(credential, { audience: 'bank', nonce }), sealing)).rejects.toThrow('audience');
  await expect(createAnswer(await trust.present(credential, { audience }), sealing)).rejects.toThrow('nonce');
});

async function outcomeOf(code: Uint8Array, held: OpenRequest = open): Promise<Code | 'restored' | null> {
  try {
    return (await parseAnswer(toDigits(code), bundle, held)) && 'restored';
  } catch (fault) {
    return codeOf(fault);
  }
}

/** Sealed to the reader as an honest answer is, whatever it says. */
const sealed = async (plaintext: Uint8Array) => sealAnswer(plaintext, { request: parseRequest(bytes), sender: await createSealingKey() });

describe('what is refused', () => {
  test('unsealed-answer: an answer that lies open, and one sealed kind inside another is no answer', async () => {
    const bare = concat(Uint8Array.of(0x15), new Uint8Array(200));
    expect(await outcomeOf(bare)).toBeNull();
    expect(() => parseCode(toDigits(bare), bundle)).toThrow('unsealed-answer');
    expect(await outcomeOf(await sealed((await answer()).code))).toBe('newer-version');
  });

  test('cannot-open: an answer to another request, to another key, or to nobody’s', async () => {
    const { code } = await answer();
    expect(await outcomeOf(code, { ...open, bytes: await reader.ask({ purpose: 4 }) })).toBe('cannot-open');
    expect(await outcomeOf(code, { ...open, sealingKey: await createSealingKey() })).toBe('cannot-open');
    expect(() => parseCode(toDigits(code), bundle)).toThrow('cannot-open');
  });

  test('cannot-open or bad-point: every flipped bit', async () => {
    const { code } = await answer();
    for (let bit = 8; bit < code.length * 8; bit += 29) {
      const flipped = code.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(['cannot-open', 'bad-point'], `bit ${bit}`).toContain(await outcomeOf(flipped));
    }
  });

  test('truncated, unknown-template, and what is none of ours', async () => {
    expect(await outcomeOf(Uint8Array.of(0x17, ...new Uint8Array(49)))).toBe('truncated');
    expect(await outcomeOf(await sealed(Uint8Array.of(0x11, ...new Uint8Array(60))))).toBe('unknown-template');
    expect(await outcomeOf(await sealed(Uint8Array.of(0x13, ...new Uint8Array(60))))).toBe('unknown-template');
    expect(await outcomeOf(createShowCode(await trust.present(credential, { nonce: 'obLD1A' }), bundle))).toBeNull();
    expect(await parseAnswer('https://example.org', bundle, open)).toBeNull();
  });

  test('non-canonical: an answer that spells out what the request says already', async () => {
    const { presentation } = await answer();
    const spelled = concat(Uint8Array.of(0x15), packGeneric(splitPresentation(presentation), bundle));
    expect(await outcomeOf(await sealed(spelled))).toBe('non-canonical');
  });

  test('limit: an answer too large even for an animated code', async () => {
    const [request, sender] = [parseRequest(bytes), await createSealingKey()];
    await expect(sealAnswer(new Uint8Array(mostPayload), { request, sender })).rejects.toThrow('limit');
  });
});

test('an answer too large for one still code travels in frames', async () => {
  const large = await trust.issue([{ path: ['picture'], value: toBase64url(testRandom('picture')(3000)), disclose: 'choice' }]);
  const request = parseRequest(bytes);
  const presentation = await trust.present(large, { paths: [['picture']], ...askedBy(request) });
  const texts = createTexts(await createAnswer(presentation, { ...bundle, request, sender: await createSealingKey() }));
  const collector = createCollector();
  const frames = texts.map((text) => parseFrame(text)!);
  const [{ k }] = frames as [Frame];
  const payloads = frames.slice(0, k).map((frame) => collector.take(frame, 0).payload);
  expect(payloads.slice(0, -1)).toEqual(Array(k - 1).fill(null));
  expect(await parseAnswerPayload(payloads.at(-1)!, bundle, open)).toMatchObject({ mode: 'ask', credential: presentation });
});

test('an unsealed plaintext is refused by show mode whatever nibble is swapped', async () => {
  const { code } = await answer();
  for (const kind of [0x11, 0x13, 0x15])
    expect(() => parseCode(toDigits(Uint8Array.of(kind, ...code.subarray(1))), bundle)).toThrow('unsealed-answer');
});
