import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from './json.ts';
import { readersExtension, readReaders, type ListedReaders } from './reader-authority.ts';
import { testTrust, type TestTrust } from './testing.ts';
import { verifyTrustList } from './trust-list.ts';

const now = 1_795_278_200;
let trust: TestTrust;
let listed: ListedReaders;
beforeAll(async () => {
  trust = await testTrust({ now });
  listed = {
    authority: 'relying-parties',
    name: { en: 'Register', ckb: 'تۆمار' },
    certificate: trust.signers.reader.chain[0]!,
    granted: true,
    permissions: [{ id: 7, purposes: [1, 2], types: [{ vct: 'urn:krd:driving-licence:1', claims: ['birthdate'] }] }],
    units: [{ id: 0xffffffff, name: { en: 'Police' }, permissions: [7], granted: false }],
  };
});

const opened = async (extensions: readonly JsonObject[]) =>
  verifyTrustList(await trust.signTrustList({ extensions }), { root: trust.root, now });

test('what the operator wrote is what a verified list says, with the key of the certificate', async () => {
  const { readers, services } = await opened([readersExtension([listed])]);
  expect(readers).toMatchObject([{ ...listed, publicJwk: trust.signers.reader.publicJwk }]);
  expect(services).toHaveLength(3);
});

test('a list without the extension names no readers', async () => {
  expect((await opened([])).readers).toEqual([]);
  expect((await opened([{ type: 'urn:krd:another:1' }])).readers).toEqual([]);
});

test('certificate-purpose: a credential issuer signs no passes', async () => {
  const extension = readersExtension([{ ...listed, certificate: trust.signers.traffic.chain[0]! }]);
  await expect(opened([extension])).rejects.toThrow('certificate-purpose');
});

describe('payload: any other shape is refused', () => {
  const broken: readonly (readonly [string, (one: JsonObject) => void])[] = [
    ['no name', (one) => delete one.name],
    ['a right that is no yes or no', (one) => (one.granted = 'yes')],
    ['a unit beyond 32 bits', (one) => ((one.units as JsonObject[])[0]!.id = 2 ** 32)],
    ['a set beyond 16 bits', (one) => ((one.permissions as JsonObject[])[0]!.id = 65_536)],
    ['a purpose below zero', (one) => ((one.permissions as JsonObject[])[0]!.purposes = [-1])],
    ['a claim that is no text', (one) => ((one.permissions as JsonObject[])[0]!.types = [{ vct: 'x', claims: [1] }])],
    ['units that are no list', (one) => (one.units = {})],
  ];
  test.each(broken)('%s', (_what, harm) => {
    const extension = readersExtension([listed]);
    harm((extension.authorities as JsonObject[])[0]!);
    expect(() => readReaders([extension])).toThrow('payload');
  });
});
