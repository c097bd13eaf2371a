/** Builds VC-JWTs and VP-JWTs that no honest issuer or wallet would, properly signed unless told otherwise. */
import type { Json, JsonObject } from '../src/json.ts';
import type { Signer } from '../src/signature.ts';
import { statusListUri, testNonce, type TestTrust } from '../src/testing.ts';
import { didJwk } from '../src/vc-jwt.ts';
import { signTexts } from './forge.ts';

export type VcBase = Readonly<{ trust: TestTrust; header: JsonObject; paper: JsonObject; bound: JsonObject; did: string }>;

export const presentationAudience = 'x509_hash:bank';

/** The honest parts: a printed licence, and the same one bound to its holder. */
export async function vcBaseOf(trust: TestTrust): Promise<VcBase> {
  const { did: iss, kid } = trust.trustList.services.find(({ authority }) => authority === 'traffic')!;
  const credentialSubject = {
    issuing_authority: 'General Directorate of Traffic (DEMO)',
    date_of_expiry: '2031-05-04',
    given_name_native: 'ئاراس',
  };
  const paper: JsonObject = {
    iss,
    nbf: trust.now - 86_400,
    exp: trust.now + 86_400,
    jti: 'urn:uuid:8c1f5b3e-7a11-4a39-9b1c-2f8e6d0c4b7a',
    status: { status_list: { idx: 73, uri: statusListUri('urn:krd:driving-licence:1') } },
    vc: {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiableCredential', 'DrivingLicenceCredential'],
      credentialSubject,
    },
  };
  const did = didJwk(trust.holder.publicJwk);
  const bound = { ...paper, sub: did, cnf: { jwk: { ...trust.holder.publicJwk } } };
  return { trust, header: { alg: 'ES256', typ: 'JWT', kid }, paper, bound, did };
}

export type VcForgery = Readonly<{
  header?: Record<string, Json | undefined>; // replaces members; `undefined` removes one
  payload?: Record<string, Json | undefined>;
  vc?: Record<string, Json | undefined>; // members of `vc`
  subject?: Record<string, Json>; // members of `credentialSubject`
  text?: (payload: string) => string;
  signer?: Pick<Signer, 'sign'>;
  holder?: true;
}>;

export async function forgeVc(
  { trust, header, paper, bound }: VcBase,
  { header: heads, payload, vc, subject, text = (same) => same, signer = trust.signers.traffic, holder }: VcForgery = {},
): Promise<string> {
  const honest = holder ? bound : paper;
  const inner = honest.vc as JsonObject;
  const credentialSubject = { ...(inner.credentialSubject as JsonObject), ...subject };
  const body = { ...honest, vc: { ...inner, credentialSubject, ...vc }, ...payload };
  return signTexts(JSON.stringify({ ...header, ...heads }), text(JSON.stringify(body)), signer);
}

export type VpForgery = Readonly<{
  header?: Record<string, Json | undefined>;
  payload?: Record<string, Json | undefined>;
  vp?: Record<string, Json | undefined>;
  inside?: string; // the credential; the honest bound one unless told
  signer?: Pick<Signer, 'sign'>;
}>;

export async function forgeVp(base: VcBase, { header, payload, vp, inside, signer = base.trust.holder }: VpForgery = {}): Promise<string> {
  const { now } = base.trust;
  const credential = inside ?? (await forgeVc(base, { holder: true }));
  const body = {
    iss: base.did,
    aud: presentationAudience,
    nonce: testNonce,
    iat: now,
    exp: now + 300,
    vp: {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [credential],
      ...vp,
    },
    ...payload,
  };
  return signTexts(JSON.stringify({ alg: 'ES256', typ: 'JWT', kid: `${base.did}#0`, ...header }), JSON.stringify(body), signer);
}
