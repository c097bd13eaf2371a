/**
 * The gate before did-jwt-vc: size, canonical encoding, strict JSON, header and members by allow-list. What passes holds nothing the
 * library would misread or pass over (standards §10.3, threats §6). Shape only: neither signature nor trust.
 */
import { readStatusReference } from './currency.ts';
import { CredentialFault } from './errors.ts';
import { isObject, isTime, type Json, type JsonObject } from './json.ts';
import { parseJws, type Jws } from './jws.ts';

export const vcContext = 'https://www.w3.org/2018/credentials/v1';

const only = (object: JsonObject, members: readonly string[]) => Object.keys(object).every((member) => members.includes(member));
const demand = (holds: boolean, code: 'payload' | 'dates' | 'header') => {
  if (!holds) throw new CredentialFault(code);
};

export type VcCredential = Readonly<{
  jwt: string;
  kid: string;
  iss: string;
  sub?: string;
  nbf: number;
  exp: number;
  cnf?: Json;
  status: ReturnType<typeof readStatusReference>;
  type: string;
  claims: JsonObject;
}>;

const credentialMembers = ['iss', 'sub', 'nbf', 'exp', 'jti', 'cnf', 'status', 'vc'];

/** The gate. Throws the faults of `parseJws`, `header`, `dates` and `payload`; what passes holds nothing the library would misread. */
export function readVc(jwt: string): VcCredential {
  const { header, payload } = parseJws(jwt, { typ: 'JWT', members: ['kid'], maxLength: 16_384 });
  const { iss, sub, nbf, exp, cnf, vc, jti } = payload;
  const { kid } = header;
  if (typeof kid !== 'string') throw new CredentialFault('header');
  if (!isTime(nbf) || !isTime(exp) || exp <= nbf) throw new CredentialFault('dates');
  demand(only(payload, credentialMembers), 'payload'); // among others `aud`, `iat`, and W3C members beside `vc`
  if (typeof iss !== 'string' || !isObject(vc)) throw new CredentialFault('payload');
  demand(sub === undefined || typeof sub === 'string', 'payload');
  demand(jti === undefined || typeof jti === 'string', 'payload');
  demand(only(vc, ['@context', 'type', 'credentialSubject', 'credentialStatus']), 'payload'); // no second issuer, date or id
  const { '@context': contexts, type: types, credentialSubject: subject } = vc;
  demand(Array.isArray(contexts) && contexts[0] === vcContext && contexts.every((entry) => typeof entry === 'string'), 'payload');
  if (!Array.isArray(types) || types.length !== 2 || types[0] !== 'VerifiableCredential') throw new CredentialFault('payload');
  const type = types[1];
  if (typeof type !== 'string' || !isObject(subject)) throw new CredentialFault('payload');
  const { id, ...claims } = subject;
  demand(id === undefined || id === sub, 'payload');
  return { jwt, kid, iss, sub: sub as string | undefined, nbf, exp, cnf, status: readStatusReference(payload.status), type, claims };
}

export type VcPresentation = Readonly<{
  jws: Jws;
  iss: string;
  iat: number;
  exp: number;
  aud: string;
  nonce: string;
  credential: VcCredential;
}>;

const presentationMembers = ['iss', 'aud', 'nonce', 'iat', 'nbf', 'exp', 'jti', 'vp'];
const longestPresentation = 300; // seconds

/** The gate of the presentation. Throws the faults of `parseJws`, `header`, `dates` and `payload`, and those of the credential inside. */
export function readVcPresentation(jwt: string): VcPresentation {
  const jws = parseJws(jwt, { typ: 'JWT', members: ['kid'], maxLength: 32_768 });
  const { iss, aud, nonce, iat, nbf, exp, vp } = jws.payload;
  demand(only(jws.payload, presentationMembers), 'payload');
  if (typeof iss !== 'string' || typeof aud !== 'string' || typeof nonce !== 'string' || nonce === '') throw new CredentialFault('payload');
  demand(jws.header.kid === undefined || jws.header.kid === `${iss}#0`, 'header');
  if (!isTime(iat) || !isTime(exp) || exp <= iat || exp - iat > longestPresentation) throw new CredentialFault('dates');
  demand(nbf === undefined || nbf === iat, 'dates');
  if (!isObject(vp) || !only(vp, ['@context', 'type', 'verifiableCredential'])) throw new CredentialFault('payload');
  const inside = vp.verifiableCredential;
  if (!Array.isArray(inside) || inside.length !== 1 || typeof inside[0] !== 'string') throw new CredentialFault('payload');
  const [contexts, types] = [vp['@context'], vp.type];
  demand(Array.isArray(contexts) && contexts[0] === vcContext, 'payload');
  demand(Array.isArray(types) && types.length === 1 && types[0] === 'VerifiablePresentation', 'payload');
  return { jws, iss, iat, exp, aud, nonce, credential: readVc(inside[0]) };
}
