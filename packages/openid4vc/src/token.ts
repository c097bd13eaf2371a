/** Token request and response: the pre-authorized grant (OpenID4VCI 1.0 §6) and the refreshing of its token (RFC 6749 §6), DPoP-bound. Judging the codes is the issuer's. */
import type { JsonObject } from '@krdpass/credential';
import { preAuthorizedGrant } from './credential-offer.ts';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

export type TokenRequest = Readonly<{ preAuthorizedCode: string; txCode?: string }>;

export function createTokenRequest({ preAuthorizedCode, txCode }: TokenRequest): URLSearchParams {
  const form = new URLSearchParams({ grant_type: preAuthorizedGrant, 'pre-authorized_code': preAuthorizedCode });
  if (txCode) form.set('tx_code', txCode);
  return form;
}

const refreshGrant = 'refresh_token';

export type RefreshRequest = Readonly<{ refreshToken: string }>;

export const createRefreshRequest = ({ refreshToken }: RefreshRequest): URLSearchParams =>
  new URLSearchParams({ grant_type: refreshGrant, refresh_token: refreshToken });

/** One value or none; a parameter without value counts as absent. */
function parametersOf(form: URLSearchParams) {
  return (name: string): string | undefined => {
    const [value, ...more] = form.getAll(name);
    if (more.length > 0) throw new ProtocolFault('invalid_request', `${name} is repeated`);
    if (value && value.length > 512) throw new ProtocolFault('invalid_request', `${name} is too long`);
    return value || undefined;
  };
}

/** Throws `invalid_request`, `unsupported_grant_type`. Unknown parameters are ignored. */
export function parseTokenRequest(form: URLSearchParams): TokenRequest {
  const one = parametersOf(form);
  const [grant, preAuthorizedCode, txCode] = [one('grant_type'), one('pre-authorized_code'), one('tx_code')];
  if (!grant) throw new ProtocolFault('invalid_request', 'grant_type is missing');
  if (grant !== preAuthorizedGrant) throw new ProtocolFault('unsupported_grant_type', 'this grant is not offered');
  if (!preAuthorizedCode) throw new ProtocolFault('invalid_request', 'pre-authorized_code is missing');
  return { preAuthorizedCode, ...(txCode && { txCode }) };
}

/** Null for a request of another grant. Throws `invalid_request`. */
export function parseRefreshRequest(form: URLSearchParams): RefreshRequest | null {
  const one = parametersOf(form);
  if (one('grant_type') !== refreshGrant) return null;
  const refreshToken = one('refresh_token');
  if (!refreshToken) throw new ProtocolFault('invalid_request', 'refresh_token is missing');
  return { refreshToken };
}

export const createTokenResponse = ({
  accessToken,
  expiresIn,
  refreshToken,
}: {
  accessToken: string;
  expiresIn: number;
  refreshToken?: string;
}): JsonObject => ({
  access_token: accessToken,
  token_type: 'DPoP',
  expires_in: expiresIn,
  ...(refreshToken && { refresh_token: refreshToken }),
});

export type AccessToken = Readonly<{ accessToken: string; expiresAt: number; refreshToken?: string }>;

const refuse = (description: string) => new ProtocolFault('invalid_response', description);

/** Throws `invalid_response`: a token that is not bound to our key is not used. Without `expires_in` it is held for five minutes. */
export function parseTokenResponse(json: unknown, { now }: { now: number }): AccessToken {
  const response = membersOf(json, 'the token response', refuse);
  if (response.text('token_type').toLowerCase() !== 'dpop') throw refuse('token_type is not DPoP');
  const lifetime = response.has('expires_in') ? response.wholeNumber('expires_in') : 300;
  return {
    accessToken: response.text('access_token'),
    expiresAt: now + lifetime,
    ...(response.has('refresh_token') && { refreshToken: response.text('refresh_token') }),
  };
}
