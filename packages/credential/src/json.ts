/**
 * Strict JSON (RFC 8259): duplicate members, `__proto__`, lone surrogates, unsafe integers and depth bombs are refused
 * before anything reads the meaning. Objects have no prototype.
 */
import { fromUtf8 } from './encoding.ts';
import { CredentialFault } from './errors.ts';

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [member: string]: Json };

export type JsonLimits = Readonly<{ depth?: number; members?: number }>;

const space = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Throws `malformed`, `duplicate-member`, `too-deep` (16 unless told) or `too-large` (4,096 members of one object or array unless told). */
export function parseJson(source: string | Uint8Array, { depth = 16, members = 4096 }: JsonLimits = {}): Json {
  const text = typeof source === 'string' ? source : fromUtf8(source);
  let at = 0;
  const malformed = (): never => {
    throw new CredentialFault('malformed');
  };
  const skip = () => {
    while (space(text.charCodeAt(at))) at++;
  };
  const literal = <T extends Json>(word: string, value: T): T => {
    if (!text.startsWith(word, at)) malformed();
    at += word.length;
    return value;
  };

  function string(): string {
    at++; // the opening quote
    let value = '';
    for (;;) {
      const from = at;
      let unit = text.charCodeAt(at);
      while (unit !== 0x22 && unit !== 0x5c && unit >= 0x20) unit = text.charCodeAt(++at); // NaN past the end
      value += text.slice(from, at++);
      if (unit === 0x22) break;
      if (unit !== 0x5c) malformed();
      const mark = text[at++]!;
      if (mark === 'u') {
        const hex = text.slice(at, at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(hex)) malformed();
        value += String.fromCharCode(parseInt(hex, 16));
        at += 4;
      } else value += escapes[mark] ?? malformed();
    }
    if (!value.isWellFormed()) malformed();
    return value;
  }

  function value(level: number): Json {
    skip();
    const first = text[at];
    if (first === '"') return string();
    if (first === '{') return object(level + 1);
    if (first === '[') return array(level + 1);
    if (first === 't') return literal('true', true);
    if (first === 'f') return literal('false', false);
    if (first === 'n') return literal('null', null);
    number.lastIndex = at;
    const found = number.exec(text)?.[0] ?? malformed();
    at += found.length;
    const parsed = Number(found);
    if (!Number.isFinite(parsed) || Object.is(parsed, -0) || (Number.isInteger(parsed) && !Number.isSafeInteger(parsed))) malformed();
    return parsed;
  }

  function enter(level: number) {
    if (level > depth) throw new CredentialFault('too-deep');
    at++;
    skip();
  }

  function array(level: number): Json[] {
    enter(level);
    const items: Json[] = [];
    if (text[at] === ']') {
      at++;
      return items;
    }
    for (;;) {
      if (items.push(value(level)) > members) throw new CredentialFault('too-large');
      skip();
      const next = text[at++];
      if (next === ']') return items;
      if (next !== ',') malformed();
    }
  }

  function object(level: number): JsonObject {
    enter(level);
    const found: JsonObject = Object.create(null) as JsonObject;
    if (text[at] === '}') {
      at++;
      return found;
    }
    for (let count = 1; ; count++) {
      if (count > members) throw new CredentialFault('too-large');
      skip();
      if (text[at] !== '"') malformed();
      const name = string();
      if (name === '__proto__') malformed();
      if (name in found) throw new CredentialFault('duplicate-member');
      skip();
      if (text[at++] !== ':') malformed();
      found[name] = value(level);
      skip();
      const next = text[at++];
      if (next === '}') return found;
      if (next !== ',') malformed();
    }
  }

  const parsed = value(0);
  skip();
  if (at !== text.length) malformed();
  return parsed;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws `malformed` where the text is JSON but no object. */
export function parseJsonObject(source: string | Uint8Array, limits?: JsonLimits): JsonObject {
  const value = parseJson(source, limits);
  if (!isObject(value)) throw new CredentialFault('malformed');
  return value;
}

/** A whole number of seconds since 1970, above zero: what RFC 7519 calls NumericDate, without fractions. */
export const isTime = (value: Json | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** What stands at a path of members and elements; undefined where the path ends early. */
export function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let at = value;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}
