/** Every limit of size is where it is said to be: at the cap a text is not refused for its size, one beyond it is. */
import { describe, expect, test } from 'vitest';
import { readChain } from '../src/chain.ts';
import { concat, toBase64url, toUtf8 } from '../src/encoding.ts';
import { codeOf, type Code } from '../src/errors.ts';
import { parseJson, type Json } from '../src/json.ts';
import { parseJws } from '../src/jws.ts';
import { decodeCbor } from '../src/mdoc/cbor.ts';
import { parseDeviceResponse, readIssuedMdoc } from '../src/mdoc/device-response.ts';
import { verifyStatusListCwt } from '../src/mdoc/status-list.ts';
import { fromDigits, toDigits } from '../src/qr/digits.ts';
import { createFrames, parseFrame } from '../src/qr/frames.ts';
import { parseCode } from '../src/qr/code.ts';
import { parseRequest } from '../src/qr/request.ts';
import { craft } from '../src/qr/testing.ts';
import { verifyReaderProof } from '../src/reader-proof.ts';
import { applyRevocationDelta } from '../src/revocation-delta.ts';
import { createRevocations, readListed, verifyRevocations } from '../src/revocation-list.ts';
import { parseSdJwt, processSdJwt } from '../src/sd-jwt.ts';
import { deflate, inflate, verifyStatusList } from '../src/status-list.ts';
import { testIssuer, testTrust } from '../src/testing.ts';
import { verifyTrustList } from '../src/trust-list.ts';
import { readVc, readVcPresentation } from '../src/vc-gate.ts';
import { parseCertificate } from '../src/x509.ts';
import { disclose, encodeJson } from './forge.ts';
import { bundleOf } from './judge.ts';
import { holdings } from './read.ts';
import { clock } from './scene.ts';

const trust = await testTrust({ now: clock });
const bundle = bundleOf(holdings('demo-2026'));
const [issuerJwt] = (await trust.issue()).split('~') as [string];
const list = { root: trust.root, now: clock };
const filler = (length: number) => 'a'.repeat(length);
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const salted = (count: number) => Array.from({ length: count }, (_, i) => encodeJson(['salt', `claim${i}`, i]));
const show = (...segments: readonly string[]) => parseCode(craft({ text: segments.join('\x1e') }), bundle);

/** Groups inside groups, each in a disclosure of its own, so that no single JSON text is deep. */
function chained(levels: number) {
  let held = disclose(['salt', 'x', 1]);
  const disclosures = [held];
  for (let level = 1; level < levels; level++) disclosures.push((held = disclose(['salt', 'x', { _sd: [held.digest] }])));
  const read = disclosures.map(({ text, digest }) => {
    const [salt, name, value] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, Json];
    return { text, digest, salt, name, value };
  });
  return processSdJwt({ jws: { payload: { _sd: [held.digest] } } as never, disclosures: read });
}

/** A certificate of exactly so many bytes; its signature may be written in one byte more or less. */
function certificateOf(bytes: number): Uint8Array {
  const made = (padding: number) =>
    Buffer.from(
      trust.certify({
        subject: 'x',
        publicJwk: trust.holder.publicJwk,
        further: {
          id: '2.5.29.17',
          value: concat(Uint8Array.of(4, 0x82, padding >> 8, padding & 255), new Uint8Array(padding)),
          critical: false,
        },
      }),
      'base64',
    );
  for (let padding = bytes - 440; padding < bytes; padding++) {
    const found = made(padding);
    if (found.length === bytes) return new Uint8Array(found);
  }
  throw new Error('no certificate has this size');
}

/** A byte string of so many bytes with its head. */
const cborOf = (size: number) => {
  const [bytes, length] = [new Uint8Array(size), size - 5];
  bytes.set([0x5a, 0, length >> 16, (length >> 8) & 255, length & 255]);
  return bytes;
};

const nothingRevoked = createRevocations({ issuer: testIssuer, sequence: 1, issuedAt: clock, expires: clock + 1, ttl: 1 }, []);

const listsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => [`${testIssuer}/status-lists/${String(i).padStart(4, '0')}`, 2, 2 ** 20]);

const requestOf = ({ wants = 1, lifetime = 12 }): Uint8Array => {
  const bytes = new Uint8Array(240);
  bytes.set([0x16]);
  bytes[22] = lifetime;
  bytes[25] = wants;
  return bytes;
};

const frameOf = ({ k = 40, length = 16_384 }) =>
  toDigits(Uint8Array.of(0x19, 1, 2, 3, 4, k, 0, length >> 8, length & 255, ...new Uint8Array(410)));

type Cap = readonly [what: string, cap: number, code: Code, read: (size: number) => unknown];

const caps: readonly Cap[] = [
  ['characters of a JWS', 32_768, 'too-large', (size) => parseJws(filler(size), { typ: 'x', members: [] })],
  [
    'characters of a JWS header',
    32_768,
    'too-large',
    (size) => parseJws(`${filler(size)}.e30.AA`, { typ: 'x', members: [], maxLength: 65_536 }),
  ],
  ['characters of a credential', 32_768, 'too-large', (size) => parseSdJwt(`${filler(size - 1)}~`)],
  ['disclosures', 200, 'too-large', (size) => parseSdJwt([issuerJwt, ...salted(size), ''].join('~'))],
  ['levels of JSON', 16, 'too-deep', (size) => parseJson(nested(size))],
  ['levels of claims', 16, 'too-deep', chained],
  ['members of an array', 4096, 'too-large', (size) => parseJson(`[${new Array(size).fill(0).join()}]`)],
  ['members of an object', 4096, 'too-large', (size) => parseJson(`{${Array.from({ length: size }, (_, i) => `"${i}":0`).join()}}`)],
  ['certificates of a chain', 3, 'chain-invalid', (size) => readChain(new Array<string>(size).fill('x'))],
  ['bytes of a certificate', 4096, 'chain-invalid', (size) => parseCertificate(certificateOf(size))],
  ['characters of a status list', 524_288, 'too-large', (size) => verifyStatusList(filler(size), { uri: 'x', ...list })],
  ['bytes of an inflated status list', 262_144, 'list-size', async (size) => inflate(await deflate(new Uint8Array(size)))],
  ['characters of a trust list', 4_194_304, 'too-large', (size) => verifyTrustList(filler(size), list)],
  ['characters of a VC-JWT', 16_384, 'too-large', (size) => readVc(filler(size))],
  ['characters of a VP-JWT', 32_768, 'too-large', (size) => readVcPresentation(filler(size))],
  ['bytes of a code’s compressed text', 4096, 'limit', (size) => parseCode(craft({ text: '{}', zlen: size }), bundle)],
  ['bytes of a code’s text', 16_384, 'limit', (size) => show(filler(size))],
  ['segments of a code', 64, 'limit', (size) => show(...new Array<string>(size).fill('{}'))],
  ['marks of a code', 256, 'limit', (size) => show('{}', '\x06'.repeat(size), '{}', '{}')],
  ['bytes of an mdoc', 131_072, 'too-large', (size) => parseDeviceResponse(toBase64url(cborOf(size)))],
  ['bytes of an issued mdoc', 131_072, 'too-large', (size) => readIssuedMdoc(toBase64url(cborOf(size)))],
  ['levels of CBOR', 16, 'too-deep', (size) => decodeCbor(Uint8Array.from({ length: size + 1 }, (_, i) => (i === size ? 0 : 0x81)))],
  ['members of a CBOR array', 4096, 'too-large', (size) => decodeCbor(Uint8Array.of(0x99, size >> 8, size & 255, ...new Uint8Array(size)))],
  [
    'bytes of a status list as CWT',
    393_216,
    'too-large',
    (size) => verifyStatusListCwt(new Uint8Array(size), { ...list, uri: 'x', iaca: '' }),
  ],
  ['characters of a revocation bundle', 4_194_304, 'too-large', (size) => verifyRevocations(filler(size), list)],
  [
    'characters of a revocation delta',
    4_194_304,
    'too-large',
    (size) => applyRevocationDelta(filler(size), { ...list, held: nothingRevoked }),
  ],
  ['entries of one list', 2 ** 20, 'list-size', (size) => readListed([[`${testIssuer}/1`, 2, size]], testIssuer)],
  ['lists of a million entries', 2048, 'list-size', (size) => readListed(listsOf(size), testIssuer)],
  ['characters of a reader’s proof', 2048, 'too-large', (size) => verifyReaderProof(filler(size), { audience: 'x', now: clock })],
  ['alternatives of a request', 3, 'limit', (size) => parseRequest(requestOf({ wants: size }))],
  ['tens of seconds of a request', 30, 'limit', (size) => parseRequest(requestOf({ lifetime: size }))],
  ['bytes of an animated payload', 16_384, 'limit', (size) => createFrames(new Uint8Array(size).fill(0x14))],
  ['bytes that a frame says its payload has', 16_384, 'limit', (size) => parseFrame(frameOf({ length: size }))],
  ['blocks that a frame says are needed', 40, 'limit', (size) => parseFrame(frameOf({ k: size }))],
  ['levels of a code’s JSON', 6, 'too-deep', (size) => show('{}', nested(size), '{}', '{}')],
  ['members in a code’s JSON', 256, 'too-large', (size) => show('{}', `[${new Array(size).fill(1).join()}]`, '{}', '{}')],
];

async function codeAt(read: Cap[3], size: number): Promise<Code | undefined> {
  try {
    await read(size);
  } catch (error) {
    return codeOf(error);
  }
}

describe.each(caps)('%s: %i', (_, cap, code, read) => {
  test('at the cap it is not the size', async () => expect(await codeAt(read, cap)).not.toBe(code));
  test(`one beyond it is ${code}`, async () => expect(await codeAt(read, cap + 1)).toBe(code));
});

test('a code has 64 to 2,943 bytes, in no more digits than a QR code holds; anything else is not ours', () => {
  const kind = (bytes: number) => toDigits(Uint8Array.of(0x1f, ...new Uint8Array(bytes - 1)));
  for (const bytes of [64, 2943]) expect(() => parseCode(kind(bytes), bundle)).toThrow('newer-version');
  for (const bytes of [63, 2944]) expect(parseCode(kind(bytes), bundle)).toBeNull();
  expect(fromDigits('0'.repeat(7088))).toHaveLength(2943);
  expect(fromDigits('0'.repeat(7090))).toBeNull();
});

test('a restored credential has at most 16,384 characters', () => {
  const text = (length: number) => toUtf8(`["${'a '.repeat(length)}"]`);
  expect(() => show('{}', new TextDecoder().decode(text(5_900)), '{}', '{}')).not.toThrow();
  expect(() => show('{}', new TextDecoder().decode(text(6_500)), '{}', '{}')).toThrow('limit');
});
