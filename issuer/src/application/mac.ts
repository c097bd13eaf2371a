/** Digests of the issuer's own opaque texts: keyed ones compared in constant time, plain ones for keys of rows. */
import { createHmac, hash, timingSafeEqual } from 'node:crypto';

export const macOf = (key: Uint8Array, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest();

export const sameMac = (a: Uint8Array, b: Uint8Array) => a.length === b.length && timingSafeEqual(a, b);

/** base64url(SHA-256(text)), by Node: ten times as fast as the portable one. */
export const digestOf = (text: string) => hash('sha256', text, 'base64url');
