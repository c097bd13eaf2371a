/** The wallet's side of issuance on the wire (OpenID4VCI 1.0 §§6–8, 11; RFC 9449): token, nonce, credential, notification. Keeps nothing. */
import { toBase64url, type Signer } from '@krdpass/credential';
import {
  createAuthorizationHeader,
  createCredentialRequest,
  createDpopProof,
  createKeyProof,
  createNotification,
  createTokenRequest,
  parseCredentialResponse,
  parseErrorResponse,
  parseNonceResponse,
  parseTokenResponse,
  type AccessToken,
  type CredentialResponse,
  type NotificationEvent,
} from '@krdpass/openid4vc';
import type { Endpoints } from './activation.ts';
import { orFault, WalletFault, type FaultCode } from './fault.ts';
import type { Random } from './vault.ts';
import { answerOf, jsonOf, type Answer, type Send } from './wire.ts';

export type Line = Readonly<{ send: Send; endpoints: Endpoints; dpop: Signer; now: () => number; random: Random }>;

/** What an error answer means to the citizen. `stale-nonce` is no fault: the caller fetches a new nonce and asks once more. */
const meanings: Readonly<Record<string, FaultCode>> = {
  invalid_grant: 'code-wrong',
  invalid_token: 'session-ended',
  invalid_dpop_proof: 'session-ended',
  insufficient_scope: 'issuer-refused',
  credential_request_denied: 'issuer-refused',
  invalid_proof: 'issuer-refused',
  invalid_client: 'issuer-refused',
};

function refusalOf(answer: Answer): { error: string; fault: WalletFault } {
  const challenged = answer.status === 401 ? 'error="invalid_token"' : null;
  const { error } = parseErrorResponse(answer.status, answer.text === '' ? null : jsonOf(answer), challenged);
  return { error, fault: new WalletFault(meanings[error] ?? 'issuer-broken') };
}

/** A POST with a DPoP proof; asked once more when the server demands a nonce in it (RFC 9449 §8). */
async function post(
  line: Line,
  { url, body, type, accessToken }: { url: string; body: string; type: string; accessToken?: string },
): Promise<Answer> {
  const attempt = async (nonce?: string) => {
    const proof = { signer: line.dpop, method: 'POST', url, accessToken, nonce, now: line.now(), jti: toBase64url(line.random(16)) };
    const headers: Record<string, string> = { 'content-type': type, dpop: await createDpopProof(proof) };
    if (accessToken !== undefined) headers.authorization = createAuthorizationHeader(accessToken);
    return answerOf(line.send, { method: 'POST', url, body, headers });
  };
  const first = await attempt();
  const demanded = first.status >= 400 && first.dpopNonce && refusalOf(first).error === 'use_dpop_nonce';
  return demanded ? attempt(first.dpopNonce!) : first;
}

/** Throws `code-wrong`, `issuer-refused`, `issuer-broken`, `offline`, `timeout`. */
export async function requestToken(line: Line, request: { preAuthorizedCode: string; txCode?: string }): Promise<AccessToken> {
  const body = createTokenRequest(request).toString();
  const answer = await post(line, { url: line.endpoints.token, body, type: 'application/x-www-form-urlencoded' });
  if (answer.status !== 200) throw refusalOf(answer).fault;
  return orFault('issuer-broken', () => parseTokenResponse(jsonOf(answer), { now: line.now() }));
}

export async function requestNonce({ send, endpoints }: Line): Promise<string> {
  const answer = await answerOf(send, { method: 'POST', url: endpoints.nonce });
  if (answer.status !== 200) throw new WalletFault('issuer-broken');
  return orFault('issuer-broken', () => parseNonceResponse(jsonOf(answer)));
}

/**
 * One request for one configuration, one proof for each holder key; paper brings none. `stale-nonce` asks for another nonce.
 * Throws `session-ended`, `issuer-refused`, `issuer-broken`, `credential-count`, `offline`, `timeout`. Judges no credential.
 */
export async function requestCredential(
  line: Line,
  {
    configurationId,
    holders,
    nonce,
    accessToken,
  }: { configurationId: string; holders: readonly Signer[]; nonce: string; accessToken: string },
): Promise<CredentialResponse | 'stale-nonce'> {
  const iat = line.now();
  const proofs = await Promise.all(holders.map((signer) => createKeyProof({ signer, audience: line.endpoints.issuer, nonce, iat })));
  const body = JSON.stringify(createCredentialRequest({ configurationId, proofs }));
  const answer = await post(line, { url: line.endpoints.credential, body, type: 'application/json', accessToken });
  if (answer.status !== 200) {
    const { error, fault } = refusalOf(answer);
    if (error === 'invalid_nonce') return 'stale-nonce';
    throw fault;
  }
  const response = await orFault('issuer-broken', () => parseCredentialResponse(jsonOf(answer)));
  if (response.credentials.length > Math.max(1, holders.length)) throw new WalletFault('credential-count');
  return response;
}

/** Tells the issuer what became of a delivery. Throws only `offline` and `timeout`: another answer changes nothing for the citizen. */
export async function notify(
  line: Line,
  { notificationId, event, accessToken }: { notificationId: string; event: NotificationEvent; accessToken: string },
) {
  if (!line.endpoints.notification) return;
  const body = JSON.stringify(createNotification({ notificationId, event }));
  await post(line, { url: line.endpoints.notification, body, type: 'application/json', accessToken });
}
