/** A P-256 public key as its `x` and the parity of its `y` (SEC 1 §2.3.4). */
import { p256 } from '@noble/curves/nist.js';
import { concat, toBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';

/** The other coordinate, base64url. Throws `bad-point` where no point of the curve has this `x`. */
export function decompress(x: Uint8Array, parity: number): string {
  try {
    return toBase64url(
      p256.Point.fromBytes(concat(Uint8Array.of(2 + parity), x))
        .toBytes(false)
        .subarray(33),
    );
  } catch (cause) {
    throw new CredentialFault('bad-point', { cause });
  }
}
