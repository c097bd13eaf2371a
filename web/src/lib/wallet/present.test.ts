import { sameBytes, toUtf8, verifyPresentation } from '@krdpass/credential';
import { fromBase64url } from '@krdpass/credential';
import { createCollector, fromDigits, parseCode, parseFrame, parsePayload } from '@krdpass/credential/qr';
import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import { beforeAll, expect, test } from 'vitest';
import { createMemoryShelf } from '../testing/memory-shelf.ts';
import { code, createTestIssuer, letter, types, type TestIssuer } from '../testing/test-issuer.ts';
import { resolveOffer } from './activation.ts';
import type { FaultCode } from './fault.ts';
import type { Held } from './held.ts';
import { copyFor, paperCode, showCode, templateFor, type Lists } from './present.ts';
import { lifetimeOf, printable, revealed, showable } from './preset.ts';
import { beginJourney, continueJourney } from './receive.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const refused = (fault: FaultCode) => expect.objectContaining({ code: fault });
const licence = types.find(({ id }) => id === 'driving-licence')!;

let office: TestIssuer;
let held: Held;
let lists: Lists;
let readKey: (name: string) => Promise<CryptoKeyPair>;
beforeAll(async () => {
  office = await createTestIssuer({ now });
  const { send, deployment, catalogue, trustList } = office;
  const memory = createMemoryShelf();
  const tools = { send, trustList, templates: catalogue.templates!, shelf: memory.shelf, verifyVcJwt, now: () => now, random };
  const offer = await resolveOffer(letter, { send, deployment, catalogue, trustList, now });
  await continueJourney(await beginJourney(offer, { code, tools }), tools);
  held = memory.held.get(licence.vct)!;
  lists = { catalogue, trustList };
  readKey = memory.shelf.readKey;
});

const bundle = () => ({
  dictionaries: lists.catalogue.dictionaries.map(({ id, text }) => ({ id, bytes: fromBase64url(text) })),
  templates: lists.catalogue.templates,
  signers: lists.trustList.services.map(({ certificate }) => [certificate]),
});
async function show(showings = 0, preset = showable(licence)[0]!) {
  const copy = copyFor(held, showings);
  return showCode(copy, { type: licence, preset, key: await readKey(copy.key), lists, now, random });
}

test('a shown code is digits alone, and green for a verifier', async () => {
  const [digits, ...more] = await show();
  expect(digits).toMatch(/^\d+$/);
  expect(more).toEqual([]);
  const parsed = parseCode(digits!, bundle())!;
  const verdict = await verifyPresentation(parsed.credential, office.context({ nonce: parsed.nonce, audience: parsed.audience }));
  expect(verdict.colour).toBe('green');
  expect(Object.keys(verdict.claims!)).toContain('document_number');
  expect(verdict.claims).not.toHaveProperty('annex');
});

test('every preset that may be shown fits into a code', async () => {
  for (const type of types) for (const preset of showable(type)) expect(preset.live).toBe(true);
  for (const preset of showable(licence)) for (const text of await show(0, preset)) expect(text).toMatch(/^\d+$/);
});

test('with a photo it plays, stays longer, and any three of its frames are green for a verifier', async () => {
  const frames = await show(0, showable(licence)[1]!);
  expect(frames).toHaveLength(256);
  expect([lifetimeOf(frames), lifetimeOf(await show())]).toEqual([30, 15]);
  const collector = createCollector();
  const collected = [77, 3, 200].map((index) => collector.take(parseFrame(frames[index]!)!, now));
  const parsed = parsePayload(collected.at(-1)!.payload!, bundle())!;
  const verdict = await verifyPresentation(parsed.credential, office.context({ nonce: parsed.nonce, audience: parsed.audience }));
  expect(verdict.colour).toBe('green');
  expect(verdict.claims!.annex).toHaveProperty('portrait_qr');
});

const firstByte = async (...shown: Parameters<typeof show>) => fromDigits((await show(...shown))[0]!)![0]!.toString(16);

test('a code is written by template, from the seed; without the seed with plain salts; without a usable template in the generic form', async () => {
  expect(await firstByte()).toBe('10');
  const [whole, kept] = [held, lists];
  held = { ...held, copies: held.copies.map(({ seed: _, ...copy }) => copy) };
  expect(await firstByte()).toBe('12');
  held = whole;
  lists = { ...kept, catalogue: { ...kept.catalogue, templates: undefined } };
  expect(await firstByte()).toBe('14');
  lists = {
    ...kept,
    catalogue: { ...kept.catalogue, templates: kept.catalogue.templates!.map((one) => ({ ...one, notBefore: '2026-10-23' })) },
  };
  expect(await firstByte()).toBe('14');
  lists = kept;
});

test('a template is used from its thirtieth day on', () => {
  const [template] = lists.catalogue.templates!.filter(({ vct }) => vct === licence.vct);
  const usable = (day: string) =>
    templateFor({}, { catalogue: { ...lists.catalogue, templates: [{ ...template!, notBefore: day }] }, vct: licence.vct, now });
  expect(usable('2026-10-22')).toBeDefined();
  expect(usable('2026-10-23')).toBeUndefined();
});

test('every code is new, even in the same second', async () => {
  const [one, two] = [await show(), await show()];
  expect(one![0] === two![0]).toBe(false);
  expect(sameBytes(toUtf8(one![0]!), toUtf8(two![0]!))).toBe(false);
});

test('copies take turns', () => {
  expect(new Set([0, 1, 2].map((showings) => copyFor(held, showings).key)).size).toBe(3);
  expect(copyFor(held, 3)).toEqual(copyFor(held, 0));
});

test('a preset that is not for showing is not shown', async () => {
  const [id, preset] = Object.entries(licence.presets).find(([, { live }]) => !live)!;
  await expect(show(0, { id, ...preset })).rejects.toEqual(refused('nothing-to-show'));
});

test('without a copy there is nothing to show', () =>
  expect(() => copyFor({ ...held, copies: [] }, 0)).toThrow(refused('nothing-to-show')));

test('without a dictionary or a trusted signer no code is made', async () => {
  const kept = lists;
  lists = { ...kept, catalogue: { ...kept.catalogue, dictionaries: [] } };
  await expect(show()).rejects.toEqual(refused('unreadable-code'));
  lists = { ...kept, trustList: { ...kept.trustList, services: [] } };
  await expect(show()).rejects.toEqual(refused('unreadable-code'));
  lists = kept;
});

test('the paper code restores the printed credential, and is the same on every print', async () => {
  const digits = await paperCode(held, lists);
  expect(await paperCode(held, lists)).toBe(digits);
  const parsed = parseCode(digits, bundle())!;
  expect(parsed).toMatchObject({ mode: 'paper', credential: held.paper });
  const verdict = await verifyVcJwt(parsed.credential, office.context({ mode: 'paper', audience: '', nonce: '' }));
  expect(verdict.colour).toBe('amber');
});

test('without a paper form nothing is printed', async () => {
  await expect(paperCode({ ...held, paper: null }, lists)).rejects.toEqual(refused('nothing-to-show'));
  expect(printable({ ...licence, presets: {} })).toBeNull();
});

test('what a preset reveals is said with and without photo', () => {
  const [roadside, withPhoto] = showable(licence);
  expect(revealed(licence, roadside!).photo).toBe(false);
  expect(revealed(licence, withPhoto!)).toEqual({ facts: revealed(licence, roadside!).facts, photo: true });
});
