import { createReaderProof } from '@krdpass/credential';
import { dayOf } from '@krdpass/locale';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { product } from '../application/product.ts';
import { fileNames } from '../application/open-data/files.ts';
import { enrol, type Enrolment } from '../application/readers.ts';
import type { Application } from '../application/applications/application.ts';
import { free, fourEyed, renewal, testCitizen, visit as appointment, type TestCitizen } from '../application/applications/testing.ts';
import { createAuthenticator } from '../application/officers/authenticator.testing.ts';
import { indexPersons } from '../application/officers/search.ts';
import { createOfficerCode } from '../application/officers/session.ts';
import { testOfficer, type TestOfficer } from '../application/officers/testing.ts';
import { breachesOf, document, holdToDocument } from '../conformance.testing.ts';
import { people, testIssuer, testKey, type TestIssuer } from '../testing.ts';
import { audiences, operations } from './api/document.ts';
import { isMedia } from './api/operation.ts';

let real: TestIssuer;
let held: ReturnType<typeof holdToDocument<TestIssuer>>;
let state: TestIssuer;

beforeAll(async () => {
  real = await testIssuer({ services: [renewal, fourEyed, { ...free, conditions: [] }, appointment] });
  await indexPersons(real.issuer);
  held = holdToDocument(real);
  state = held.state;
});
afterAll(() => real.end());

const protocol = /^(GET \/\.well-known\/|POST \/(token|nonce|credential|deferred-credential|notification)$)/;
const get = (path: string, headers: Record<string, string> = {}) => state.app.request(path, { headers });
const today = () => dayOf(state.issuer.now());

describe('the document', () => {
  test('names every own endpoint, and none that is not there', () => {
    const calls = real.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
    const own = [...new Set(calls)].filter((call) => !protocol.test(call));
    expect(Object.keys(operations).sort()).toEqual(own.sort());
    expect(own.length).toBeGreaterThan(50);
  });

  test('an endpoint stands in one audience', () => {
    const calls = Object.values(audiences).flatMap((table) => Object.keys(table));
    expect(new Set(calls).size).toBe(calls.length);
  });

  test('gives every operation a name of its own, a summary, a security, and a key wherever the call is not safe to repeat blindly', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Record<string, unknown>>).map(([method, one]) => ({ path, method, one })),
    );
    expect(new Set(described.map(({ one }) => one.operationId)).size).toBe(described.length);
    for (const { path, method, one } of described) {
      expect(one.summary, path).toMatch(/^[A-Z].{5,}/);
      const security = one.security as object[];
      const scheme = path.startsWith('/officers/') && !/^\/officers\/(enrolment|session)/.test(path) ? 'officerSession' : 'dpopToken';
      if (security.length > 0) expect(security[0], path).toHaveProperty(scheme);
      const keyed = (one.parameters as { name: string }[]).some(({ name }) => name === 'Idempotency-Key');
      if (method === 'get') expect(keyed, path).toBe(false);
      if (method === 'post' && !keyed) expect(`${String(one.summary)} ${path}`).toMatch(/again|nothing|enrolment|session/);
      const responses = one.responses as Record<string, { content?: Record<string, unknown> }>;
      for (const [status, { content }] of Object.entries(responses))
        if (Number(status) >= 400) expect(Object.keys(content ?? {}), `${path} ${status}`).toEqual(['application/problem+json']);
    }
  });

  test('is found by anybody, and not fetched twice', async () => {
    const response = await get('/openapi.json', { Origin: 'https://elsewhere.example' });
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/openapi.json', { 'If-None-Match': response.headers.get('etag')! })).status).toBe(304);
  });

  test('carries the package’s version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(product.version).toBe(version);
  });
});

test('an answer that is not as documented is found', async () => {
  const answer = (body: unknown, status = 200, type = 'application/json') =>
    breachesOf('GET', '/devices', new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }));
  expect(await answer({ items: [] })).toEqual([]);
  expect(await answer({ items: [{ id: 'x' }] })).toHaveLength(1);
  expect(await answer({ items: [], upn: '1' })).toHaveLength(1);
  expect(await answer({ items: [] }, 200, 'text/html')).toHaveLength(1);
  expect(await answer({ items: [] }, 418)).toHaveLength(1);
  expect(await answer({ status: 401, code: 'never-heard', title: 'x' }, 401, 'application/problem+json')).toHaveLength(1);
  expect(await breachesOf('GET', '/unheard-of', new Response('{}'))).toHaveLength(1);
});

describe('every answer is as documented', () => {
  let shilan: TestCitizen;
  let clerk: TestOfficer;
  let supervisor: TestOfficer;
  let counter: TestOfficer;

  beforeAll(async () => {
    shilan = await testCitizen(state, people.shilan);
    clerk = await testOfficer(state, 'traffic-clerk');
    supervisor = await testOfficer(state, 'traffic-supervisor');
    counter = await testOfficer(state, 'counter');
  });

  test('to a citizen', async () => {
    const [slot] = ((await shilan.read(`/slots?service=${appointment.id}&from=${today()}`)) as { items: { id: string }[] }).items;
    await shilan.submitted(appointment.id, { slot: { slot: slot!.id } });
    const one = await shilan.submitted(fourEyed.id, { tested_on: today() });
    await shilan.call(`/applications/${one.id}/withdrawal`, { body: { version: one.version } });
    const { items } = (await shilan.read('/inbox')) as { items: { id: string }[] };
    await shilan.call(`/inbox/${items[0]!.id}/reading`);
    for (const path of ['/accesses', '/devices', '/applications?page=1', `/applications/${one.id}`]) await shilan.read(path);
    const { code } = (await shilan.read('/lost-phone-code')) as { code: string };
    const lost = JSON.stringify({ upn: people.kawa, code });
    await state.app.request('/lost-phone', { method: 'POST', body: lost, headers: { 'Content-Type': 'application/json' } });
    const shivan = await testCitizen(state, people.shivan);
    await shivan.call(`/devices/${shivan.device}/end`);
    await shivan.call('/devices', { method: 'GET' });
    await shilan.call('/applications', { body: { service: 'none', answers: {}, language: 'ckb' } });
    await shilan.submitTo(fourEyed.id, {});
    await shilan.call('/applications', { body: { answers: [] } });
  });

  test('to officers, from the queue to the decision and the fee', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const sent = await shilan.call('/uploads', { raw: new Uint8Array(png), headers: { 'Content-Type': 'image/png' } });
    const { id: upload } = (await sent.json()) as { id: string };
    await shilan.call(`/uploads/${upload}`, { method: 'GET' });
    const { id } = await shilan.submitted(renewal.id, { tested_on: today(), eye_test: { uploads: [upload] } });
    const at = `applications/${id}`;
    await clerk.ask('queue', { method: 'GET' });
    await clerk.ask(`${at}/lock`);
    await clerk.ask(`${at}/lock`, { method: 'DELETE' });
    await clerk.ask(at, { method: 'GET' });
    await clerk.call(`${at}/uploads/${upload}`, { method: 'GET' });
    let { version } = await clerk.ask<Application>(`${at}/lock`);
    const needed = [{ question: 'tested_on', code: 'unclear' }];
    ({ version } = await clerk.ask<Application>(`${at}/decision`, { body: { version, act: 'return', needed } }));
    await shilan.call(`/applications/${id}/submission`, { body: { answers: { tested_on: today() }, version } });
    ({ version } = await clerk.ask<Application>(`${at}/lock`));
    await clerk.call(`${at}/decision`, { body: { version, act: 'approve' } });
    await clerk.ask(`${at}/payment`, { body: { amount: 30_000, receipt: 'R-1' } });

    const two = await shilan.submitted(fourEyed.id, { tested_on: today() });
    ({ version } = await clerk.ask<Application>(`applications/${two.id}/lock`));
    const refusal = { version, act: 'refuse', reason: { code: 'unclear' } };
    ({ version } = await clerk.ask<Application>(`applications/${two.id}/decision`, { body: refusal }));
    await clerk.call(`applications/${two.id}/confirmation`, { body: { version, agree: true } });
    ({ version } = await supervisor.ask<Application>(`applications/${two.id}/confirmation`, { body: { version, agree: true } }));
    await shilan.call(`/applications/${two.id}/appeal`, { body: { version, text: 'It was clear.' } });
    for (const path of ['figures', 'audit', 'me', 'revocations']) await supervisor.ask(path, { method: 'GET' });
    await clerk.call('audit', { method: 'GET' });
  });

  test('to officers, about persons, documents and visits', async () => {
    const { items } = await clerk.ask<{ items: { person: string }[] }>('search', { body: { text: people.shilan } });
    const { person } = items[0]!;
    const opened = await clerk.ask<{ documents: { type: string; number: string }[] }>('openings', { body: { person, purpose: 'letter' } });
    const { number } = opened.documents.find(({ type }) => type === 'driving-licence')!;
    const change = (act: string) => ({ body: { document: number, act, reason: 'order' } });
    await clerk.ask('status-changes', change('suspend'));
    await clerk.ask('status-changes', change('reinstate'));
    const { pending } = await clerk.ask<{ pending: string }>('status-changes', change('revoke'));
    await supervisor.ask('revocations', { method: 'GET' });
    await supervisor.ask(`revocations/${pending}/confirmation`, { body: { agree: false } });
    const consent = { method: 'signature' };
    const { visit } = await counter.ask<{ visit: string }>('visits', { body: { person, purpose: 'renewal', consent } });
    const application = { service: free.id, answers: { tested_on: today() }, language: 'ckb' };
    await counter.ask(`visits/${visit}/applications`, { body: application });
    await counter.ask(`visits/${visit}/paper`, { body: { type: 'civil-id' } });
    await counter.ask(`visits/${visit}/end`);
    await counter.call(`visits/${visit}/paper`, { body: { type: 'civil-id' } });
  });

  test('to officers at the door', async () => {
    const code = await createOfficerCode(state.issuer, 'finance-clerk');
    const key = createAuthenticator({ origin: state.issuer.origin });
    const headers = { 'Content-Type': 'application/json', Origin: state.issuer.origin };
    const post = async (path: string, body: unknown) =>
      state.app.request(`/officers/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    const options = async (path: string, body: unknown = {}) => (await (await post(path, body)).json()) as { challenge: string };
    await post('enrolment', { code, response: key.create(await options('enrolment/options', { code })) });
    await post('session', { response: key.use(await options('session/options')) });
    await state.app.request('/officers/session', { method: 'DELETE', headers });
    await state.app.request('/officers/session', { method: 'DELETE' });
    await get('/officers/me');
    await post('enrolment/options', { code });
  });

  test('to anybody', async () => {
    const offer = await shilan.openOffer(people.kawa);
    expect(offer.id).not.toBe('');
    const device = await testKey();
    const { code } = (await enrol(state.issuer, 'bank')) as Enrolment;
    const proof = await createReaderProof({ audience: state.issuer.origin, iat: state.clock.now, code }, device);
    for (const body of [proof, 'x'])
      await state.app.request('/reader-pass', { method: 'POST', body, headers: { 'Content-Type': 'application/jwt' } });
    const { sequence } = (await (await get('/revocations/newest')).json()) as { sequence: number };
    state.clock.now += 3600;
    const list = ((await (await get('/status-lists')).json()) as { status_lists: string[] }).status_lists[0]!;
    const at = new URL(list).pathname;
    await get(at, { Accept: 'application/statuslist+cwt' });
    await get('/revocations');
    for (const path of [
      at,
      '/trust-list',
      '/catalogue',
      '/iaca.crl',
      '/health',
      '/status',
      '/traffic/did.json',
      '/revocations',
      '/openapi.json',
      ...fileNames.map((name) => `/open-data/${name}`),
      `/revocations/deltas/${sequence}-${sequence + 1}`,
    ]) {
      const etag = (await get(path)).headers.get('etag');
      if (etag) expect((await get(path, { 'If-None-Match': etag })).status, path).toBe(304);
    }
    for (const path of ['/nowhere/did.json', '/offers/none', '/status-lists/none', `${at}?time=1`, '/revocations/deltas/0-1'])
      await get(path);
  });

  test('and every operation has given each of its good answers', () => {
    expect(held.breaches).toEqual([]);
    const good = Object.entries(operations).flatMap(([call, { answers }]) => Object.keys(answers).map((status) => `${call} ${status}`));
    expect(good.filter((one) => !held.answered.has(one))).toEqual([]);
  });
});

test('what is sent as JSON is judged by a schema of the document, not by the route', () => {
  const sending = Object.entries(operations).filter(([call, { body }]) => call.startsWith('POST') && body && !isMedia(body));
  expect(sending.length).toBeGreaterThan(20);
  for (const file of ['account', 'applications', 'desk', 'officers', 'persons', 'uploads'])
    expect(readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8'), file).not.toMatch(/\b(strictObject|object)\(/);
});

test('the status names what runs, since when and where, and no machine', async () => {
  const body = (await (await get('/status')).json()) as Record<string, unknown>;
  expect(body).toMatchObject({ name: 'krdpass-issuer', version: product.version, host: new URL(state.issuer.origin).host });
  expect(Date.parse(String(body.startTime)) / 1000).toBe(state.issuer.started);
});
