/** The redemption of offers: each once, with the right code, within five tries (OpenID4VCI 1.0 §6). Many at once share a transaction. */
import { ProtocolFault, type TokenRequest } from '@krdpass/openid4vc';
import { uuid7 } from '../store/uuid.ts';
import { createTokens, type Tokens } from './account/session.ts';
import { hashOfferCode, hashPreAuthorizedCode, wrongTries } from './activate.ts';
import { spendProof, useOf, usedBefore } from './dpop-proof.ts';
import type { Issuer } from './issuer.ts';
import { readCode } from './offered.ts';

/**
 * Answers tokens bound to the DPoP key. Throws `invalid_request` without a tx_code, `invalid_dpop_proof` for a proof used
 * before, and `invalid_grant` for everything that does not open the offer, without saying which it was. A wrong code is counted even
 * though the call fails.
 */
export async function redeem(
  issuer: Issuer,
  { preAuthorizedCode, txCode }: TokenRequest,
  proof: Readonly<{ jkt: string; jti: string; iat: number }>,
): Promise<Tokens> {
  const use = useOf(proof);
  const code = txCode === undefined ? undefined : await readCode(issuer, hashPreAuthorizedCode(preAuthorizedCode));
  if (!code) await spendProof(issuer, use);
  if (txCode === undefined) throw new ProtocolFault('invalid_request', 'this offer needs its tx_code');
  const outcome =
    code &&
    (await issuer.redeem({
      offer: code.offer,
      upn: code.upn,
      codeHash: hashOfferCode(issuer, code.offer, txCode),
      proof: use,
      event: uuid7(issuer.now()),
    }));
  if (outcome === 'redeemed') return createTokens(issuer, { offer: code!.offer, jkt: proof.jkt });
  if (outcome === 'proof-used') throw usedBefore();
  throw new ProtocolFault('invalid_grant', 'the code is wrong, used or expired');
}
