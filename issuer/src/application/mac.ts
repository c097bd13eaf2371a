/** Keyed digests of the issuer's own opaque texts, compared in constant time. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export const macOf = (key: Uint8Array, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest();

export const sameMac = (a: Uint8Array, b: Uint8Array) => a.length === b.length && timingSafeEqual(a, b);
