/** An issuer in memory for the wallet's tests: speaks the real messages, signs with the test state's keys, and can be interrupted or made to cheat. */
import { templateOf, type CatalogueDocument, type CredentialType } from '@krdpass/catalogue';
import { parseJws, toBase64url, toUtf8, treeSalts, type Json, type JsonObject, type PublicJwk } from '@krdpass/credential';
import { issueVcJwt } from '@krdpass/credential/vc-jwt';
import { createDictionary, createTemplate } from '@krdpass/credential/qr';
import {
  createAuthorizationServerMetadata,
  createCredentialOffer,
  createCredentialResponse,
  createDeferredResponse,
  createErrorResponse,
  createIssuerMetadata,
  createNonceResponse,
  createTokenResponse,
  parseAuthorizationHeader,
  parseCredentialRequest,
  parseDeferredRequest,
  parseIssuerMetadata,
  parseNotification,
  parseTokenRequest,
  ProtocolFault,
  verifyDpopProof,
  verifyKeyProof,
  type CredentialResponse,
} from '@krdpass/openid4vc';
import civilId from '../../../../packages/catalogue/credentials/civil-id.ts';
import drivingLicence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import { authorities } from '../../../../packages/catalogue/src/authorities.ts';
import { statusListUri, testIssuer, testRandom, testTrust, type Office } from '../../../../packages/credential/src/testing.ts';
import type { Deployment } from '../wallet/deployment.ts';
import type { Answer, Request, Send } from '../wallet/wire.ts';

export const types: readonly CredentialType[] = [civilId, drivingLicence];
export const code = '424242';
export const letter = '0123456789abcdef';

const officeOf: Readonly<Record<string, Office>> = { 'civil-id': 'interior', 'driving-licence': 'traffic' };

const valueOf = (type: CredentialType, claim: string): Json => {
  const { kind, disclose } = type.claims[claim]!;
  if (claim === 'issuing_authority') return `${authorities[type.authority].name.en} (DEMO)`;
  if (claim === 'issuing_country') return 'IQ';
  if (claim === 'date_of_expiry') return '2031-05-04';
  if (kind === 'categories') return [{ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: [] }];
  if (kind === 'date') return '1991-03-21';
  if (kind === 'image') return claim === 'portrait_qr' ? toBase64url(testRandom('portrait')(600)) : 'data:image/jpeg;base64,/9j/4A==';
  return disclose === 'always' || kind === 'text' ? `ئاراس ${claim}` : kind === 'identifier' ? 'KRD-DL-00012345' : null;
};

const claimsOf = (type: CredentialType) =>
  Object.entries(type.claims).map(([name, { group, disclose }]) => ({
    path: [...(group?.split('.') ?? []), name],
    value: valueOf(type, name),
    disclose,
  }));

/** What the issuer does wrong, by configuration id. */
export type Cheat = Readonly<{
  holder?: PublicJwk; // binds to another key
  vct?: string; // issues another type
  spoil?: (credential: string) => string;
  more?: boolean; // sends one credential too many
  seed?: string; // hands out another seed than the salts grew from
  deny?: boolean;
}>;

export type TestIssuer = Awaited<ReturnType<typeof createTestIssuer>>;

export async function createTestIssuer({ now }: { now: number }) {
  const trust = await testTrust({ now });
  const deployment: Deployment = { issuer: testIssuer, root: trust.root, wallet: 'http://localhost:4001', verifier: null };
  const dictionaries = types.flatMap(({ id }, at) =>
    (['show', 'paper'] as const).map((form, i) => {
      const type = types[at]!;
      const authority = `${authorities[type.authority].name.en} (DEMO)`;
      return { id: at * 2 + i + 1, vct: `urn:krd:${id}:1`, form, text: toBase64url(toUtf8(createDictionary(type, { form, authority }))) };
    }),
  );
  const templates = types.map((type, at) => {
    const authority = `${authorities[type.authority].name.en} (DEMO)`;
    return templateOf(createTemplate(type, { id: at + 1, notBefore: '2026-10-01', authority }), testIssuer);
  });
  const catalogue: CatalogueDocument = {
    iss: testIssuer,
    iat: now,
    sequence: 1,
    demo: true,
    authorities,
    credentials: types,
    dictionaries,
    templates,
  };
  const metadata = createIssuerMetadata({ issuer: testIssuer, display: { en: 'Test' }, authorities, credentials: types });
  const configurations = parseIssuerMetadata(metadata, { issuer: testIssuer }).credential_configurations_supported;
  const offered = types.flatMap(({ id }) => ['sd-jwt', 'jwt-vc', 'paper'].map((form) => `krd.${id}.${form}.1`));

  const state = {
    now,
    offer: createCredentialOffer({
      issuer: testIssuer,
      configurationIds: offered,
      preAuthorizedCode: 'code-1',
      txCode: { length: 6 },
    }) as Json,
    metadata: metadata as Json,
    offerStatus: 200,
    cheats: new Map<string, Cheat>(),
    staleNonces: 0, // how many credential requests are answered with invalid_nonce
    demandsDpopNonce: false,
    open: null as null | { application: string; type: string; stands: 'open' | 'issued' | 'denied' }, // an application that ends in a document
    interrupt: (_request: Request, _count: number): 'before' | 'after' | null => null,
    requests: [] as Request[],
    notifications: [] as { notificationId: string; event: string }[],
  };
  const nonces = new Set<string>();
  let left: { configurationId: string; holders: readonly PublicJwk[] } | null = null; // the keys a wallet waits with
  let issued = 0;

  async function issue(configurationId: string, holders: readonly PublicJwk[]): Promise<CredentialResponse> {
    const type = types.find(({ id }) => configurationId.startsWith(`krd.${id}.`))!;
    const cheat = state.cheats.get(configurationId) ?? {};
    if (cheat.deny) throw new ProtocolFault('credential_request_denied', 'denied');
    const status = (idx: number) => ({ idx, uri: statusListUri(type.vct) });
    const template = templates.find(({ vct }) => vct === type.vct)!;
    const seeds = holders.map((_, i) => testRandom(`seed ${issued} ${i}`)(16));
    const sdJwt = (holder: PublicJwk, i: number) => {
      const salts = treeSalts(template, seeds[i]!, holder);
      const changes = { vct: cheat.vct ?? type.vct, holder: cheat.holder ?? holder, idx: 100 + issued++ };
      return trust.issue(claimsOf(type), { ...changes, saltOf: (path) => salts(path)! });
    };
    const paper = () => {
      const { did, kid } = trust.trustList.services.find(({ authority }) => authority === officeOf[type.id])!;
      const subject = Object.fromEntries(
        Object.values(type.presets)
          .find((preset) => preset.paper)!
          .claims.map((claim) => [claim, valueOf(type, claim)]),
      ) as JsonObject;
      const w3c = `${type.id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Credential`;
      const times = { nbf: now - 3600, exp: now + 30 * 86_400 };
      return issueVcJwt(subject, {
        did,
        kid,
        signer: trust.signers[officeOf[type.id]!],
        type: w3c,
        jti: 'urn:uuid:1',
        status: status(100 + issued++),
        ...times,
      });
    };
    const credentials = await Promise.all(holders.length > 0 ? holders.map(sdJwt) : [paper()]);
    if (cheat.more) credentials.push(credentials[0]!);
    return {
      credentials: cheat.spoil ? credentials.map(cheat.spoil) : credentials,
      ...(holders.length > 0 && { seeds: seeds.map((seed) => ({ template: template.id, seed: cheat.seed ?? toBase64url(seed) })) }),
    };
  }

  async function post({ url, headers = {}, body: sent = '' }: Request): Promise<Json> {
    const body = String(sent);
    const path = new URL(url).pathname;
    if (path === '/nonce') {
      const nonce = `nonce-${nonces.size}`;
      nonces.add(nonce);
      return createNonceResponse(nonce);
    }
    const accessToken = path === '/token' ? undefined : parseAuthorizationHeader(headers.authorization);
    await verifyDpopProof(headers.dpop, { method: 'POST', url, accessToken, now: state.now });
    if (path === '/token') {
      if (new URLSearchParams(body).get('grant_type') === 'refresh_token')
        return createTokenResponse({ accessToken: 'token-2', expiresIn: 300 });
      const { preAuthorizedCode, txCode } = parseTokenRequest(new URLSearchParams(body));
      if (preAuthorizedCode !== 'code-1' || txCode !== code) throw new ProtocolFault('invalid_grant', 'wrong');
      return createTokenResponse({ accessToken: 'token-1', expiresIn: 300 });
    }
    if (path === '/notification') {
      state.notifications.push(parseNotification(JSON.parse(body)));
      return null;
    }
    if (path === '/deferred-credential') {
      const { transactionId } = parseDeferredRequest(JSON.parse(body));
      if (!left || transactionId !== state.open?.application) throw new ProtocolFault('invalid_transaction_id', 'unknown');
      if (state.open.stands === 'denied') throw new ProtocolFault('credential_request_denied', 'refused');
      if (state.open.stands === 'open') return createDeferredResponse({ transactionId, interval: 5 });
      return createCredentialResponse({ ...(await issue(left.configurationId, left.holders)), notificationId: 'note-deferred' });
    }
    const { configurationId, proofs } = parseCredentialRequest(JSON.parse(body), { batchSize: 10, configurations });
    const proven = await Promise.all(proofs.map((jwt) => verifyKeyProof(jwt, { audience: testIssuer, now: state.now, allowKid: false })));
    const stale = proofs.length > 0 && state.staleNonces-- > 0;
    if (stale || proven.some(({ nonce }) => !nonces.has(nonce))) throw new ProtocolFault('invalid_nonce', 'stale');
    if (state.open?.stands === 'open' && configurationId.startsWith(`krd.${state.open.type}.`) && proofs.length > 0) {
      left = { configurationId, holders: proven.map(({ holder }) => holder) };
      return createDeferredResponse({ transactionId: state.open.application, interval: 5 });
    }
    const made = await issue(
      configurationId,
      proven.map(({ holder }) => holder),
    );
    return createCredentialResponse({ ...made, notificationId: `note-${configurationId}` });
  }

  async function answer(request: Request): Promise<Answer> {
    const path = new URL(request.url).pathname;
    const json = (status: number, value: Json, dpopNonce: string | null = null): Answer => ({
      status,
      text: value === null ? '' : JSON.stringify(value),
      dpopNonce,
    });
    if (request.method === 'GET') {
      if (path === `/offers/${letter}`) return json(state.offerStatus, state.offer);
      if (path === '/.well-known/openid-credential-issuer') return json(200, state.metadata);
      if (path === '/.well-known/oauth-authorization-server')
        return json(
          200,
          createAuthorizationServerMetadata({ issuer: testIssuer, scopes: [], statusListAggregation: `${testIssuer}/status-lists` }),
        );
      if (path === '/trust-list') return { status: 200, text: trust.trustListToken, dpopNonce: null };
      const statusList = trust.statusListTokens.get(request.url);
      return statusList ? { status: 200, text: statusList, dpopNonce: null } : json(404, null);
    }
    const proof = request.headers?.dpop;
    if (state.demandsDpopNonce && proof && parseJws(proof, { typ: 'dpop+jwt', members: ['jwk'] }).payload.nonce !== 'dn-1')
      return json(path === '/token' ? 400 : 401, { error: 'use_dpop_nonce' }, 'dn-1');
    try {
      const made = await post(request);
      const deferred = typeof made === 'object' && made !== null && 'transaction_id' in made;
      return json(path === '/notification' ? 204 : deferred ? 202 : 200, made);
    } catch (fault) {
      if (!(fault instanceof ProtocolFault)) throw fault;
      return json(fault.status, createErrorResponse(fault));
    }
  }

  const send: Send = async (request) => {
    state.requests.push(request);
    const interruption = state.interrupt(request, state.requests.length);
    if (interruption === 'before') return { failed: 'offline' };
    const made = await answer(request);
    return interruption === 'after' ? { failed: 'offline' } : made;
  };
  return { ...trust, deployment, catalogue, state, send };
}
