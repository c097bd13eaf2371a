import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusOf } from '../status-lists.ts';
import { people, testIssuer, testKey, type TestIssuer } from '../../testing.ts';
import { problemOf, testCitizen, type TestCitizen } from '../applications/testing.ts';

let state: TestIssuer;

beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

type Devices = { items: { id: string; current: boolean; endedAt?: string }[] };

const statusesOf = async (offer: string) =>
  (await state.issuer.database.sql<{ status: number }[]>`select distinct status from credential where offer = ${offer}`).map(
    ({ status }) => status,
  );
const receive = async (citizen: TestCitizen, configuration = 'krd.civil-id.sd-jwt.1') =>
  citizen.receive(citizen.token, configuration, [await testKey()]);
const report = (body: unknown) =>
  state.app.request('/lost-phone', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

test('devices are the activations of a person; the newest is current, the ones before are ended', async () => {
  const old = await testCitizen(state, people.shilan);
  state.clock.now += 60;
  const young = await testCitizen(state, people.shilan);
  const { items } = (await young.read('/devices')) as Devices;
  expect(items).toEqual([
    { id: young.device, activatedAt: expect.any(String), current: true },
    { id: old.device, activatedAt: expect.any(String), current: false, endedAt: expect.any(String) },
  ]);
  expect(await problemOf(await old.call('/devices', { method: 'GET' }))).toBe('401 invalid-token');
});

test('ending a device ends its session and suspends its copies', async () => {
  const shivan = await testCitizen(state, people.shivan);
  const shilan = await testCitizen(state, people.shilan);
  await receive(shivan);
  await receive(shivan, 'krd.driving-licence.mdoc.1');
  expect(await problemOf(await shilan.call(`/devices/${shivan.device}/end`))).toBe('404 device-unknown');
  expect((await shivan.call(`/devices/${shivan.device}/end`)).status).toBe(204);
  expect((await statusesOf(shivan.device)).sort()).toEqual([statusOf.revoked, statusOf.suspended]); // the mdoc's list knows no suspension
  expect(await problemOf(await shivan.call('/devices', { method: 'GET' }))).toBe('401 invalid-token');
  await expect(receive(shivan)).rejects.toThrow('401');
  const again = await testCitizen(state, people.shivan);
  await receive(again);
  expect(await statusesOf(again.device)).toEqual([statusOf.valid]);
});

test('a lost phone is reported from anywhere, with the code that was kept', async () => {
  const shilan = await testCitizen(state, people.shilan);
  await receive(shilan);
  const { code } = (await shilan.read('/lost-phone-code')) as { code: string };
  expect(code).toMatch(/^\d{4} \d{4} \d{4}$/);
  expect(await shilan.read('/lost-phone-code')).toEqual({ code });
  const wrong = await report({ upn: people.shilan, code: '0000 0000 0000' });
  const stranger = await report({ upn: '1110000000001', code });
  expect(await statusesOf(shilan.device)).toEqual([statusOf.valid]);
  const right = await report({ upn: people.shilan, code: code.replaceAll(' ', '') });
  const answers = await Promise.all([wrong, stranger, right].map(async (one) => [one.status, await one.text()]));
  expect(new Set(answers.map(String)).size, 'nobody learns which it was').toBe(1);
  expect(answers[0]![0]).toBe(202);
  expect(await statusesOf(shilan.device)).toEqual([statusOf.suspended]);
  expect(await problemOf(await shilan.call('/devices', { method: 'GET' }))).toBe('401 invalid-token');
});

test('codes cannot be tried in numbers', async () => {
  const answers = [];
  for (let i = 0; i < 12; i++) answers.push((await report({ upn: people.kawa, code: String(i) })).status);
  expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0);
});

test('nothing else than a person and a code is accepted', async () => {
  state.clock.now += 3600;
  for (const body of [{}, { upn: people.kawa }, { upn: 7, code: '1' }, { upn: people.kawa, code: '1', more: 1 }])
    expect(await problemOf(await report(body))).toBe('400 malformed');
});
