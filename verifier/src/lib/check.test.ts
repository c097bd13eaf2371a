import { createCollector, createFrames, fromDigits, toDigits } from '@krdpass/credential/qr';
import { beforeAll, expect, test } from 'vitest';
import { licence, testState } from '../../testing/state.ts';
import type { Shown } from '../../testing/state.ts';
import { openBundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { check } from './check.ts';
import type { Finding, Outcome, Station } from './check.ts';
import { createReplayMemory } from './seen.ts';

const now = 1_795_262_400;
const day = 86_400;

let state: Awaited<ReturnType<typeof testState>>;
let bundle: Bundle;

beforeAll(async () => {
  state = await testState({ now });
  bundle = await openBundle(state.kept, { root: state.trust.root });
});

const station = (changes: Partial<Station> = {}): Station => ({
  bundle,
  now,
  memory: createReplayMemory(),
  collector: createCollector(),
  accepts: () => true,
  ...changes,
});

async function find(text: string, changes: Partial<Station> = {}): Promise<Finding> {
  const found = await check(text, station(changes));
  if (!('face' in found)) throw new Error(JSON.stringify(found));
  return found;
}

const shown = async (what: Shown = {}, changes: Partial<Station> = {}) => find(await state.show(what), changes);

test('a genuine, current, live licence is valid and shows its claims', async () => {
  const { face, mode, claims, type, qualifier } = await shown();
  expect({ face, mode, qualifier }).toEqual({ face: 'valid', mode: 'show', qualifier: undefined });
  expect(type?.id).toBe('driving-licence');
  expect(claims?.given_name_native).toBe('ڕێبوار');
});

test('a code by template is read with the template of the signed catalogue; one without a template needs none', async () => {
  const [byTemplate, generic] = [await state.show(), await state.show({ form: 'generic' })];
  expect([byTemplate, generic].map((text) => fromDigits(text)![0])).toEqual([0x10, 0x14]);
  expect((await find(byTemplate)).face).toBe('valid');
  expect((await find(generic)).face).toBe('valid');
});

test('a verifier from before the template cannot confirm, says that it is too old, and never calls the code false', async () => {
  const catalogue = { token: await state.signCatalogue({ templates: undefined }), acceptedAt: now };
  const older = await openBundle({ ...state.kept, catalogue }, { root: state.trust.root });
  const found = await find(await state.show(), { bundle: older });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'unknown-template' });
  expect((await find(await state.show({ form: 'generic' }), { bundle: older })).face).toBe('valid');
});

test('a template with a codec of a later version is unknown to this one', async () => {
  const { templates } = bundle;
  const later = templates.map((one) => ({ ...one, leaves: one.leaves.map(([leaf, path]) => [leaf, path, 'colour'] as const) }));
  const found = await find(await state.show(), { bundle: { ...bundle, templates: later } });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'unknown-codec' });
});

test.each([
  ['revoked', { idx: 1 }, 'revoked'],
  ['suspended', { idx: 2 }, 'suspended'],
  ['cannot-confirm', { idx: 3 }, 'status-value'],
  ['expired', { values: { date_of_expiry: '2026-11-09' } }, 'document-expired'],
  ['stale-code', { iat: now - 200 }, 'stale-code'],
  ['stale-code', { iat: now + 200 }, 'issued-ahead'],
] as const)('the face is %s for %o, with the code %s', async (face, what, code) => {
  const found = await shown(what);
  expect({ face: found.face, code: found.code }).toEqual({ face, code });
});

test('the revocation bundle says the same as the status lists', async () => {
  const revocations = { full: await state.sign(state.revocations(1)), deltas: [], acceptedAt: now };
  const compact = await openBundle({ ...state.kept, statusLists: [], revocations }, { root: state.trust.root });
  for (const [idx, face] of [
    [1, 'revoked'],
    [2, 'suspended'],
    [73, 'valid'],
  ] as const)
    expect((await shown({ idx }, { bundle: compact })).face).toBe(face);
  const outside = await shown({ idx: 1024 }, { bundle: compact });
  expect({ face: outside.face, code: outside.code }).toEqual({ face: 'cannot-confirm', code: 'status-index' });
  const later = now + 2 * day;
  expect((await shown({ iat: later }, { bundle: compact, now: later })).code).toBe('status-old');
});

const framesOf = async (what: Shown = {}) => createFrames(fromDigits(await state.show(what))!);
const said = (found: Outcome) =>
  'face' in found ? found.face : 'damaged' in found ? found.damaged : `${found.collected.have} of ${found.collected.of}`;

test('the frames of an animated code are collected from picture to picture, until they are a verdict', async () => {
  const frames = await framesOf();
  const here = station();
  const seen: string[] = [];
  for (const index of [9, 9, 40]) seen.push(said(await check(frames[index]!, here)));
  expect(seen).toEqual(['1 of 2', '1 of 2', 'valid']);
});

test('of two phones before one camera each leads to its own verdict', async () => {
  const [good, revoked] = [await framesOf(), await framesOf({ idx: 1 })];
  const here = station();
  const seen: string[] = [];
  for (const text of [good[0], revoked[0], revoked[3], good[3]]) seen.push(said(await check(text!, here)));
  expect(seen).toEqual(['1 of 2', '1 of 2', 'revoked', 'valid']);
});

test('frames that contradict each other are damaged, and collecting begins anew', async () => {
  const frames = await framesOf();
  const bytes = fromDigits(frames[0]!)!;
  bytes[20]! ^= 1;
  const here = station();
  const seen: string[] = [];
  for (const text of [frames[0]!, toDigits(bytes), frames[1]!]) seen.push(said(await check(text, here)));
  expect(seen).toEqual(['1 of 2', 'non-canonical', '1 of 2']);
});

test('a licence signed with another authority’s key is not genuine, and nothing it says is handed on', async () => {
  const { signers } = state.trust;
  const found = await shown({ signer: { ...signers.interior, chain: signers.traffic.chain } });
  expect(found.face).toBe('not-genuine');
  expect(found.code).toBe('signature');
  expect(found.claims).toBeUndefined();
  expect(found.type).toBeUndefined();
});

test('a printed licence is valid only as a possible copy, and never green', async () => {
  const { face, qualifier, mode, code, verdict } = await find(await state.print());
  expect({ face, qualifier, mode, code }).toEqual({ face: 'valid', qualifier: 'copy-possible', mode: 'paper', code: 'paper' });
  expect(verdict?.colour).toBe('amber');
});

test('a revoked printed licence is revoked', async () => {
  expect((await find(await state.print({ idx: 1 }))).face).toBe('revoked');
});

test('with lists older than a day nothing can be confirmed', async () => {
  const later = now + 2 * day;
  const found = await shown({ iat: later }, { now: later });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'status-old' });
});

test('with lists older than a day a revoked licence is still revoked', async () => {
  const later = now + 2 * day;
  expect((await shown({ idx: 1, iat: later }, { now: later })).face).toBe('revoked');
});

test('without a status list nothing can be confirmed', async () => {
  const found = await shown({}, { bundle: { ...bundle, statusLists: new Map() } });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'status-missing' });
});

test('a device whose clock stands before the lists were signed confirms nothing', async () => {
  const earlier = now - 2 * day;
  const found = await shown({ iat: earlier }, { now: earlier });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'clock-wrong' });
});

test('the same code in a later check was shown before; within one scan it is the same code', async () => {
  const memory = createReplayMemory();
  const text = await state.show();
  expect((await find(text, { memory })).face).toBe('valid');
  expect((await find(text, { memory, now: now + 5 })).face).toBe('valid');
  const again = await find(text, { memory, now: now + 12 });
  expect({ face: again.face, code: again.code, shownBefore: again.shownBefore }).toEqual({
    face: 'stale-code',
    code: 'seen-before',
    shownBefore: 12,
  });
});

test('a document that is not looked for here is another document, and its claims stay hidden', async () => {
  const found = await shown({}, { accepts: ({ vct }) => vct !== licence });
  expect(found.face).toBe('wrong-document');
  expect(found.type?.id).toBe('driving-licence');
  expect(found.claims).toBeUndefined();
});

test('a type this catalogue does not know cannot be confirmed', async () => {
  const found = await shown({}, { bundle: { ...bundle, catalogue: { ...bundle.catalogue, types: [] } } });
  expect({ face: found.face, code: found.code }).toEqual({ face: 'cannot-confirm', code: 'unknown-template' });
});

test.each([
  ['https://example.org/menu', 'address'],
  ['openid-credential-offer://?credential_offer_uri=https://example.org', 'offer'],
  ['https://wallet.example/offer?credential_offer_uri=https%3A%2F%2Fexample.org', 'offer'],
  ['123456', 'text'],
  ['سڵاو', 'text'],
] as const)('a foreign code %s is another document that looks like an %s', async (text, likeness) => {
  expect(await find(text)).toEqual({ face: 'wrong-document', at: now, likeness });
});

test('a code with a changed digit is damaged or not genuine, never valid', async () => {
  const digits = await state.show();
  for (let at = 0; at < digits.length; at += 37) {
    const changed = digits.slice(0, at) + ((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
    const found = await check(changed, station());
    expect('face' in found ? found.face : 'damaged').not.toBe('valid');
  }
});

test('a code whose signer is in no current list is not genuine; with old lists it cannot be confirmed', async () => {
  const text = await state.show();
  const unknowing = { ...bundle, signers: [] };
  expect((await find(text, { bundle: unknowing })).face).toBe('not-genuine');
  expect((await find(text, { bundle: unknowing, now: now + 2 * day })).face).toBe('cannot-confirm');
});
