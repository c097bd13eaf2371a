import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthenticator } from '../application/officers/authenticator.testing.ts';
import { addOfficers, createOfficerCode, forgetOldSessions } from '../application/officers/session.ts';
import { demoOfficers } from '../registers/index.ts';
import { testIssuer, type TestIssuer } from '../testing.ts';

let home: TestIssuer;
const [clerk, second] = demoOfficers() as [ReturnType<typeof demoOfficers>[number], ReturnType<typeof demoOfficers>[number]];

beforeAll(async () => {
  home = await testIssuer();
  await addOfficers(home.issuer, demoOfficers());
});
afterAll(() => home.end());

const call = (
  method: string,
  path: string,
  { body = {}, cookie, origin = home.issuer.origin }: { body?: unknown; cookie?: string; origin?: string } = {},
) =>
  home.app.request(`/officers/${path}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json', ...(origin && { Origin: origin }), ...(cookie && { Cookie: cookie }) },
  });
const codeOf = async (response: Response) => `${response.status} ${((await response.json()) as { code: string }).code}`;
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const options = async (path: string, body: unknown = {}) => (await (await call('POST', path, { body })).json()) as { challenge: string };

async function enrol(officer = clerk) {
  const code = await createOfficerCode(home.issuer, officer.id);
  const key = createAuthenticator({ origin: home.issuer.origin });
  const response = key.create(await options('enrolment/options', { code }));
  return { code, key, response, answer: await call('POST', 'enrolment', { body: { code, response } }) };
}

describe('an officer enrols with a code and a new passkey', () => {
  test('and is signed in from then on, by a cookie no script and no other site can use', async () => {
    const { answer } = await enrol();
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^krdpass-officer=[\w-]{43}; Path=\/officers; HttpOnly; SameSite=Strict$/);
    const me = await call('GET', 'me', { cookie: cookieOf(answer) });
    expect(await me.json()).toMatchObject({ id: clerk.id, authority: clerk.authority, roles: clerk.roles });
  });

  test('the code serves one passkey', async () => {
    const { code } = await enrol();
    const key = createAuthenticator({ origin: home.issuer.origin });
    expect(await codeOf(await call('POST', 'enrolment/options', { body: { code } }))).toBe('403 enrolment-unknown');
    const response = key.create(await options('session/options'));
    expect(await codeOf(await call('POST', 'enrolment', { body: { code, response } }))).toBe('403 enrolment-unknown');
  });

  test('a passkey made for another site, or without its owner being verified, is refused and the code stays good', async () => {
    const code = await createOfficerCode(home.issuer, second.id);
    for (const changes of [{ origin: 'https://other.example' }, { party: 'other.example' }, { flags: 0x01 }]) {
      const key = createAuthenticator({ origin: home.issuer.origin });
      const response = key.create(await options('enrolment/options', { code }), changes);
      expect(await codeOf(await call('POST', 'enrolment', { body: { code, response } }))).toBe('403 passkey-refused');
    }
    expect((await call('POST', 'enrolment/options', { body: { code } })).status).toBe(200);
  });

  test('after seven days the code is dead', async () => {
    const code = await createOfficerCode(home.issuer, clerk.id);
    home.clock.now += 7 * 86_400;
    expect(await codeOf(await call('POST', 'enrolment/options', { body: { code } }))).toBe('403 enrolment-unknown');
  });
});

describe('an officer signs in with the passkey', () => {
  test('and out again', async () => {
    const { key } = await enrol();
    const answer = await call('POST', 'session', { body: { response: key.use(await options('session/options')) } });
    expect(answer.status).toBe(204);
    const cookie = cookieOf(answer);
    expect((await call('DELETE', 'session', { cookie })).status).toBe(204);
    expect(await codeOf(await call('GET', 'me', { cookie }))).toBe('401 signed-out');
  });

  test.each<[string, Parameters<ReturnType<typeof createAuthenticator>['use']>[1]]>([
    ['for another site', { origin: 'https://other.example' }],
    ['without verifying its owner', { flags: 0x01 }],
    ['with a counter that did not rise', { counter: 0 }],
    ['with a signature of another key', { sign: () => randomBytes(70) }],
  ])('not when it was used %s', async (_, changes) => {
    const { key } = await enrol();
    await call('POST', 'session', { body: { response: key.use(await options('session/options')) } });
    const response = key.use(await options('session/options'), changes);
    expect(await codeOf(await call('POST', 'session', { body: { response } }))).toBe('403 passkey-refused');
  });

  test('not with a challenge that is used, foreign or too old', async () => {
    const { key } = await enrol();
    const challenge = await options('session/options');
    expect((await call('POST', 'session', { body: { response: key.use(challenge) } })).status).toBe(204);
    expect(await codeOf(await call('POST', 'session', { body: { response: key.use(challenge) } }))).toBe('403 passkey-refused');
    const foreign = { challenge: randomBytes(32).toString('base64url') };
    expect(await codeOf(await call('POST', 'session', { body: { response: key.use(foreign) } }))).toBe('403 passkey-refused');
    const old = await options('session/options');
    home.clock.now += 301;
    expect(await codeOf(await call('POST', 'session', { body: { response: key.use(old) } }))).toBe('403 passkey-refused');
  });

  test('not with a passkey nobody enrolled', async () => {
    const response = createAuthenticator({ origin: home.issuer.origin }).use(await options('session/options'));
    expect(await codeOf(await call('POST', 'session', { body: { response } }))).toBe('403 passkey-refused');
  });
});

describe('a session', () => {
  test('ends after thirty minutes of silence', async () => {
    const cookie = cookieOf((await enrol()).answer);
    home.clock.now += 1799;
    expect((await call('GET', 'me', { cookie })).status).toBe(200);
    home.clock.now += 1801;
    expect(await codeOf(await call('GET', 'me', { cookie }))).toBe('401 signed-out');
  });

  test('ends after twelve hours however busy it is', async () => {
    const cookie = cookieOf((await enrol()).answer);
    for (let passed = 0; passed < 12 * 3600 - 1200; passed += 1200) {
      home.clock.now += 1200;
      expect((await call('GET', 'me', { cookie })).status).toBe(200);
    }
    home.clock.now += 1200;
    expect(await codeOf(await call('GET', 'me', { cookie }))).toBe('401 signed-out');
  });
});

test('sessions that are over by their age are forgotten, living ones are not', async () => {
  const { sql } = home.issuer.database;
  const living = cookieOf((await enrol()).answer);
  await sql`insert into officer_session (token_hash, officer, started_at, seen_at)
    values (${randomBytes(32)}, ${clerk.id}, to_timestamp(${home.issuer.now() - 43_201}), to_timestamp(${home.issuer.now()}))`;
  await forgetOldSessions(home.issuer);
  const [{ old }] = await sql<[{ old: number }]>`
    select count(*)::integer as old from officer_session where started_at < to_timestamp(${home.issuer.now() - 43_200})`;
  expect(old).toBe(0);
  expect((await call('GET', 'me', { cookie: living })).status).toBe(200);
});

describe('nothing is done from another page', () => {
  test.each(['https://evil.example', ''])('origin %o', async (origin) => {
    expect(await codeOf(await call('POST', 'session/options', { origin }))).toBe('403 origin-refused');
    expect(await codeOf(await call('DELETE', 'session', { origin }))).toBe('403 origin-refused');
  });

  test('no other origin may read an answer, or ask whether it may', async () => {
    const answer = await call('POST', 'session/options');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const asked = await home.app.request('/officers/me', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'GET', Origin: 'https://evil.example' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});

test.each<[string, unknown]>([
  ['without its member', {}],
  ['with one too many', { code: 'x', more: 1 }],
  ['with a text that is too long', { code: 'x'.repeat(201) }],
  ['that is no object', []],
])('a body %s is malformed', async (_, body) =>
  expect(await codeOf(await call('POST', 'enrolment/options', { body }))).toBe('400 malformed'),
);

test('one person has one record, and one at every authority decides with a second', async () => {
  const officers = demoOfficers();
  expect(new Set(officers.map(({ upn }) => upn)).size).toBe(officers.length);
  const [{ count }] = await home.issuer.database.sql<[{ count: number }]>`select count(*)::integer as count from officer`;
  expect(count).toBe(officers.length);
  const twice = [{ ...clerk, id: 'another-account' }];
  await addOfficers(home.issuer, twice);
  const [again] = await home.issuer.database.sql<[{ count: number }]>`select count(*)::integer as count from officer`;
  expect(again.count).toBe(officers.length);
});
