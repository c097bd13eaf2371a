/** Strict base64url (RFC 4648 §5, no padding, canonical) and UTF-8 in a page. `package.json` gives Node `base64url-node.ts` in its place. */
import { decode, encode, url as byTable } from './base64-table.ts';
import { CredentialFault } from './errors.ts';

const encoder = new TextEncoder();

export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

const native = 'fromBase64' in Uint8Array && 'toBase64' in Uint8Array.prototype; // ten times as fast; engines before 2025 have only the table
const url = { alphabet: 'base64url', omitPadding: true } as const;

export const toBase64url = (bytes: Uint8Array): string => (native ? bytes.toBase64(url) : encode(bytes, byTable));

/** Throws `malformed` for padding, spaces, other alphabets and non-zero tail bits. */
export const fromBase64url: (text: string) => Uint8Array = native
  ? (text) => {
      const bytes = decodeLoosely(text);
      if (bytes.toBase64(url) !== text) throw new CredentialFault('malformed'); // the platform's decoder passes over spaces, padding and tail bits
      return bytes;
    }
  : (text) => decode(text, byTable);

function decodeLoosely(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  } catch (cause) {
    throw new CredentialFault('malformed', { cause });
  }
}

/** base64url of the UTF-8 of a text. */
export const encodeText = (text: string): string => toBase64url(toUtf8(text));
