/** `c_nonce`: random.expiry.mac, five minutes. Only used ones are remembered (OpenID4VCI 1.0 §7). */
import { ProtocolFault } from '@krdpass/openid4vc';
import { drawRandom } from '../keys/random.ts';
import type { Once } from '../store/replay.ts';
import type { Issuer } from './issuer.ts';
import { digestOf, macOf, sameMac } from './mac.ts';

const nonceLifetime = 300;

const macFor = (issuer: Issuer, random: string, expiry: string) => macOf(issuer.secrets.nonce, random, expiry);

export function createNonce(issuer: Issuer): string {
  const random = drawRandom(16).toString('base64url');
  const expiry = String(issuer.now() + nonceLifetime);
  return `${random}.${expiry}.${macFor(issuer, random, expiry)}`;
}

/** What to remember of a nonce used for `purpose`. Throws `invalid_nonce` for a foreign or expired one; whether it was used is for the store. */
export function readNonce(issuer: Issuer, nonce: string, purpose: string): Once {
  const [random = '', expiry = '', mac = '', ...more] = nonce.split('.');
  const ours = more.length === 0 && sameMac(mac, macFor(issuer, random, expiry));
  if (!ours || Number(expiry) <= issuer.now()) throw new ProtocolFault('invalid_nonce', 'the nonce is unknown or has expired');
  return { key: digestOf(`nonce|${random}`), bound: digestOf(purpose), expires: Number(expiry) };
}
