import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url } from './encoding.ts';
import { joinHead, splitHead, writeGapLists } from './gap-lists.ts';
import {
  applyRevocationDelta,
  changesBetween,
  revocationDeltaTyp,
  signRevocationDelta,
  verifyRevocationChain,
} from './revocation-delta.ts';
import { createRevocations, signRevocations, toRevocationList, type Revocations } from './revocation-list.ts';
import { signDocument } from './signed-document.ts';
import { testIssuer, testTrust } from './testing.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const { root } = trust;
const signer = trust.signers['status-list'];
const uriOf = (name: string) => `${testIssuer}/status-lists/${name}`;
const size = 64;

type Values = Readonly<Record<string, Readonly<Record<number, number>>>>;
const stateOf = (sequence: number, values: Values, changes: { issuedAt?: number; expires?: number; issuer?: string } = {}): Revocations =>
  createRevocations(
    { issuer: testIssuer, sequence, issuedAt: now - 100 + sequence, expires: now + 600, ttl: 60, ...changes },
    Object.entries(values).map(([name, entries]) =>
      toRevocationList(
        { uri: uriOf(name), bits: 2, size },
        Uint8Array.from({ length: size }, (_, i) => entries[i] ?? 0),
      ),
    ),
  );
const between = (from: Revocations, to: Revocations) =>
  signRevocationDelta({ from: from.sequence, to, ...changesBetween(from, to) }, signer);
const apply = (token: string, held: Revocations) => applyRevocationDelta(token, { held, root, now });

const monday = stateOf(3, { a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1 } });
const tuesday = stateOf(5, { a: { 1: 1, 2: 1, 63: 2 }, b: { 7: 1 }, c: { 0: 1, 63: 1 } });
const token = await between(monday, tuesday);

test('revoked, suspended, reinstated, final after suspension, in a list that was not there: all of it arrives', async () => {
  expect(await apply(token, monday)).toEqual(tuesday);
});

test('nothing changed is a delta too: the same entries, signed later', async () => {
  const later = stateOf(4, { a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1 } });
  expect(await apply(await between(monday, later), monday)).toEqual(later);
  expect(later.digest).toBe(monday.digest);
});

test('between any two states the delta leads exactly from one to the other', () => {
  const entries = fc.dictionary(fc.nat(size - 1).map(String), fc.constantFrom(1, 2)) as fc.Arbitrary<Record<number, number>>;
  return fc.assert(
    fc.asyncProperty(entries, entries, entries, entries, async (a, b, c, d) => {
      const [from, to] = [stateOf(1, { a, b }), stateOf(2, { a: c, b: d, ab: a })];
      expect(await apply(await between(from, to), from)).toEqual(to);
    }),
    { numRuns: 50 },
  );
});

test('a list never disappears: list-address', () => {
  expect(() => changesBetween(tuesday, monday)).toThrow(expect.objectContaining({ code: 'list-address' }));
});

describe('a delta is refused', () => {
  const refuses = (text: string | Promise<string>, code: string, held = monday) =>
    expect(Promise.resolve(text).then((delta) => apply(delta, held))).rejects.toMatchObject({ code });
  const forged = (head: Record<string, unknown>, lists?: Uint8Array) => {
    const payload = splitHead(fromBase64url(token.split('.')[1]!));
    return signDocument(joinHead({ ...payload.head, ...head } as never, lists ?? payload.lists), { typ: revocationDeltaTyp, signer });
  };

  test('delta-base: from another sequence than the one held', () => refuses(token, 'delta-base', { ...monday, sequence: 4 }));
  test('delta-result: the held state is not the one it was made from', () =>
    refuses(token, 'delta-result', stateOf(3, { a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1, 9: 1 } })));
  test('delta-result: an entry to add is there, one to remove is not', async () => {
    await refuses(token, 'delta-result', stateOf(3, { a: { 1: 1, 2: 1, 40: 2 }, c: { 0: 1 } }));
    await refuses(token, 'delta-result', stateOf(3, { a: { 1: 1, 2: 2 }, c: { 0: 1 } }));
  });
  test('delta-result: another digest was signed', () => refuses(forged({ result: monday.digest }), 'delta-result'));
  test('rollback: it leads to the same or a lower sequence', async () => {
    await refuses(forged({ to: 3 }), 'rollback');
    await refuses(forged({ to: 2 }), 'rollback');
  });
  test('rollback: it leads to an earlier time', () => refuses(forged({ iat: monday.issuedAt - 1 }), 'rollback'));
  test('list-expired', () => refuses(forged({ exp: now }), 'list-expired'));
  test('dates', () => refuses(forged({ exp: 1 }), 'dates'));
  test('list-address: another issuer’s', async () => {
    await refuses(forged({ iss: 'http://localhost:4009' }), 'list-address');
    await refuses(forged({ opened: [['http://localhost:4009/x', 2, 64]] }), 'list-address');
  });
  test('payload: a list opened that is there already, or members of another shape', async () => {
    await refuses(forged({ opened: [[uriOf('a'), 2, 64]] }, writeGapLists(Array(4).fill({ sorted: [], size: 192 }))), 'payload');
    await refuses(forged({ from: '3' }), 'payload');
    await refuses(forged({ result: 3 }), 'payload');
  });
  test('list-size', () => refuses(forged({ opened: [[uriOf('b'), 2, 2 ** 21]] }), 'list-size'));
  test('bad-gaps', () => refuses(forged({}, Uint8Array.of(1, 2, 3)), 'bad-gaps'));
  test('bad-gaps: an entry invalid and suspended at once', () => {
    const lists = writeGapLists([[2], [], [], []].map((sorted) => ({ sorted, size: 3 * size })));
    return refuses(forged({}, lists), 'bad-gaps');
  });
  test('typ: a full bundle in its place', () => refuses(signRevocations(tuesday, signer), 'typ'));
  test('certificate-purpose: the trust list’s signer', () =>
    refuses(
      signRevocationDelta({ from: 3, to: tuesday, ...changesBetween(monday, tuesday) }, trust.signers['trust-list']),
      'certificate-purpose',
    ));
  test('signature', () => {
    const [head, payload] = token.split('.') as [string, string];
    return refuses(`${head}.${payload}.${'A'.repeat(86)}`, 'signature');
  });
  test('too-large', () => refuses('x'.repeat(4_194_305), 'too-large'));
});

test('a writer refuses a change in a list it does not name, and one entry twice', async () => {
  const change = { uri: uriOf('z'), idx: 1, was: 0, status: 1 };
  await expect(signRevocationDelta({ from: 3, to: tuesday, opened: [], changes: [change] }, signer)).rejects.toMatchObject({
    code: 'list-address',
  });
  const again = { ...change, uri: uriOf('a') };
  await expect(signRevocationDelta({ from: 3, to: tuesday, opened: [], changes: [again, again] }, signer)).rejects.toMatchObject({
    code: 'bad-gaps',
  });
});

describe('a full bundle with the deltas since', () => {
  const wednesday = stateOf(6, { a: { 1: 1, 2: 1 }, b: { 7: 1, 8: 2 }, c: { 0: 1, 63: 1 } });
  const open = async (
    deltas: readonly string[],
    { full = monday, at = now, known }: { full?: Revocations; at?: number; known?: Revocations } = {},
  ) => verifyRevocationChain({ full: await signRevocations(full, signer), deltas }, { root, now: at, known });

  test('opens as the last state', async () => {
    expect(await open([])).toEqual(monday);
    expect(await open([token, await between(tuesday, wednesday)], { known: tuesday })).toEqual(wednesday);
  });
  test('is good while its last state is, however old the first', async () => {
    const old = stateOf(3, { a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1 } }, { expires: now - 10 });
    expect(await open([token], { full: old })).toEqual(tuesday);
    await expect(open([], { full: old })).rejects.toMatchObject({ code: 'list-expired' });
    await expect(open([token], { at: now + 600 })).rejects.toMatchObject({ code: 'list-expired' });
  });
  test('rollback: it ends before the known state', () =>
    expect(open([token], { known: wednesday })).rejects.toMatchObject({ code: 'rollback' }));
  test('delta-base: a delta left out', async () =>
    expect(open([await between(tuesday, wednesday)])).rejects.toMatchObject({ code: 'delta-base' }));
  test('delta-result: a full bundle that is not where the deltas began', async () => {
    const other = stateOf(3, { a: { 1: 1, 2: 2, 40: 2, 50: 2 }, c: { 0: 1 } });
    await expect(open([token, await between(tuesday, wednesday)], { full: other })).rejects.toMatchObject({ code: 'delta-result' });
  });
});
