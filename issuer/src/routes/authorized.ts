/** A call to a protected resource: DPoP scheme, living token, fresh proof by the token's own key (RFC 9449 §7). */
import { parseAuthorizationHeader, ProtocolFault, verifyDpopProof } from '@krdpass/openid4vc';
import type { Context } from 'hono';
import { verifyAccessToken } from '../application/access-token.ts';
import { spendProof } from '../application/dpop-proof.ts';
import type { Issuer } from '../application/issuer.ts';

/** Answers the offer the token stands for. Throws `invalid_token` or `invalid_dpop_proof`, both 401 with a challenge. */
export async function authorized(c: Context, issuer: Issuer): Promise<string> {
  if (c.req.query('access_token') !== undefined)
    throw new ProtocolFault('invalid_token', 'a token in the address is not accepted', { at: 'resource' });
  const accessToken = parseAuthorizationHeader(c.req.header('authorization'));
  const proof = await verifyDpopProof(c.req.header('dpop'), {
    method: c.req.method,
    url: issuer.origin + c.req.path,
    accessToken,
    now: issuer.now(),
    verifySignature: issuer.verifySignature,
  });
  const offer = verifyAccessToken(issuer, accessToken, proof);
  await spendProof(issuer, proof, { at: 'resource' });
  return offer;
}

/** Throws `invalid_token` where a body brings a token of its own. */
export function refuseTokenInBody(json: unknown) {
  if (typeof json === 'object' && json !== null && 'access_token' in json)
    throw new ProtocolFault('invalid_token', 'a token in the body is not accepted', { at: 'resource' });
}
