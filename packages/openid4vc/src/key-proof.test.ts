import { toBase64url, toUtf8 } from '@krdpass/credential';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKeyProof, verifyKeyProof } from './key-proof.ts';
import { createSigner, faultOf, issuer, now, spoil, type Proof } from './testing.ts';

const expected = { audience: issuer, now, allowKid: false };
const didJwk = (jwk: object) => `did:jwk:${toBase64url(toUtf8(JSON.stringify(jwk)))}#0`;
let signer: Awaited<ReturnType<typeof createSigner>>;
let good: Proof;

beforeAll(async () => {
  signer = await createSigner();
  good = { header: { typ: 'openid4vci-proof+jwt', jwk: { ...signer.publicJwk } }, payload: { aud: issuer, iat: now, nonce: 'n-1' } };
});

test('a proof of ours answers the holder key and the nonce', async () => {
  const proof = await createKeyProof({ signer, audience: issuer, nonce: 'n-1', iat: now });
  expect(await verifyKeyProof(proof, expected)).toEqual({ holder: signer.publicJwk, nonce: 'n-1' });
});

test('a proof by another library, with iss and further members, is accepted', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const proof = await new SignJWT({ nonce: 'n-1', iss: 'some-client', colour: 'blue' })
    .setProtectedHeader({ alg: 'ES256', typ: 'openid4vci-proof+jwt', jwk: { ...jwk, use: 'sig' } })
    .setAudience(issuer)
    .setIssuedAt(now - 300)
    .sign(privateKey);
  expect((await verifyKeyProof(proof, expected)).holder).toEqual({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y });
});

test('a key named as did:jwk is accepted only where the configuration binds that way', async () => {
  const named = await spoil(good, ({ header }) => ((header.kid = didJwk(signer.publicJwk)), delete header.jwk), signer);
  expect((await verifyKeyProof(named, { ...expected, allowKid: true })).holder).toEqual(signer.publicJwk);
  expect(await faultOf(() => verifyKeyProof(named, expected))).toBe('invalid_proof 400');
});

describe('invalid_proof', () => {
  const spoilt: Record<string, (proof: Proof) => void> = {
    'wrong typ': ({ header }) => (header.typ = 'JWT'),
    'wrong alg': ({ header }) => (header.alg = 'none'),
    'no key': ({ header }) => delete header.jwk,
    'jwk and kid': ({ header }) => (header.kid = didJwk(signer.publicJwk)),
    'jwk and x5c': ({ header }) => (header.x5c = ['AAAA']),
    'only x5c': ({ header }) => ((header.x5c = ['AAAA']), delete header.jwk),
    'kid of another method': ({ header }) => ((header.kid = 'did:web:id.krdpass.example#0'), delete header.jwk),
    'kid without #0': ({ header }) => ((header.kid = didJwk(signer.publicJwk).slice(0, -2)), delete header.jwk),
    'kid holding no JSON': ({ header }) => ((header.kid = 'did:jwk:AAAA#0'), delete header.jwk),
    'kid holding a private key': ({ header }) => ((header.kid = didJwk({ ...signer.publicJwk, d: 'AAAA' })), delete header.jwk),
    'jwk that is a text': ({ header }) => (header.jwk = 'key'),
    'private member': ({ header }) => ((header.jwk as Record<string, string>).d = 'AAAA'),
    'symmetric member': ({ header }) => ((header.jwk as Record<string, string>).k = 'AAAA'),
    'other curve': ({ header }) => ((header.jwk as Record<string, string>).crv = 'P-384'),
    'wrong aud': ({ payload }) => (payload.aud = `${issuer}/`),
    'aud in a list': ({ payload }) => (payload.aud = [issuer]),
    'no aud': ({ payload }) => delete payload.aud,
    'no nonce': ({ payload }) => delete payload.nonce,
    'empty nonce': ({ payload }) => (payload.nonce = ''),
    'no iat': ({ payload }) => delete payload.iat,
    'iat 301 s old': ({ payload }) => (payload.iat = now - 301),
    'iat 61 s ahead': ({ payload }) => (payload.iat = now + 61),
  };
  test.each(Object.entries(spoilt))('%s', async (_, change) => {
    const proof = await spoil(good, change, signer);
    expect(await faultOf(() => verifyKeyProof(proof, { ...expected, allowKid: true }))).toBe('invalid_proof 400');
  });

  test('signed by another key, judged by a refusing verifier, or no JWS', async () => {
    const foreign = await spoil(good, () => {}, await createSigner());
    expect(await faultOf(() => verifyKeyProof(foreign, expected))).toBe('invalid_proof 400');
    const own = await spoil(good, () => {}, signer);
    expect(await faultOf(() => verifyKeyProof(own, { ...expected, verifySignature: () => false }))).toBe('invalid_proof 400');
    for (const text of ['', 'a.b', 'a.b.c', `${own}=`])
      expect(await faultOf(() => verifyKeyProof(text, expected))).toBe('invalid_proof 400');
  });
});
