/** Access tokens: `offer.expiry.jkt.mac`, read by this issuer alone, five minutes, bound to the wallet's DPoP key. */
import { ProtocolFault } from '@krdpass/openid4vc';
import type { Issuer } from './issuer.ts';
import { macOf, sameMac } from './mac.ts';

export const tokenLifetime = 300;

const macFor = (issuer: Issuer, offer: string, expiry: string, jkt: string) => macOf(issuer.secrets.accessToken, offer, expiry, jkt);

export function createAccessToken(issuer: Issuer, { offer, jkt }: { offer: string; jkt: string }): string {
  const expiry = String(issuer.now() + tokenLifetime);
  return `${offer}.${expiry}.${jkt}.${macFor(issuer, offer, expiry, jkt)}`;
}

/** Answers the offer the token was given for. Throws `invalid_token` for a foreign, expired or otherwise bound one. */
export function verifyAccessToken(issuer: Issuer, token: string, { jkt: presented }: { jkt: string }): string {
  const [offer = '', expiry = '', jkt = '', mac = '', ...more] = token.split('.');
  const refuse = (description: string) => new ProtocolFault('invalid_token', description, { at: 'resource' });
  if (more.length > 0 || !sameMac(mac, macFor(issuer, offer, expiry, jkt))) throw refuse('the access token is not ours');
  if (Number(expiry) <= issuer.now()) throw refuse('the access token has expired');
  if (jkt !== presented) throw refuse('the access token is bound to another key');
  return offer;
}
