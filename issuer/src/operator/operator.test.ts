import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, testIssuer, testKey, testWallet, type TestIssuer } from '../testing.ts';
import { runCommand } from './command.ts';
import { openOperatorSocket, OperatorFault } from './socket.ts';
import { socketPath } from './socket-path.ts';

let state: TestIssuer;
let close: () => Promise<void>;
beforeAll(async () => {
  state = await testIssuer();
  close = await openOperatorSocket(state.issuer, state.folder);
});
afterAll(async () => {
  await close();
  await state.end();
});

async function run(...words: readonly string[]) {
  const lines: string[] = [];
  const code = await runCommand(words, { KRDPASS_DATA: state.folder }, (...printed) => lines.push(printed.join())); // what a console would show
  return { code, text: lines.join('\n') };
}

const numberOf = async (upn: string) => {
  const [row] = await state.issuer.database.sql<
    { licence_number: string }[]
  >`select licence_number from traffic_licence where upn = ${upn}`;
  return row!.licence_number;
};

test('the socket is closed to everybody but the account of the issuer', () => {
  expect(statSync(socketPath(state.folder)).mode & 0o777).toBe(0o600);
});

test('suspending and reinstating a licence says what happened', async () => {
  const wallet = await testWallet(state);
  const { token } = await wallet.activateWallet(people.shilan);
  await wallet.receive(token, 'krd.driving-licence.sd-jwt.1', [await testKey()]);
  const number = await numberOf(people.shilan);
  expect(await run('suspend', number)).toMatchObject({
    code: 0,
    text: `Licence ${number} is suspended; 1 issued copy changed. The status list shows it now.`,
  });
  expect((await run('suspend', number.toLowerCase())).text).toContain('already');
  expect(await run('reinstate', number)).toMatchObject({ code: 0, text: expect.stringContaining('valid again') as string });
});

test('a revocation is final', async () => {
  const number = await numberOf(people.shivan);
  expect((await run('revoke', number)).code).toBe(0);
  expect(await run('reinstate', number)).toEqual({ code: 1, text: `Licence ${number} is revoked. A revocation is final.` });
});

test('an unknown licence is refused with a sentence', async () => {
  expect(await run('suspend', 'KRD-DL-99999999')).toEqual({ code: 1, text: 'There is no licence with the number KRD-DL-99999999.' });
});

test('every other document is suspended by its number too', async () => {
  const number = 'KRD-VR-90000001';
  const text = `Document ${number} is suspended; 0 issued copies changed. The status list shows it now.`;
  expect(await run('suspend', number)).toEqual({ code: 0, text });
  expect((await run('reinstate', number.toLowerCase())).text).toContain('valid again');
  expect(await run('revoke', 'KRD-VR-00000000')).toEqual({ code: 1, text: 'There is no document with the number KRD-VR-00000000.' });
});

test('a letter has a link, a code and a QR', async () => {
  const { code, text } = await run('activate', people.kawa);
  expect(code).toBe(0);
  expect(text).toMatch(/http:\/\/localhost:4001\/offer\?credential_offer_uri=/);
  expect(text).toMatch(/channel: \d{6}\n/);
  expect(text.length).toBeGreaterThan(1000);
});

test.each(['0000000000000', '12', 'x'.repeat(40)])('nobody is activated with the number %s', async (upn) => {
  expect(await run('activate', upn)).toMatchObject({ code: 1, text: expect.stringContaining('A UPN has 13 digits.') as string });
});

test('a reader device is enrolled with a code in three groups, and a unit is withdrawn once', async () => {
  const { code, text } = await run('enrol', 'bank');
  expect(code).toBe(0);
  expect(text).toMatch(/Chiya Bank \(DEMO\): [0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}\n/);
  expect(await run('withdraw', 'bank')).toMatchObject({ code: 0, text: expect.stringContaining('is withdrawn.') as string });
  expect((await run('withdraw', 'bank')).text).toContain('already');
  expect(await run('enrol', 'bank')).toMatchObject({ code: 1, text: expect.stringContaining('may no longer ask') as string });
  for (const act of ['enrol', 'withdraw'])
    expect(await run(act, 'nobody')).toMatchObject({ code: 1, text: expect.stringContaining('no unit called nobody') as string });
});

test('the newest events are listed, without naming a person', async () => {
  const { code, text } = await run('audit');
  expect(code).toBe(0);
  expect(text).toContain('suspend');
  for (const upn of Object.values(people)) expect(text).not.toContain(upn);
});

test.each([[[]], [['dance']], [['suspend']], [['suspend', 'a', 'b']]])('%j is answered with what there is', async (words) => {
  expect(await run(...words)).toMatchObject({ code: 1, text: expect.stringContaining('Commands:') as string });
});

test('without a running issuer: a sentence and exit code 2', async () => {
  const lines: string[] = [];
  const code = await runCommand(['audit'], { KRDPASS_DATA: `${state.folder}/elsewhere` }, (line) => lines.push(line));
  expect(code).toBe(2);
  expect(lines.join()).toContain('The issuer is not running');
});

test('a second issuer on the same folder is refused', async () => {
  await expect(openOperatorSocket(state.issuer, state.folder)).rejects.toThrow(OperatorFault);
});

test('a path too long for a socket gets a short one', () => {
  expect(Buffer.byteLength(socketPath(`/${'long'.repeat(40)}`))).toBeLessThan(100);
});
