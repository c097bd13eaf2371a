import { expect, test } from 'vitest';
import { signJws } from './jws.ts';
import { createReaderProof, verifyReaderProof } from './reader-proof.ts';
import { testKey } from './testing.ts';

const now = 1_795_278_200;
const audience = 'https://id.krdpass.example';
const device = testKey('reader device');
const make = (changes: object = {}) => createReaderProof({ audience, iat: now, code: 'abcd', ...changes }, device);
const refused = async (proof: Promise<string>) =>
  verifyReaderProof(await proof, { audience, now }).then(
    () => 'accepted',
    (fault: Error) => fault.message,
  );

test('a proof says whose key it is, and the code where there is one', async () => {
  expect(await verifyReaderProof(await make(), { audience, now })).toEqual({ device: device.publicJwk, code: 'abcd' });
  expect(await verifyReaderProof(await make({ code: undefined }), { audience, now })).toEqual({ device: device.publicJwk });
});

test('it is refused for another issuer, another time, another key or another shape', async () => {
  expect(await refused(make({ audience: 'https://elsewhere.example' }))).toBe('audience');
  expect(await refused(make({ iat: now - 301 }))).toBe('dates');
  expect(await refused(make({ iat: now + 301 }))).toBe('dates');
  const typ = 'krd-reader-proof+jwt';
  const content = { aud: audience, iat: now };
  expect(await refused(signJws({ typ, jwk: { ...testKey('another').publicJwk } }, content, device))).toBe('signature');
  expect(await refused(signJws({ typ }, content, device))).toBe('holder-key');
  expect(await refused(signJws({ typ, jwk: { ...device.publicJwk } }, { ...content, further: 1 }, device))).toBe('payload');
  expect(await refused(signJws({ typ, jwk: { ...device.publicJwk } }, { ...content, code: 7 }, device))).toBe('payload');
  expect(await refused(signJws({ typ: 'JWT', jwk: { ...device.publicJwk } }, content, device))).toBe('typ');
});
