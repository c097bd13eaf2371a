/** SHA-256 by Node, seven times as fast on a disclosure; the same functions as `sha256.ts`. */
import { hash } from 'node:crypto';

export const digest = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');

const block = 64; // bytes: SHA-256's own, to which HMAC fills up its key
const inner = new Uint8Array(block + 256);
const outer = new Uint8Array(block + 32);

/** `hash` needs three times as long to hand out bytes as to hand out a text of them. */
function writeHash(content: Uint8Array | string, to: Uint8Array, at: number): Uint8Array {
  const text = hash('sha256', content, 'binary');
  for (let i = 0; i < 32; i++) to[at + i] = text.charCodeAt(i);
  return to;
}

export const sha256 = (content: Uint8Array | string): Uint8Array => writeHash(content, new Uint8Array(32), 0);

/** Two one-shot hashes (RFC 2104) over blocks that stand ready: a third of the cost of `createHmac`, and a licence's salts are 88 of them. */
export function hmacSha256(key: Uint8Array, content: Uint8Array): Uint8Array {
  const short = key.length > block ? sha256(key) : key;
  const first = content.length > inner.length - block ? new Uint8Array(block + content.length) : inner;
  for (let i = 0; i < block; i++) {
    const byte = i < short.length ? short[i]! : 0;
    first[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  first.set(content, block);
  writeHash(first.subarray(0, block + content.length), outer, block);
  return writeHash(outer, new Uint8Array(32), 0);
}
