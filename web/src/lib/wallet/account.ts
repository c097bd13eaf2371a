/**
 * The citizen's own session with the issuer (RFC 6749 §6, RFC 9449): the refresh token of the activation and its key bring
 * short access tokens, and every call that speaks about the citizen goes through here. Keeps nothing but the token at hand.
 */
import { toBase64url, type Json, type Signer } from '@krdpass/credential';
import {
  createAuthorizationHeader,
  createDpopProof,
  createRefreshRequest,
  parseErrorResponse,
  parseTokenResponse,
} from '@krdpass/openid4vc';
import type { Endpoints } from './activation.ts';
import { orFault, WalletFault } from './fault.ts';
import { refusalOf } from './refusal.ts';
import type { Random } from './vault.ts';
import { answerOf, jsonOf, type Answer, type Send } from './wire.ts';

/** Sealed in the vault; the key of this name is not extractable. */
export type Account = Readonly<{ endpoints: Endpoints; dpop: string; refreshToken: string }>;

export type Call = Readonly<{
  method: 'GET' | 'POST';
  path: string; // with its query
  key?: string; // Idempotency-Key: a UUID on everything that changes something
  json?: Json | string; // a text is sent as it is, to be the same text when it is sent again
  file?: Readonly<{ bytes: Uint8Array<ArrayBuffer>; type: string }>;
}>;

export type Caller = Readonly<{
  account: Account;
  /** The answer's JSON. Throws `Refusal`, and `session-ended`, `issuer-broken`, `offline`, `timeout`, `too-large`. */
  call(call: Call): Promise<Json>;
  /** A message of OpenID4VCI, whose refusals are the caller's to read. Throws as `call`, `Refusal` excepted. */
  post(path: string, json: Json): Promise<Readonly<{ status: number; body: Json }>>;
}>;

const margin = 30;
const uploadPatience = 120_000; // a photograph over a slow phone line

export function createCaller(
  account: Account,
  {
    send,
    signer,
    now,
    random,
    keep,
  }: {
    send: Send;
    signer: Signer;
    now: () => number;
    random: Random;
    keep: (refreshToken: string) => Promise<void>; /* a longer-lived one */
  },
): Caller {
  let { refreshToken } = account;
  let token: Readonly<{ accessToken: string; expiresAt: number }> | null = null;

  const proven = async (method: 'GET' | 'POST', url: string, { accessToken, nonce }: { accessToken?: string; nonce?: string }) => ({
    dpop: await createDpopProof({ signer, method, url, accessToken, nonce, now: now(), jti: toBase64url(random(16)) }),
    ...(accessToken !== undefined && { authorization: createAuthorizationHeader(accessToken) }),
  });

  /** Asked once more where the server wants a nonce in the proof (RFC 9449 §8). */
  async function attempt(request: Parameters<Send>[0], accessToken?: string): Promise<Answer> {
    const once = async (nonce?: string) => {
      const proof = await proven(request.method, request.url, { accessToken, nonce });
      return answerOf(send, { ...request, headers: { ...request.headers, ...proof } });
    };
    const first = await once();
    return first.dpopNonce !== null && (first.status === 400 || first.status === 401) ? once(first.dpopNonce) : first;
  }

  async function refresh(): Promise<string> {
    const body = createRefreshRequest({ refreshToken }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await attempt({ method: 'POST', url: account.endpoints.token, body, headers });
    if (answer.status === 400 || answer.status === 401) {
      const { error } = parseErrorResponse(answer.status, answer.text === '' ? null : jsonOf(answer));
      throw new WalletFault(['invalid_grant', 'invalid_dpop_proof', 'invalid_token'].includes(error) ? 'session-ended' : 'issuer-broken');
    }
    if (answer.status !== 200) throw new WalletFault('issuer-broken');
    const fresh = await orFault('issuer-broken', () => parseTokenResponse(jsonOf(answer), { now: now() }));
    token = fresh;
    if (fresh.refreshToken !== undefined && fresh.refreshToken !== refreshToken) {
      refreshToken = fresh.refreshToken;
      await keep(refreshToken);
    }
    return fresh.accessToken;
  }

  const accessToken = async () => (token && token.expiresAt - now() > margin ? token.accessToken : refresh());

  async function reach(request: Parameters<Send>[0]): Promise<Answer> {
    const answer = await attempt(request, await accessToken());
    if (answer.status !== 401) return answer;
    const again = await attempt(request, await refresh()); // it may have been ended, or grown old on the way
    if (again.status === 401) throw new WalletFault('session-ended');
    return again;
  }

  const url = (path: string) => account.endpoints.issuer + path;
  const jsonType = { 'content-type': 'application/json' };

  return {
    account,
    async call({ method, path, key, json, file }) {
      const type = file ? { 'content-type': file.type } : json !== undefined && jsonType;
      const headers = { ...(key !== undefined && { 'idempotency-key': key }), ...type };
      const body = file ? file.bytes : typeof json === 'string' || json === undefined ? json : JSON.stringify(json);
      const patience = file && { patience: uploadPatience };
      const answer = await reach({ method, url: url(path), headers, body, maxLength: 1 << 20, ...patience });
      const read = jsonOf(answer);
      if (answer.status >= 200 && answer.status < 300) return read;
      throw refusalOf(answer.status, read) ?? new WalletFault('issuer-broken');
    },
    async post(path, json) {
      const answer = await reach({ method: 'POST', url: url(path), headers: jsonType, body: JSON.stringify(json), maxLength: 1 << 20 });
      return { status: answer.status, body: jsonOf(answer) };
    },
  };
}
