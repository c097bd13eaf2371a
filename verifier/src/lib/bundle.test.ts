import { CredentialFault } from '@krdpass/credential';
import { beforeAll, expect, test } from 'vitest';
import { licence, testState } from '../../testing/state.ts';
import { ageOf, lastUpdate, mergeKept, openBundle, signedSince, upgradeKept, withoutCovered } from './bundle.ts';
import type { Kept } from './bundle.ts';
import { parseBundleFile, writeBundleFile } from './bundle-file.ts';
import { clockFloor } from './clock.ts';

const now = 1_795_262_400;
const day = 86_400;

let state: Awaited<ReturnType<typeof testState>>;
beforeAll(async () => {
  state = await testState({ now });
});

const open = (kept: Kept, known?: Awaited<ReturnType<typeof openBundle>>) => openBundle(kept, { root: state.trust.root, known });
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof CredentialFault ? error.code : String(error)),
  );

test('signed lists open into who may issue, what is revoked and how it is worded', async () => {
  const bundle = await open(state.kept);
  expect(bundle.trustList.services.length).toBeGreaterThan(0);
  expect(bundle.statusLists.size).toBe(state.kept.statusLists.length);
  expect(bundle.catalogue.types.map(({ id }) => id)).toContain('driving-licence');
  expect(bundle.dictionaries.every(({ bytes }) => bytes.length > 0)).toBe(true);
});

test('lists below another root are refused', async () => {
  const root = state.trust.certify({ subject: 'Another root', publicJwk: state.trust.signers.interior.publicJwk, ca: true });
  expect(await code(openBundle(state.kept, { root }))).toBe('chain-invalid');
});

test('a lower sequence of the trust list or the catalogue is refused', async () => {
  const trustList = { token: await state.trust.signTrustList({ sequence: 2 }), acceptedAt: now };
  const known = await open({ ...state.kept, trustList });
  expect(await code(open(state.kept, known))).toBe('rollback');
  const catalogue = { token: await state.signCatalogue({ sequence: 3 }), acceptedAt: now };
  expect(await code(open({ ...state.kept, trustList, catalogue }, known))).toBe('rollback');
});

test('an older status list than the one held is refused', async () => {
  const known = await open(state.kept);
  const token = await state.trust.signStatusList(licence, { iat: now - 2 * day });
  const statusLists = state.kept.statusLists.map((list) => (list.uri.includes('driving-licence') ? { ...list, token } : list));
  expect(await code(open({ ...state.kept, statusLists }, known))).toBe('rollback');
});

test('a catalogue of another shape is refused', async () => {
  const catalogue = { token: await state.signCatalogue({ credentials: [{ id: 'x' }] }), acceptedAt: now };
  expect(await code(open({ ...state.kept, catalogue }))).toBe('payload');
});

test('a catalogue with a template of another shape is refused; one without any is from before there were any', async () => {
  const catalogue = async (templates: unknown) => ({ token: await state.signCatalogue({ templates }), acceptedAt: now });
  const [template] = (await open(state.kept)).templates;
  for (const broken of [
    {},
    [{}],
    [{ ...template, leaves: [7] }],
    [{ ...template, leaves: [['0', 1]] }],
    [{ ...template, authority: null }],
  ])
    expect(await code(open({ ...state.kept, catalogue: await catalogue(broken) }))).toBe('payload');
  expect((await open({ ...state.kept, catalogue: await catalogue(undefined) })).templates).toEqual([]);
});

test('a held list that the network no longer names is kept', () => {
  const fresh = { ...state.kept, statusLists: state.kept.statusLists.slice(1) };
  expect(
    mergeKept(state.kept, fresh)
      .statusLists.map(({ uri }) => uri)
      .sort(),
  ).toEqual(state.kept.statusLists.map(({ uri }) => uri).sort());
});

test('lists accepted long ago open again, and are as old as they are', async () => {
  const bundle = await open(state.kept);
  expect(ageOf(now + 8 * day - signedSince(bundle))).toBe('too-old');
  expect(ageOf(now + 2 * day - signedSince(bundle))).toBe('old');
  expect(ageOf(now - signedSince(bundle))).toBe('fresh');
});

test('the whole bundle is as old as its oldest status list', async () => {
  const token = await state.trust.signStatusList(licence, { iat: now - 3 * day, exp: now + day });
  const statusLists = state.kept.statusLists.map((list) => (list.uri.includes('driving-licence') ? { ...list, token } : list));
  expect(signedSince(await open({ ...state.kept, statusLists }))).toBe(now - 3 * day);
});

test('the clock cannot stand before the newest signed time', async () => {
  const trustList = { token: await state.trust.signTrustList({ issuedAt: now - 10 }), acceptedAt: now };
  expect(clockFloor(await open({ ...state.kept, trustList }))).toBe(now - 10);
});

test('a bundle written as a file and brought in again is the same bundle', async () => {
  const kept = { ...state.kept, revocations: { full: 'a', deltas: ['b', 'c'], acceptedAt: now } };
  expect(parseBundleFile(writeBundleFile(kept), now)).toEqual(kept);
  expect(parseBundleFile(writeBundleFile(state.kept), now)).toEqual(state.kept);
});

test('a file of the earlier form, with status lists only, is brought in as before', async () => {
  const { trustList, catalogue, statusLists } = state.kept;
  const lists = {
    trust_list: trustList.token,
    catalogue: catalogue.token,
    status_lists: statusLists.map(({ uri, token }) => ({ uri, token })),
  };
  expect(parseBundleFile(JSON.stringify({ format: 'krdpass-bundle-1', ...lists }), now)).toEqual(state.kept);
});

const uri = 'http://localhost:4000/status-lists/driving-licence-1';
const revocationsOf = async (sequence: number, iat = now - 60) => {
  const full = await state.sign(state.revocations(sequence, { 70: 2 }, iat));
  return { full, deltas: [], acceptedAt: now };
};

test('what an earlier version kept opens as it is, and the revocation bundle takes over when it comes', async () => {
  const { revocations: _, ...earlier } = state.kept;
  const kept = upgradeKept(earlier);
  expect(kept).toEqual(state.kept);
  const known = await open(kept);
  expect(known.statusLists.get(uri)!.statusAt(3)).toBe(3);
  const merged = mergeKept(kept, { ...state.kept, statusLists: [], revocations: await revocationsOf(1) });
  const bundle = await open(merged, known);
  expect([1, 2, 70].map(bundle.statusLists.get(uri)!.statusAt)).toEqual([1, 2, 2]);
  expect(withoutCovered(merged, bundle).statusLists).toEqual([]);
  expect(signedSince(bundle)).toBe(now - 60);
});

test('a status list of another issuer, or one signed later than the bundle, stays', async () => {
  const foreign = { ...state.kept.statusLists[0]!, uri: 'http://localhost:4000/status-lists/civil-id-9' };
  const token = await state.trust.signStatusList('urn:krd:civil-id:1', { uri: foreign.uri });
  const kept = {
    ...state.kept,
    statusLists: [...state.kept.statusLists, { ...foreign, token }],
    revocations: await revocationsOf(1, now - 7200),
  };
  const bundle = await open(kept);
  expect(withoutCovered(kept, bundle)).toEqual(kept);
  expect(bundle.statusLists.get(uri)!.issuedAt).toBe(now - 3600);
  expect(withoutCovered({ ...kept, revocations: null }, await open({ ...kept, revocations: null })).statusLists).toHaveLength(4);
});

test('a lower sequence of the revocation bundle is refused, also from a file', async () => {
  const known = await open({ ...state.kept, revocations: await revocationsOf(5) });
  const file = writeBundleFile({ ...state.kept, revocations: await revocationsOf(4) });
  expect(await code(open(mergeKept(null, parseBundleFile(file, now)), known))).toBe('rollback');
});

test('a file without revocations does not take away the held ones', async () => {
  const held = { ...state.kept, revocations: await revocationsOf(5) };
  expect(mergeKept(held, parseBundleFile(writeBundleFile(state.kept), now)).revocations).toBe(held.revocations);
});

test('the last update is the last delta, or the whole bundle', () => {
  expect(lastUpdate({ full: 'x'.repeat(9000), deltas: [], acceptedAt: now })).toBe(9000);
  expect(lastUpdate({ full: 'x'.repeat(9000), deltas: ['y'.repeat(300), 'z'.repeat(200)], acceptedAt: now })).toBe(200);
});

test.each([
  '',
  '{}',
  '[]',
  '{"format":"krdpass-bundle-1"}',
  '{"format":"krdpass-bundle-1","status_lists":[1],"trust_list":"a","catalogue":"b"}',
  '{"format":"krdpass-bundle-3","status_lists":[],"trust_list":"a","catalogue":"b"}',
  '{"format":"krdpass-bundle-2","status_lists":[],"trust_list":"a","catalogue":"b","revocations":{"full":"a"}}',
  '{"format":"krdpass-bundle-2","status_lists":[],"trust_list":"a","catalogue":"b","revocations":{"full":"a","deltas":[1]}}',
])('a file that is no bundle is refused as malformed: %s', (content) => {
  expect(() => parseBundleFile(content, now)).toThrow(new CredentialFault('malformed'));
});

test('a catalogue says what may be asked and why; one without requests says nothing, and one of another shape is refused', async () => {
  const asking = { types: [{ id: 257, vct: licence, leaves: ['birthdate'] }], purposes: [] };
  const opened = async (changes: Readonly<Record<string, unknown>>) =>
    open({ ...state.kept, catalogue: { token: await state.signCatalogue(changes), acceptedAt: now } });
  expect((await opened({ asking })).catalogue.asking).toEqual(asking);
  expect((await opened({})).catalogue.asking).toEqual({ types: [], purposes: [] });
  for (const broken of [[], { types: [] }, { ...asking, purposes: [{ id: 1 }] }, { ...asking, types: [{ id: 'x' }] }])
    expect(await code(opened({ asking: broken }))).toBe('payload');
});
