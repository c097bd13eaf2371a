import { expect, test } from 'vitest';
import { codeOf, CredentialFault } from './errors.ts';
import { parseJws, signJws } from './jws.ts';
import { parsePublicJwk, signerOf, verifySignature, verifyWithNoble, verifyWithWebCrypto } from './signature.ts';
import { testKey } from './testing.ts';

const bytes = Uint8Array.of(1, 2, 3);

test('sixty-four signatures of a browser key verify with both libraries, high-S ones among them', async () => {
  const signer = await signerOf(await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));
  const halves = new Set<boolean>();
  for (let i = 0; i < 64; i++) {
    const signature = await signer.sign(bytes);
    halves.add(signature[32]! >= 0x80);
    for (const verify of [verifySignature, verifyWithWebCrypto, verifyWithNoble])
      expect(await verify(signer.publicJwk, signature, bytes)).toBe(true);
  }
  expect(halves.size).toBe(2);
});

test('a bad key, a bad length and another message are answered with no, never with an exception', async () => {
  const { publicJwk, sign } = testKey('somebody');
  const signature = await sign(bytes);
  for (const verify of [verifyWithWebCrypto, verifyWithNoble]) {
    expect(await verify(publicJwk, signature, Uint8Array.of(1, 2))).toBe(false);
    expect(await verify(publicJwk, signature.subarray(1), bytes)).toBe(false);
    expect(await verify(publicJwk, new Uint8Array(64), bytes)).toBe(false);
    expect(await verify({ ...publicJwk, y: publicJwk.x }, signature, bytes)).toBe(false);
    expect(await verify({ ...publicJwk, x: 'A' }, signature, bytes)).toBe(false);
  }
});

test('more keys than the memory for keys holds are all judged right', async () => {
  for (let i = 0; i < 200; i++) {
    const key = testKey(`key ${i % 100}`);
    expect(await verifyWithWebCrypto(key.publicJwk, await key.sign(bytes), bytes)).toBe(true);
  }
});

test('a public key is P-256, of two coordinates, and drops what else it brings', () => {
  const { publicJwk } = testKey('somebody');
  expect(parsePublicJwk({ ...publicJwk, use: 'sig', kid: 'x' })).toEqual(publicJwk);
  for (const value of [
    null,
    [],
    'x',
    { ...publicJwk, kty: 'RSA' },
    { ...publicJwk, crv: 'P-384' },
    { ...publicJwk, d: 'x' },
    { ...publicJwk, k: 'x' },
  ])
    expect(() => parsePublicJwk(value)).toThrow('holder-key');
  for (const x of ['', 'AA', `${publicJwk.x}A`, `${publicJwk.x}=`, 7])
    expect(() => parsePublicJwk({ ...publicJwk, x })).toThrow('holder-key');
});

test('a JWS is read as it was signed, and only in the place its typ names', async () => {
  const signer = testKey('somebody');
  const compact = await signJws({ typ: 'kb+jwt' }, { a: 'ە' }, signer);
  const { header, payload, signature, signedBytes } = parseJws(compact, { typ: 'kb+jwt', members: [] });
  expect([header, payload]).toEqual([{ alg: 'ES256', typ: 'kb+jwt' }, { a: 'ە' }]);
  expect(await verifySignature(signer.publicJwk, signature, signedBytes)).toBe(true);
  for (const typ of ['JWT', 'KB+JWT', 'application/kb+jwt', 'dc+sd-jwt', 'statuslist+jwt'])
    expect(() => parseJws(compact, { typ, members: [] })).toThrow('typ');
  expect(() => parseJws(compact, { typ: 'kb+jwt', members: [], maxLength: compact.length - 1 })).toThrow('too-large');
});

test('a fault of ours has a code; anything else is a bug and is thrown on', () => {
  expect(codeOf(new CredentialFault('typ'))).toBe('typ');
  expect(() => codeOf(new TypeError('bug'))).toThrow(TypeError);
});
