import {
  createCredentialRequest,
  createDeferredRequest,
  createNotification,
  parseCredentialResponse,
  parseDeferredResponse,
} from '@krdpass/openid4vc';
import { dayOf } from '@krdpass/locale';
import { parseSdJwt, type Signer } from '@krdpass/credential';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { people, refusal, testIssuer, testKey, type TestIssuer } from '../testing.ts';
import type { Application } from './applications/application.ts';
import { claim, decide } from './applications/review.ts';
import { officers, services, testCitizen, type TestCitizen } from './applications/testing.ts';

let state: TestIssuer;
let shilan: TestCitizen;
const configurationId = 'krd.driving-licence.sd-jwt.1';

beforeAll(async () => {
  state = await testIssuer({ services });
});
afterAll(() => state.end());
beforeEach(async () => {
  await state.issuer.database.sql`update application set state = 'withdrawn' where state in ('submitted', 'in_review')`;
  state.clock.now += 60;
  shilan = await testCitizen(state, people.shilan);
});

const submitted = () => shilan.submitted('test-free', { tested_on: dayOf(state.issuer.now()) });
const end = async ({ id }: Application, act: 'approve' | 'refuse') => {
  const { version } = await claim(state.issuer, { officer: officers.clerk, id });
  return decide(state.issuer, { officer: officers.clerk, id, version, act, reason: { code: 'said' } });
};
async function ask(citizen: TestCitizen, keys: readonly Signer[], nonce?: string) {
  const fresh = nonce ?? (await citizen.nonce());
  const proofs = await Promise.all(keys.map((key) => citizen.keyProof(key, fresh)));
  return citizen.ask('/credential', citizen.token, createCredentialRequest({ configurationId, proofs }));
}
const collect = (citizen: TestCitizen, transactionId: string) =>
  citizen.ask('/deferred-credential', citizen.token, createDeferredRequest({ transactionId }));
const numberIn = (credential: string) =>
  parseSdJwt(credential).disclosures.find(({ name }: { name?: string }) => name === 'document_number') as unknown as { value: string };

test('the wallet that waits receives the new document for the keys it proved, and the application is collected', async () => {
  const application = await submitted();
  const keys = [await testKey(), await testKey()];
  const response = await ask(shilan, keys);
  expect(response.status).toBe(202);
  const { transactionId, interval } = parseDeferredResponse(await response.json());
  expect([transactionId, interval > 0]).toEqual([application.id, true]);
  const pending = await collect(shilan, transactionId);
  expect([pending.status, parseDeferredResponse(await pending.json()).transactionId]).toEqual([202, transactionId]);
  await end(application, 'approve');
  const issued = await collect(shilan, transactionId);
  expect(issued.status).toBe(200);
  const { credentials, notificationId } = parseCredentialResponse(await issued.json());
  expect(credentials).toHaveLength(2);
  const { gives } = (await shilan.read(`/applications/${application.id}`)) as Application;
  expect(numberIn(credentials[0]!).value).toBe(gives!.document);
  expect((await collect(shilan, transactionId)).status, 'an answer that was lost').toBe(200);
  const said = createNotification({ notificationId: notificationId!, event: 'credential_accepted' });
  expect((await shilan.ask('/notification', shilan.token, said)).status).toBe(204);
  expect(await shilan.read(`/applications/${application.id}`)).toMatchObject({ state: 'collected', light: 'green' });
  expect((await collect(shilan, transactionId)).status).toBe(200);
  const [{ copies }] = await state.issuer.database.sql<[{ copies: number }]>`
    select count(*)::integer as copies from credential where document = ${gives!.document!} and status = 0`;
  expect(copies).toBe(2);
});

test('the same keys wait again; other keys get what the person holds meanwhile', async () => {
  const application = await submitted();
  const [key, nonce] = [await testKey(), await shilan.nonce()];
  for (const response of [await ask(shilan, [key], nonce), await ask(shilan, [key], nonce), await ask(shilan, [key])])
    expect(response.status).toBe(202);
  expect((await ask(shilan, [await testKey()])).status).toBe(200);
  expect(await refusal(await ask(shilan, [key, await testKey()], nonce))).toBe('400 invalid_nonce');
  expect(
    (await shilan.receive(shilan.token, 'krd.civil-id.sd-jwt.1', [await testKey()])).credentials,
    'another type does not wait',
  ).toHaveLength(1);
  expect((await shilan.receive(shilan.token, 'krd.driving-licence.jwt-vc.1', [await testKey()])).credentials).toHaveLength(1);
  await end(application, 'approve');
  expect((await ask(shilan, [await testKey()])).status, 'issued: an ordinary request').toBe(200);
});

test('after a refusal it is denied; another’s transaction, and one nobody waits for, are unknown', async () => {
  const application = await submitted();
  expect(await refusal(await collect(shilan, application.id))).toBe('400 invalid_transaction_id');
  await ask(shilan, [await testKey()]);
  const shivan = await testCitizen(state, people.shivan);
  expect(await refusal(await collect(shivan, application.id))).toBe('400 invalid_transaction_id');
  expect(await refusal(await collect(shilan, 'nothing'))).toBe('400 invalid_transaction_id');
  expect(await refusal(await shilan.ask('/deferred-credential', shilan.token, {}))).toBe('400 invalid_credential_request');
  await end(application, 'refuse');
  expect(await refusal(await collect(shilan, application.id))).toBe('400 credential_request_denied');
});

test('without a token, or with a used proof, nothing is told', async () => {
  const response = await state.app.request('/deferred-credential', { method: 'POST' });
  expect(response.status).toBe(401);
  const proof = await shilan.proof('/deferred-credential', { accessToken: shilan.token });
  const body = createDeferredRequest({ transactionId: 'nothing' });
  expect(await refusal(await shilan.ask('/deferred-credential', shilan.token, body, { DPoP: proof }))).toBe('400 invalid_transaction_id');
  expect(await refusal(await shilan.ask('/deferred-credential', shilan.token, body, { DPoP: proof }))).toBe('401 invalid_dpop_proof');
});

test('a first document is received by whoever was offered none, in every form, and by the next phone too', async () => {
  const pensioner = await testCitizen(state, '9990000000003');
  const paper = createCredentialRequest({ configurationId: 'krd.driving-licence.paper.1' });
  const request = (citizen: TestCitizen) => citizen.ask('/credential', citizen.token, paper);
  expect(await refusal(await request(pensioner))).toBe('403 insufficient_scope');
  const application = await pensioner.submitted('test-first', { classes: ['B'] });
  const response = await ask(pensioner, [await testKey()]);
  expect(response.status).toBe(202);
  await end(application, 'approve');
  expect((await collect(pensioner, application.id)).status).toBe(200);
  expect((await request(pensioner)).status).toBe(200);
  const young = await testCitizen(state, '9990000000003');
  expect((await ask(young, [await testKey()])).status).toBe(200);
  expect(await refusal(await collect(young, application.id)), 'another session waited for it').toBe('400 invalid_transaction_id');
});
