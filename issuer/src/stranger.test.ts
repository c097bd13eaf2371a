/** Software that nobody here wrote receives from the listening issuer, and our verifier accepts what it received. */
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { createServer } from 'node:net';
import { clientAuthenticationAnonymous, setGlobalConfig } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import {
  presentSdJwt,
  showAudience,
  signerOf,
  verifyPresentation,
  verifyStatusList,
  verifyTrustList,
  type Colour,
  type Context,
  type Signer,
} from '@krdpass/credential';
import {
  licenceDocType,
  licenceNamespace,
  presentMdoc,
  redirectTranscript,
  statusListMediaType,
  verifyMdoc,
  verifyStatusListCwt,
} from '@krdpass/credential/mdoc';
import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import * as jose from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activate } from './application/activate.ts';
import { changeByOperator } from './application/change-status.ts';
import { listen } from './listen.ts';
import { people, testIssuer, type TestIssuer } from './testing.ts';

setGlobalConfig({ allowInsecureUrls: true }); // plain http on this machine

async function freePort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

let state: TestIssuer;
let close: () => Promise<void>;
beforeAll(async () => {
  state = await testIssuer({ origin: `http://localhost:${await freePort()}` });
  close = await listen(state.app, state.issuer.origin);
});
afterAll(async () => {
  await close();
  await state.end();
});

type Key = Readonly<{ pair: CryptoKeyPair; jwk: jose.JWK; signer: Signer }>;

async function makeKey(): Promise<Key> {
  const pair = (await jose.generateKeyPair('ES256', { extractable: true })) as unknown as CryptoKeyPair;
  return { pair, jwk: await jose.exportJWK(pair.publicKey), signer: await signerOf(pair) };
}

type Callbacks = ConstructorParameters<typeof Openid4vciClient>[0]['callbacks'];

const callbacks = (keys: readonly Key[]) =>
  ({
    fetch,
    generateRandom: (length: number) => randomBytes(length),
    hash: (data: Uint8Array, algorithm: string) => createHash(algorithm.replace('-', '')).update(data).digest(),
    clientAuthentication: clientAuthenticationAnonymous(),
    signJwt: async (
      signer: { publicJwk: jose.JWK },
      { header, payload }: { header: jose.JWTHeaderParameters; payload: jose.JWTPayload },
    ) => {
      const key = keys.find(({ jwk }) => jwk.x === signer.publicJwk.x)!;
      return { jwt: await new jose.SignJWT(payload).setProtectedHeader(header).sign(key.pair.privateKey), signerJwk: key.jwk };
    },
    verifyJwt: async () => ({ verified: false }),
    encryptJwe: async () => Promise.reject(new Error('nothing here is encrypted')),
    decryptJwe: async () => ({ decrypted: false }),
    getX509CertificateMetadata: (certificate: string) => ({
      sanUriNames: [],
      sanDnsNames: [],
      subject: new X509Certificate(Buffer.from(certificate, 'base64')).subject,
    }),
  }) as unknown as Callbacks;

const by = ({ jwk }: Key) => ({ method: 'jwk' as const, alg: 'ES256', publicJwk: jwk as never });

/** Everything an offer names, with two keys for each configuration that is bound to keys. */
async function receiveAll(upn: string) {
  const { link, code } = (await activate(state.issuer, upn, 'operator'))!;
  const [dpopKey, ...holders] = (await Promise.all([makeKey(), makeKey(), makeKey()])) as [Key, Key, Key];
  const client = new Openid4vciClient({ callbacks: callbacks([dpopKey, ...holders]) });
  const credentialOffer = await client.resolveCredentialOffer(link);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const token = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    credentialOffer,
    issuerMetadata,
    txCode: code,
    dpop: { signer: by(dpopKey) },
  });
  const received = new Map<string, readonly string[]>();
  for (const credentialConfigurationId of credentialOffer.credential_configuration_ids) {
    const to = { issuerMetadata, credentialConfigurationId };
    const bound =
      issuerMetadata.credentialIssuer.credential_configurations_supported[credentialConfigurationId]!.proof_types_supported !== undefined;
    const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata });
    const jwt = await Promise.all(
      holders.map(async (key) => (await client.createCredentialRequestJwtProof({ ...to, nonce, signer: by(key) })).jwt),
    );
    const { credentialResponse } = await client.retrieveCredentials({
      ...to,
      accessToken: token.accessTokenResponse.access_token,
      ...(bound && { proofs: { jwt: jwt as [string, ...string[]] } }),
      dpop: { ...token.dpop, signer: by(dpopKey) },
    });
    received.set(
      credentialConfigurationId,
      (credentialResponse.credentials as { credential: string }[]).map(({ credential }) => credential),
    );
    await client.sendNotification({
      issuerMetadata,
      notification: { notificationId: credentialResponse.notification_id!, event: 'credential_accepted' },
      accessToken: token.accessTokenResponse.access_token,
      dpop: { ...token.dpop, signer: by(dpopKey) },
    });
  }
  return { received, holder: holders[0] as Key };
}

const textAt = async (address: string) => (await fetch(address)).text();

/** What a verifier holds after fetching everything the issuer publishes. */
async function verifier(mode: Context['mode']): Promise<Context> {
  const { origin, keys } = state.issuer;
  const now = state.issuer.now();
  const { status_lists: uris } = (await (await fetch(`${origin}/status-lists`)).json()) as { status_lists: string[] };
  const lists = await Promise.all(
    uris.map(async (uri) => [uri, await verifyStatusList(await textAt(uri), { uri, root: keys.root, now })] as const),
  );
  const trustList = await verifyTrustList(await textAt(`${origin}/trust-list`), { root: keys.root, now });
  return { now, mode, trustList, statusLists: new Map(lists), audience: showAudience, nonce: 'n-1' };
}

const verdictOf = async (credential: string, { signer }: Key) =>
  verifyPresentation(
    await presentSdJwt(credential, { paths: [], signer, audience: showAudience, nonce: 'n-1', iat: state.issuer.now() }),
    await verifier('show'),
  );

const session = { clientId: 'x509_hash:bank', nonce: 'n-1', responseUri: 'https://bank.example/vp', encryptionKey: null };

/** The verdict of a bank that holds the trust list and the licences' own status list, and shows nothing else. */
async function mdocVerdict(credential: string, { signer }: Key) {
  const { statusLists, ...known } = await verifier('online');
  const uri = [...statusLists.keys()].find((address) => address.includes('-mdoc-'))!;
  const response = await fetch(uri, { headers: { Accept: statusListMediaType } });
  expect(response.headers.get('content-type')).toBe(statusListMediaType);
  const { certificate: iaca } = known.trustList!.services.find(({ doctype }) => doctype?.includes(licenceDocType))!;
  const list = await verifyStatusListCwt(new Uint8Array(await response.arrayBuffer()), { uri, iaca, now: known.now });
  expect(list.bits).toBe(1);
  const elements = ['family_name', 'given_name', 'portrait', 'expiry_date', 'issuing_country', 'un_distinguishing_sign', 'age_over_18'].map(
    (name) => [licenceNamespace, name] as const,
  );
  const transcript = redirectTranscript(session);
  const answer = await presentMdoc(credential, { elements, signer, transcript });
  return verifyMdoc(answer, { ...known, transcript, wanted: elements, statusLists: new Map([[uri, list]]) });
}

describe('a stranger’s wallet', () => {
  let shilan: Awaited<ReturnType<typeof receiveAll>>;
  beforeAll(async () => {
    shilan = await receiveAll(people.shilan);
  });

  test('receives all four types in every form, a copy for each key', () => {
    expect([...shilan.received].map(([id, copies]) => `${id} ${copies.length}`).sort()).toEqual([
      'krd.age.jwt-vc.1 2',
      'krd.age.sd-jwt.1 2',
      'krd.civil-id.jwt-vc.1 2',
      'krd.civil-id.paper.1 1',
      'krd.civil-id.sd-jwt.1 2',
      'krd.driving-licence.jwt-vc.1 2',
      'krd.driving-licence.mdoc.1 2',
      'krd.driving-licence.paper.1 1',
      'krd.driving-licence.sd-jwt.1 2',
      'krd.salary-proof.jwt-vc.1 2',
      'krd.salary-proof.sd-jwt.1 2',
    ]);
  });

  test.each(['age', 'civil-id', 'driving-licence', 'salary-proof'])('holds a %s that our verifier finds green', async (id) => {
    const { colour, checks } = await verdictOf(shilan.received.get(`krd.${id}.sd-jwt.1`)![0]!, shilan.holder);
    expect({ colour, wrong: checks.filter(({ outcome }) => outcome !== 'passed') }).toEqual({ colour: 'green', wrong: [] });
  });

  test.each(['civil-id', 'driving-licence'])(
    'holds a %s for paper that is amber at best, for no other reason than being paper',
    async (id) => {
      const { colour, checks } = await verifyVcJwt(shilan.received.get(`krd.${id}.paper.1`)![0]!, await verifier('paper'));
      expect(colour).toBe('amber' satisfies Colour);
      expect(new Set(checks.filter(({ outcome }) => outcome !== 'passed').map(({ code }) => code))).toEqual(new Set(['paper']));
    },
  );

  test('holds a driving licence as mdoc that our verifier finds green, with the status list of its own', async () => {
    const { colour, checks, claims } = await mdocVerdict(shilan.received.get('krd.driving-licence.mdoc.1')![0]!, shilan.holder);
    expect({ colour, wrong: checks.filter(({ outcome }) => outcome !== 'passed') }).toEqual({ colour: 'green', wrong: [] });
    expect(claims![licenceNamespace]).toMatchObject({
      issuing_country: 'IQ',
      un_distinguishing_sign: 'IRQ',
      family_name: expect.stringMatching(/^[A-Z][A-Za-z -]+$/) as string,
      portrait: expect.stringMatching(/^_9j_/) as string,
    });
  });

  test('gets the licences’ list as a JWT too, and no other list as a CWT', async () => {
    const list = (id: string, Accept: string) => fetch(`${state.issuer.origin}/status-lists/${id}`, { headers: { Accept } });
    expect((await list('driving-licence-mdoc-1', '*/*')).headers.get('content-type')).toBe('application/statuslist+jwt');
    const cwt = await list('driving-licence-mdoc-1', statusListMediaType);
    expect(cwt.headers.get('vary')).toContain('Accept');
    expect(cwt.headers.get('etag')).toContain('cwt');
    expect((await list('driving-licence-1', statusListMediaType)).status).toBe(406);
    expect((await fetch(`${state.issuer.origin}/iaca.crl`)).headers.get('content-type')).toBe('application/pkix-crl');
  });

  test('shows a suspended licence as suspended, and after reinstating as valid', async () => {
    const [credential] = shilan.received.get('krd.driving-licence.sd-jwt.1')!;
    const [row] = await state.issuer.database.sql<
      { licence_number: string }[]
    >`select licence_number from traffic_licence where upn = ${people.shilan}`;
    await changeByOperator(state.issuer, 'suspend', row!.licence_number);
    const suspended = await verdictOf(credential!, shilan.holder);
    expect(suspended.colour).toBe('amber');
    expect(suspended.checks.find(({ name }) => name === 'not-revoked')).toMatchObject({ outcome: 'failed', code: 'suspended' });
    const mdoc = async () => (await mdocVerdict(shilan.received.get('krd.driving-licence.mdoc.1')![0]!, shilan.holder)).checks[6];
    expect(await mdoc()).toMatchObject({ name: 'not-revoked', outcome: 'failed', code: 'revoked' });
    await changeByOperator(state.issuer, 'reinstate', row!.licence_number);
    expect((await verdictOf(credential!, shilan.holder)).colour).toBe('green');
    expect(await mdoc(), 'the mdoc’s one bit knows no way back').toMatchObject({ outcome: 'failed', code: 'revoked' });
    const anew = await receiveAll(people.shilan);
    expect((await mdocVerdict(anew.received.get('krd.driving-licence.mdoc.1')![0]!, anew.holder)).colour).toBe('green');
    shilan = anew;
  });

  test('finds its old copies revoked once another phone was activated', async () => {
    const next = await receiveAll(people.shilan);
    const old = await verdictOf(shilan.received.get('krd.driving-licence.sd-jwt.1')![0]!, shilan.holder);
    expect(old.colour).toBe('red');
    expect(old.checks.find(({ name }) => name === 'not-revoked')).toMatchObject({ outcome: 'failed', code: 'revoked' });
    expect((await verdictOf(next.received.get('krd.driving-licence.sd-jwt.1')![0]!, next.holder)).colour).toBe('green');
  });
});

test('a licence that was suspended before is received with that status', async () => {
  const kawa = await receiveAll(people.kawa);
  const { checks } = await verdictOf(kawa.received.get('krd.driving-licence.sd-jwt.1')![0]!, kawa.holder);
  expect(checks.find(({ name }) => name === 'not-revoked')).toMatchObject({ outcome: 'failed', code: 'suspended' });
  const mdoc = await mdocVerdict(kawa.received.get('krd.driving-licence.mdoc.1')![0]!, kawa.holder);
  expect(mdoc.checks.find(({ name }) => name === 'not-revoked')).toMatchObject({ outcome: 'failed', code: 'revoked' });
});
