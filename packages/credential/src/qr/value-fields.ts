/**
 * Codecs of single values (qr-transport §4.3). A value that its codec cannot hold travels as JSON behind an escape, so that one odd
 * value costs its own bytes and not the whole template.
 */
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../encoding.ts';
import { codeOf, CredentialFault } from '../errors.ts';
import { parseJson, type Json } from '../json.ts';
import { formatDay, parseDay } from '../time.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** `put` throws `non-canonical` for a value it cannot write; `take` throws `truncated`, `unknown-index`, `limit`, `malformed`. */
export type Codec = Readonly<{ put(to: BitWriter, value: Json): void; take(from: BitReader): Json }>;

const mostJson = 1024; // bytes of an escape
const mostBytes = 2047;
const jsonLimits = { depth: 6, members: 256 };
const dayOffset = 25_567; // from 1900-01-01 to 1970-01-01
const allOnes = (bits: number) => 2 ** bits - 1;

export const refuse = (): never => {
  throw new CredentialFault('non-canonical');
};

/** The value as the exact text of its JSON. */
export const json: Codec = {
  put(to, value) {
    const bytes = toUtf8(JSON.stringify(value));
    if (bytes.length > mostJson) refuse();
    to.put(bytes.length, 12);
    to.putBytes(bytes);
  },
  take(from) {
    const length = from.take(12);
    if (length > mostJson) throw new CredentialFault('limit');
    return parseJson(fromUtf8(from.takeBytes(length)), jsonLimits);
  },
};

/** A whole number of so many bits, all ones being the escape; null where the value is written otherwise. */
const numbered = (bits: number, toNumber: (value: Json) => number | null, toValue: (number: number) => Json): Codec => ({
  put(to, value) {
    const number = toNumber(value);
    const typed = number !== null && number >= 0 && number < allOnes(bits);
    to.put(typed ? number : allOnes(bits), bits);
    if (!typed) json.put(to, value);
  },
  take(from) {
    const number = from.take(bits);
    return number === allOnes(bits) ? json.take(from) : toValue(number);
  },
});

export const toDay16 = (value: Json): number | null => {
  if (typeof value !== 'string') return null;
  try {
    return parseDay(value) + dayOffset;
  } catch (fault) {
    codeOf(fault);
    return null;
  }
};
export const fromDay16 = (number: number) => formatDay(number - dayOffset);

export const date = numbered(16, toDay16, fromDay16);

export const digits = (prefix: string, length: number, bits: number) =>
  numbered(
    bits,
    (value) => {
      const found = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : '';
      return found.length === length && /^[0-9]+$/.test(found) ? Number(found) : null;
    },
    (number) => prefix + String(number).padStart(length, '0'),
  );

export const choice = (bits: number, values: readonly Json[]) =>
  numbered(
    bits,
    (value) => {
      const index = values.indexOf(value);
      return index < 0 ? null : index;
    },
    (index) => {
      if (index >= values.length) throw new CredentialFault('unknown-index');
      return values[index]!;
    },
  );

export const uint = (bits: number) =>
  numbered(
    bits,
    (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null),
    (number) => number,
  );

export const bool: Codec = {
  put: (to, value) => (typeof value === 'boolean' ? to.put(value ? 1 : 0, 1) : refuse()),
  take: (from) => from.take(1) === 1,
};

/** Bytes whose claim is their base64url; none of them means null. */
export const bytes: Codec = {
  put(to, value) {
    if (value !== null && (typeof value !== 'string' || value === '')) refuse();
    const content = fromBase64url(value === null ? '' : (value as string));
    if (content.length > mostBytes) refuse();
    to.put(content.length, 11);
    to.putBytes(content);
  },
  take(from) {
    const length = from.take(11);
    return length === 0 ? null : toBase64url(from.takeBytes(length));
  },
};
