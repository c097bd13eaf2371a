import { signDocument } from '../../../../packages/credential/src/signed-document.ts';
import { statusListUri, testTrust, type TestTrust } from '../../../../packages/credential/src/testing.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deployment } from './deployment.ts';
import { fetchCatalogue, fetchStatusList, fetchTrustList, readStatusList } from './lists.ts';
import type { Send } from './wire.ts';

const now = 1_795_219_200;
const issuer = 'http://localhost:4000';
const uri = statusListUri('urn:krd:driving-licence:1');
const untrusted = expect.objectContaining({ code: 'trust' });

let trust: TestTrust;
let deployment: Deployment;
beforeAll(async () => {
  trust = await testTrust({ now });
  deployment = { issuer, root: trust.root, wallet: null, verifier: null };
});

const served = (text: string, status = 200): { send: Send; deployment: Deployment; now: number } => ({
  send: async () => ({ status, text, dpopNonce: null }),
  deployment,
  now,
});
const catalogue = (changes: object = {}) =>
  signDocument(
    { iss: issuer, iat: now, sequence: 2, demo: true, authorities: {}, credentials: [], dictionaries: [], ...changes },
    { typ: 'krd-catalogue+jwt', signer: trust.signers.catalogue },
  );

describe('the trust list', () => {
  test('below the pinned root is read', async () => expect((await fetchTrustList(served(trust.trustListToken))).services).toHaveLength(3));
  test('below another root is refused', async () => {
    const { root } = trust;
    const other = trust.certify({ subject: 'Another root', publicJwk: trust.holder.publicJwk, ca: true });
    await expect(fetchTrustList({ ...served(trust.trustListToken), deployment: { ...deployment, root: other } })).rejects.toEqual(
      untrusted,
    );
    expect(root).not.toBe(other);
  });
  test('never goes back', async () => {
    const known = { ...trust.trustList, sequence: 9 };
    await expect(fetchTrustList(served(trust.trustListToken), known)).rejects.toEqual(untrusted);
  });
  test('that does not come is the issuer’s fault', async () =>
    expect(fetchTrustList(served('', 500))).rejects.toEqual(expect.objectContaining({ code: 'issuer-broken' })));
});

describe('the catalogue', () => {
  test('signed by its own key is read', async () => expect((await fetchCatalogue(served(await catalogue()))).sequence).toBe(2));
  test('of another issuer is refused', async () =>
    expect(fetchCatalogue(served(await catalogue({ iss: 'https://id.example' })))).rejects.toEqual(untrusted));
  test('without declarations is refused', async () =>
    expect(fetchCatalogue(served(await catalogue({ credentials: null })))).rejects.toEqual(untrusted));
  test('never goes back', async () => {
    const known = (await fetchCatalogue(served(await catalogue({ sequence: 3 })))) as never;
    await expect(fetchCatalogue(served(await catalogue()), known)).rejects.toEqual(untrusted);
  });
  test('signed by another purpose’s key is refused', async () => {
    const token = await signDocument(
      { iss: issuer, credentials: [], dictionaries: [] },
      { typ: 'krd-catalogue+jwt', signer: trust.signers.traffic },
    );
    await expect(fetchCatalogue(served(token))).rejects.toEqual(untrusted);
  });
});

describe('a status list', () => {
  test('is kept as it was signed and reads again when it is old', async () => {
    const kept = await fetchStatusList(uri, served(trust.statusListTokens.get(uri)!));
    expect((await readStatusList(kept, deployment)).statusAt(1)).toBe(1);
  });
  test('of another address is refused', async () =>
    expect(fetchStatusList(uri, served(trust.statusListTokens.get(statusListUri('urn:krd:civil-id:1'))!))).rejects.toEqual(untrusted));
  test('at a stranger’s address is not asked for', async () => {
    let asked = false;
    const send: Send = async () => ((asked = true), { failed: 'offline' });
    await expect(fetchStatusList('https://id.example/status-lists/1', { send, deployment, now })).rejects.toEqual(untrusted);
    expect(asked).toBe(false);
  });
});
