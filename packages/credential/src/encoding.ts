/** Bytes and texts: strict base64url (RFC 4648 §5, no padding, canonical), base64 for certificates, UTF-8, hexadecimal. */
import { CredentialFault } from './errors.ts';

const urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const plainAlphabet = urlAlphabet.slice(0, 62) + '+/';

function table(alphabet: string) {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
const urlValues = table(urlAlphabet);
const plainValues = table(plainAlphabet);

function encode(bytes: Uint8Array, alphabet: string) {
  let text = '';
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    text += alphabet[n >> 18]! + alphabet[(n >> 12) & 63]! + alphabet[(n >> 6) & 63]! + alphabet[n & 63]!;
  }
  if (i + 1 === bytes.length) text += alphabet[bytes[i]! >> 2]! + alphabet[(bytes[i]! & 3) << 4]!;
  else if (i + 2 === bytes.length) {
    const n = (bytes[i]! << 8) | bytes[i + 1]!;
    text += alphabet[n >> 10]! + alphabet[(n >> 4) & 63]! + alphabet[(n & 15) << 2]!;
  }
  return text;
}

function decode(text: string, values: Int8Array) {
  if (text.length % 4 === 1) throw new CredentialFault('malformed');
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let bits = 0;
  let have = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const value = unit < 128 ? values[unit]! : -1;
    if (value < 0) throw new CredentialFault('malformed');
    bits = ((bits << 6) | value) & 0xffff;
    have += 6;
    if (have >= 8) {
      have -= 8;
      bytes[at++] = (bits >> have) & 255;
    }
  }
  if (bits & ((1 << have) - 1)) throw new CredentialFault('malformed'); // non-zero tail bits: a second spelling of the same bytes
  return bytes;
}

const native = 'fromBase64' in Uint8Array && 'toBase64' in Uint8Array.prototype; // ten times as fast; engines before 2025 have only the table
const url = { alphabet: 'base64url', omitPadding: true } as const;

export const toBase64url = (bytes: Uint8Array) => (native ? bytes.toBase64(url) : encode(bytes, urlAlphabet));

/** Throws `malformed` for padding, spaces, other alphabets and non-zero tail bits. */
export const fromBase64url: (text: string) => Uint8Array = native
  ? (text) => {
      const bytes = decodeLoosely(text);
      if (bytes.toBase64(url) !== text) throw new CredentialFault('malformed'); // the platform's decoder passes over spaces, padding and tail bits
      return bytes;
    }
  : (text) => decode(text, urlValues);

function decodeLoosely(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  } catch (cause) {
    throw new CredentialFault('malformed', { cause });
  }
}

/** Standard base64 with padding: only for certificates in `x5c` and in trust lists (RFC 7515 §4.1.6). */
export const toBase64 = (bytes: Uint8Array) => encode(bytes, plainAlphabet) + '='.repeat((3 - (bytes.length % 3)) % 3);

/** Throws `malformed` unless the text is canonical padded base64. */
export function fromBase64(text: string) {
  const bare = text.replace(/={1,2}$/, '');
  const bytes = decode(bare, plainValues);
  if (text.length !== Math.ceil(bare.length / 4) * 4) throw new CredentialFault('malformed');
  return bytes;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const toUtf8 = (text: string) => encoder.encode(text);

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

export const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);
