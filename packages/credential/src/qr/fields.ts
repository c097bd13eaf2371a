/**
 * How a template writes one value (qr-transport §4.3): a closed list of codecs. A value that its codec cannot hold travels as JSON
 * behind an escape, so that one odd value costs its own bytes and not the whole template.
 */
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../encoding.ts';
import { codeOf, CredentialFault } from '../errors.ts';
import { isObject, parseJson, type Json } from '../json.ts';
import { formatDay, parseDay } from '../time.ts';
import { bitWriter, type BitReader, type BitWriter } from './bits.ts';
import { putName, takeName } from './name-field.ts';

/** `put` throws `non-canonical` for a value it cannot write; `take` throws `truncated`, `unknown-index`, `limit`, `malformed`. */
export type Codec = Readonly<{ put(to: BitWriter, value: Json): void; take(from: BitReader): Json }>;

const mostJson = 1024; // bytes of an escape
const mostBytes = 2047;
const mostPrivileges = 14;
const jsonLimits = { depth: 6, members: 256 };
const dayOffset = 25_567; // from 1900-01-01 to 1970-01-01
const allOnes = (bits: number) => 2 ** bits - 1;

const refuse = (): never => {
  throw new CredentialFault('non-canonical');
};

/** The value as the exact text of its JSON. */
const json: Codec = {
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

const toDay16 = (value: Json): number | null => {
  if (typeof value !== 'string') return null;
  try {
    return parseDay(value) + dayOffset;
  } catch (fault) {
    codeOf(fault);
    return null;
  }
};
const fromDay16 = (number: number) => formatDay(number - dayOffset);

const date = numbered(16, toDay16, fromDay16);

const digits = (prefix: string, length: number, bits: number) =>
  numbered(
    bits,
    (value) => {
      const found = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : '';
      return found.length === length && /^[0-9]+$/.test(found) ? Number(found) : null;
    },
    (number) => prefix + String(number).padStart(length, '0'),
  );

const choice = (bits: number, values: readonly Json[]) =>
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

const uint = (bits: number) =>
  numbered(
    bits,
    (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null),
    (number) => number,
  );

const bool: Codec = {
  put: (to, value) => (typeof value === 'boolean' ? to.put(value ? 1 : 0, 1) : refuse()),
  take: (from) => from.take(1) === 1,
};

/** Bytes whose claim is their base64url; none of them means null. */
const bytes: Codec = {
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

/** One category of vehicles a licence allows. */
type Privilege = Readonly<{ category: string; from: string; to: string; restrictions: readonly string[] }>;
type Shape = Readonly<{ write(privilege: Privilege): Json; read(value: Json): Privilege | null }>;

/** Null unless every part is a text, as the declared kind says. */
function privilegeOf(category: Json | undefined, from: Json | undefined, to: Json | undefined, restrictions: Json[]): Privilege | null {
  if (typeof category !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null;
  const codes = restrictions.filter((code) => typeof code === 'string');
  return codes.length === restrictions.length ? { category, from, to, restrictions: codes } : null;
}

/** The members of ISO/IEC 18013-5. */
const isoShape: Shape = {
  write: ({ category, from, to, restrictions }) => ({
    vehicle_category_code: category,
    issue_date: from,
    expiry_date: to,
    ...(restrictions.length > 0 && { codes: restrictions.map((code) => ({ code })) }),
  }),
  read(value) {
    if (!isObject(value)) return null;
    const { vehicle_category_code, issue_date, expiry_date, codes = [] } = value;
    if (!Array.isArray(codes)) return null;
    const restrictions = codes.map((one) => (isObject(one) ? one.code! : null));
    return privilegeOf(vehicle_category_code, issue_date, expiry_date, restrictions);
  },
};

/** The members of the catalogue's claims of kind `categories`. */
const ownShape: Shape = {
  write: ({ category, from, to, restrictions }) => ({ code: category, from, to, restrictions: [...restrictions] }),
  read: (value) =>
    isObject(value) && Array.isArray(value.restrictions) ? privilegeOf(value.code, value.from, value.to, value.restrictions) : null,
};

const privileges = ({ write, read }: Shape, categories: readonly string[]): Codec => {
  const category = choice(5, categories);
  const escape = mostPrivileges + 1;
  function putTyped(to: BitWriter, value: Json): void {
    if (!Array.isArray(value) || value.length > mostPrivileges) return refuse();
    const all = value.map((entry) => read(entry) ?? refuse());
    if (JSON.stringify(all.map(write)) !== JSON.stringify(value)) refuse();
    to.put(all.length, 4);
    const putDay = (day: string) => to.put(toDay16(day) ?? refuse(), 16);
    const shared = all[0]?.to;
    if (shared !== undefined) putDay(shared);
    for (const one of all) {
      if (!categories.includes(one.category) || one.restrictions.length > 3) refuse();
      category.put(to, one.category);
      putDay(one.from);
      to.put(one.to === shared ? 0 : 1, 1);
      if (one.to !== shared) putDay(one.to);
      to.put(one.restrictions.length, 2);
      for (const code of one.restrictions) to.put(/^[0-9]{2}$/.test(code) ? Number(code) : refuse(), 7);
    }
  }
  return {
    put(to, value) {
      try {
        putTyped(bitWriter(), value);
      } catch (fault) {
        if (codeOf(fault) !== 'non-canonical') throw fault;
        to.put(escape, 4);
        return json.put(to, value);
      }
      putTyped(to, value);
    },
    take(from) {
      const count = from.take(4);
      if (count === escape) return json.take(from);
      const takeDay = () => fromDay16(from.take(16));
      const shared = count > 0 ? takeDay() : '';
      return Array.from({ length: count }, () => {
        const code = category.take(from);
        if (typeof code !== 'string') throw new CredentialFault('unknown-index');
        const begins = takeDay();
        const ends = from.take(1) === 1 ? takeDay() : shared;
        const restrictions = Array.from({ length: from.take(2) }, () => String(from.take(7)).padStart(2, '0'));
        return write({ category: code, from: begins, to: ends, restrictions });
      });
    },
  };
};

const plain: Readonly<Record<string, Codec>> = { name: { put: putName, take: takeName }, date, bool, bytes, json };

/** A codec as a template names it: `"date"`, `["digits","KRD-DL-",8,27]`. Throws `unknown-codec`. */
export function codecNamed(named: unknown, categories: readonly string[]): Codec {
  const [name, first, second, third] = (Array.isArray(named) ? named : [named]) as readonly unknown[];
  const bits = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 52;
  if (typeof name === 'string' && Object.hasOwn(plain, name)) return plain[name]!;
  if (name === 'privileges') return privileges(isoShape, categories);
  if (name === 'categories') return privileges(ownShape, categories);
  if (name === 'digits' && typeof first === 'string' && Number.isInteger(second) && bits(third))
    return digits(first, Number(second), third);
  if (name === 'enum' && bits(first) && Array.isArray(second)) return choice(first, second as readonly Json[]);
  if (name === 'uint' && bits(first)) return uint(first);
  throw new CredentialFault('unknown-codec');
}
