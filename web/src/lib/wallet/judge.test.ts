import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import { licenceClaims, testKey, testTrust, type TestTrust } from '../../../../packages/credential/src/testing.ts';
import { beforeAll, expect, test } from 'vitest';
import type { FaultCode } from './fault.ts';
import { judgeCopy, judgePaper } from './judge.ts';

const now = 1_795_219_200;
const vct = 'urn:krd:driving-licence:1';
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const refused = (code: FaultCode) => expect.objectContaining({ code });

let trust: TestTrust;
beforeAll(async () => {
  trust = await testTrust({ now });
});
const judge = (credential: string, changes: object = {}) =>
  judgeCopy(credential, { holder: trust.holder, vct, trustList: trust.trustList, now, random, ...changes });

test('a good copy is read whole: claims, status, times', async () => {
  const judged = await judge(await trust.issue());
  expect(judged.claims).toMatchObject({ given_name_native: 'ئاراس', annex: { other: { given_name: 'Aras' } } });
  expect(judged.status).toEqual({ idx: 73, uri: 'http://localhost:4000/status-lists/driving-licence-1' });
  expect(judged.expires).toBeGreaterThan(now);
});

test('a suspended or expired licence is received: its state is shown, not hidden', async () => {
  const expired = licenceClaims.map((claim) => (claim.path[0] === 'date_of_expiry' ? { ...claim, value: '2020-01-01' } : claim));
  expect((await judge(await trust.issue(expired, { idx: 2 }))).claims.date_of_expiry).toBe('2020-01-01');
});

test.each<[string, FaultCode, () => Promise<string>, object?]>([
  ['for another holder', 'credential-key', () => trust.issue(), { holder: testKey('somebody else') }],
  ['of another type', 'credential-type', () => trust.issue(), { vct: 'urn:krd:civil-id:1' }],
  ['by an office that may not issue the type', 'credential-type', () => trust.issue(licenceClaims, { signer: trust.signers.finance })],
  [
    'with a signature that has run out',
    'credential-untrusted',
    () => trust.issue(licenceClaims, { iat: now - 40 * 86_400, exp: now - 86_400 }),
  ],
  ['already shown to somebody', 'credential-untrusted', async () => trust.present(await trust.issue())],
])('a copy %s is refused', async (_, code, issue, changes) => expect(judge(await issue(), changes)).rejects.toEqual(refused(code)));

test('a copy by an unknown office is refused', async () => {
  const nobody = { ...trust.trustList, services: [] };
  await expect(judge(await trust.issue(), { trustList: nobody })).rejects.toEqual(refused('credential-untrusted'));
});

test('a paper that is no credential is refused', () =>
  expect(judgePaper('hello', { vct, verifyVcJwt, trustList: trust.trustList, now })).rejects.toEqual(refused('credential-untrusted')));
