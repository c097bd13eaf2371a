import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinHead, readGapLists, splitHead, writeGapLists } from './gap-lists.ts';
import {
  createRevocations,
  readRevocations,
  revocationsTyp,
  signRevocations,
  statusListsOf,
  toRevocationList,
  verifyRevocations,
  type RevocationList,
} from './revocation-list.ts';
import { signDocument } from './signed-document.ts';
import { testIssuer, testTrust } from './testing.ts';
import { fromBase64url, toBase64url } from './encoding.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const { root } = trust;
const signer = trust.signers['status-list'];
const uriOf = (name: string) => `${testIssuer}/status-lists/${name}`;

const statuses = (size: number, values: Readonly<Record<number, number>>) => Uint8Array.from({ length: size }, (_, i) => values[i] ?? 0);
const civil = toRevocationList({ uri: uriOf('civil-id-1'), bits: 2, size: 1024 }, statuses(1024, { 5: 2, 900: 1 }));
const driving = toRevocationList({ uri: uriOf('driving-licence-1'), bits: 2, size: 1024 }, statuses(1024, { 1: 1, 2: 2, 1023: 1 }));
const times = { issuer: testIssuer, sequence: 7, issuedAt: now - 60, expires: now + 600, ttl: 60 };
const state = createRevocations(times, [driving, civil]);
const context = { root, now };

const signed = (lists: readonly RevocationList[] = [civil, driving], changes: Partial<typeof times> = {}) =>
  signRevocations(createRevocations({ ...times, ...changes }, lists), signer);

/** Signed by the right key, but not what an honest issuer writes. */
const forged = (head: Record<string, unknown>, lists?: Uint8Array) => {
  const payload = splitHead(fromBase64url(token.split('.')[1]!));
  return signDocument(joinHead({ ...payload.head, ...head } as never, lists ?? payload.lists), { typ: revocationsTyp, signer });
};
const token = await signed();
const refuses = (promise: Promise<string>, code: string, known?: typeof state) =>
  expect(promise.then((text) => verifyRevocations(text, { ...context, known }))).rejects.toMatchObject({ code });

test('every entry of every list is what it was, and an index outside has none', async () => {
  const read = await verifyRevocations(token, context);
  expect(read).toEqual(state);
  expect(readRevocations(token)).toEqual(state);
  const lists = statusListsOf(read);
  expect([...lists.keys()]).toEqual([uriOf('civil-id-1'), uriOf('driving-licence-1')]);
  const list = lists.get(driving.uri)!;
  expect(list).toMatchObject({ uri: driving.uri, bits: 2, size: 1024, issuedAt: now - 60, expires: now + 600, ttl: 60 });
  expect([0, 1, 2, 1023].map(list.statusAt)).toEqual([0, 1, 2, 1]);
  expect([1024, -1, 0.5, NaN, 2 ** 53].map(list.statusAt)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('the digest is of the entries alone, in whatever order the lists came', () => {
  expect(createRevocations({ ...times, sequence: 9, issuedAt: now }, [civil, driving]).digest).toBe(state.digest);
  expect(createRevocations(times, [civil]).digest).not.toBe(state.digest);
});

test('a value that is neither valid nor revoked nor suspended cannot be listed: status-value', () => {
  expect(() => toRevocationList({ uri: civil.uri, bits: 2, size: 8 }, [0, 3])).toThrow(expect.objectContaining({ code: 'status-value' }));
});

describe('a bundle is refused', () => {
  test('rollback: a lower sequence, or an earlier time', async () => {
    await refuses(signed([civil, driving], { sequence: 6 }), 'rollback', state);
    await refuses(signed([civil, driving], { sequence: 8, issuedAt: now - 61 }), 'rollback', state);
    await expect(verifyRevocations(await signed([civil, driving], { sequence: 8 }), { ...context, known: state })).resolves.toBeDefined();
  });
  test('list-changed: other entries under the same sequence', () => refuses(signed([civil]), 'list-changed', state));
  test('the same entries signed again are the same bundle', () =>
    expect(verifyRevocations(token, { ...context, known: state })).resolves.toEqual(state));
  test('list-expired', () => refuses(signed([civil], { expires: now }), 'list-expired'));
  test('dates', () => refuses(signed([civil], { expires: now - 60 }), 'dates'));
  test('list-address: lists of another issuer', async () => {
    await refuses(forged({ iss: 'http://localhost:4009' }), 'list-address');
    const other = createRevocations({ ...times, issuer: 'http://other' }, []);
    await refuses(signed(), 'list-address', other);
  });
  test('payload: lists out of order, twice, or of another shape', async () => {
    const [one, two] = [
      [civil.uri, 2, 1024],
      [driving.uri, 2, 1024],
    ];
    await refuses(forged({ lists: [two, one] }), 'payload');
    await refuses(forged({ lists: [one, one] }), 'payload');
    await refuses(forged({ lists: [[civil.uri, 4, 1024], two] }), 'payload');
    await refuses(forged({ lists: 'all' }), 'payload');
    await refuses(forged({ sequence: 0 }), 'payload');
  });
  test('list-size', () => refuses(forged({ lists: [[civil.uri, 2, 2 ** 20 + 1]] }), 'list-size'));
  test('bad-gaps: an entry invalid and suspended at once, or suspended in a list of one bit', async () => {
    const both = writeGapLists([[1], [1], [], []].map((sorted) => ({ sorted, size: 1024 })));
    await refuses(forged({}, both), 'bad-gaps');
    const oneBit = [
      [civil.uri, 1, 1024],
      [driving.uri, 2, 1024],
    ];
    await refuses(forged({ lists: oneBit }), 'bad-gaps');
  });
  test('bad-gaps: fewer lists, more bytes, or no line between head and lists', async () => {
    await refuses(forged({}, writeGapLists([{ sorted: [1], size: 1024 }])), 'bad-gaps');
    await refuses(forged({}, Uint8Array.of(...splitHead(fromBase64url(token.split('.')[1]!)).lists, 0)), 'bad-gaps');
    await refuses(signDocument(new Uint8Array(9), { typ: revocationsTyp, signer }), 'bad-gaps');
  });
  test('certificate-purpose: the catalogue’s signer', () =>
    refuses(signRevocations(state, trust.signers.catalogue), 'certificate-purpose'));
  test('typ: a status list in its place', () => refuses(trust.signStatusList('urn:krd:civil-id:1'), 'typ'));
  test('too-large: before anything is read', () => refuses(Promise.resolve('x'.repeat(4_194_305)), 'too-large'));
  test('signature: a flipped bit of the payload or the signature', async () => {
    const [head, payload, signature] = token.split('.') as [string, string, string];
    const flipped = (text: string, at: number) => {
      const bytes = fromBase64url(text);
      bytes[(at + bytes.length) % bytes.length]! ^= 4;
      return toBase64url(bytes);
    };
    await refuses(Promise.resolve(`${head}.${flipped(payload, -2)}.${signature}`), 'signature');
    await refuses(Promise.resolve(`${head}.${flipped(payload, 20)}.${signature}`), 'signature');
    await refuses(Promise.resolve(`${head}.${payload}.${flipped(signature, 5)}`), 'signature');
  });
});

test('a number written longer than it needs to be is refused, and one too long to be one', () => {
  for (const bytes of [
    [9, 0x80, 0x00, 0],
    [9, 0, 0x81],
    [9, 0xff, 0xff, 0xff, 0xff, 0xff, 0],
    [9, 1, 2, 0],
  ])
    expect(() => readGapLists(Uint8Array.from(bytes), [1024])).toThrow(expect.objectContaining({ code: 'bad-gaps' }));
});

test('gap lists written and read again are the same lists', () =>
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(4999), { maxLength: 300 }), { maxLength: 6 }), (sets) => {
      const lists = sets.map((set) => ({ sorted: Uint32Array.from(set).sort(), size: 5000 }));
      expect(
        readGapLists(
          writeGapLists(lists),
          lists.map(() => 5000),
        ),
      ).toEqual(lists.map(({ sorted }) => sorted));
    }),
    { numRuns: 200 },
  ));
