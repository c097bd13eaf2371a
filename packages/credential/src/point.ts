/** A P-256 public key as its `x` and the parity of its `y` (SEC 1 §2.3.4). */
import { p256 } from '@noble/curves/nist.js';
import { concat, fromBase64url, toBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import type { PublicJwk } from './signature.ts';

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

/** 33 bytes: 02 or 03 by the parity of y, then x. Throws `malformed` for coordinates that are not base64url. */
export function compressKey({ x, y }: PublicJwk): Uint8Array {
  const parity = fromBase64url(y).at(-1)! & 1;
  return concat(Uint8Array.of(2 + parity), fromBase64url(x));
}

/** The key behind 33 bytes, a point of the curve. Throws `bad-point`. */
export function decompressKey(bytes: Uint8Array): PublicJwk {
  const [sign = 0] = bytes;
  if (bytes.length !== 33 || (sign !== 2 && sign !== 3)) throw new CredentialFault('bad-point');
  const x = bytes.subarray(1);
  return { kty: 'EC', crv: 'P-256', x: toBase64url(x), y: decompress(x, sign - 2) };
}
