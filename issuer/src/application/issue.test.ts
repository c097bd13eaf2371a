import { fromBase64url, parseSdJwt, readIssuedSdJwt, toBase64url, treeSalts, type Json, type Signer } from '@krdpass/credential';
import { createCredentialRequest, createTokenRequest, parseCredentialResponse, type SaltSeed } from '@krdpass/openid4vc';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { people, refusal, testIssuer, testKey, testWallet, type TestIssuer, type TestWallet } from '../testing.ts';
import { createIssuer } from './issuer.ts';

const licence = 'krd.driving-licence.sd-jwt.1';

let state: TestIssuer;
let wallet: TestWallet;

beforeAll(async () => {
  state = await testIssuer();
});
beforeEach(async () => {
  wallet = await testWallet(state);
});
afterAll(() => state.end());

const sql = () => state.issuer.database.sql;
const copiesOf = (offer: string) => sql()<{ status: number; list: string; idx: number }[]>`
  select status, list, idx from credential where offer = ${offer} order by list desc, id`;
const placeOf = (credential: string) =>
  (parseSdJwt(credential).jws.payload.status as { status_list: { idx: number; uri: string } }).status_list;
const bodyFor = async (keys: readonly Signer[], nonce: string, configurationId = licence) =>
  createCredentialRequest({ configurationId, proofs: await Promise.all(keys.map((key) => wallet.keyProof(key, nonce))) });
const credentialsOf = async (response: Response) =>
  ((await response.json()) as { credentials: { credential: string }[] }).credentials.map(({ credential }) => credential);

test('the same proof, nonce and transaction again gives the same record, newly signed', async () => {
  const { token, id } = await wallet.activateWallet(people.shilan);
  const body = await bodyFor([await testKey()], await wallet.nonce());
  const [first] = await credentialsOf(await wallet.ask('/credential', token, body));
  const [second] = await credentialsOf(await wallet.ask('/credential', token, body));
  expect(second).not.toBe(first);
  expect(placeOf(second!)).toEqual(placeOf(first!));
  expect(await copiesOf(id)).toHaveLength(1);
});

test('sixty-four requests with the same proof at the same moment leave one record', async () => {
  const { token, id } = await wallet.activateWallet(people.shilan);
  const body = await bodyFor([await testKey()], await wallet.nonce());
  const responses = await Promise.all(Array.from({ length: 64 }, () => wallet.ask('/credential', token, body)));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  const places = await Promise.all(responses.map(async (response) => placeOf((await credentialsOf(response))[0]!).idx));
  expect(new Set(places).size).toBe(1);
  expect(await copiesOf(id)).toHaveLength(1);
});

test('a nonce used for another key, configuration or transaction: invalid_nonce, and nothing is recorded', async () => {
  const { token, id } = await wallet.activateWallet(people.shilan);
  const nonce = await wallet.nonce();
  const key = await testKey();
  await wallet.ask('/credential', token, await bodyFor([key], nonce));
  expect(await refusal(await wallet.ask('/credential', token, await bodyFor([await testKey()], nonce)))).toBe('400 invalid_nonce');
  expect(await refusal(await wallet.ask('/credential', token, await bodyFor([key], nonce, 'krd.civil-id.sd-jwt.1')))).toBe(
    '400 invalid_nonce',
  );
  expect(await copiesOf(id)).toHaveLength(1);
  const other = await wallet.activateWallet(people.shivan);
  expect(await refusal(await wallet.ask('/credential', other.token, await bodyFor([key], nonce)))).toBe('400 invalid_nonce');
});

test('two requests that race for one nonce with different keys: one is served', async () => {
  const { token, id } = await wallet.activateWallet(people.shilan);
  const nonce = await wallet.nonce();
  const bodies = await Promise.all([bodyFor([await testKey()], nonce), bodyFor([await testKey()], nonce)]);
  const statuses = (await Promise.all(bodies.map((body) => wallet.ask('/credential', token, body)))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 400]);
  expect(await copiesOf(id)).toHaveLength(1);
});

test('a second request with the same living token and a fresh nonce is served', async () => {
  const { token } = await wallet.activateWallet(people.shilan);
  await wallet.receive(token, licence, [await testKey()]);
  await expect(wallet.receive(token, licence, [await testKey()])).resolves.toMatchObject({ credentials: [expect.any(String)] });
});

test('each copy of a batch has a status entry of its own, and neighbours are not side by side', async () => {
  const { token } = await wallet.activateWallet(people.shilan);
  const { credentials } = await wallet.receive(token, licence, await Promise.all(Array.from({ length: 10 }, testKey)));
  const entries = credentials.map((credential) => placeOf(credential).idx);
  expect(new Set(entries).size).toBe(10);
  expect(entries.some((entry, i) => i > 0 && Math.abs(entry - entries[i - 1]!) === 1)).toBe(false);
});

test('many requests at once get as many different entries', async () => {
  const { token } = await wallet.activateWallet(people.shivan);
  const keys = await Promise.all(Array.from({ length: 60 }, testKey));
  const batches = await Promise.all([0, 1, 2, 3, 4, 5].map((i) => wallet.receive(token, licence, keys.slice(i * 10, i * 10 + 10))));
  expect(new Set(batches.flatMap(({ credentials }) => credentials.map((credential) => placeOf(credential).idx))).size).toBe(60);
});

test('of two phones activated at the same moment one goes on', async () => {
  const offers = [await wallet.openOffer(people.shivan), await wallet.openOffer(people.shivan)];
  const answers = await Promise.all(offers.map((offer) => wallet.askToken(createTokenRequest(offer))));
  const tokens = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { access_token: string }).access_token));
  const outcomes = await Promise.allSettled(tokens.map(async (token) => wallet.receive(token, licence, [await testKey()])));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a document without a number is recorded as one person’s, never as everybody’s', async () => {
  for (const upn of [people.shilan, people.shivan]) {
    const { token } = await wallet.activateWallet(upn);
    await wallet.receive(token, 'krd.age.sd-jwt.1', [await testKey(), await testKey()]);
  }
  const rows = await sql()<{ document: string; copies: number }[]>`
    select document, count(*)::integer as copies from credential where type = 'age' group by document order by document`;
  expect(rows.map(({ document, copies }) => `${document} ${copies}`)).toEqual(
    [people.shilan, people.shivan].sort().map((upn) => `age ${upn} 2`),
  );
});

test('a new activation revokes the copies of that type on the old phone, and only of that type', async () => {
  const old = await wallet.activateWallet(people.shilan);
  await wallet.receive(old.token, licence, [await testKey()]);
  await wallet.receive(old.token, 'krd.civil-id.sd-jwt.1', [await testKey()]);
  const next = await wallet.activateWallet(people.shilan);
  expect((await copiesOf(old.id)).map(({ status }) => status)).toEqual([0, 0]);
  await wallet.receive(next.token, licence, [await testKey()]);
  expect((await copiesOf(old.id)).map(({ status, list }) => `${list} ${status}`)).toEqual(['driving-licence-1 1', 'civil-id-1 0']);
  expect((await copiesOf(next.id)).map(({ status }) => status)).toEqual([0]);
});

test('what the old phone was still receiving ends with the new activation', async () => {
  const old = await wallet.activateWallet(people.shilan);
  const { token } = await wallet.activateWallet(people.shilan);
  const body = await bodyFor([await testKey()], await wallet.nonce());
  expect(await refusal(await wallet.ask('/credential', old.token, body))).toBe('401 invalid_token');
  expect(await copiesOf(old.id)).toEqual([]);
  await expect(wallet.receive(token, licence, [await testKey()])).resolves.toBeDefined();
});

test('a suspended licence is issued with its status', async () => {
  const { token, id } = await wallet.activateWallet(people.kawa);
  await wallet.receive(token, licence, [await testKey()]);
  expect((await copiesOf(id)).map(({ status }) => status)).toEqual([2]);
});

test('a person the register has lost meanwhile: credential_request_denied, with an audit event', async () => {
  const { token, id } = await wallet.activateWallet('9990000000005');
  await sql()`delete from traffic_licence where upn = '9990000000005'`;
  const body = await bodyFor([await testKey()], await wallet.nonce());
  expect(await refusal(await wallet.ask('/credential', token, body))).toBe('400 credential_request_denied');
  expect(await sql()`select action from audit_event where reference = ${`${id} ${licence}`}`).toMatchObject([{ action: 'deny' }]);
});

test('every issued copy is in the audit record, committed with it', async () => {
  const [row] = await sql()<{ copies: number; recorded: number }[]>`
    select (select count(*)::integer from credential) as copies, (select sum(copies)::integer from audit_event where action = 'issue') as recorded`;
  expect(row!.recorded).toBe(row!.copies);
});

test('two processes on one database never give one place twice: whoever finds the list moved on looks again', async () => {
  const second = createIssuer(state.issuer);
  const visitor = await testWallet({ issuer: second, app: createApp(second) });
  const { token } = await wallet.activateWallet(people.shilan);
  const { token: other } = await visitor.activateWallet(people.shivan);
  const places: number[] = [];
  for (let round = 0; round < 3; round++) {
    const keys = await Promise.all(Array.from({ length: 6 }, testKey));
    const batches = await Promise.all([
      wallet.receive(token, licence, keys.slice(0, 2)),
      visitor.receive(other, licence, keys.slice(2, 4)),
      wallet.receive(token, licence, keys.slice(4)),
    ]);
    places.push(...batches.flatMap(({ credentials }) => credentials.map((credential) => placeOf(credential).idx)));
  }
  expect(new Set(places).size).toBe(18);
});

test('when a list is full the next one is opened, and what was issued keeps its place', async () => {
  await sql()`update status_list set next = capacity - 1 where id = 'civil-id-1'`;
  const { token } = await wallet.activateWallet(people.shilan);
  const { credentials } = await wallet.receive(token, 'krd.civil-id.sd-jwt.1', [await testKey(), await testKey()]);
  expect(credentials.map((credential) => placeOf(credential).uri)).toEqual(Array(2).fill(`${state.issuer.origin}/status-lists/civil-id-2`));
});

/** Every salt of a credential, beside what its seed gives. */
async function saltsOf(credential: string, { template, seed }: SaltSeed, holder: Signer) {
  const frozen = state.issuer.catalogue.templates.find(({ id }) => id === template)!;
  const salts = treeSalts(frozen, fromBase64url(seed), holder.publicJwk);
  return readIssuedSdJwt(credential).disclosed.map(({ path, disclosure }) => [disclosure.salt, toBase64url(salts(path.map(String))!)]);
}

test('each copy of a type with a template grows its salts from a seed of its own, handed over beside it and nowhere else', async () => {
  const { token } = await wallet.activateWallet(people.shilan);
  const keys = [await testKey(), await testKey(), await testKey()];
  const { credentials, seeds } = await wallet.receive(token, licence, keys);
  expect(new Set(seeds!.map(({ seed }) => seed)).size).toBe(3);
  for (const [i, credential] of credentials.entries())
    for (const [salt, grown] of await saltsOf(credential, seeds![i]!, keys[i]!)) expect(salt).toBe(grown);
  const kept = JSON.stringify([await sql()`select * from credential`, await sql()`select * from audit_event`, state.log]);
  for (const { seed } of seeds!) expect(kept).not.toContain(seed);
});

test('signed again for the same request, a copy has another seed', async () => {
  const { token } = await wallet.activateWallet(people.shilan);
  const body = await bodyFor([await testKey()], await wallet.nonce());
  const seed = async () => parseCredentialResponse(await (await wallet.ask('/credential', token, body)).json()).seeds![0]!.seed;
  expect(await seed()).not.toBe(await seed());
});

test('where the operator wants plain salts, where a type has no template, and on other forms, there is no seed', async () => {
  const { token } = await wallet.activateWallet(people.shilan);
  expect(await wallet.receive(token, 'krd.salary-proof.sd-jwt.1', [await testKey()])).toHaveProperty('seeds');
  expect(await wallet.receive(token, 'krd.driving-licence.jwt-vc.1', [await testKey()])).not.toHaveProperty('seeds');
  const plain = { ...state.issuer, saltMode: 'plain' } as const;
  const bare = { ...state.issuer, catalogue: { ...state.issuer.catalogue, templates: [] } };
  for (const issuer of [plain, bare]) {
    const other = await testWallet({ issuer, app: createApp(issuer, { rate: { burst: 1000, perSecond: 1000 }, log: () => {} }) });
    const activated = await other.activateWallet(people.shilan);
    expect(await other.receive(activated.token, licence, [await testKey()])).not.toHaveProperty('seeds');
  }
});

test('nothing of a person stands in the record of acts or in the log', async () => {
  const events = JSON.stringify(await sql()`select * from audit_event`);
  for (const upn of Object.values(people)) expect(events).not.toContain(upn);
  expect(state.log).toEqual([] satisfies Json[]);
});
