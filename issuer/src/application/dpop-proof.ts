/** A DPoP proof counts once (RFC 9449 §11.1): its jti is remembered for as long as the proof could be accepted. */
import { digest } from '@krdpass/credential';
import { ProtocolFault } from '@krdpass/openid4vc';
import type { Issuer } from './issuer.ts';

const window = 301; // one second beyond the oldest proof that is accepted

/** Throws `invalid_dpop_proof`: 400 at the token endpoint, 401 at a resource. */
export async function spendProof(
  issuer: Issuer,
  proof: Readonly<{ jkt: string; jti: string; iat: number }>,
  where: { at?: 'resource' } = {},
) {
  const key = digest(`dpop|${proof.jkt}|${proof.jti}`);
  const first = await issuer.once({ key, bound: key, expires: proof.iat + window });
  if (!first) throw new ProtocolFault('invalid_dpop_proof', 'the proof was used before', where);
}
