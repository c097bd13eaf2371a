/** The straight line in memory: activation, issuance, wallet, presentation, verdict. The last two lines without a network. */
import { createCollector, fromDigits } from './credential/src/qr/index.ts';
import { verifyVcJwt } from './credential/src/vc-jwt.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activate } from '../issuer/src/application/activate.ts';
import { changeByOperator } from '../issuer/src/application/change-status.ts';
import { people, testIssuer, type TestIssuer } from '../issuer/src/testing.ts';
import { check, type Finding, type Station } from '../verifier/src/lib/check.ts';
import { openBundle, type Bundle, type Kept } from '../verifier/src/lib/bundle.ts';
import { fetchLists, type HeldRevocations } from '../verifier/src/lib/refresh.ts';
import { createReplayMemory } from '../verifier/src/lib/seen.ts';
import { resolveOffer } from '../web/src/lib/wallet/activation.ts';
import { parseDeployment } from '../web/src/lib/wallet/deployment.ts';
import type { Held } from '../web/src/lib/wallet/held.ts';
import { fetchCatalogue, fetchTrustList } from '../web/src/lib/wallet/lists.ts';
import { copyFor, paperCode, showCode, type Lists } from '../web/src/lib/wallet/present.ts';
import { beginJourney, continueJourney, type Shelf } from '../web/src/lib/wallet/receive.ts';
import type { Send } from '../web/src/lib/wallet/wire.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

let world: TestIssuer;
let network = true; // pulled out before anything is shown

const send: Send = async ({ method, url, headers, body }) => {
  if (!network) return { failed: 'offline' };
  const response = await world.app.request(url, { method, headers, body });
  return { status: response.status, text: await response.text(), dpopNonce: response.headers.get('dpop-nonce') };
};

/** As the verifier does it: the first time in whole, then by what changed. */
const fetchBundle = async (known?: Bundle): Promise<Bundle> => {
  const { root } = world.issuer.keys;
  const from: HeldRevocations | undefined = known && { kept: kept!.revocations!, state: known.revocations!, root };
  kept = await fetchLists(world.issuer.origin, {
    send: async (address) => (network ? world.app.request(address) : Promise.reject(new Error('offline'))),
    now: world.clock.now,
    progress: () => {},
    held: from,
  });
  return openBundle(kept, { root, known });
};

const held = new Map<string, Held>();
const keys = new Map<string, CryptoKeyPair>();
let lists: Lists;
let bundle: Bundle;
let kept: Kept | undefined; // by the verifier

const shelf: Shelf = {
  begin: async (_journey, fresh) => fresh.forEach((pair, name) => keys.set(name, pair)),
  save: async () => {},
  keep: async (credential) => void held.set(credential.type, credential),
  end: async () => {},
  readKey: async (name) => keys.get(name)!,
};

beforeAll(async () => {
  world = await testIssuer();
});
afterAll(() => world.end());

async function play(type: string, presetId: string) {
  const declaration = lists.catalogue.credentials.find(({ id }) => id === type)!;
  const copy = copyFor(held.get(type)!, 0);
  const preset = { id: presetId, ...declaration.presets[presetId]! };
  return showCode(copy, { type: declaration, preset, key: keys.get(copy.key)!, lists, now: world.clock.now, random });
}

async function show(type: string, presetId: string) {
  const [digits] = await play(type, presetId);
  return digits!;
}

const stationOf = (knowing: Bundle): Station => ({
  bundle: knowing,
  now: world.clock.now,
  memory: createReplayMemory(),
  collector: createCollector(),
  accepts: () => true,
});

async function look(digits: string, knowing: Bundle = bundle): Promise<Finding> {
  const finding = await check(digits, stationOf(knowing));
  if (!('face' in finding)) throw new Error(`no verdict: ${JSON.stringify(finding)}`);
  return finding;
}

test('1–3 a citizen activates a wallet with letter and code and receives every document in one go', async () => {
  const { now } = world.clock;
  const letter = (await activate(world.issuer, people.shilan, 'operator'))!;
  const deployment = parseDeployment(JSON.stringify({ issuer: world.issuer.origin, root: world.issuer.keys.root }));
  const source = { send, deployment, now };
  lists = { trustList: await fetchTrustList(source), catalogue: await fetchCatalogue(source) };
  const offer = await resolveOffer(letter.link, { ...source, ...lists });
  const { trustList, catalogue } = lists;
  const tools = { send, shelf, trustList, templates: catalogue.templates!, verifyVcJwt, now: () => world.clock.now, random };
  const received = await continueJourney(await beginJourney(offer, { code: letter.code, tools }), tools);
  expect(received.refused).toEqual([]);
  expect([...held.keys()].sort()).toEqual(['age', 'civil-id', 'driving-licence', 'salary-proof']);
  for (const { copies } of held.values()) expect(copies).toHaveLength(3);
  bundle = await fetchBundle();
});

test('4–5 with the network off she shows the licence by QR and the verifier says valid, with all eleven reasons', async () => {
  network = false;
  const digits = await show('driving-licence', 'roadside');
  expect(fromDigits(digits)![0]).toBe(0x10);
  expect(fromDigits(digits)!.length).toBeLessThanOrEqual(320);
  const finding = await look(digits);
  expect(finding.face).toBe('valid');
  expect(finding.verdict!.colour).toBe('green');
  expect(finding.verdict!.checks.map(({ outcome }) => outcome)).toEqual(Array(11).fill('passed'));
  const shown = lists.catalogue.credentials.find(({ id }) => id === 'driving-licence')!.presets.roadside!.claims;
  expect(Object.keys(finding.claims!)).toEqual(expect.arrayContaining([...shown]));
  expect(finding.claims).not.toHaveProperty('annex');
});

test('with her photo the code plays, and the verifier says valid after any of its frames, as many as it needs', async () => {
  const frames = await play('driving-licence', 'roadside-photo');
  const station = stationOf(bundle);
  const seen = [];
  for (const index of [200, 5, 5, 101]) seen.push(await check(frames[index]!, station));
  expect(seen.slice(0, 3)).toMatchObject([1, 2, 2].map((have) => ({ collected: { have, of: 3 } })));
  expect(seen[3]).toMatchObject({ face: 'valid', claims: { annex: { portrait_qr: expect.stringMatching(/^[A-Za-z0-9_-]{700,}$/) } } });
});

test('her age is proved by the smallest code of all, and the verifier learns nothing else', async () => {
  const digits = await show('age', 'over-18');
  expect(fromDigits(digits)![0]).toBe(0x10);
  expect(fromDigits(digits)!.length).toBeLessThanOrEqual(235);
  const { face, verdict, claims } = await look(digits);
  expect({ face, colour: verdict!.colour }).toEqual({ face: 'valid', colour: 'green' });
  expect(claims).toMatchObject({ age_over_18: true, issuing_country: 'IQ' });
  expect(JSON.stringify(claims)).not.toMatch(/birth|name|number|expiry|annex/);
});

test('the printed form is signed and current, and says that it can be copied', async () => {
  const finding = await look(await paperCode(held.get('driving-licence')!, lists));
  expect(finding).toMatchObject({ face: 'valid', qualifier: 'copy-possible', verdict: { colour: 'amber' } });
});

test('the same code a minute later is an old code', async () => {
  const digits = await show('driving-licence', 'roadside');
  world.clock.now += 61;
  expect((await look(digits)).face).toBe('stale-code');
});

test('a changed signature is not genuine, and nothing of its content is shown', async () => {
  const digits = await show('driving-licence', 'roadside');
  const bytes = BigInt(digits) ^ (1n << (8n * 80n)); // a bit of the issuer's signature
  expect(await look(bytes.toString().padStart(digits.length, '0'))).toMatchObject({ face: 'not-genuine', claims: undefined });
});

test('a suspended licence is valid to a verifier that has not synced, and suspended to one that has', async () => {
  const number = held.get('driving-licence')!.claims.document_number as string;
  expect(await changeByOperator(world.issuer, 'suspend', number)).toMatchObject({ outcome: 'changed' });
  expect((await look(await show('driving-licence', 'roadside'))).face).toBe('valid');
  network = true;
  const synced = await fetchBundle(bundle);
  network = false;
  expect(kept!.revocations!.deltas).toHaveLength(1);
  expect((await look(await show('driving-licence', 'roadside'), synced)).face).toBe('suspended');
});

test('a verifier whose lists are more than a day old cannot confirm', async () => {
  world.clock.now += 90_000;
  expect((await look(await show('driving-licence', 'roadside'))).face).toBe('cannot-confirm');
});
