import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import { testKey } from '../../../../packages/credential/src/testing.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryShelf } from '../testing/memory-shelf.ts';
import { code, createTestIssuer, letter, types, type Cheat, type TestIssuer } from '../testing/test-issuer.ts';
import { resolveOffer } from './activation.ts';
import { WalletFault, type FaultCode } from './fault.ts';
import { beginJourney, continueJourney, type Progress, type Tools } from './receive.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const refused = (fault: FaultCode) => expect.objectContaining({ code: fault });

let office: TestIssuer;
let memory: ReturnType<typeof createMemoryShelf>;
let tools: Tools;
beforeEach(async () => {
  office = await createTestIssuer({ now });
  memory = createMemoryShelf();
  const { send, trustList } = office;
  tools = {
    send,
    trustList,
    templates: office.catalogue.templates!,
    shelf: memory.shelf,
    verifyVcJwt,
    now: () => office.state.now,
    random,
  };
});

async function begin(typed: string = code) {
  const { send, deployment, catalogue, trustList } = office;
  const offer = await resolveOffer(letter, { send, deployment, catalogue, trustList, now });
  return beginJourney(offer, { code: typed, tools });
}
const receive = async () => continueJourney(await begin(), tools);

test('everything offered arrives in one go: three copies of each, every one with a key of its own, and the paper', async () => {
  const progress: Progress[] = [];
  const done = await continueJourney(await begin(), tools, (at) => progress.push(at));
  expect(done).toMatchObject({ received: types.map(({ id }) => id), refused: [] });
  for (const { vct } of types) {
    const held = memory.held.get(vct)!;
    expect(new Set(held.copies.map(({ key }) => key)).size).toBe(3);
    expect(new Set(held.copies.map(({ status }) => status!.idx)).size).toBe(3);
    expect(held.paper).toMatch(/^eyJ/);
    expect(held.claims.date_of_expiry).toBe('2031-05-04');
  }
  expect(progress.map(({ current }) => current)).toEqual([...types.map(({ id }) => id), null]);
  expect(memory.journey()).toBeNull();
});

test('holder keys never leave the device', async () => {
  await receive();
  for (const { privateKey } of memory.keys.values()) {
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  }
});

test('the issuer hears "accepted" only after the write is durable', async () => {
  const { send } = office;
  const order = memory.events;
  tools = { ...tools, send: (request) => (request.url.endsWith('/notification') && order.push('notified'), send(request)) };
  await receive();
  expect(order).toEqual(['begin', 'keep civil-id', 'notified', 'notified', 'keep driving-licence', 'notified', 'notified', 'end']);
  expect(office.state.notifications.map(({ event }) => event)).toEqual(Array(4).fill('credential_accepted'));
});

test('a wrong code is refused, and nothing is stored or replaced', async () => {
  await expect(begin('000000')).rejects.toEqual(refused('code-wrong'));
  expect(memory.events).toEqual([]);
});

test('a stale nonce is replaced once', async () => {
  office.state.staleNonces = 1;
  expect((await receive()).received).toEqual(types.map(({ id }) => id));
});

test('a nonce that stays stale is the issuer’s fault, and the journey waits', async () => {
  office.state.staleNonces = 99;
  await expect(receive()).rejects.toEqual(refused('issuer-broken'));
  expect(memory.journey()).not.toBeNull();
});

test('a server that demands a nonce in the DPoP proof gets one', async () => {
  office.state.demandsDpopNonce = true;
  expect((await receive()).received).toEqual(types.map(({ id }) => id));
});

describe('an interruption loses nothing', () => {
  const steps = 5 * types.length; // nonce, copies, paper, two notifications
  const cases = Array.from({ length: steps }, (_, i) => i + 1).flatMap((at) =>
    (['before', 'after'] as const).map((when) => [at, when] as const),
  );

  test.each(cases)('at request %i of receiving, %s the issuer acted', async (at, when) => {
    const journey = await begin();
    const asked = office.state.requests.length;
    office.state.interrupt = (_, count) => (count === asked + at ? when : null);
    await expect(continueJourney(journey, tools)).rejects.toEqual(refused('offline'));
    for (const held of memory.held.values()) expect(held.copies).toHaveLength(3); // no half credential, ever
    office.state.interrupt = () => null;
    expect((await continueJourney(memory.journey()!, tools)).refused).toEqual([]);
    expect([...memory.held.keys()]).toEqual(types.map(({ vct }) => vct));
    expect(memory.journey()).toBeNull();
  });

  test.each(['before', 'after'] as const)('before anything is stored, %s the issuer saw the code', async (when) => {
    office.state.interrupt = ({ url }) => (url.endsWith('/token') ? when : null);
    await expect(begin()).rejects.toEqual(refused('offline'));
    expect(memory.events).toEqual([]);
  });

  test('when the browser refuses to write once', async () => {
    const journey = await begin();
    let full = true;
    const keep: Tools['shelf']['keep'] = async (...held) => {
      if (full) throw new WalletFault('storage');
      await memory.shelf.keep(...held);
    };
    tools = { ...tools, shelf: { ...memory.shelf, keep } };
    await expect(continueJourney(journey, tools)).rejects.toEqual(refused('storage'));
    expect(office.state.notifications).toEqual([]);
    full = false;
    expect((await continueJourney(memory.journey()!, tools)).received).toEqual(types.map(({ id }) => id));
  });

  test('when the right to fetch ran out meanwhile, what arrived stays', async () => {
    const journey = await begin();
    const asked = office.state.requests.length;
    office.state.interrupt = (_, count) => (count > asked + 6 ? 'before' : null);
    await expect(continueJourney(journey, tools)).rejects.toEqual(refused('offline'));
    office.state.now += 301;
    office.state.interrupt = () => null;
    await expect(continueJourney(memory.journey()!, tools)).rejects.toEqual(refused('session-ended'));
    expect([...memory.held.keys()]).toEqual([types[0]!.vct]);
  });
});

describe('a credential that is not what was asked for is not stored, the issuer hears "failure", the others arrive', () => {
  const stranger = testKey('a stranger').publicJwk;
  const flip = (credential: string) =>
    credential.replace(/^([^.]+\.[^.]+\.)(.)/, (_, head: string, first: string) => head + (first === 'A' ? 'B' : 'A'));
  test.each<[string, FaultCode, string, Cheat]>([
    ['another holder’s key', 'credential-key', 'sd-jwt', { holder: stranger }],
    ['another type', 'credential-untrusted', 'sd-jwt', { vct: 'urn:krd:driving-licence:1', spoil: flip }],
    ['another type, rightly signed', 'credential-type', 'sd-jwt', { vct: 'urn:krd:driving-licence:1' }],
    ['a broken signature', 'credential-untrusted', 'sd-jwt', { spoil: flip }],
    ['a disclosure that nothing refers to', 'credential-untrusted', 'sd-jwt', { spoil: (credential) => `${credential}WyJhIiwiYiIsMV0~` }],
    ['a key binding inside', 'credential-untrusted', 'sd-jwt', { spoil: (credential) => `${credential}eyJ.eyJ.AA` }],
    ['no credential at all', 'credential-untrusted', 'sd-jwt', { spoil: () => 'hello' }],
    ['one too many', 'credential-count', 'sd-jwt', { more: true }],
    ['a paper with a broken signature', 'credential-untrusted', 'paper', { spoil: flip }],
    ['a refusal', 'issuer-refused', 'sd-jwt', { deny: true }],
  ])('%s', async (_, fault, form, cheat) => {
    office.state.cheats.set(`krd.civil-id.${form}.1`, cheat);
    const done = await receive();
    expect(done.refused).toEqual([expect.objectContaining({ type: 'civil-id', code: fault })]);
    expect([...memory.held.keys()]).toEqual(['urn:krd:driving-licence:1']);
    const failures = office.state.notifications.filter(({ event }) => event === 'credential_failure');
    expect(failures.length > 0).toBe(fault !== 'issuer-refused' && fault !== 'credential-count');
  });
});

test('each copy keeps the seed of its salts; one that does not give them is dropped, and the credential stays', async () => {
  await receive();
  const licence = memory.held.get('urn:krd:driving-licence:1')!;
  expect(new Set(licence.copies.map(({ seed }) => seed!.seed)).size).toBe(licence.copies.length);
  office.state.cheats.set('krd.driving-licence.sd-jwt.1', { seed: 'AAECAwQFBgcICQoLDA0ODw' });
  await receive();
  const again = memory.held.get('urn:krd:driving-licence:1')!;
  expect(again.copies.map(({ seed }) => seed)).toEqual(again.copies.map(() => undefined));
});
