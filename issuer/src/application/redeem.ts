/** The redemption of an offer: once, with the right code, within five tries (OpenID4VCI 1.0 §6). */
import { ProtocolFault, type TokenRequest } from '@krdpass/openid4vc';
import { writeEvents } from '../store/audit.ts';
import { countWrongTry, lockOfferOfCode, redeemOffer } from '../store/offers.ts';
import { createAccessToken } from './access-token.ts';
import { hashOfferCode, hashPreAuthorizedCode, whyClosed, wrongTries } from './activate.ts';
import type { Issuer } from './issuer.ts';
import { sameMac } from './mac.ts';

/**
 * Answers an access token bound to the DPoP key. Throws `invalid_request` without a tx_code and `invalid_grant` for everything that
 * does not open the offer, without saying which it was. A wrong code is counted even though the call fails.
 */
export async function redeem(issuer: Issuer, { preAuthorizedCode, txCode }: TokenRequest, { jkt }: { jkt: string }): Promise<string> {
  if (txCode === undefined) throw new ProtocolFault('invalid_request', 'this offer needs its tx_code');
  const now = issuer.now();
  const offer = await issuer.database.transaction(async (sql) => {
    const found = await lockOfferOfCode(sql, hashPreAuthorizedCode(preAuthorizedCode), now);
    if (!found || whyClosed(found, now)) return null;
    if (!sameMac(found.code_hash, hashOfferCode(issuer, found.id, txCode))) {
      await countWrongTry(sql, found.id);
      const locked = found.wrong_tries + 1 === wrongTries;
      await writeEvents(sql, [{ actor: 'citizen', action: locked ? 'lock-offer' : 'wrong-code', reference: found.id }], now);
      return null;
    }
    await redeemOffer(sql, found, now);
    await writeEvents(sql, [{ actor: 'citizen', action: 'redeem', reference: found.id }], now);
    return found;
  });
  if (!offer) throw new ProtocolFault('invalid_grant', 'the code is wrong, used or expired');
  return createAccessToken(issuer, { offer: offer.id, jkt });
}
