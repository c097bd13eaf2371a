import { createReaderProof, fromBase64url, verifyTrustList, type Signer } from '@krdpass/credential';
import { day16, parseReaderPass, verifyReaderPass } from '@krdpass/credential/qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrol, withdraw, type Enrolment } from '../application/readers.ts';
import { newestEvents } from '../application/audit.ts';
import { testIssuer, testKey, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const codeOf = async (word = 'bank') => ((await enrol(state.issuer, word)) as Enrolment).code;
const prove = (device: Signer, changes: object = {}) =>
  createReaderProof({ audience: state.issuer.origin, iat: state.clock.now, ...changes }, device);
const post = (body: string, type = 'application/jwt') =>
  state.app.request('/reader-pass', { method: 'POST', body, headers: { 'Content-Type': type } });
const refusal = async (response: Response) => `${response.status} ${((await response.json()) as { code: string }).code}`;

async function trustList() {
  const token = await (await state.app.request('/trust-list')).text();
  return verifyTrustList(token, { root: state.issuer.keys.root, now: state.clock.now });
}

test('a code makes one device a reader of its unit, with a pass of at most thirty days for its own key', async () => {
  const device = await testKey();
  const response = await post(await prove(device, { code: await codeOf() }));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { pass: text, unit } = (await response.json()) as { pass: string; unit: number };
  const pass = parseReaderPass(fromBase64url(text));
  expect(unit).toBe(2);
  expect(pass).toMatchObject({ unit: 2, permission: 2, deviceKey: device.publicJwk });
  expect(pass.notAfter - pass.notBefore).toBe(30);
  expect(pass.notBefore).toBe(day16(state.clock.now) - 1);
  const [authority] = (await trustList()).readers;
  await verifyReaderPass(pass, { authorityKey: authority!.publicJwk, now: state.clock.now });
});

test('a device that is enrolled renews its pass without a code', async () => {
  const device = await testKey();
  await post(await prove(device, { code: await codeOf('traffic-police') }));
  const response = await post(await prove(device));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ unit: 1 });
});

describe('a pass is refused', () => {
  test('with a code that is wrong, was used, or is a day old', async () => {
    const code = await codeOf();
    expect(await refusal(await post(await prove(await testKey(), { code: '0'.repeat(12) })))).toBe('403 enrolment-unknown');
    expect((await post(await prove(await testKey(), { code }))).status).toBe(200);
    expect(await refusal(await post(await prove(await testKey(), { code })))).toBe('403 enrolment-unknown');
    const old = await codeOf();
    state.clock.now += 86_401;
    expect(await refusal(await post(await prove(await testKey(), { code: old })))).toBe('403 enrolment-unknown');
  });

  test('without a code to a device that is not enrolled', async () => {
    expect(await refusal(await post(await prove(await testKey())))).toBe('403 reader-unknown');
  });

  test('for a proof that was made elsewhere, long ago, or is none', async () => {
    const device = await testKey();
    expect(await refusal(await post(await prove(device, { audience: 'https://elsewhere.example' })))).toBe('400 reader-proof');
    expect(await refusal(await post(await prove(device, { iat: state.clock.now - 301 })))).toBe('400 reader-proof');
    expect(await refusal(await post('nothing'))).toBe('400 reader-proof');
    expect(await refusal(await post('{}', 'application/json'))).toBe('400 reader-proof');
  });

  test('two devices cannot share one code, however near they come', async () => {
    const code = await codeOf();
    const devices = await Promise.all([testKey(), testKey(), testKey()]);
    const answers = await Promise.all(devices.map(async (device) => (await post(await prove(device, { code }))).status));
    expect(answers.sort()).toEqual([200, 403, 403]);
  });
});

test('another method is refused', async () => {
  expect((await state.app.request('/reader-pass')).status).toBe(405);
});

test('every enrolment and every pass is audited, and no code is in the record', async () => {
  const code = await codeOf();
  await post(await prove(await testKey(), { code }));
  const events = await newestEvents(state.issuer);
  expect(events.map(({ action }) => action)).toEqual(expect.arrayContaining(['enrol', 'issue-pass', 'renew-pass']));
  expect(JSON.stringify(events)).not.toContain(code);
});

test('the trust list names the units with what they may ask for', async () => {
  const { readers, services } = await trustList();
  expect(services).not.toEqual([]);
  expect(readers[0]!.units.map(({ name }) => name.en)).toEqual(['Erbil Traffic Police (DEMO)', 'Chiya Bank (DEMO)']);
  expect(readers[0]!.permissions.map(({ types }) => types[0]!.vct)).toEqual(['urn:krd:driving-licence:1', 'urn:krd:salary-proof:1']);
});

test('a unit that is withdrawn is so in the next trust list, and its devices get no further pass', async () => {
  const device = await testKey();
  const code = await codeOf('traffic-police');
  await post(await prove(device, { code: await codeOf('traffic-police') }));
  expect(await withdraw(state.issuer, 'traffic-police')).toBe(true);
  expect(await withdraw(state.issuer, 'traffic-police')).toBe(false);
  expect(await withdraw(state.issuer, 'nobody')).toBeNull();
  expect((await trustList()).readers[0]!.units.map(({ granted }) => granted)).toEqual([false, true]);
  expect(await refusal(await post(await prove(device)))).toBe('403 unit-withdrawn');
  expect(await refusal(await post(await prove(await testKey(), { code })))).toBe('403 unit-withdrawn');
  expect(await enrol(state.issuer, 'traffic-police')).toBe('withdrawn');
});
