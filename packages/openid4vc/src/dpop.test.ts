import { digest, thumbprint } from '@krdpass/credential';
import { SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAuthorizationHeader } from './authorization-header.ts';
import { createDpopProof, verifyDpopProof } from './dpop.ts';
import { ProtocolFault } from './protocol-fault.ts';
import { createSigner, faultOf, issuer, now, spoil, type Proof } from './testing.ts';

const url = `${issuer}/credential`;
const at = { method: 'POST', url, now };
let signer: Awaited<ReturnType<typeof createSigner>>;
let good: Proof;

beforeAll(async () => {
  signer = await createSigner();
  good = {
    header: { typ: 'dpop+jwt', jwk: { ...signer.publicJwk } },
    payload: { jti: 'one', htm: 'POST', htu: url, iat: now, ath: digest('at-1') },
  };
});

const proofAt = (iat: number) => createDpopProof({ signer, method: 'POST', url, now: iat, jti: 'one' });

test('a proof of ours names the key and its jti', async () => {
  const proof = await createDpopProof({ signer, method: 'POST', url: `${url}?a=1#b`, accessToken: 'at-1', now, jti: 'one' });
  expect(await verifyDpopProof(proof, { ...at, accessToken: 'at-1' })).toEqual({ jkt: thumbprint(signer.publicJwk), jti: 'one', iat: now });
});

test('a proof by another library is accepted', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const proof = await new SignJWT({
    htm: 'POST',
    htu: 'HTTPS://id.krdpass.EXAMPLE:443/credential',
    jti: 'j',
    ath: 'ignored at the token endpoint',
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
    .setIssuedAt(now)
    .sign(privateKey);
  expect((await verifyDpopProof(proof, at)).jkt).toBe(await calculateJwkThumbprint(jwk));
});

test.each([-300, -10, 0, 10, 60])('a clock %i s off is accepted', async (seconds) => {
  expect((await verifyDpopProof(await proofAt(now + seconds), at)).iat).toBe(now + seconds);
});

test.each([-301, 61, 31_536_000])('a clock %i s off is invalid_dpop_proof', async (seconds) => {
  expect(await faultOf(async () => verifyDpopProof(await proofAt(now + seconds), at))).toBe('invalid_dpop_proof 400');
});

describe('invalid_dpop_proof', () => {
  const spoilt: Record<string, (proof: Proof) => void> = {
    'wrong typ': ({ header }) => (header.typ = 'jwt'),
    'wrong alg': ({ header }) => (header.alg = 'ES384'),
    'no key': ({ header }) => delete header.jwk,
    'private key': ({ header }) => ((header.jwk as Record<string, string>).d = 'AAAA'),
    'key off the curve': ({ header }) => ((header.jwk as Record<string, string>).x = 'A'.repeat(43)),
    crit: ({ header }) => (header.crit = ['exp']),
    'no jti': ({ payload }) => delete payload.jti,
    'empty jti': ({ payload }) => (payload.jti = ''),
    'endless jti': ({ payload }) => (payload.jti = 'x'.repeat(257)),
    'other method': ({ payload }) => (payload.htm = 'GET'),
    'method in lower case': ({ payload }) => (payload.htm = 'post'),
    'other address': ({ payload }) => (payload.htu = `${issuer}/token`),
    'no address': ({ payload }) => delete payload.htu,
    'address that is none': ({ payload }) => (payload.htu = 'credential'),
    'iat as a text': ({ payload }) => (payload.iat = String(now)),
    'iat with a fraction': ({ payload }) => (payload.iat = now + 0.5),
    'no iat': ({ payload }) => delete payload.iat,
  };
  test.each(Object.entries(spoilt))('%s', async (_, change) => {
    const proof = await spoil(good, change, signer);
    expect(await faultOf(() => verifyDpopProof(proof, at))).toBe('invalid_dpop_proof 400');
    expect(await faultOf(() => verifyDpopProof(proof, { ...at, accessToken: 'at-1' }))).toBe('invalid_dpop_proof 401');
  });

  test('signed by another key', async () => {
    const proof = await spoil(good, () => {}, await createSigner());
    expect(await faultOf(() => verifyDpopProof(proof, at))).toBe('invalid_dpop_proof 400');
  });

  test('missing, twice, or no token at all', async () => {
    const proof = await proofAt(now);
    for (const header of [null, undefined, '', `${proof}, ${proof}`, 'a.b.c', '☠', 'x'.repeat(9000)])
      expect(await faultOf(() => verifyDpopProof(header, at))).toBe('invalid_dpop_proof 400');
  });
});

test('a resource refuses with a challenge; a wrong ath is invalid_token', async () => {
  const proof = await spoil(good, ({ payload }) => (payload.ath = digest('at-2')), signer);
  expect(await faultOf(() => verifyDpopProof(proof, { ...at, accessToken: 'at-1' }))).toBe('invalid_token 401');
  const fault = await verifyDpopProof(null, { ...at, accessToken: 'at-1' }).catch((error: unknown) => error);
  expect((fault as ProtocolFault).wwwAuthenticate).toBe('DPoP error="invalid_dpop_proof", algs="ES256"');
});

test('the signature is judged by the verifier that was handed in', async () => {
  expect(await faultOf(async () => verifyDpopProof(await proofAt(now), { ...at, verifySignature: () => false }))).toBe(
    'invalid_dpop_proof 400',
  );
});

test('the scheme DPoP is read in any case, any other is invalid_token', async () => {
  for (const scheme of ['DPoP', 'dpop', 'DPOP']) expect(parseAuthorizationHeader(`${scheme} at-1`)).toBe('at-1');
  for (const header of [null, undefined, '', 'DPoP', 'DPoP ', 'Bearer at-1', 'at-1', 'DPoP at 1', 'DPoP "at"'])
    expect(await faultOf(() => parseAuthorizationHeader(header))).toBe('invalid_token 401');
});
