/** A call to a protected resource: DPoP scheme, living token, fresh proof by the token's own key (RFC 9449 §7). */
import { parseAuthorizationHeader, ProtocolFault, verifyDpopProof } from '@krdpass/openid4vc';
import type { Context } from 'hono';
import { verifyAccessToken } from '../application/access-token.ts';
import { useOf } from '../application/dpop-proof.ts';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';

/**
 * Answers the offer the token stands for, and the use of the proof. Throws `invalid_token` or `invalid_dpop_proof`, both 401 with a
 * challenge. Does not say whether the proof was used before: whoever calls records its use.
 */
export async function authorized(c: Context, issuer: Issuer) {
  if (c.req.url.includes('?') && c.req.query('access_token') !== undefined)
    throw new ProtocolFault('invalid_token', 'a token in the address is not accepted', { at: 'resource' });
  const accessToken = parseAuthorizationHeader(c.req.header('authorization'));
  const proof = await verifyDpopProof(c.req.header('dpop'), {
    method: c.req.method,
    url: issuer.origin + c.req.path,
    accessToken,
    now: issuer.now(),
    verifySignature: issuer.verifySignature,
    digest: digestOf,
  });
  return { offerId: verifyAccessToken(issuer, accessToken, proof), use: useOf(proof) };
}

/** Throws `invalid_token` where a body brings a token of its own. */
export function refuseTokenInBody(json: unknown) {
  if (typeof json === 'object' && json !== null && 'access_token' in json)
    throw new ProtocolFault('invalid_token', 'a token in the body is not accepted', { at: 'resource' });
}
