import { expect, test } from 'vitest';
import { digest, thumbprint, verifyWithNoble, verifyWithWebCrypto } from './signature.ts';
import { twin } from '../vectors/forge.ts';
import { parseDisclosure } from './disclosure.ts';
import { codeOf } from './errors.ts';
import { createKeyBinding, parseKeyBinding, readHolderKey, verifyKeyBinding } from './key-binding.ts';
import { signJws } from './jws.ts';
import { parseSdJwt, processSdJwt, readIssuedSdJwt } from './sd-jwt.ts';
import { licenceClaims, testKey, testTrust } from './testing.ts';

/** The worked example of standards §2.4: foreign (no x5c), with a decoy, an undisclosed claim and an array element; both signatures high-S. */
const example = [
  'eyJhbGciOiJFUzI1NiIsInR5cCI6ImRjK3NkLWp3dCJ9.eyJ2Y3QiOiJ1cm46a3JkOnRlc3Q6MSIsImlzcyI6Imh0dHBzOi8vaWQua3JkcGFzcy5leGFtcGxlL2lzc3VlciIsIm5iZiI6MTc5NTIxOTIwMCwiZXhwIjoxODI2NzU1MjAwLCJjbmYiOnsiandrIjp7Imt0eSI6IkVDIiwiY3J2IjoiUC0yNTYiLCJ4IjoiU09QUXM2VzJXb2dvcEhpelM5MUxnUlRWcUFXMjJteUdobzAxZ0Z6OFdWTSIsInkiOiJPWkhFQ2NOVjBWUUlob1ROZ2M2anVadFRnOC1xMl9xX3AwNlN4X0lKRzY0In19LCJfc2QiOlsiMTBkOEpNZDZheU9xbVFiNUNtX3ZKdVp6UnVROXRqMXJOampPN1g2VG1KYyIsIkg1NkRGenhCMGVJVDRvZnFHeHF4WnlaVVBqS0hTNUxGM1pfYXI4Q1AycTgiLCJ2ZXVib2lyNC1uUGxuLWZFMDhTSzRSWldGOTEyeHlCM1BOOXN2RE9wSGRjIl0sIm5hdGlvbmFsaXRpZXMiOlt7Ii4uLiI6IkNJdE5QSGdoUG5MMDR2MzRoNm5iQ0tuZy1ZRkgteTkyTjA4RVE4cFhWcDAifV0sIl9zZF9hbGciOiJzaGEtMjU2In0.X5HlCOyfWin0qtYG2Y78AONiSziroEfxRFp9dGjiXu-zvA8SwXCsy9Bg4alebnbzTMNaJ-fTkK1jWAPlRUQoqA',
  'WyJjMkZzZEMweCIsImdpdmVuX25hbWUiLCLYptin2LHYp9izIl0',
  'WyJjMkZzZEMweiIsIklRIl0',
  'eyJhbGciOiJFUzI1NiIsInR5cCI6ImtiK2p3dCJ9.eyJpYXQiOjE3OTUyNzgxMzEsImF1ZCI6Ing1MDlfaGFzaDpVdm8zSHR1SXh1aEM5MnJTaHBncWNUM1lYd3JxUnhXRXZpUmlBME9ac3prIiwibm9uY2UiOiJuLUtSRC0wMTIzNDU2Nzg5YWJjZGVmIiwic2RfaGFzaCI6Ilg3ZmtaaUxidTM1Tm52V1F0aG9MeVVwZXFmYmZoLWxqNGZMRFZUQUlGenMifQ.zBDODxDrpyRsyjKXSzaz7a5Xt3S2V7ruNccL4mayfI2oOZeUUuJoE0mjZawD7spAwN4KVULWEDrWqnzCYN2F-w',
].join('~');
const withheld = 'WyJjMkZzZEMweSIsImFnZV9lcXVhbF9vcl9vdmVyIix7IjE4Ijp0cnVlfV0';
const issuer = testKey('krdpass-test-issuer-1');
const holder = testKey('krdpass-test-holder-1');
const audience = 'x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk';

async function bindingOf(presentation: string) {
  const { keyBinding, signedPart, jws } = parseSdJwt(presentation);
  const binding = parseKeyBinding(keyBinding!);
  await verifyKeyBinding(binding, { signedPart, holder: readHolderKey(jws.payload.cnf) });
  return binding;
}

test('the worked example is accepted, whichever library checks the signatures', async () => {
  const sdJwt = parseSdJwt(example);
  const { claims, disclosed } = processSdJwt(sdJwt);
  expect(claims).toMatchObject({ vct: 'urn:krd:test:1', given_name: 'ئاراس', nationalities: ['IQ'] });
  expect(Object.keys(claims)).not.toContain('age_equal_or_over');
  expect(disclosed.map(({ path }) => path)).toEqual([['nationalities', 0], ['given_name']]);
  expect(thumbprint(issuer.publicJwk)).toBe('1HDy42dgtSXZ-KYhg6zpxnklSY-fU5vu6ftA8g2WDHU');
  expect(thumbprint(readHolderKey(sdJwt.jws.payload.cnf))).toBe('giNzBspT3ksBIi1o4o7IVmMCnG0tVvpuoE4TAzayaDk');
  for (const verify of [verifyWithWebCrypto, verifyWithNoble])
    expect(await verify(issuer.publicJwk, sdJwt.jws.signature, sdJwt.jws.signedBytes)).toBe(true);
  expect(await bindingOf(example)).toMatchObject({
    iat: 1_795_278_131,
    aud: audience,
    nonce: 'n-KRD-0123456789abcdef',
    sdHash: 'X7fkZiLbu35NnvWQthoLyUpeqfbfh-lj4fLDVTAIFzs',
  });
});

test('the worked example can be made again, byte for byte', async () => {
  const { jws, signedPart } = parseSdJwt(example);
  expect(await signJws({ typ: 'dc+sd-jwt' }, jws.payload, issuer)).toBe(signedPart.split('~')[0]);
  const binding = { signer: holder, audience, nonce: 'n-KRD-0123456789abcdef', iat: 1_795_278_131 };
  expect(signedPart + (await createKeyBinding(signedPart, binding))).toBe(example);
});

test('the low-S twin of the issuer’s signature verifies, and breaks the key binding', async () => {
  const [jwt, ...rest] = example.split('~') as [string];
  expect(twin(jwt).split('.')[2]).toBe('X5HlCOyfWin0qtYG2Y78AONiSziroEfxRFp9dGjiXu9MQ_DsPo9TNS-fHlahkYkMcCOghb9EDdeQYcbdtx78qQ');
  const { jws } = parseSdJwt([twin(jwt), ...rest].join('~'));
  expect(await verifyWithWebCrypto(issuer.publicJwk, jws.signature, jws.signedBytes)).toBe(true);
  await expect(bindingOf([twin(jwt), ...rest].join('~'))).rejects.toThrow('key-binding-hash');
});

test('a withheld disclosure put back is a claim the issuer signed, and a choice the holder did not make', async () => {
  const [jwt, first, second, binding] = example.split('~');
  const more = [jwt, first, second, withheld, binding].join('~');
  expect(parseDisclosure(withheld).digest).toBe('H56DFzxB0eIT4ofqGxqxZyZUPjKHS5LF3Z_ar8CP2q8');
  expect(processSdJwt(parseSdJwt(more)).claims.age_equal_or_over).toEqual({ 18: true });
  await expect(bindingOf(more)).rejects.toThrow('key-binding-hash');
});

test('a key binding by another key is refused', async () => {
  const { signedPart } = parseSdJwt(example);
  const forged = await createKeyBinding(signedPart, { signer: issuer, audience, nonce: 'n', iat: 1 });
  await expect(bindingOf(signedPart + forged)).rejects.toThrow('key-binding-signature');
  await expect(createKeyBinding('no tilde', { signer: holder, audience, nonce: 'n', iat: 1 })).rejects.toThrow('malformed');
});

test.each([
  ['WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0', 'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0'],
  ['WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0', 'w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs'],
  ['WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd', 'jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4'],
])('RFC 9901: the digest of %s', (text, expected) => {
  expect(parseDisclosure(text).digest).toBe(expected);
  expect(digest(text)).toBe(expected);
});

test('disclosures land at their places, groups before what is in them', async () => {
  const trust = await testTrust({ now: 1_795_278_200 });
  const { disclosed, claims } = readIssuedSdJwt(await trust.issue());
  const paths = disclosed.map(({ path }) => path.join('.'));
  for (const { path, disclose } of licenceClaims) expect(paths.includes(path.join('.'))).toBe(disclose === 'choice');
  expect(paths.indexOf('annex')).toBeLessThan(paths.indexOf('annex.other'));
  expect(paths.indexOf('annex.other')).toBeLessThan(paths.indexOf('annex.other.upn'));
  expect(claims.annex).toMatchObject({ other: { upn: '1234567890123', blood_group: null } });
});

test('claims have no prototype, so no name is more than a name', () => {
  const { claims } = processSdJwt(parseSdJwt(example));
  expect(Object.getPrototypeOf(claims)).toBeNull();
  expect('constructor' in claims).toBe(false);
});

test('the walk gives faults of ours for any payload', () => {
  const parse = (payload: string) => {
    try {
      return processSdJwt({ jws: { ...parseSdJwt(example).jws, payload: JSON.parse(payload) as never }, disclosures: [] });
    } catch (error) {
      return codeOf(error);
    }
  };
  expect(parse('{"_sd":null}')).toBe('bad-digest-list');
  expect(parse('{"a":[{"_sd":[null]}]}')).toBe('bad-digest-list');
  expect(parse('{"a":{"b":{"_sd_alg":"sha-256"}}}')).toBe('hash-algorithm');
  expect(parse('{"a":[{"...":"x"}],"b":[{"...":"x"}]}')).toBe('duplicate-digest');
  expect(parse(`{"a":${'['.repeat(17)}${']'.repeat(17)}}`)).toBe('too-deep');
});
