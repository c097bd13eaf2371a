import { randomUUID } from 'node:crypto';
import { dayOf } from '@krdpass/locale';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { people, testIssuer, testWallet, type TestIssuer } from '../../testing.ts';
import type { Application } from './application.ts';
import { problemOf, services, testCitizen, type TestCitizen } from './testing.ts';

let state: TestIssuer;
let shilan: TestCitizen;
let shivan: TestCitizen;

beforeAll(async () => {
  state = await testIssuer({ services });
  shilan = await testCitizen(state, people.shilan);
  shivan = await testCitizen(state, people.shivan);
});
afterAll(() => state.end());
afterEach(async () => {
  for (const citizen of [shilan, shivan]) {
    const { items } = (await citizen.read('/applications')) as { items: Application[] };
    for (const one of items.filter(({ state: at }) => at === 'submitted')) await end(citizen, one);
  }
});

const today = () => dayOf(state.issuer.now());
const good = () => ({ tested_on: today() });
const end = async (citizen: TestCitizen, { id, version }: Application) => {
  const response = await citizen.call(`/applications/${id}/withdrawal`, { body: { version } });
  expect(response.status).toBe(200);
  return (await response.json()) as Application;
};
const rows = async () => (await state.issuer.database.sql<{ n: number }[]>`select count(*)::integer as n from application`)[0]!.n;

describe('a submission', () => {
  test('answers the application: its number, its light, its promised day, its history', async () => {
    const application = await shilan.submitted('test-renewal', good());
    expect(application).toMatchObject({
      service: 'test-renewal',
      version: 1,
      state: 'submitted',
      light: 'amber',
      fee: 30_000,
      language: 'ckb',
      needed: [],
    });
    expect(application.reference).toMatch(/^KRD-\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(application.promisedBy > today()).toBe(true);
    expect(application.gives).toEqual({ type: 'driving-licence', configuration: 'krd.driving-licence.sd-jwt.1' });
    expect(application.history).toEqual([
      expect.objectContaining({ state: 'submitted', unit: 'citizen', promisedBy: application.promisedBy }),
    ]);
    expect(await shilan.read(`/applications/${application.id}`)).toEqual(application);
    expect(await shilan.read('/applications')).toMatchObject({
      items: [application],
      meta: { pagination: { totalPages: 1, count: 1, rowsPerPage: 20, page: 1 } },
    });
    expect(await shilan.read('/inbox')).toMatchObject({ items: [{ application: application.id, read: false }] });
    expect((await end(shilan, application)).state).toBe('withdrawn');
  });

  test('is one application however often and however fast its key is sent', async () => {
    const [key, before] = [randomUUID(), await rows()];
    const responses = await Promise.all(Array.from({ length: 8 }, () => shilan.submitTo('test-renewal', good(), key)));
    expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(201));
    const [first, ...others] = (await Promise.all(responses.map((response) => response.json()))) as Application[];
    for (const other of others) expect(other.id).toBe(first!.id);
    expect(await rows()).toBe(before + 1);
  });

  test('with a used key and another body is 422 idempotency-mismatch; without a key 400', async () => {
    const key = randomUUID();
    await shilan.submitTo('test-renewal', good(), key);
    expect(await problemOf(await shilan.submitTo('test-renewal', { ...good(), note: 'more' }, key))).toBe('422 idempotency-mismatch');
    for (const missing of ['', 'one', 'draft-1'])
      expect(await problemOf(await shilan.submitTo('test-renewal', good(), missing))).toBe('400 idempotency-key-missing');
    expect((await shivan.submitTo('test-renewal', good(), key)).status, 'a key is its caller’s own').toBe(201);
  });

  test('of a second for the same is 409 already-open, also at the same moment with other keys', async () => {
    const responses = await Promise.all(Array.from({ length: 5 }, () => shilan.submitTo('test-renewal', good())));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(await problemOf(responses.find(({ status }) => status === 409)!)).toBe('409 already-open');
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['nothing', {}, { tested_on: 'answer-missing' }],
    ['a day that is none', { tested_on: '2026-02-30' }, { tested_on: 'answer-not-a-date' }],
    ['a day to come', { tested_on: '2199-01-01' }, { tested_on: 'answer-too-late' }],
    ['hidden characters', { tested_on: '2026-01-01', note: 'a\u202eb' }, { note: 'answer-hidden-characters' }],
    ['a word of two alphabets', { tested_on: '2026-01-01', note: 'pаssport' }, { note: 'answer-mixed-scripts' }],
    ['a text beyond its length', { tested_on: '2026-01-01', note: 'x'.repeat(201) }, { note: 'answer-too-long' }],
    ['an answer nobody asked for', { tested_on: '2026-01-01', admin: true }, { admin: 'answer-not-asked' }],
    ['a presentation that is none', { tested_on: '2026-01-01', licence: { presentation: 'x~y' } }, { licence: 'answer-not-genuine' }],
    ['a presentation without text', { tested_on: '2026-01-01', licence: { presentation: 7 } }, { licence: 'answer-malformed' }],
    [
      'what is kept of a presentation, made up',
      { tested_on: '2026-01-01', licence: { type: 'driving-licence', documentNumber: 'x', claims: {} } },
      { licence: 'answer-malformed' },
    ],
    ['a file that is not there', { tested_on: '2026-01-01', eye_test: { uploads: ['nowhere'] } }, { eye_test: 'answer-missing' }],
  ])('with %s is 422 answers-refused and stores nothing', async (_, answers, faults) => {
    const before = await rows();
    const response = await shilan.submitTo('test-renewal', answers);
    const problem = (await response.json()) as { code: string; answers: Record<string, string> };
    expect([response.status, problem.code]).toEqual([422, 'answers-refused']);
    expect(Object.entries(problem.answers)).toEqual(Object.entries(faults));
    expect(await rows()).toBe(before);
  });

  test('by somebody without the right is 422 not-eligible and names the condition', async () => {
    const kawa = await testCitizen(state, people.kawa);
    const response = await kawa.submitTo('test-renewal', good());
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'not-eligible', conditions: ['licence-stands'] });
    expect(await kawa.read('/applications')).toMatchObject({ items: [] });
  });

  test('to no service is 404; a body of another shape 400; too long a body 400', async () => {
    expect(await problemOf(await shilan.submitTo('nothing', {}))).toBe('404 service-unknown');
    for (const body of [
      {},
      [],
      { service: 'test-renewal', answers: [], language: 'ckb' },
      { service: 'test-renewal', answers: {}, language: 'fr' },
    ])
      expect(await problemOf(await shilan.call('/applications', { body }))).toBe('400 malformed');
    expect(await problemOf(await shilan.call('/applications', { raw: '{' }))).toBe('400 invalid-request');
    expect(await problemOf(await shilan.call('/applications', { raw: '{"answers":{},"answers":{}}' }))).toBe('400 invalid-request');
    expect(await problemOf(await shilan.call('/applications', { raw: `"${'x'.repeat(70_000)}"` }))).toBe('400 invalid-request');
  });

  test('digits of any script are stored as one', async () => {
    const arabic = today().replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);
    const application = await shilan.submitted('test-renewal', { tested_on: arabic });
    expect(application.answers.tested_on).toBe(today());
  });
});

describe('a shown credential', () => {
  const paths = [['document_number'], ['date_of_expiry']];

  test('is verified and kept as what it said', async () => {
    const presentation = await shilan.show('krd.driving-licence.sd-jwt.1', paths);
    const application = await shilan.submitted('test-renewal', { ...good(), licence: { presentation } });
    expect(application.answers.licence).toMatchObject({ type: 'driving-licence', documentNumber: expect.stringMatching(/^KRD-DL-\d{8}$/) });
    expect(JSON.stringify(application)).not.toContain('~');
    await end(shilan, application);
    expect(
      await (await shilan.submitTo('test-renewal', { ...good(), licence: { presentation } })).json(),
      'its nonce is used up',
    ).toMatchObject({
      answers: { licence: 'answer-not-valid' },
    });
  });

  test.each([
    ['of somebody else', async () => shivan.show('krd.driving-licence.sd-jwt.1', paths), 'answer-not-yours'],
    ['of another type', async () => shilan.show('krd.civil-id.sd-jwt.1', [['document_number']]), 'answer-not-offered'],
    [
      'shown to somebody else',
      async () => shilan.show('krd.driving-licence.sd-jwt.1', paths, { audience: 'https://bank.example' }),
      'answer-not-genuine',
    ],
    ['without what was asked', async () => shilan.show('krd.driving-licence.sd-jwt.1', [['date_of_expiry']]), 'answer-not-valid'],
  ])('%s is refused', async (_, show, code) => {
    const response = await shilan.submitTo('test-renewal', { ...good(), licence: { presentation: await show() } });
    expect(await response.json()).toMatchObject({ code: 'answers-refused', answers: { licence: code } });
  });

  test('by another key than its own is not genuine', async () => {
    const presentation = await shilan.show('krd.driving-licence.sd-jwt.1', paths, { signer: shivan.dpopKey });
    const response = await shilan.submitTo('test-renewal', { ...good(), licence: { presentation } });
    expect(await response.json()).toMatchObject({ answers: { licence: 'answer-not-genuine' } });
  });
});

describe('an application of somebody else', () => {
  test('is 404 to read, to correct, to withdraw and to appeal for', async () => {
    const { id, version } = await shilan.submitted('test-renewal', good());
    expect(await problemOf(await shivan.call(`/applications/${id}`, { method: 'GET' }))).toBe('404 application-unknown');
    for (const [act, body] of [
      ['submission', { answers: {}, version }],
      ['withdrawal', { version }],
      ['appeal', { version, text: 'no' }],
    ] as const)
      expect(await problemOf(await shivan.call(`/applications/${id}/${act}`, { body }))).toBe('404 application-unknown');
  });
});

describe('the own addresses', () => {
  test('want a token, its key and a fresh proof', async () => {
    expect(await problemOf(await state.app.request('/applications'))).toBe('401 invalid-token');
    const thief = await testWallet(state);
    const stolen = await state.app.request('/applications', {
      headers: {
        Authorization: `DPoP ${shilan.token}`,
        DPoP: await thief.proof('/applications', { method: 'GET', accessToken: shilan.token }),
      },
    });
    expect(await problemOf(stolen)).toBe('401 invalid-token');
    expect(stolen.headers.get('www-authenticate')).toContain('DPoP');
    const headers = {
      Authorization: `DPoP ${shilan.token}`,
      DPoP: await shilan.proof('/applications', { method: 'GET', accessToken: shilan.token }),
    };
    expect((await state.app.request('/applications', { headers })).status).toBe(200);
    expect(await problemOf(await state.app.request('/applications', { headers }))).toBe('401 invalid-dpop-proof');
  });

  test('are nobody’s to keep, and pages are counted from 1', async () => {
    const response = await shilan.call('/applications', { method: 'GET' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const page of ['0', '-1', 'x', '1e9', '999999999'])
      expect(await problemOf(await shilan.call(`/applications?page=${page}`, { method: 'GET' }))).toBe('400 malformed');
  });
});

describe('withdrawing', () => {
  test('an old version is 409 version-conflict, twice 409 move-not-allowed, by the same key the same answer', async () => {
    const application = await shilan.submitted('test-renewal', good());
    const path = `/applications/${application.id}/withdrawal`;
    expect(await problemOf(await shilan.call(path, { body: { version: 7 } }))).toBe('409 version-conflict');
    const key = randomUUID();
    const first = (await (await shilan.call(path, { body: { version: 1 }, key })).json()) as Application;
    expect(first).toMatchObject({ state: 'withdrawn', version: 2, light: 'grey' });
    expect(await (await shilan.call(path, { body: { version: 1 }, key })).json()).toEqual(first);
    expect(await problemOf(await shilan.call(path, { body: { version: 2 } }))).toBe('409 move-not-allowed');
  });
});

describe('an appointment', () => {
  const slots = async (from = today()) =>
    ((await shilan.read(`/slots?service=test-visit&from=${from}`)) as { items: { id: string; at: string; free: number }[] }).items;

  test('is chosen among the free ones and comes with a ticket', async () => {
    const [slot] = await slots();
    const application = await shilan.submitted('test-visit', { slot: { slot: slot!.id } });
    expect(application).toMatchObject({ gives: null, ticket: { office: 'Passports, Erbil', at: slot!.at } });
    expect((await slots()).find(({ id }) => id === slot!.id)!.free).toBe(slot!.free - 1);
    await end(shilan, application);
    expect((await slots()).find(({ id }) => id === slot!.id)!.free).toBe(slot!.free);
  });

  test.each([
    'nothing',
    'test-visit.2026-02-30.0830',
    'test-visit.2020-01-05.0830',
    'test-renewal.2026-11-24.0830',
    'test-visit.2199-01-06.0830',
  ])('%s is not offered', async (slot) => {
    expect(await (await shilan.submitTo('test-visit', { slot: { slot } })).json()).toMatchObject({
      answers: { slot: 'answer-not-offered' },
    });
  });

  test('there are none for a service that gives none', async () => {
    expect(await problemOf(await shilan.call('/slots?service=test-renewal&from=2026-11-24', { method: 'GET' }))).toBe(
      '404 service-unknown',
    );
    expect(await problemOf(await shilan.call('/slots?service=test-visit&from=tomorrow', { method: 'GET' }))).toBe('400 malformed');
  });
});
