/** Digests of the issuer's own opaque texts: keyed ones compared in constant time, plain ones for keys of rows. */
import { hash, timingSafeEqual } from 'node:crypto';

const block = 64; // bytes: SHA-256's own, to which HMAC fills up its key
const room = 512; // more than any text of ours has; a stranger's may be longer

type Pads = Readonly<{ inner: Buffer; outer: Buffer }>;
const known = new WeakMap<Uint8Array, Pads>();

/** Throws for a key longer than a block. */
const padsOf = (key: Uint8Array): Pads =>
  known.getOrInsertComputed(key, () => {
    const inner = Buffer.alloc(block + room, 0x36);
    const outer = Buffer.alloc(block + 32, 0x5c);
    if (key.length > block) throw new RangeError('a key longer than a block');
    key.forEach((byte, i) => {
      inner[i]! ^= byte;
      outer[i]! ^= byte;
    });
    return { inner, outer };
  });

/**
 * HMAC-SHA-256 (RFC 2104) of the parts, each with its length before it; base64url. Two one-shot hashes over blocks that stand ready:
 * 1.3 µs where `createHmac` takes 3, and a flow needs six.
 */
export function macOf(key: Uint8Array, ...parts: readonly string[]): string {
  const { inner, outer } = padsOf(key);
  let text = '';
  for (const part of parts) text += `${part.length}:${part}`;
  const length = Buffer.byteLength(text);
  const first = length > room ? Buffer.concat([inner.subarray(0, block)], block + length) : inner;
  first.write(text, block);
  outer.write(hash('sha256', first.subarray(0, block + length), 'binary'), block, 'binary');
  return hash('sha256', outer, 'base64url');
}

/** `presented` may be any text. */
export function sameMac(presented: string, ours: string): boolean {
  const [a, b] = [Buffer.from(presented), Buffer.from(ours)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** base64url(SHA-256(text)), by Node: ten times as fast as the portable one. */
export const digestOf = (text: string) => hash('sha256', text, 'base64url');
