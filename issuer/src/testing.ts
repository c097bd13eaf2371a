/** For tests: an issuer on a fresh database with keys of its own and a clock to turn, and a wallet that speaks to it without a network. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '@krdpass/catalogue';
import { signerOf, type Signer } from '@krdpass/credential';
import {
  createAuthorizationHeader,
  createCredentialRequest,
  createDpopProof,
  createKeyProof,
  createTokenRequest,
  parseCredentialOffer,
  parseCredentialResponse,
  parseNonceResponse,
} from '@krdpass/openid4vc';
import { createApp, type AppOptions } from './app.ts';
import { activate } from './application/activate.ts';
import { createIssuer } from './application/issuer.ts';
import { openFirstLists } from './application/status-lists.ts';
import { readCatalogue } from './catalogue.ts';
import { openKeys } from './keys/keystore.ts';
import { seedDemo } from './registers/index.ts';
import { testDatabase, testFolder } from './store/testing.ts';

const origin = 'http://localhost:4000';

/** Every document; a licence without salary; a suspended licence. */
export const people = { shilan: '9990000000001', shivan: '9990000000002', kawa: '9990000000004' } as const;

export async function testIssuer(options: AppOptions & { origin?: string; services?: readonly Service[] } = {}) {
  const clock = { now: Math.floor(Date.now() / 1000) };
  const log: string[] = [];
  const folder = testFolder();
  const database = await testDatabase();
  await seedDemo(database, clock);
  const declared = await readCatalogue();
  const catalogue = { ...declared, services: options.services ?? declared.services };
  const authorities = Object.fromEntries(
    catalogue.credentials.map(({ authority }) => [authority, catalogue.authorities[authority].name.en]),
  );
  const keys = await openKeys(join(folder, 'keys'), { authorities, origin: options.origin ?? origin, now: clock.now });
  const parts = { origin: options.origin ?? origin, wallet: 'http://localhost:4001', database, keys, catalogue, now: () => clock.now };
  const issuer = createIssuer(parts);
  await openFirstLists(issuer);
  const app = createApp(issuer, { rate: { burst: 100_000, perSecond: 1000 }, log: (line) => log.push(line), ...options });
  const end = async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { issuer, app, clock, log, folder, end };
}

export type TestIssuer = Awaited<ReturnType<typeof testIssuer>>;

export const testKey = async (): Promise<Signer> =>
  signerOf(await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));

/** One wallet with its DPoP key. Every step answers the response as it came; `receive` takes all steps and answers the credentials. */
export async function testWallet({ issuer, app }: Pick<TestIssuer, 'issuer' | 'app'>) {
  const dpopKey = await testKey();
  const at = (path: string) => issuer.origin + path;

  const proof = (path: string, changes: Partial<Parameters<typeof createDpopProof>[0]> = {}) =>
    createDpopProof({ signer: dpopKey, method: 'POST', url: at(path), now: issuer.now(), jti: randomUUID(), ...changes });

  async function openOffer(upn: string, { code }: { code?: string } = {}) {
    const activation = (await activate(issuer, upn, 'operator'))!;
    const response = await app.request(`/offers/${activation.offer}`);
    const offer = parseCredentialOffer(await response.json());
    return { ...offer, txCode: code ?? activation.code, id: activation.offer };
  }

  const askToken = async (form: URLSearchParams, dpop?: string | null) =>
    app.request('/token', {
      method: 'POST',
      body: form,
      headers: dpop === null ? {} : { DPoP: dpop ?? (await proof('/token')) },
    });

  async function activateWallet(upn: string) {
    const offer = await openOffer(upn);
    const response = await askToken(createTokenRequest({ preAuthorizedCode: offer.preAuthorizedCode, txCode: offer.txCode }));
    const { access_token: token } = (await response.json()) as { access_token: string };
    return { ...offer, token };
  }

  const nonce = async () => parseNonceResponse(await (await app.request('/nonce', { method: 'POST' })).json());

  const keyProof = (signer: Signer, forNonce: string, changes: { audience?: string; iat?: number } = {}) =>
    createKeyProof({ signer, audience: issuer.origin, nonce: forNonce, iat: issuer.now(), ...changes });

  const ask = async (path: string, token: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        Authorization: createAuthorizationHeader(token),
        DPoP: await proof(path, { accessToken: token }),
        ...headers,
      },
    });

  async function receive(token: string, configurationId: string, keys: readonly Signer[]) {
    const fresh = await nonce();
    const proofs = await Promise.all(keys.map((key) => keyProof(key, fresh)));
    const response = await ask('/credential', token, createCredentialRequest({ configurationId, proofs }));
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return parseCredentialResponse(await response.json());
  }

  return { dpopKey, proof, openOffer, askToken, activateWallet, nonce, keyProof, ask, receive };
}

export type TestWallet = Awaited<ReturnType<typeof testWallet>>;

/** `error` of a protocol answer, after its status. */
export async function refusal(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: string };
  return `${response.status} ${error}`;
}
