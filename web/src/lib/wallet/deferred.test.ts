import { signerOf, type Signer } from '@krdpass/credential';
import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import { beforeEach, describe, expect, test } from 'vitest';
import drivingLicence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import { testHeld } from '../testing/held.ts';
import { createTestIssuer, type TestIssuer } from '../testing/test-issuer.ts';
import { createCaller, type Account, type Caller } from './account.ts';
import type { Application } from './applications.ts';
import { fetchPaper, judgeCollected, placeOf, replacedBy, stepDeferred, toAwait, type Awaited, type Step } from './deferred.ts';
import { createHolderKey } from './holder-key.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const start: Awaited = {
  application: 'application-1',
  type: 'driving-licence',
  keys: ['k1', 'k2'],
  nonce: null,
  transaction: null,
  replaces: null,
  nextAt: 0,
};

let office: TestIssuer;
let caller: Caller;
let holders: readonly Signer[];
let saved: Awaited[];
beforeEach(async () => {
  office = await createTestIssuer({ now });
  const { issuer } = office.deployment;
  const endpoints = { issuer, token: `${issuer}/token`, nonce: `${issuer}/nonce`, credential: `${issuer}/credential`, notification: null };
  const account: Account = { endpoints, dpop: 'k', refreshToken: 'refresh-1' };
  const signer = await signerOf(await createHolderKey());
  caller = createCaller(account, { send: office.send, signer, now: () => now, random, keep: async () => {} });
  holders = await Promise.all(start.keys.map(async () => signerOf(await createHolderKey())));
  saved = [];
  office.state.open = { application: 'application-1', type: 'driving-licence', stands: 'open' };
});

const line = () => ({ caller, send: office.send, now: () => now });
const save = async (awaited: Awaited) => void saved.push(awaited);
const step = (awaited: Awaited): Promise<Step> => stepDeferred(awaited, { type: drivingLicence, holders, save, ...line() });
const waiting = async (awaited: Awaited = start) => ((await step(awaited)) as { awaited: Awaited }).awaited;

test('while the application is open the wallet leaves its keys and is told when to ask again', async () => {
  const left = await waiting();
  expect(left).toMatchObject({ transaction: 'application-1', nextAt: now + 5 });
  expect(await waiting(left)).toMatchObject({ transaction: 'application-1' });
});

test('the nonce is on the disk before the keys are sent, and a step that was cut off is taken again with it', async () => {
  office.state.interrupt = ({ url }) => (url.endsWith('/credential') ? 'after' : null);
  await expect(step(start)).rejects.toMatchObject({ code: 'offline' });
  office.state.interrupt = () => null;
  expect(saved).toHaveLength(1);
  await waiting(saved[0]);
  expect(saved, 'no other nonce was needed').toHaveLength(1);
});

test('a nonce that ran out is replaced once, by itself', async () => {
  office.state.staleNonces = 1;
  await waiting();
  expect(saved.map(({ nonce }) => nonce)).toEqual(['nonce-0', 'nonce-1']);
});

test('once the office has said yes the document comes, each copy bound to the key that was left, and the paper with it', async () => {
  const left = await waiting();
  office.state.open!.stands = 'issued';
  const said = await step(left);
  if (!('response' in said)) throw new Error('no credentials');
  const paper = await fetchPaper(drivingLicence, line());
  const delivered = { type: drivingLicence.id, vct: drivingLicence.vct, response: said.response, keys: left.keys, holders, paper };
  const bench = { trustList: office.trustList, templates: office.catalogue.templates!, verifyVcJwt, now, random };
  const held = await judgeCollected(delivered, bench);
  expect(held.copies.map(({ key }) => key)).toEqual(['k1', 'k2']);
  expect(held.paper).toMatch(/^eyJ/);
  const swapped = { ...delivered, holders: [...holders].reverse() };
  await expect(judgeCollected(swapped, bench), 'keys are not exchanged').rejects.toMatchObject({ code: 'credential-key' });
});

test.each(['denied', 'unknown'] as const)('an application that ends %s is no longer waited for', async (end) => {
  const left = await waiting();
  if (end === 'denied') office.state.open!.stands = 'denied';
  else office.state.open = null;
  expect(await step(left)).toEqual({ over: true });
});

describe('what is waited for', () => {
  const application = (state: Application['state'], gives: Application['gives'] = { type: 'driving-licence', configuration: 'c' }) =>
    ({ id: `application-${state}`, state, gives, answers: {} }) as Application;

  test('is every application that can still end in a document, once', () => {
    const all = [
      application('submitted'),
      application('approved'),
      application('issued'),
      application('refused'),
      application('collected'),
    ];
    expect(toAwait(all, [{ application: 'application-approved' }]).map(({ state }) => state)).toEqual(['submitted', 'issued']);
    expect(toAwait([application('submitted', null)], [])).toEqual([]);
  });

  test('a renewal takes the place of the document that was shown with it, and of no other of its type', () => {
    const shown = { type: 'driving-licence', documentNumber: 'KRD-DL-1', claims: {} };
    expect(replacedBy({ ...application('issued'), answers: { licence: shown } })).toBe('KRD-DL-1');
    const [one, two] = ['KRD-DL-1', 'KRD-DL-2'].map((number) => testHeld(drivingLicence, { document_number: number }, { id: number }));
    const fresh = testHeld(drivingLicence, { document_number: 'KRD-DL-9' }, { id: 'fresh' });
    expect(placeOf([one!, two!], fresh, 'KRD-DL-1').map(({ id }) => id)).toEqual(['KRD-DL-1']);
    expect(placeOf([one!, two!], fresh, null)).toEqual([]);
  });
});
