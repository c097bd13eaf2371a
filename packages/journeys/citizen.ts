/** A citizen whose wallet is this program: it activates, receives, shows credentials and applies over the wire, for journeys that begin at the office. */
import { randomUUID } from 'node:crypto';
import { claimPath, configurationId, type CredentialType } from '@krdpass/catalogue';
import { presentSdJwt, signerOf, type Signer } from '@krdpass/credential';
import sharp from 'sharp';
import civilId from '../catalogue/credentials/civil-id.ts';
import licenceType from '../catalogue/credentials/driving-licence.ts';
import { identityClaims } from '../catalogue/src/held.ts';
import {
  createAuthorizationHeader,
  createCredentialRequest,
  createDpopProof,
  createKeyProof,
  createTokenRequest,
  parseCredentialOffer,
  parseCredentialResponse,
  parseNonceResponse,
} from '../openid4vc/src/index.ts';
import type { Letter } from './system.ts';

const newKey = async (): Promise<Signer> =>
  signerOf(await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));
const now = () => Math.floor(Date.now() / 1000);

async function fine(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response;
}

export type Applied = Readonly<{ id: string; reference: string; state: string; version: number }>;

export async function activateCitizen(issuer: string, letter: Letter) {
  const dpopKey = await newKey();
  const proof = (path: string, method: 'GET' | 'POST', accessToken?: string) =>
    createDpopProof({ signer: dpopKey, method, url: issuer + path, now: now(), jti: randomUUID(), ...(accessToken && { accessToken }) });

  const offerUri = new URL(letter.link).href.match(/credential_offer_uri=([^&#]+)/)?.[1];
  if (!offerUri) throw new Error(`no offer in ${letter.link}`);
  const offer = parseCredentialOffer(await (await fine(await fetch(decodeURIComponent(offerUri)))).json());
  const form = createTokenRequest({ preAuthorizedCode: offer.preAuthorizedCode, txCode: letter.code.replace(/\D/g, '') });
  const answer = await fine(
    await fetch(`${issuer}/token`, { method: 'POST', body: form, headers: { DPoP: await proof('/token', 'POST') } }),
  );
  const { access_token: token } = (await answer.json()) as { access_token: string };

  async function call(path: string, body?: unknown, type = 'application/json'): Promise<Response> {
    const method = body === undefined ? 'GET' : 'POST';
    return fine(
      await fetch(issuer + path, {
        method,
        ...(body !== undefined && { body: type === 'application/json' ? JSON.stringify(body) : (body as BodyInit) }),
        headers: {
          Authorization: createAuthorizationHeader(token),
          DPoP: await proof(path, method, token),
          ...(method === 'POST' && { 'Content-Type': type, 'Idempotency-Key': randomUUID() }),
        },
      }),
    );
  }
  const nonce = async () => parseNonceResponse(await (await fine(await fetch(`${issuer}/nonce`, { method: 'POST' }))).json());

  /** A fresh credential, shown to the issuer with these claims. */
  async function show(type: CredentialType, claims: readonly string[]) {
    const holder = await newKey();
    const keyProof = await createKeyProof({ signer: holder, audience: issuer, nonce: await nonce(), iat: now() });
    const response = await call(
      '/credential',
      createCredentialRequest({ configurationId: configurationId(type.id, 'sd-jwt'), proofs: [keyProof] }),
    );
    const [credential] = parseCredentialResponse(await response.json()).credentials;
    return {
      presentation: await presentSdJwt(credential!, {
        paths: claims.map((name) => claimPath(type, name)),
        audience: issuer,
        nonce: await nonce(),
        iat: now(),
        signer: holder,
      }),
    };
  }

  async function attach(): Promise<Readonly<{ uploads: readonly string[] }>> {
    const page = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#dfe7e2' } })
      .png()
      .toBuffer();
    const { id } = (await (await call('/uploads', page, 'image/png')).json()) as { id: string };
    return { uploads: [id] };
  }

  const apply = async (service: string, answers: Readonly<Record<string, unknown>>) =>
    (await (await call('/applications', { service, answers, language: 'ckb' })).json()) as Applied;
  const read = async (id: string) => (await (await call(`/applications/${id}`)).json()) as Applied;

  const withdraw = async (id: string) => void (await call(`/applications/${id}/withdrawal`, { version: (await read(id)).version }));

  return { show, attach, apply, read, withdraw };
}

export type Citizen = Awaited<ReturnType<typeof activateCitizen>>;

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Everything a renewal asks for; the eye test was yesterday. */
export async function applyForRenewal(citizen: Citizen): Promise<Applied> {
  const licenceClaims = ['document_number', 'categories', 'date_of_issuance', 'date_of_expiry'];
  return citizen.apply('dl-renew', {
    licence: await citizen.show(licenceType, licenceClaims),
    identity: await citizen.show(civilId, identityClaims),
    photo: await citizen.attach(),
    eye_test: await citizen.attach(),
    eye_test_date: yesterday(),
  });
}

/** A lost civil ID, reported to the police: two officers decide. */
export const reportLostId = async (citizen: Citizen): Promise<Applied> =>
  citizen.apply('id-lost', {
    lost: 'civil-id',
    photo: await citizen.attach(),
    how: 'lost',
    lost_on: yesterday(),
    where: 'بازاڕ',
    statement: 'لە بازاڕ لە دەستم کەوت.',
    police_report: '512/2026',
    truth: true,
  });
