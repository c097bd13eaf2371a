import { expect, test } from 'vitest';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { toBase64url } from './encoding.ts';
import { createStatusListToken, deflate, inflate, packStatuses, statusIn, verifyStatusList } from './status-list.ts';
import { statusListUri, testKey, testTrust } from './testing.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const vct = 'urn:krd:driving-licence:1';
const uri = statusListUri(vct);
const context = { uri, root: trust.root, now };

test('a list says what it says, and nothing about entries it does not have', async () => {
  const list = await verifyStatusList(await trust.signStatusList(vct), context);
  expect(list).toMatchObject({ uri, bits: 2, size: 1024, issuedAt: now - 3600, ttl: 43_200, expires: now + 7 * 86_400 });
  expect([0, 1, 2, 3, 1023].map(list.statusAt)).toEqual([0, 1, 2, 3, 0]);
  expect([1024, -1, 0.5, NaN, 2 ** 53].map(list.statusAt)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a list older than the known one is refused', async () => {
  const token = await trust.signStatusList(vct);
  await expect(verifyStatusList(token, { ...context, known: { issuedAt: now } })).rejects.toMatchObject({ code: 'rollback' });
  await expect(verifyStatusList(token, { ...context, known: { issuedAt: now - 3600 } })).resolves.toBeDefined();
});

test('a token of more than 512 KiB is refused before it is read', async () => {
  await expect(verifyStatusList('x'.repeat(524_289), context)).rejects.toMatchObject({ code: 'too-large' });
});

test('a bomb is not unfolded', async () => {
  const bomb = toBase64url(deflateSync(new Uint8Array(64 * 1024 * 1024)));
  await expect(inflate(bomb)).rejects.toMatchObject({ code: 'list-size' });
});

test('a list cut short, or followed by more, is malformed', async () => {
  const whole = deflateSync(new Uint8Array(1000));
  for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 3), new Uint8Array(), Buffer.concat([whole, Buffer.of(0)])])
    await expect(inflate(toBase64url(bytes))).rejects.toMatchObject({ code: 'malformed' });
});

test('a publisher cannot write what no reader could read', async () => {
  const content = { uri, bits: 2, statuses: new Uint8Array(4), iat: now, exp: now + 60, ttl: 60 } as const;
  const signer = trust.signers['status-list'];
  await expect(createStatusListToken({ ...content, statuses: [4, 0, 0, 0] }, signer)).rejects.toMatchObject({ code: 'status-value' });
  await expect(createStatusListToken({ ...content, statuses: [0] }, signer)).rejects.toMatchObject({ code: 'list-size' });
  await expect(createStatusListToken({ ...content, exp: now }, signer)).rejects.toMatchObject({ code: 'dates' });
  await expect(createStatusListToken(content, testKey('nobody'))).rejects.toMatchObject({ code: 'chain-missing' });
});

test('packing, folding and reading give back every value', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(1, 2, 4, 8), fc.array(fc.nat(255), { minLength: 1, maxLength: 300 }), async (bits, values) => {
      const statuses = values.flatMap((value) => Array.from({ length: 8 }, () => value % (1 << bits)));
      const bytes = await inflate(await deflate(packStatuses(statuses, bits)));
      expect(statuses.map((_, index) => statusIn(bytes, bits, index))).toEqual(statuses);
    }),
    { numRuns: 50 },
  ));
