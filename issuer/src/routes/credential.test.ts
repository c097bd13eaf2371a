import { parseSdJwt, signJws, thumbprint, type Json, type Signer } from '@krdpass/credential';
import { didJwk } from '@krdpass/credential/vc-jwt';
import { createCredentialRequest } from '@krdpass/openid4vc';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { people, refusal, testIssuer, testKey, testWallet, type TestIssuer, type TestWallet } from '../testing.ts';

const licence = 'krd.driving-licence.sd-jwt.1';

let state: TestIssuer;
let wallet: TestWallet;
let token: string;
let key: Signer;

beforeAll(async () => {
  state = await testIssuer();
});
beforeEach(async () => {
  wallet = await testWallet(state);
  ({ token } = await wallet.activateWallet(people.shilan));
  key = await testKey();
});
afterAll(() => state.end());

const request = async (changes: Record<string, unknown> = {}) => ({
  ...createCredentialRequest({ configurationId: licence, proofs: [await wallet.keyProof(key, await wallet.nonce())] }),
  ...changes,
});
const headerOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[0]!, 'base64url').toString()) as Record<string, Json>;
const payloadOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()) as Record<string, Json>;

test('a credential request with a fresh key proof gives the credential and a notification id, not to be stored', async () => {
  const response = await wallet.ask('/credential', token, await request());
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const json = (await response.json()) as { credentials: { credential: string }[]; notification_id: string };
  expect(json.credentials).toHaveLength(1);
  expect(json.notification_id).toMatch(/^[\w-]{22}$/);
  const { jws } = parseSdJwt(json.credentials[0]!.credential);
  expect(jws.payload).toMatchObject({ vct: 'urn:krd:driving-licence:1', iss: state.issuer.origin, cnf: { jwk: { ...key.publicJwk } } });
  for (const name of ['iat', 'exp']) expect((jws.payload[name] as number) % 86_400, name).toBe(0);
  expect(jws.payload).not.toHaveProperty('sub');
});

describe('access', () => {
  const challenged = (response: Response, error: string) => {
    expect(response.headers.get('www-authenticate')).toBe(`DPoP error="${error}", algs="ES256"`);
  };

  test.each([
    ['no token', () => ({ Authorization: '' })],
    ['scheme Bearer', () => ({ Authorization: `Bearer ${token}` })],
    ['a token of somebody else', () => ({ Authorization: `DPoP ${token.slice(0, -2)}aa` })],
    ['a token with a longer life', () => ({ Authorization: `DPoP ${token.replace(/\.\d+\./, '.9999999999.')}` })],
  ])('%s: 401 invalid_token with a challenge', async (_what, headers) => {
    const { Authorization } = headers();
    const presented = Authorization.replace(/^\w+ /, '');
    const dpop = await wallet.proof('/credential', { accessToken: presented });
    const response = await wallet.ask('/credential', token, await request(), { Authorization, DPoP: dpop });
    challenged(response, 'invalid_token');
    expect(await refusal(response)).toBe('401 invalid_token');
  });

  test('an expired token: 401 invalid_token', async () => {
    state.clock.now += 300;
    const response = await wallet.ask('/credential', token, await request());
    challenged(response, 'invalid_token');
    expect(await refusal(response)).toBe('401 invalid_token');
  });

  test('a token bound to another key: 401 invalid_token', async () => {
    const thief = await testWallet(state);
    expect(await refusal(await thief.ask('/credential', token, await request()))).toBe('401 invalid_token');
  });

  test('ath of another token: 401 invalid_token', async () => {
    const DPoP = await wallet.proof('/credential', { accessToken: 'another' });
    expect(await refusal(await wallet.ask('/credential', token, await request(), { DPoP }))).toBe('401 invalid_token');
  });

  test('a token in the query or in the body: 401 invalid_token', async () => {
    const inQuery = await state.app.request(`/credential?access_token=${token}`, { method: 'POST', body: JSON.stringify(await request()) });
    expect(await refusal(inQuery)).toBe('401 invalid_token');
    expect(await refusal(await wallet.ask('/credential', token, await request({ access_token: token })))).toBe('401 invalid_token');
  });

  test.each([
    ['missing', async () => ''],
    ['for another address', () => wallet.proof('/token', { accessToken: token })],
    ['stale', () => wallet.proof('/credential', { accessToken: token, now: state.issuer.now() - 301 })],
  ])('a DPoP proof that is %s: 401 invalid_dpop_proof with a challenge', async (_what, make) => {
    const response = await wallet.ask('/credential', token, await request(), { DPoP: await make() });
    challenged(response, 'invalid_dpop_proof');
    expect(await refusal(response)).toBe('401 invalid_dpop_proof');
  });

  test('a DPoP proof used before: 401 invalid_dpop_proof', async () => {
    const DPoP = await wallet.proof('/credential', { accessToken: token });
    expect((await wallet.ask('/credential', token, await request(), { DPoP })).status).toBe(200);
    expect(await refusal(await wallet.ask('/credential', token, await request(), { DPoP }))).toBe('401 invalid_dpop_proof');
  });

  test('a DPoP proof of a request that was refused is used up all the same', async () => {
    const DPoP = await wallet.proof('/credential', { accessToken: token });
    expect(await refusal(await wallet.ask('/credential', token, '{', { DPoP }))).toBe('400 invalid_credential_request');
    expect(await refusal(await wallet.ask('/credential', token, await request(), { DPoP }))).toBe('401 invalid_dpop_proof');
  });

  test('the scheme may be written in any case', async () => {
    expect((await wallet.ask('/credential', token, await request(), { Authorization: `dPoP ${token}` })).status).toBe(200);
  });
});

describe('the request', () => {
  const ask = async (body: unknown) => refusal(await wallet.ask('/credential', token, body));

  test('both identifiers, or neither: invalid_credential_request', async () => {
    expect(await ask(await request({ credential_identifier: 'x' }))).toBe('400 invalid_credential_request');
    expect(await ask(await request({ credential_configuration_id: undefined }))).toBe('400 invalid_credential_request');
  });
  test('an unknown configuration: unknown_credential_configuration', async () => {
    expect(await ask(await request({ credential_configuration_id: 'krd.library-card.sd-jwt.1' }))).toBe(
      '400 unknown_credential_configuration',
    );
    expect(await ask(await request({ credential_configuration_id: '__proto__' }))).toBe('400 unknown_credential_configuration');
  });
  test('an identifier that was never given out: unknown_credential_identifier', async () => {
    expect(await ask({ credential_identifier: 'x' })).toBe('400 unknown_credential_identifier');
  });
  test('a configuration outside the offer: 403 insufficient_scope', async () => {
    const driver = await wallet.activateWallet(people.shivan);
    expect(driver.configurationIds).not.toContain('krd.salary-proof.sd-jwt.1');
    const response = await wallet.ask(
      '/credential',
      driver.token,
      await request({ credential_configuration_id: 'krd.salary-proof.sd-jwt.1' }),
    );
    expect(response.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(await refusal(response)).toBe('403 insufficient_scope');
  });
  test('response encryption: invalid_encryption_parameters', async () => {
    expect(await ask(await request({ credential_response_encryption: { enc: 'A128GCM' } }))).toBe('400 invalid_encryption_parameters');
  });
  test.each([
    ['no JSON', 'nonsense'],
    ['a member twice', '{"credential_configuration_id":"a","credential_configuration_id":"b"}'],
    ['deeper than 16', `{"a":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['a million brackets', '['.repeat(1_000_000)],
  ])('%s: invalid_credential_request', async (_what, body) => {
    expect(await ask(body)).toBe('400 invalid_credential_request');
  });
  test('another media type: invalid_credential_request', async () => {
    const response = await wallet.ask('/credential', token, await request(), { 'Content-Type': 'application/jwt' });
    expect(await refusal(response)).toBe('400 invalid_credential_request');
  });
  test('declared longer than 64 KiB, or with a length that is none: invalid_credential_request', async () => {
    for (const length of ['65537', '1e99', 'many'])
      expect(await refusal(await wallet.ask('/credential', token, await request(), { 'Content-Length': length }))).toBe(
        '400 invalid_credential_request',
      );
    const body = JSON.stringify(await request());
    expect((await wallet.ask('/credential', token, body, { 'Content-Length': String(body.length) })).status).toBe(200);
  });

  test('unknown members are ignored', async () => {
    expect((await wallet.ask('/credential', token, await request({ later_extension: { a: 1 } }))).status).toBe(200);
  });
});

describe('key proofs', () => {
  const ask = async (proofs: unknown) => refusal(await wallet.ask('/credential', token, { credential_configuration_id: licence, proofs }));
  const made = async (header: object, payload: object = {}, signer = key) => {
    const whole = { aud: state.issuer.origin, iat: state.issuer.now(), nonce: await wallet.nonce(), ...payload };
    return signJws({ typ: 'openid4vci-proof+jwt', jwk: { ...key.publicJwk }, ...header }, whole, signer);
  };

  test.each([
    ['missing', undefined],
    ['of two types', { jwt: ['a'], attestation: ['b'] }],
    ['of an unknown type', { ldp_vp: ['a'] }],
    ['an empty list', { jwt: [] }],
    ['not JWTs', { jwt: ['nonsense'] }],
  ])('%s: invalid_proof', async (_what, proofs) => {
    expect(await ask(proofs)).toBe('400 invalid_proof');
  });

  const refused: Record<string, () => Promise<string>> = {
    'another typ': () => made({ typ: 'JWT' }),
    'another audience': () => made({}, { aud: 'https://elsewhere.example' }),
    'an algorithm that is not listed': () => made({ alg: 'HS256' }),
    'jwk and kid': () => made({ kid: 'x' }),
    'no key at all': () => made({ jwk: undefined }),
    'a key by its name, where only jwk is offered': () => made({ jwk: undefined, kid: `${didJwk(key.publicJwk)}#0` }),
    'a private member': () => made({ jwk: { ...key.publicJwk, d: 'AAAA' } }),
    'no nonce': () => made({}, { nonce: undefined }),
    'a signature by another key': async () => made({}, {}, await testKey()),
    'an iat of six minutes ago': () => made({}, { iat: state.issuer.now() - 360 }),
  };
  test.each(Object.entries(refused))('%s: invalid_proof', async (_what, make) => {
    expect(await ask({ jwt: [await make()] })).toBe('400 invalid_proof');
  });

  test('one key in two proofs: invalid_proof', async () => {
    expect(await ask({ jwt: [await made({}), await made({})] })).toBe('400 invalid_proof');
  });

  test('more than the batch size: invalid_credential_request', async () => {
    const proofs = await Promise.all(Array.from({ length: 11 }, async () => wallet.keyProof(await testKey(), await wallet.nonce())));
    expect(await ask({ jwt: proofs })).toBe('400 invalid_credential_request');
  });

  test.each([
    ['of somebody else', () => 'abc.9999999999.def'],
    ['not even of our form', () => 'x'],
  ])('a nonce %s: invalid_nonce', async (_what, nonce) => {
    expect(await ask({ jwt: [await made({}, { nonce: nonce() })] })).toBe('400 invalid_nonce');
  });

  test('a nonce of more than five minutes ago: invalid_nonce', async () => {
    const nonce = await wallet.nonce();
    state.clock.now += 301;
    const fresh = await wallet.activateWallet(people.shilan);
    const proofs = { jwt: [await made({}, { nonce })] };
    expect(await refusal(await wallet.ask('/credential', fresh.token, { credential_configuration_id: licence, proofs }))).toBe(
      '400 invalid_nonce',
    );
  });

  test('a proof without iss and a batch that shares one nonce are accepted', async () => {
    const nonce = await wallet.nonce();
    const proofs = {
      jwt: await Promise.all([await testKey(), await testKey(), await testKey()].map((signer) => wallet.keyProof(signer, nonce))),
    };
    const response = await wallet.ask('/credential', token, { credential_configuration_id: licence, proofs });
    expect(((await response.json()) as { credentials: unknown[] }).credentials).toHaveLength(3);
  });

  test('a W3C credential may be bound to a key by its name', async () => {
    const proofs = { jwt: [await made({ jwk: undefined, kid: `${didJwk(key.publicJwk)}#0` })] };
    const response = await wallet.ask('/credential', token, { credential_configuration_id: 'krd.driving-licence.jwt-vc.1', proofs });
    const { credentials } = (await response.json()) as { credentials: { credential: string }[] };
    expect(payloadOf(credentials[0]!.credential)).toMatchObject({ sub: didJwk(key.publicJwk) });
  });
});

describe('the forms', () => {
  test('a VC-JWT names its key and carries nbf and exp', async () => {
    const { credentials } = await wallet.receive(token, 'krd.driving-licence.jwt-vc.1', [key]);
    expect(headerOf(credentials[0]!)).toEqual({
      alg: 'ES256',
      typ: 'JWT',
      kid: expect.stringMatching(/^did:web:localhost%3A4000:traffic#/) as string,
    });
    expect(payloadOf(credentials[0]!)).toMatchObject({ nbf: expect.any(Number) as number, exp: expect.any(Number) as number });
  });

  test('paper is bound to no key, takes no proofs, and shows no more than its preset and what is always shown', async () => {
    const response = await wallet.ask('/credential', token, { credential_configuration_id: 'krd.driving-licence.paper.1' });
    const { credentials } = (await response.json()) as { credentials: { credential: string }[] };
    const payload = payloadOf(credentials[0]!.credential) as { vc: { credentialSubject: Record<string, Json> } };
    expect(payload).not.toHaveProperty('cnf');
    expect(payload).not.toHaveProperty('sub');
    expect(Object.keys(payload.vc.credentialSubject).sort()).toEqual(
      [
        'annex',
        'birthdate',
        'categories',
        'date_of_expiry',
        'document_number',
        'family_name_native',
        'father_name_native',
        'given_name_native',
        'issuing_authority',
        'issuing_country',
      ].sort(),
    );
    expect(Object.keys(payload.vc.credentialSubject.annex as object)).toEqual(['portrait_qr']);
  });

  test('paper with proofs: invalid_credential_request', async () => {
    const body = await request({ credential_configuration_id: 'krd.driving-licence.paper.1' });
    expect(await refusal(await wallet.ask('/credential', token, body))).toBe('400 invalid_credential_request');
  });

  test('the number of digests is the same for everybody', async () => {
    const countOf = async (upn: string) => {
      const { token: own } = await wallet.activateWallet(upn);
      const { credentials } = await wallet.receive(own, licence, [await testKey()]);
      const { jws, disclosures } = parseSdJwt(credentials[0]!);
      return [(jws.payload._sd as Json[]).length, disclosures.length];
    };
    expect(await countOf(people.shilan)).toEqual(await countOf(people.kawa));
  });
});

describe('notification', () => {
  const told = async (body: unknown) => wallet.ask('/notification', token, body);
  const received = async () => (await wallet.receive(token, licence, [key])).notificationId!;

  test('accepted, and said again: 204 both times', async () => {
    const body = { notification_id: await received(), event: 'credential_accepted' };
    for (const _ of [1, 2]) expect((await told(body)).status).toBe(204);
    const [row] = await state.issuer.database.sql<{ known: number }[]>`
      select count(*)::integer as known from credential where holder = ${thumbprint(key.publicJwk)} and acknowledged_at is not null`;
    expect(row).toEqual({ known: 1 });
  });
  test('an unknown id: invalid_notification_id', async () => {
    expect(await refusal(await told({ notification_id: 'n-7', event: 'credential_accepted' }))).toBe('400 invalid_notification_id');
  });
  test('the id of another holder: invalid_notification_id', async () => {
    const notification_id = await received();
    const other = await testWallet(state);
    const { token: own } = await other.activateWallet(people.shivan);
    const response = await other.ask('/notification', own, { notification_id, event: 'credential_accepted' });
    expect(await refusal(response)).toBe('400 invalid_notification_id');
  });
  test('an event nobody knows: invalid_notification_request', async () => {
    expect(await refusal(await told({ notification_id: await received(), event: 'stolen' }))).toBe('400 invalid_notification_request');
  });
  test('without a token: 401 invalid_token', async () => {
    expect(await refusal(await state.app.request('/notification', { method: 'POST', body: '{}' }))).toBe('401 invalid_token');
  });
});

test('the nonce endpoint is open, and every nonce is another', async () => {
  const response = await state.app.request('/nonce', { method: 'POST' });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await wallet.nonce()).not.toBe(((await response.json()) as { c_nonce: string }).c_nonce);
});
