/** The other implementation (@sd-jwt 0.19) as an oracle for form: it accepts what we make, we read what it makes. It is no judge: see the last test. */
import { digest, generateSalt } from '@sd-jwt/crypto-nodejs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { expect, test } from 'vitest';
import { disclose } from '../vectors/forge.ts';
import { fromBase64url, toBase64url, toUtf8 } from './encoding.ts';
import { valueAt, type JsonObject } from './json.ts';
import { parseKeyBinding, readHolderKey, verifyKeyBinding } from './key-binding.ts';
import { showAudience } from './present.ts';
import { createShowCode, parseCode, toDigits } from './qr/index.ts';
import { parseSdJwt, processSdJwt, readIssuedSdJwt } from './sd-jwt.ts';
import { verifySignature, type PublicJwk, type Signer } from './signature.ts';
import { licenceClaims, roadside, testKey, testNonce, testTrust } from './testing.ts';
import { verifyPresentation } from './verify.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const { traffic } = trust.signers;
const signWith = (signer: Signer) => async (text: string) => toBase64url(await signer.sign(toUtf8(text)));
const verifyWith = (key: PublicJwk) => async (text: string, signature: string) =>
  verifySignature(key, fromBase64url(signature), toUtf8(text));

const theirs = new SDJwtVcInstance({
  signer: signWith(traffic),
  signAlg: 'ES256',
  verifier: verifyWith(traffic.publicJwk),
  hasher: digest,
  hashAlg: 'sha-256',
  saltGenerator: generateSalt,
  kbSigner: signWith(trust.holder),
  kbSignAlg: 'ES256',
  kbVerifier: async (text, signature, payload) => verifyWith(readHolderKey((payload as JsonObject).cnf))(text, signature),
  statusListFetcher: async (uri) => trust.statusListTokens.get(uri)!,
  statusVerifier: verifyWith(trust.signers['status-list'].publicJwk),
});
const options = { currentDate: now, keyBindingNonce: testNonce };

test('what we issue and present they accept, with the same claims', async () => {
  const presentation = await trust.present(await trust.issue(), { paths: [...roadside, ['annex', 'other', 'upn']] });
  const { payload, kb } = await theirs.verify(presentation, options);
  expect(kb!.payload).toMatchObject({ aud: showAudience, nonce: testNonce, iat: now });
  const ours = await verifyPresentation(presentation, trust.context());
  expect(ours.colour).toBe('green');
  expect(payload).toMatchObject(JSON.parse(JSON.stringify(ours.claims)) as object);
});

test('they read our status lists: a revoked entry is refused by both', async () => {
  const presentation = await trust.present(await trust.issue(licenceClaims, { idx: 1 }));
  await expect(theirs.verify(presentation, options)).rejects.toThrow(/status/i);
  expect((await verifyPresentation(presentation, trust.context())).colour).toBe('red');
});

test('they choose the same disclosures for the same claims', async () => {
  const credential = await trust.issue();
  const frame = { given_name_native: true, annex: { other: { upn: true } } };
  const kb = { payload: { iat: now, aud: showAudience, nonce: testNonce } };
  const theirPart = parseSdJwt(await theirs.present(credential, frame, { kb })).disclosures.map(({ text }) => text);
  const ourPart = parseSdJwt(await trust.present(credential, { paths: [['given_name_native'], ['annex', 'other', 'upn']] })).disclosures;
  expect(theirPart.sort()).toEqual(ourPart.map(({ text }) => text).sort());
});

test('what they issue and present we read, decoys, nested claims and array elements included', async () => {
  const claims = {
    given_name: 'ئاراس',
    nationalities: ['IQ', 'DE'],
    address: { locality: 'Erbil', region: 'Erbil' },
    upn: '1234567890123',
  };
  const frame = {
    _sd: ['given_name', 'address', 'upn'],
    _sd_decoy: 2,
    nationalities: { _sd: [0, 1], _sd_decoy: 1 },
    address: { _sd: ['locality', 'region'] },
  };
  const payload = { vct: 'urn:krd:test:1', iat: now, exp: now + 60, cnf: { jwk: trust.holder.publicJwk }, ...claims };
  const issued = await theirs.issue(payload, frame as never, { header: { x5c: traffic.chain } });
  const all = readIssuedSdJwt(issued);
  expect(JSON.parse(JSON.stringify(all.claims))).toEqual({ ...payload });
  expect(all.disclosed).toHaveLength(7);
  const kb = { payload: { iat: now, aud: showAudience, nonce: testNonce } };
  const presentation = await theirs.present(issued, { address: { region: true }, nationalities: { 1: true } } as never, { kb });
  const read = parseSdJwt(presentation);
  const { claims: shown } = processSdJwt(read);
  expect(shown).toMatchObject({ nationalities: ['DE'], address: { region: 'Erbil' } });
  expect(valueAt(shown, ['address', 'locality'])).toBeUndefined();
  expect('given_name' in shown).toBe(false);
  await verifyKeyBinding(parseKeyBinding(read.keyBinding!), { signedPart: read.signedPart, holder: trust.holder.publicJwk });
});

test('they pass a claim nobody signed and any audience: that is why they are no judge', async () => {
  const presentation = await trust.present(await trust.issue(), { audience: 'somebody else' });
  await expect(theirs.verify(presentation, options)).resolves.toBeDefined();
  expect((await verifyPresentation(presentation, trust.context())).colour).toBe('red');
  const credential = await trust.issue();
  const padded = `${credential}${disclose(['salt', 'given_name', 'Nobody']).text}~`;
  expect(() => readIssuedSdJwt(padded)).toThrow('unreferenced-disclosure');
});

test('a presentation restored from a code of 279 bytes, its salts grown from one seed, they accept like any other', async () => {
  const vector = await import('./qr/vector-a.testing.ts');
  const presentation = await vector.present(await vector.issue('tree'));
  const bundle = { signers: vector.signers, dictionary: { id: 1, bytes: new Uint8Array() } };
  const code = createShowCode(presentation, { ...bundle, template: vector.template, seed: vector.seed });
  expect(code).toHaveLength(279);
  const restored = parseCode(toDigits(code), { ...bundle, dictionaries: [], templates: [vector.template] })!;
  const judge = new SDJwtVcInstance({
    verifier: verifyWith(testKey('krdpass-qr-vector issuer').publicJwk),
    hasher: digest,
    hashAlg: 'sha-256',
    kbVerifier: async (text, signature, payload) => verifyWith(readHolderKey((payload as JsonObject).cnf))(text, signature),
    statusListFetcher: async () => trust.signStatusList('urn:krd:driving-licence:1', { statuses: new Uint8Array(65_536) }),
    statusVerifier: verifyWith(trust.signers['status-list'].publicJwk),
  });
  const { payload, kb } = await judge.verify(restored.credential, { currentDate: now, keyBindingNonce: 'obLD1A' });
  expect(payload).toMatchObject({ family_name: 'Barzanji', document_number: 'KRD-DL-04827193', issuing_country: 'IQ' });
  expect(payload).not.toHaveProperty('annex');
  expect(kb!.payload).toMatchObject({ aud: showAudience, nonce: 'obLD1A' });
});
