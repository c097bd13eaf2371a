import { createTokenRequest, parseTokenResponse, preAuthorizedGrant } from '@krdpass/openid4vc';
import { signJws, type Signer } from '@krdpass/credential';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, refusal, testIssuer, testKey, testWallet, type TestIssuer, type TestWallet } from '../testing.ts';

let state: TestIssuer;
let wallet: TestWallet;

beforeAll(async () => {
  state = await testIssuer();
  wallet = await testWallet(state);
});
afterAll(() => state.end());

const formFor = ({ preAuthorizedCode, txCode }: { preAuthorizedCode: string; txCode: string }) =>
  createTokenRequest({ preAuthorizedCode, txCode });
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('the right code of a fresh offer gives a DPoP-bound token of five minutes, not to be stored', async () => {
  const response = await wallet.askToken(formFor(await wallet.openOffer(people.shilan)));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const json: unknown = await response.json();
  expect(json).toMatchObject({ token_type: 'DPoP', expires_in: 300 });
  expect(json).toHaveProperty('refresh_token');
  expect(parseTokenResponse(json, { now: state.issuer.now() }).accessToken.split('.')).toHaveLength(4);
});

describe('a transaction code', () => {
  test('missing: invalid_request', async () => {
    const { preAuthorizedCode } = await wallet.openOffer(people.shilan);
    expect(await refusal(await wallet.askToken(createTokenRequest({ preAuthorizedCode })))).toBe('400 invalid_request');
  });

  test('wrong: invalid_grant, and the right one still opens the offer', async () => {
    const offer = await wallet.openOffer(people.shilan);
    expect(await refusal(await wallet.askToken(formFor({ ...offer, txCode: wrong(offer.txCode) })))).toBe('400 invalid_grant');
    expect((await wallet.askToken(formFor(offer))).status).toBe(200);
  });

  test('wrong five times: the sixth try is invalid_grant for good, even when right, also with a fresh code of the same offer', async () => {
    const offer = await wallet.openOffer(people.shilan);
    for (let i = 0; i < 5; i++)
      expect(await refusal(await wallet.askToken(formFor({ ...offer, txCode: wrong(offer.txCode) })))).toBe('400 invalid_grant');
    expect(await refusal(await wallet.askToken(formFor(offer)))).toBe('400 invalid_grant');
    expect((await state.app.request(`/offers/${offer.id}`)).status).toBe(410);
  });
});

describe('a pre-authorized code', () => {
  test('unknown: invalid_grant', async () => {
    expect(await refusal(await wallet.askToken(formFor({ preAuthorizedCode: 'nobody-knows', txCode: '123456' })))).toBe(
      '400 invalid_grant',
    );
  });

  test('used before: invalid_grant', async () => {
    const offer = await wallet.openOffer(people.shilan);
    await wallet.askToken(formFor(offer));
    expect(await refusal(await wallet.askToken(formFor(offer)))).toBe('400 invalid_grant');
  });

  test('older than ten minutes: invalid_grant; the offer mints another', async () => {
    const offer = await wallet.openOffer(people.shilan);
    state.clock.now += 601;
    expect(await refusal(await wallet.askToken(formFor(offer)))).toBe('400 invalid_grant');
    const again = (await (await state.app.request(`/offers/${offer.id}`)).json()) as { grants: Record<string, Record<string, string>> };
    const preAuthorizedCode = again.grants[preAuthorizedGrant]!['pre-authorized_code']!;
    expect((await wallet.askToken(formFor({ ...offer, preAuthorizedCode }))).status).toBe(200);
  });

  test('of an offer older than seven days: invalid_grant', async () => {
    const offer = await wallet.openOffer(people.shilan);
    state.clock.now += 7 * 86_400 - 300;
    const late = (await (await state.app.request(`/offers/${offer.id}`)).json()) as { grants: Record<string, Record<string, string>> };
    state.clock.now += 301;
    const preAuthorizedCode = late.grants[preAuthorizedGrant]!['pre-authorized_code']!;
    expect(await refusal(await wallet.askToken(formFor({ ...offer, preAuthorizedCode })))).toBe('400 invalid_grant');
  });

  test('redeemed by two calls at the same moment: exactly one succeeds', async () => {
    const offer = await wallet.openOffer(people.shilan);
    const outcomes = await Promise.all([wallet.askToken(formFor(offer)), wallet.askToken(formFor(offer))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await refusal(outcomes.find(({ status }) => status === 400)!)).toBe('400 invalid_grant');
  });

  test('minted twice for one offer: of the two codes one succeeds', async () => {
    const offer = await wallet.openOffer(people.shilan);
    const other = (await (await state.app.request(`/offers/${offer.id}`)).json()) as { grants: Record<string, Record<string, string>> };
    const preAuthorizedCode = other.grants[preAuthorizedGrant]!['pre-authorized_code']!;
    const outcomes = await Promise.all([wallet.askToken(formFor(offer)), wallet.askToken(formFor({ ...offer, preAuthorizedCode }))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('the request itself', () => {
  const send = async (body: BodyInit, headers: Record<string, string>) =>
    state.app.request('/token', { method: 'POST', body, headers: { DPoP: await wallet.proof('/token'), ...headers } });

  test('JSON instead of a form: invalid_request', async () => {
    expect(await refusal(await send('{}', { 'Content-Type': 'application/json' }))).toBe('400 invalid_request');
  });

  test('a repeated parameter: invalid_request', async () => {
    const form = formFor(await wallet.openOffer(people.shilan));
    form.append('tx_code', '000000');
    expect(await refusal(await wallet.askToken(form))).toBe('400 invalid_request');
  });

  test('another grant: unsupported_grant_type', async () => {
    expect(await refusal(await wallet.askToken(new URLSearchParams({ grant_type: 'authorization_code', code: 'x' })))).toBe(
      '400 unsupported_grant_type',
    );
  });

  test('longer than 64 KiB: invalid_request', async () => {
    expect(await refusal(await wallet.askToken(new URLSearchParams({ grant_type: 'x'.repeat(70_000) })))).toBe('400 invalid_request');
  });

  test('unknown parameters are ignored', async () => {
    const form = formFor(await wallet.openOffer(people.shilan));
    form.set('resource', 'https://elsewhere.example');
    form.set('user_pin', '1');
    expect((await wallet.askToken(form)).status).toBe(200);
  });
});

describe('a DPoP proof', () => {
  let other: Signer;
  beforeAll(async () => {
    other = await testKey();
  });
  const ask = async (dpop: string | null) => refusal(await wallet.askToken(formFor(await wallet.openOffer(people.shilan)), dpop));
  const made = async (header: object, payload: object = {}) => {
    const now = state.issuer.now();
    const whole = { jti: 'a', htm: 'POST', htu: `${state.issuer.origin}/token`, iat: now, ...payload };
    return signJws({ typ: 'dpop+jwt', jwk: { ...other.publicJwk }, ...header }, whole, other);
  };

  const refused: Record<string, () => Promise<string | null>> = {
    missing: async () => null,
    'sent twice': async () => `${await wallet.proof('/token')}, ${await wallet.proof('/token')}`,
    'of another method': () => wallet.proof('/token', { method: 'GET' }),
    'of another address': () => wallet.proof('/credential'),
    'of another host': () => wallet.proof('/token', { url: 'http://elsewhere.example/token' }),
    'of another typ': () => made({ typ: 'JWT' }),
    'of another algorithm': () => made({ alg: 'none' }),
    'with a private key inside': () => made({ jwk: { ...other.publicJwk, d: 'AAAA' } }),
    'without jti': () => made({}, { jti: undefined }),
    'of more than five minutes ago': () => wallet.proof('/token', { now: state.issuer.now() - 301 }),
    'of more than a minute ahead': () => wallet.proof('/token', { now: state.issuer.now() + 61 }),
    'signed by another key': async () => {
      const [head, , signature] = (await made({})).split('.');
      return `${head}.${(await made({}, { jti: 'b' })).split('.')[1]}.${signature}`;
    },
  };
  test.each(Object.entries(refused))('%s: invalid_dpop_proof', async (_what, make) => {
    expect(await ask(await make())).toBe('400 invalid_dpop_proof');
  });

  test('used before: invalid_dpop_proof, also by two calls at the same moment', async () => {
    const proof = await wallet.proof('/token');
    const offers = await Promise.all([wallet.openOffer(people.shilan), wallet.openOffer(people.shivan)]);
    const outcomes = await Promise.all(offers.map((offer) => wallet.askToken(formFor(offer), proof)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await refusal(outcomes.find(({ status }) => status === 400)!)).toBe('400 invalid_dpop_proof');
  });

  test('ten seconds ahead is accepted', async () => {
    const proof = await wallet.proof('/token', { now: state.issuer.now() + 10 });
    expect((await wallet.askToken(formFor(await wallet.openOffer(people.shilan)), proof)).status).toBe(200);
  });

  test('counts for the configured address, whatever Host says', async () => {
    const offer = await wallet.openOffer(people.shilan);
    const response = await state.app.request('http://evil.example/token', {
      method: 'POST',
      body: formFor(offer),
      headers: {
        Host: 'evil.example',
        'X-Forwarded-Host': 'evil.example',
        DPoP: await wallet.proof('/token', { url: 'http://evil.example/token' }),
      },
    });
    expect(await refusal(response)).toBe('400 invalid_dpop_proof');
  });
});

test('too many calls are told when to come back', async () => {
  const strict = await testIssuer({ rate: { burst: 2, perSecond: 0.1 } });
  const visitor = await testWallet(strict);
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await visitor.askToken(new URLSearchParams()));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 429]);
  expect(answers[2]!.headers.get('retry-after')).toBe('10');
  expect(await refusal(answers[2]!)).toBe('429 temporarily_unavailable');
  await strict.end();
});
