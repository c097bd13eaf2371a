/** Base64 (RFC 4648) by table, strictly: for certificates everywhere, and for base64url where the platform has none. */
import { CredentialFault } from './errors.ts';

type Alphabet = Readonly<{ alphabet: string; values: Int8Array }>;

const urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const plainAlphabet = urlAlphabet.slice(0, 62) + '+/';

function table(alphabet: string) {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

/** Standard base64, its padding left to the caller. */
export const plain = { alphabet: plainAlphabet, values: table(plainAlphabet) } as const;
export const url = { alphabet: urlAlphabet, values: table(urlAlphabet) } as const;

export function encode(bytes: Uint8Array, { alphabet }: Alphabet): string {
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

/** Throws `malformed` for other letters and for non-zero tail bits. */
export function decode(text: string, { values }: Alphabet): Uint8Array {
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
