/** Asking in memory: enrolment, request, consent, answer, verdict. Everything after the enrolment without a network. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activate } from '../issuer/src/application/activate.ts';
import { enrol, withdraw, type Enrolment } from '../issuer/src/application/readers.ts';
import { people, testIssuer, type TestIssuer } from '../issuer/src/testing.ts';
import { lifetime, openRequest, questionsOf, secondsLeft, type OnScreen, type Question } from '../verifier/src/lib/ask.ts';
import { openBundle, type Bundle } from '../verifier/src/lib/bundle.ts';
import { check, checkAnswer, type Finding, type Outcome, type Station as Bench } from '../verifier/src/lib/check.ts';
import { createDeviceKeys, normaliseCode, parsePassAnswer, proofFor, standingOf, type Reader } from '../verifier/src/lib/reader.ts';
import { fetchLists, fetchPass, RefreshFault } from '../verifier/src/lib/refresh.ts';
import { createReplayMemory } from '../verifier/src/lib/seen.ts';
import { resolveOffer } from '../web/src/lib/wallet/activation.ts';
import { answerCode } from '../web/src/lib/wallet/answer.ts';
import { parseDeployment } from '../web/src/lib/wallet/deployment.ts';
import type { Held } from '../web/src/lib/wallet/held.ts';
import { fetchCatalogue, fetchTrustList } from '../web/src/lib/wallet/lists.ts';
import { copyFor, showCode, type Lists } from '../web/src/lib/wallet/present.ts';
import { beginJourney, continueJourney, type Shelf } from '../web/src/lib/wallet/receive.ts';
import { alwaysShown, firstChoice, readRequest, type Inquiry } from '../web/src/lib/wallet/request.ts';
import type { Send } from '../web/src/lib/wallet/wire.ts';
import { versionFor } from './credential/src/qr/capacity.ts';
import { fromDigits, toDigits } from './credential/src/qr/digits.ts';
import { parseFrame } from './credential/src/qr/frames.ts';
import { createRequest } from './credential/src/qr/request.ts';
import { createSealingKey, sealingJwk } from './credential/src/qr/seal.ts';
import { maskOf } from './credential/src/qr/verify-request.ts';
import { signerOf } from './credential/src/signature.ts';
import { createCollector } from './credential/src/qr/collector.ts';
import { verifyVcJwt } from './credential/src/vc-jwt.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

let world: TestIssuer;
let network = true;
let lists: Lists;
let bundle: Bundle;
let bank: Reader;
let police: Reader;
const held = new Map<string, Held>();
const keys = new Map<string, CryptoKeyPair>();

const send: Send = async ({ method, url, headers, body }) => {
  if (!network) return { failed: 'offline' };
  const response = await world.app.request(url, { method, headers, body });
  return { status: response.status, text: await response.text(), dpopNonce: response.headers.get('dpop-nonce') };
};
const request = async (address: string, init?: RequestInit) =>
  network ? world.app.request(address, init) : Promise.reject(new Error('offline'));
const post = (address: string, body: string) => request(address, { method: 'POST', body, headers: { 'Content-Type': 'application/jwt' } });

const shelf: Shelf = {
  begin: async (_journey, fresh) => fresh.forEach((pair, name) => keys.set(name, pair)),
  save: async () => {},
  keep: async (credential) => void held.set(credential.type, credential),
  end: async () => {},
  readKey: async (name) => keys.get(name)!,
};

async function fetchBundle(): Promise<Bundle> {
  const fetched = await fetchLists(world.issuer.origin, { send: request, now: world.clock.now, progress: () => {} });
  return openBundle(fetched, { root: world.issuer.keys.root });
}

async function enrolled(word: string): Promise<Reader> {
  const { code } = (await enrol(world.issuer, word)) as Enrolment;
  const device = await createDeviceKeys();
  const proof = await proofFor(device, {
    audience: world.issuer.origin,
    iat: world.clock.now,
    code: normaliseCode(` ${code.toUpperCase()}`),
  });
  return parsePassAnswer(await fetchPass(world.issuer.origin, proof, post), device);
}

beforeAll(async () => {
  world = await testIssuer();
  const { now } = world.clock;
  const letter = (await activate(world.issuer, people.shilan, 'operator'))!;
  const deployment = parseDeployment(JSON.stringify({ issuer: world.issuer.origin, root: world.issuer.keys.root }));
  const source = { send, deployment, now };
  lists = { trustList: await fetchTrustList(source), catalogue: await fetchCatalogue(source) };
  const offer = await resolveOffer(letter.link, { ...source, ...lists });
  const tools = {
    send,
    shelf,
    trustList: lists.trustList,
    templates: lists.catalogue.templates!,
    verifyVcJwt,
    now: () => world.clock.now,
    random,
  };
  await continueJourney(await beginJourney(offer, { code: letter.code, tools }), tools);
  [bank, police] = [await enrolled('bank'), await enrolled('traffic-police')];
  bundle = await fetchBundle();
  network = false;
});
afterAll(() => world.end());

const questionOf = (reader: Reader, preset: string): Question => questionsOf(bundle, reader).find(({ id }) => id.endsWith(` ${preset}`))!;
const ask = (question: Question, reader: Reader, elapsed = 0): Promise<OnScreen> =>
  openRequest(question, { reader, now: world.clock.now, elapsed, random });

const read = (digits: string, answered: ReadonlySet<string> = new Set()) =>
  readRequest(digits, { lists, held: [...held.values()], now: world.clock.now, answered });
const readGood = async (digits: string) => (await read(digits)) as Inquiry;

async function answer(inquiry: Inquiry, claims: ReadonlySet<string> = firstChoice(inquiry.wishes[0]!)): Promise<readonly string[]> {
  const { held: own, type } = inquiry.wishes[0]!;
  const copy = copyFor(own, 0);
  return answerCode(copy, { request: inquiry.request, type, claims, key: keys.get(copy.key)!, lists, now: world.clock.now });
}

/** What the texts of a code lead to, held before the camera in turn until one of them does. */
async function scan(texts: readonly string[], look: (text: string, bench: Bench) => Promise<Outcome>): Promise<Outcome> {
  const bench = { bundle, now: world.clock.now, memory: createReplayMemory(), collector: createCollector(), accepts: () => false };
  for (const text of texts) {
    const found = await look(text, bench);
    if (!('collected' in found)) return found;
  }
  throw new Error('not enough frames');
}

async function look(texts: readonly string[], onScreen: OnScreen, elapsed = 20): Promise<Finding> {
  const found = await scan(texts, (text, bench) => checkAnswer(text, bench, { onScreen, elapsed }));
  if (!('face' in found)) throw new Error('damaged' in found ? `damaged: ${found.damaged}` : 'still collecting');
  return found;
}

describe('a bank asks for a salary proof', () => {
  test('by its permission, the citizen sees who, why, how long and each fact, and the answer is valid', async () => {
    const question = questionOf(bank, 'loan');
    const onScreen = await ask(question, bank);
    expect(fromDigits(onScreen.digits)).toHaveLength(240);

    const inquiry = await readGood(onScreen.digits);
    expect(inquiry.unit.en).toBe('Chiya Bank (DEMO)');
    expect(inquiry.purpose).toMatchObject({ id: 2, keptDays: 90 });
    expect(inquiry.wishes).toHaveLength(1);
    const [wish] = inquiry.wishes;
    expect(wish!.type.id).toBe('salary-proof');
    expect([...firstChoice(wish!)].sort()).toEqual([...question.claims].sort());
    expect(alwaysShown(wish!.type)).toEqual(['issuing_authority', 'issuing_country']);

    const texts = await answer(inquiry);
    const finding = await look(texts, onScreen);
    expect(finding).toMatchObject({ face: 'valid', mode: 'ask', declined: [] });
    expect(finding.verdict!.colour).toBe('green');
    expect(finding.verdict!.checks.map(({ outcome }) => outcome)).toEqual(Array(11).fill('passed'));
    for (const claim of ['ministry', 'net_salary', 'loan_instalments'])
      expect(finding.claims![claim]).toEqual(held.get('salary-proof')!.claims[claim]);
    expect(finding.claims).not.toHaveProperty('basic_salary');
    for (const text of texts) expect(versionFor(fromDigits(text)!.length, 'L')).toBeLessThanOrEqual(16);
  });

  test('three facts alone: the rest is named as declined, and the answer confirms no more than it says', async () => {
    const onScreen = await ask(questionOf(bank, 'loan'), bank);
    const chosen = new Set(['ministry', 'net_salary', 'employment_type']);
    const finding = await look(await answer(await readGood(onScreen.digits), chosen), onScreen);
    expect(finding).toMatchObject({ face: 'cannot-confirm', code: 'claims-missing' });
    expect(Object.keys(finding.claims!).filter((claim) => chosen.has(claim))).toHaveLength(3);
    expect(finding.declined).toContain('loan_instalments');
    expect(finding.declined).not.toContain('net_salary');
  });

  test('for yes or no alone: every threshold has its bit in a wider mask, and no figure is given', async () => {
    const question = questionOf(bank, 'answers');
    const onScreen = await ask(question, bank);
    expect(fromDigits(onScreen.digits)).toHaveLength(244);
    const inquiry = await readGood(onScreen.digits);
    expect([...firstChoice(inquiry.wishes[0]!)].sort()).toEqual([...question.claims].sort());
    const finding = await look(await answer(inquiry), onScreen);
    expect(finding).toMatchObject({ face: 'valid', declined: [] });
    const given = held.get('salary-proof')!.claims;
    for (const sum of [300_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000])
      expect(finding.claims![`net_at_least_${sum}`]).toBe(given[`net_at_least_${sum}`]);
    expect(finding.claims).not.toHaveProperty('net_salary');
  });

  test('by template where there is one, else in the generic form: larger, and judged alike', async () => {
    const onScreen = await ask(questionOf(bank, 'answers'), bank);
    const largest = (texts: readonly string[]) => parseFrame(texts[0]!)!.length;
    const templated = await answer(await readGood(onScreen.digits));
    const own = lists;
    lists = { ...own, catalogue: { ...own.catalogue, templates: [] } };
    const generic = await answer(await readGood(onScreen.digits));
    lists = own;
    console.log(`yes or no alone: ${largest(templated)} bytes by template, ${largest(generic)} without`);
    expect(largest(templated)).toBeLessThan(largest(generic));
    for (const texts of [templated, generic]) expect((await look(texts, onScreen)).face).toBe('valid');
  });

  test('nothing ticked is no answer', async () => {
    const inquiry = await readGood((await ask(questionOf(bank, 'loan'), bank)).digits);
    await expect(answer(inquiry, new Set())).rejects.toThrow('nothing-to-show');
  });

  test('a citizen without the document is told what was wanted', async () => {
    const { digits } = await ask(questionOf(bank, 'loan'), bank);
    const inquiry = (await readRequest(digits, { lists, held: [], now: world.clock.now, answered: new Set() })) as Inquiry;
    expect(inquiry.wishes).toEqual([]);
    expect(inquiry.wanted.map(({ id }) => id)).toEqual(['salary-proof']);
  });
});

describe('the traffic police ask for a licence', () => {
  test('and get it, with the photo where they ask for that', async () => {
    for (const preset of ['roadside', 'roadside-photo']) {
      const onScreen = await ask(questionOf(police, preset), police);
      const finding = await look(await answer(await readGood(onScreen.digits)), onScreen);
      expect(finding).toMatchObject({ face: 'valid', mode: 'ask', declined: [] });
      expect('annex' in finding.claims!).toBe(preset === 'roadside-photo');
    }
  });

  test('or for either of two documents: the citizen sees both, and answers with one', async () => {
    const sealingKey = await createSealingKey();
    const question = questionOf(police, 'roadside');
    const age = lists.catalogue.asking!.types.find(({ vct }) => vct === 'urn:krd:age:1')!;
    const wants = [
      { template: question.askable.id, mask: maskOf(question.askable, question.claims) },
      { template: age.id, mask: maskOf(age, ['age_over_18']) },
    ];
    const content = { random: random(16), iat: world.clock.now, lifetime: 12, purpose: 1, wants, sealingKey: await sealingJwk(sealingKey) };
    const bytes = await createRequest({ ...content, pass: police.pass }, await signerOf(police.keys));
    expect(bytes).toHaveLength(246);
    const inquiry = await readGood(toDigits(bytes));
    expect(inquiry.wanted.map(({ id }) => id)).toEqual(['driving-licence', 'age']);
    expect(inquiry.wishes.map(({ type, claims }) => `${type.id} ${claims.filter(({ beyond }) => beyond).length}`)).toEqual([
      'driving-licence 0',
      'age 1',
    ]);
    const onScreen = { question, digits: toDigits(bytes), request: { bytes, sealingKey }, openedAt: 0 };
    expect(await look(await answer(inquiry), onScreen)).toMatchObject({ face: 'valid', declined: [] });
    const other = { ...inquiry, wishes: inquiry.wishes.slice(1) };
    const { verdict } = await look(await answer(other, new Set(['age_over_18'])), onScreen); // this verifier's screen waits for the licence
    expect(verdict!.checks.find(({ name }) => name === 'request-satisfied')).toMatchObject({ outcome: 'failed', code: 'claims-missing' });
  });

  test('what lies beyond their permission is marked and unticked, and a purpose beyond it is refused', async () => {
    const question = questionOf(police, 'roadside');
    const onScreen = await ask({ ...question, claims: [...question.claims, 'upn'] }, police);
    const [wish] = (await readGood(onScreen.digits)).wishes;
    expect(wish!.claims.filter(({ beyond }) => beyond)).toEqual([{ name: 'upn', beyond: true }]);
    expect(firstChoice(wish!).has('upn')).toBe(false);
    const salary = questionOf(bank, 'loan');
    expect(await read((await ask({ ...salary, purpose: question.purpose }, police)).digits)).toMatchObject({
      wishes: [{ claims: expect.not.arrayContaining([expect.objectContaining({ beyond: false })]) as unknown }],
    });
    expect(await read((await ask(salary, police)).digits)).toEqual({ refused: 'purpose-unknown' });
  });
});

describe('what does not count', () => {
  test('an answer after the request’s time, by the verifier’s own monotonic clock', async () => {
    const onScreen = await ask(questionOf(police, 'roadside'), police, 1000);
    const texts = await answer(await readGood(onScreen.digits));
    expect((await look(texts, onScreen, 1000 + lifetime)).face).toBe('valid');
    expect(await look(texts, onScreen, 1001 + lifetime)).toMatchObject({ face: 'stale-code', code: 'request-expired' });
    expect(secondsLeft(onScreen, 1100)).toBe(20);
  });

  test('an answer to another request or for another reader: it cannot even be opened', async () => {
    const [one, other] = [await ask(questionOf(police, 'roadside'), police), await ask(questionOf(police, 'roadside'), police)];
    const foreign = await ask(questionOf(bank, 'loan'), bank);
    const answered = await answer(await readGood(one.digits));
    for (const onScreen of [other, foreign]) await expect(look(answered, onScreen)).rejects.toThrow('damaged: cannot-open');
    expect(await scan(answered, check)).toEqual({ damaged: 'cannot-open' });
  });

  test('a code shown one-way, or a request, where an answer is waited for', async () => {
    const onScreen = await ask(questionOf(police, 'roadside'), police);
    const own = held.get('driving-licence')!;
    const type = lists.catalogue.credentials.find(({ id }) => id === 'driving-licence')!;
    const copy = copyFor(own, 0);
    const preset = { id: 'roadside', ...type.presets.roadside! };
    const shown = await showCode(copy, { type, preset, key: keys.get(copy.key)!, lists, now: world.clock.now, random });
    expect(await look(shown, onScreen)).toMatchObject({ face: 'wrong-document', likeness: 'shown' });
    expect(await look([onScreen.digits], onScreen)).toMatchObject({ face: 'wrong-document', likeness: 'request' });
    expect(await look(['https://example.org'], onScreen)).toMatchObject({ face: 'wrong-document', likeness: 'address' });
  });

  test('a request that was answered before, one by a pass that ended, and what is no request', async () => {
    const onScreen = await ask(questionOf(police, 'roadside'), police);
    const { random: used } = await readGood(onScreen.digits);
    expect(await read(onScreen.digits, new Set([used]))).toEqual({ refused: 'request-answered' });
    expect(await read('https://example.org')).toBeNull();
    world.clock.now += 31 * 86_400;
    expect(await read(onScreen.digits)).toEqual({ refused: 'pass-dates' });
    expect(standingOf(police, bundle, world.clock.now)).toMatchObject({ mayAsk: false });
    world.clock.now -= 31 * 86_400;
    expect(standingOf(police, bundle, world.clock.now)).toMatchObject({ mayAsk: true, daysLeft: 29, unit: { id: 1 } });
  });

  test('a changed bit anywhere in the request', async () => {
    const { digits } = await ask(questionOf(police, 'roadside'), police);
    expect('unit' in (await readGood(digits))).toBe(true);
    for (let bit = 0; bit < 1900; bit += 101) {
      const changed = (BigInt(digits) ^ (1n << BigInt(bit))).toString().padStart(digits.length, '0');
      expect(await read(changed), `bit ${bit}`).toMatchObject({ refused: expect.any(String) as string });
    }
  });
});

test('a pass made for another device, or another answer, is not kept; without a network there is none', async () => {
  const device = await createDeviceKeys();
  const pass = Buffer.from(bank.pass).toString('base64url');
  await expect(parsePassAnswer(JSON.stringify({ pass, unit: 2 }), device)).rejects.toThrow('holder-key');
  await expect(parsePassAnswer('{}', device)).rejects.toThrow('malformed');
  await expect(fetchPass(world.issuer.origin, 'proof', post)).rejects.toThrow(RefreshFault);
});

test('a unit that was withdrawn asks in vain as soon as a wallet has the newer list', async () => {
  const { digits } = await ask(questionOf(police, 'roadside'), police);
  network = true;
  await withdraw(world.issuer, 'traffic-police');
  const deployment = parseDeployment(JSON.stringify({ issuer: world.issuer.origin, root: world.issuer.keys.root }));
  const newer = await fetchTrustList({ send, deployment, now: world.clock.now }, lists.trustList);
  network = false;
  expect('unit' in (await readGood(digits))).toBe(true);
  lists = { ...lists, trustList: newer };
  expect(await read(digits)).toEqual({ refused: 'unit-withdrawn' });
});
