/** A citizen's session: the redeemed offer, kept up by a refresh token of 180 days that only the same DPoP key can use (RFC 6749 §6, RFC 9449 §5). */
import { ProtocolFault, type RefreshRequest } from '@krdpass/openid4vc';
import { readOffer, type Offer } from '../../store/offers.ts';
import { createAccessToken } from '../access-token.ts';
import { spendProof, useOf } from '../dpop-proof.ts';
import type { Issuer } from '../issuer.ts';
import { macOf, sameMac } from '../mac.ts';

const refreshLifetime = 180 * 86_400;

const macFor = (issuer: Issuer, offer: string, expiry: string, jkt: string) => macOf(issuer.secrets.refreshToken, offer, expiry, jkt);

export function createRefreshToken(issuer: Issuer, { offer, jkt }: { offer: string; jkt: string }): string {
  const expiry = String(issuer.now() + refreshLifetime);
  return `r.${offer}.${expiry}.${jkt}.${macFor(issuer, offer, expiry, jkt)}`;
}

export type Tokens = Readonly<{ accessToken: string; refreshToken: string }>;

export const createTokens = (issuer: Issuer, session: Readonly<{ offer: string; jkt: string }>): Tokens => ({
  accessToken: createAccessToken(issuer, session),
  refreshToken: createRefreshToken(issuer, session),
});

const lives = (offer: Offer | undefined): offer is Offer => offer !== undefined && offer.redeemed && !offer.superseded && !offer.ended;

/**
 * A new access token, and a refresh token that lives 180 days from now. Throws `invalid_dpop_proof` for a proof used before, and
 * `invalid_grant` for a token that is foreign, expired, bound to another key, or whose session has ended, without saying which.
 */
export async function refresh(
  issuer: Issuer,
  { refreshToken }: RefreshRequest,
  proof: Readonly<{ jkt: string; jti: string; iat: number }>,
): Promise<Tokens> {
  await spendProof(issuer, useOf(proof));
  const [mark, offer = '', expiry = '', jkt = '', mac = '', ...more] = refreshToken.split('.');
  const ours = mark === 'r' && more.length === 0 && sameMac(mac, macFor(issuer, offer, expiry, jkt));
  if (ours && Number(expiry) > issuer.now() && jkt === proof.jkt && lives(await readOffer(issuer.database.sql, offer)))
    return createTokens(issuer, { offer, jkt });
  throw new ProtocolFault('invalid_grant', 'the refresh token is wrong, expired or its session has ended');
}

/** Whose session it is. Throws `invalid_token` for one that a newer activation replaced, or that was ended. */
export async function citizenOf(issuer: Issuer, offerId: string): Promise<string> {
  const offer = await readOffer(issuer.database.sql, offerId);
  if (!lives(offer)) throw new ProtocolFault('invalid_token', 'this session has ended', { at: 'resource' });
  return offer.upn;
}
