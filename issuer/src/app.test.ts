import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { people, testIssuer, testWallet, type TestIssuer } from './testing.ts';

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const addresses: Readonly<Record<string, string>> = {
  '/.well-known/openid-credential-issuer': 'GET',
  '/.well-known/oauth-authorization-server': 'GET',
  '/offers/0000000000000000': 'GET',
  '/token': 'POST',
  '/nonce': 'POST',
  '/credential': 'POST',
  '/notification': 'POST',
  '/trust-list': 'GET',
  '/catalogue': 'GET',
  '/status-lists': 'GET',
  '/status-lists/driving-licence-1': 'GET',
  '/traffic/did.json': 'GET',
  '/health': 'GET',
  '/status': 'GET',
};

describe.each(Object.entries(addresses))('%s', (path, method) => {
  test('answers another method with 405 and names its own', async () => {
    for (const other of ['PUT', 'DELETE', method === 'GET' ? 'POST' : 'GET']) {
      const response = await state.app.request(path, { method: other });
      expect(response.status, other).toBe(405);
      expect(response.headers.get('allow')).toContain(method);
    }
  });

  test('may be asked by a page of any origin', async () => {
    const headers = { Origin: 'http://localhost:4001', 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': 'dpop' };
    const response = await state.app.request(path, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain(method);
    expect(response.headers.get('access-control-allow-headers')).toContain('DPoP');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('says what it is for to a plain OPTIONS', async () => {
    const response = await state.app.request(path, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toContain(method);
  });

  test('carries the security headers, whatever the answer', async () => {
    const { headers } = await state.app.request(path, { method });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

test('HEAD answers as GET, without a body', async () => {
  const response = await state.app.request('/trust-list', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

test.each(['/token', '/nonce', '/credential', '/notification'])('nothing %s answers may be stored', async (path) => {
  expect((await state.app.request(path, { method: 'POST' })).headers.get('cache-control')).toBe('no-store');
});

test('a wallet can read what it needs across origins', async () => {
  const { headers } = await state.app.request('/token', { method: 'POST' });
  expect(headers.get('access-control-expose-headers')).toBe('DPoP-Nonce, WWW-Authenticate, Retry-After');
});

test('an unknown address: 404, as a problem', async () => {
  const response = await state.app.request('/nothing/here');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
});

test('every description a fault carries is ASCII without quotes', async () => {
  const response = await state.app.request('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'کورد"ی' }) });
  const { error_description } = (await response.json()) as { error_description: string };
  expect(error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
});

test('an unexpected fault says nothing of what was sent, neither in the answer nor in the log', async () => {
  const log: string[] = [];
  const broken = { ...state.issuer, redeem: () => Promise.reject(new Error(`a secret of ${people.shilan}`)) };
  const app = createApp(broken, { log: (line) => log.push(line) });
  const wallet = await testWallet({ issuer: broken, app });
  const offer = await wallet.openOffer(people.shilan);
  const response = await wallet.askToken(
    new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:pre-authorized_code',
      'pre-authorized_code': offer.preAuthorizedCode,
      tx_code: offer.txCode,
    }),
  );
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(body)).toMatchObject({ error: 'server_error' });
  expect(log).toHaveLength(1);
  for (const secret of [people.shilan, 'a secret', offer.preAuthorizedCode, offer.txCode]) expect(body + log.join()).not.toContain(secret);
});

test('/health answers when the database does, /status tells how far the issuer is and nothing of a person', async () => {
  expect(await (await state.app.request('/health')).json()).toEqual({ status: 'ok' });
  const status = (await (await state.app.request('/status')).json()) as Record<string, unknown>;
  expect(status).toMatchObject({ issuer: state.issuer.origin, demo: true, trustList: { sequence: 1 } });
  expect(JSON.stringify(status)).not.toContain('/tmp');
});

test('/health is 503 while the database does not answer', async () => {
  const away = { ...state.issuer, database: { ...state.issuer.database, sql: (() => Promise.reject(new Error('away'))) as never } };
  expect((await createApp(away).request('/health')).status).toBe(503);
});

test('an offer that is fetched too often is told when to come back', async () => {
  const app = createApp(state.issuer, { rate: { burst: 2, perSecond: 1 } });
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await app.request('/offers/0000000000000000'));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 429]);
  expect(answers[2]!.headers.get('retry-after')).toBe('1');
  expect(answers[2]!.headers.get('content-type')).toBe('application/problem+json');
});
