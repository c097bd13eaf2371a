/** SHA-256 where there is no synchronous one on the platform: in a page. `package.json` gives Node `sha256-node.ts` in its place. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { toBase64url, toUtf8 } from './encoding.ts';

export const sha256 = (content: Uint8Array | string): Uint8Array => hash(typeof content === 'string' ? toUtf8(content) : content);

/** base64url(SHA-256(content)): the digest of a disclosure, `sd_hash`, `ath`. */
export const digest = (content: Uint8Array | string): string => toBase64url(sha256(content));

export const hmacSha256 = (key: Uint8Array, content: Uint8Array): Uint8Array => hmac(hash, key, content);
