/** Bytes and texts: strict base64url (RFC 4648 §5, no padding, canonical), base64 for certificates, UTF-8, hexadecimal. */
import { decode, encode, plain } from './base64-table.ts';
import { CredentialFault } from './errors.ts';

export { encodeText, fromBase64url, toBase64url, toUtf8 } from '#base64url';

/** Standard base64 with padding: only for certificates in `x5c` and in trust lists (RFC 7515 §4.1.6). */
export const toBase64 = (bytes: Uint8Array) => encode(bytes, plain) + '='.repeat((3 - (bytes.length % 3)) % 3);

/** Throws `malformed` unless the text is canonical padded base64. */
export function fromBase64(text: string) {
  const bare = text.replace(/={1,2}$/, '');
  const bytes = decode(bare, plain);
  if (text.length !== Math.ceil(bare.length / 4) * 4) throw new CredentialFault('malformed');
  return bytes;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Throws `malformed` for invalid UTF-8 and for a byte-order mark. */
export function fromUtf8(bytes: Uint8Array) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new CredentialFault('malformed');
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new CredentialFault('malformed', { cause });
  }
}

export const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function concat(...parts: readonly Uint8Array[]) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
