import { randomUUID } from 'node:crypto';
import { dayOf } from '@krdpass/locale';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '../application/applications/application.ts';
import { readUploadForOfficer } from '../application/applications/queue.ts';
import { claim, decide } from '../application/applications/review.ts';
import { sweep } from '../application/applications/sweep.ts';
import { officers, problemOf, refusedAs, services, testCitizen, type TestCitizen } from '../application/applications/testing.ts';
import { people, testIssuer, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
let shilan: TestCitizen;
let shivan: TestCitizen;
let png: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  state = await testIssuer({ services });
  shilan = await testCitizen(state, people.shilan);
  shivan = await testCitizen(state, people.shivan);
  png = new Uint8Array(
    await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
  );
});
afterAll(() => state.end());

const send = (citizen: TestCitizen, raw: BodyInit, { type = 'image/png', key }: { type?: string; key?: string } = {}) =>
  citizen.call('/uploads', { raw, key, headers: { 'Content-Type': type } });
const attached = async (citizen: TestCitizen) => ((await (await send(citizen, png)).json()) as { id: string }).id;
const submit = (citizen: TestCitizen, uploads: readonly string[]) =>
  citizen.submitTo('test-free', { tested_on: dayOf(state.issuer.now()), eye_test: { uploads } });
const count = async () => (await state.issuer.database.sql<{ n: number }[]>`select count(*)::integer as n from upload`)[0]!.n;

test('a file is kept sealed, once for each key, and comes back to its owner alone', async () => {
  const key = randomUUID();
  const responses = await Promise.all([send(shilan, png, { key }), send(shilan, png, { key })]);
  const [first, again] = (await Promise.all(responses.map((one) => one.json()))) as { id: string; size: number; sha256: string }[];
  expect(responses.map(({ status }) => status)).toEqual([201, 201]);
  expect(again).toEqual(first);
  const back = await shilan.call(`/uploads/${first!.id}`, { method: 'GET' });
  const bytes = new Uint8Array(await back.arrayBuffer());
  expect([back.headers.get('content-type'), bytes.length]).toEqual(['image/jpeg', first!.size]);
  const [row] = await state.issuer.database.sql<{ sealed: Uint8Array }[]>`select sealed from upload where id = ${first!.id}`;
  expect(Buffer.from(row!.sealed).includes(Buffer.from(bytes.subarray(0, 16)))).toBe(false);
  expect(await problemOf(await shivan.call(`/uploads/${first!.id}`, { method: 'GET' }))).toBe('404 upload-unknown');
  const other = await sharp(png).negate().png().toBuffer();
  expect(await problemOf(await send(shilan, new Uint8Array(other), { key }))).toBe('422 idempotency-mismatch');
});

test('a file that was changed in the database does not open', async () => {
  const id = await attached(shilan);
  await state.issuer.database.sql`update upload set sealed = set_byte(sealed, 5, get_byte(sealed, 5) # 1) where id = ${id}`;
  expect((await shilan.call(`/uploads/${id}`, { method: 'GET' })).status).toBe(500);
});

test('what is too large, of another kind, active or nothing is refused, and nothing is stored', async () => {
  const before = await count();
  expect(await problemOf(await send(shilan, new Uint8Array(8_388_609)))).toBe('413 upload-too-large');
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)) });
  const streamed = await shilan.call('/uploads', { raw: endless, headers: { 'Content-Type': 'image/png' } }).catch((fault: Error) => fault);
  if (streamed instanceof Response) expect(await problemOf(streamed)).toBe('413 upload-too-large');
  expect(await problemOf(await send(shilan, 'x', { type: 'text/html' }))).toBe('415 upload-type');
  expect(await problemOf(await send(shilan, '<html>'))).toBe('422 upload-type');
  expect(await problemOf(await send(shilan, new Uint8Array()))).toBe('422 upload-empty');
  expect(await problemOf(await send(shilan, '%PDF-1.4\n<< /OpenAction 1 0 R >>\n%%EOF', { type: 'application/pdf' }))).toBe(
    '422 upload-active-content',
  );
  expect(await problemOf(await send(shilan, png, { key: 'draft' }))).toBe('400 idempotency-key-missing');
  expect(await count()).toBe(before);
});

test('it belongs to one application of its owner, is opened by the office on record, and forgotten after the decision', async () => {
  const id = await attached(shilan);
  expect(await (await submit(shivan, [id])).json()).toMatchObject({ answers: { eye_test: 'answer-missing' } });
  const application = (await (await submit(shilan, [id])).json()) as Application;
  expect(application.answers.eye_test).toEqual({ uploads: [id] });
  const opening = { officer: officers.clerk, id: application.id, purpose: 'the eye test', upload: id };
  expect((await readUploadForOfficer(state.issuer, opening)).mediaType).toBe('image/jpeg');
  expect(await refusedAs(readUploadForOfficer(state.issuer, { ...opening, officer: officers.elsewhere }))).toBe('404 application-unknown');
  expect(await refusedAs(readUploadForOfficer(state.issuer, { ...opening, upload: await attached(shilan) }))).toBe('404 upload-unknown');
  expect(await shilan.read('/accesses')).toMatchObject({ items: [{ what: `upload of ${application.reference}` }] });
  state.clock.now += 8 * 86_400;
  await sweep(state.issuer);
  expect(await count(), 'what no application claimed is forgotten first').toBe(1);
  const { version } = await claim(state.issuer, { officer: officers.clerk, id: application.id });
  await decide(state.issuer, { officer: officers.clerk, id: application.id, version, act: 'approve' });
  state.clock.now += 89 * 86_400;
  expect((await sweep(state.issuer)).uploads).toBe(0);
  state.clock.now += 2 * 86_400;
  expect((await sweep(state.issuer)).uploads).toBe(1);
  expect(await count()).toBe(0);
});

test('a crowd of files waits its turn', async () => {
  const responses = await Promise.all(Array.from({ length: 70 }, () => state.app.request('/uploads', { method: 'POST' })));
  expect(responses.some(({ status }) => status === 429)).toBe(true);
});
