/**
 * base64url and UTF-8 by Node; the same functions as `base64url.ts`. Small bytes come out of the pool that Node keeps: an ArrayBuffer of
 * their own costs three times as much to make, and again to collect.
 */
import { Buffer } from 'node:buffer';
import { CredentialFault } from './errors.ts';

/** A plain view: `slice` of a Buffer would not copy. */
const bytesOf = ({ buffer, byteOffset, length }: Buffer) => new Uint8Array(buffer, byteOffset, length);

export const toUtf8 = (text: string): Uint8Array => bytesOf(Buffer.from(text));

/** Not by way of a Buffer: of small bytes, `buffer` has to be made first. */
export const toBase64url = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

/** Throws `malformed` for padding, spaces, other alphabets and non-zero tail bits. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new CredentialFault('malformed'); // the platform's decoder passes over all of them
  return bytesOf(bytes);
}

/** base64url of the UTF-8 of a text. */
export const encodeText = (text: string): string => Buffer.from(text).toString('base64url');
