/** `Authorization: DPoP <access token>` (RFC 9449 §7.1). */
import { ProtocolFault } from './protocol-fault.ts';

export const createAuthorizationHeader = (accessToken: string) => `DPoP ${accessToken}`;

/** Answers the access token. Throws `invalid_token` (401) for no header, another scheme or a malformed token; the scheme's case does not matter. */
export function parseAuthorizationHeader(header: string | null | undefined): string {
  const found = /^dpop +([\w~+/.-]{1,4096}=*)$/i.exec(header ?? '');
  if (!found) throw new ProtocolFault('invalid_token', 'an access token of scheme DPoP is needed', { at: 'resource' });
  return found[1]!;
}
