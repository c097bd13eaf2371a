/** ES256 verification with Node's own keys: the importing of a key costs as much as the verification, so the last thousand are kept. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { PublicJwk, VerifySignature } from '@krdpass/credential';

const kept = new Map<string, KeyObject>();

function keyFor(jwk: PublicJwk): KeyObject {
  const name = jwk.x + jwk.y;
  const key = kept.get(name) ?? createPublicKey({ key: { ...jwk }, format: 'jwk' });
  kept.delete(name); // the youngest stands last
  kept.set(name, key);
  if (kept.size > 1000) kept.delete(kept.keys().next().value!);
  return key;
}

/** A point off the curve answers false. */
export const verifySignature: VerifySignature = (jwk, signature, bytes) => {
  if (signature.length !== 64) return false;
  try {
    return verify('sha256', bytes, { key: keyFor(jwk), dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
};
