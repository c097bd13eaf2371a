/**
 * Strict CBOR (RFC 8949), only what mdoc needs: definite lengths, shortest heads, no duplicate keys, four tags, one spelling of
 * every number. What decodes encodes to the same bytes again. Map keys keep their order: ISO/IEC 18013-5 does not sort them.
 */
import { concat, fromUtf8, toUtf8 } from '../encoding.ts';
import { CredentialFault, type FormatCode } from '../errors.ts';

export type CborMap = ReadonlyMap<string | number, Cbor>;
export type Cbor = null | boolean | number | string | Uint8Array | readonly Cbor[] | CborMap | Tagged;

/** `bytes` is the whole item, its tag included, exactly as it came: digests are taken over it. */
export type Tagged = Readonly<{ tag: number; value: Cbor; bytes: Uint8Array }>;

/** Date and time, COSE_Sign1, encoded CBOR, full date. Every other tag is refused, big numbers among them. */
export const tags = { instant: 0, sign1: 18, encoded: 24, fullDate: 1004 } as const;

export type CborLimits = Readonly<{ bytes?: number; depth?: number; members?: number }>;

const knownTags: ReadonlySet<number> = new Set(Object.values(tags));

export const isMap = (value: Cbor | undefined): value is CborMap => value instanceof Map;
export const isTagged = (value: Cbor | undefined): value is Tagged => typeof value === 'object' && value !== null && 'tag' in value;

/** Throws `malformed`, `duplicate-member`, `too-large` (131,072 bytes, 4,096 members of one array or map unless told) or `too-deep` (16). */
export function decodeCbor(source: Uint8Array, { bytes: limit = 131_072, depth = 16, members = 4096 }: CborLimits = {}): Cbor {
  if (source.length > limit) throw new CredentialFault('too-large');
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  const refuse = (code: FormatCode = 'malformed'): never => {
    throw new CredentialFault(code);
  };

  /** Where the bytes passed over began. */
  function pass(length: number): number {
    if (length > source.length - at) refuse(); // before anything is allocated
    at += length;
    return at - length;
  }

  const take = (length: number): Uint8Array => source.subarray(pass(length), at);

  /** The number behind an initial byte, refused unless this is its shortest spelling. */
  function argument(short: number): number {
    if (short < 24) return short;
    if (short > 27) return refuse(); // reserved, or an indefinite length
    const from = pass(1 << (short - 24));
    if (short === 24) return view.getUint8(from) < 24 ? refuse() : view.getUint8(from);
    if (short === 25) return view.getUint16(from) < 0x100 ? refuse() : view.getUint16(from);
    if (short === 26) return view.getUint32(from) < 0x1_0000 ? refuse() : view.getUint32(from);
    const high = view.getUint32(from);
    return high === 0 || high > 0x1f_ffff ? refuse() : high * 0x1_0000_0000 + view.getUint32(from + 4);
  }

  /** How many members an array or map has; each takes at least one byte, so a count beyond the rest is refused unread. */
  function count(short: number, bytesEach: number): number {
    const found = argument(short);
    if (found * bytesEach > source.length - at) refuse();
    return found > members ? refuse('too-large') : found;
  }

  function simple(short: number): Cbor {
    if (short === 20 || short === 21) return short === 21;
    if (short === 22) return null;
    if (short < 25 || short > 27) return refuse(); // undefined and every unassigned simple value
    const from = pass(1 << (short - 24));
    const value = short === 25 ? half(view.getUint16(from)) : short === 26 ? view.getFloat32(from) : view.getFloat64(from);
    const again = encodeFloat(value);
    if (Number.isSafeInteger(value) || again.length !== at - from + 1 || again.some((byte, i) => byte !== source[from - 1 + i]))
      return refuse(); // a whole number is written as one, and any other as short as it can be
    return value;
  }

  function value(level: number): Cbor {
    const start = at;
    const initial = source[pass(1)]!;
    const short = initial & 31;
    const major = initial >> 5;
    if (major >= 4 && major <= 6 && level >= depth) return refuse('too-deep');
    switch (major) {
      case 0:
        return argument(short);
      case 1: {
        const magnitude = argument(short);
        return magnitude === Number.MAX_SAFE_INTEGER ? refuse() : -1 - magnitude;
      }
      case 2:
        return take(argument(short));
      case 3:
        return fromUtf8(take(argument(short)));
      case 4:
        return Array.from({ length: count(short, 1) }, () => value(level + 1));
      case 5: {
        const found = new Map<string | number, Cbor>();
        for (let left = count(short, 2); left > 0; left--) {
          const key = value(level + 1);
          if (typeof key !== 'string' && !Number.isSafeInteger(key)) return refuse();
          if (found.has(key as string | number)) return refuse('duplicate-member');
          found.set(key as string | number, value(level + 1));
        }
        return found;
      }
      case 6: {
        const tag = argument(short);
        if (!knownTags.has(tag)) return refuse();
        const inner = value(level + 1);
        return { tag, value: inner, bytes: source.subarray(start, at) };
      }
      default:
        return simple(short);
    }
  }

  const decoded = value(0);
  return at === source.length ? decoded : refuse();
}

function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

/** The half that is exactly this number; undefined where there is none. */
function halfOf(value: number): number | undefined {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === Infinity) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const scaled = size * 2 ** (10 - exponent);
  if (exponent > 15 || !Number.isInteger(scaled) || scaled > 2047) return undefined;
  return sign | (scaled < 1024 ? scaled : ((exponent + 15) << 10) | (scaled - 1024));
}

function encodeFloat(value: number): Uint8Array {
  const short = halfOf(value);
  const bytes = new Uint8Array(short !== undefined ? 3 : Math.fround(value) === value ? 5 : 9);
  const view = new DataView(bytes.buffer);
  if (short !== undefined) view.setUint16(1, short);
  else if (bytes.length === 5) view.setFloat32(1, value);
  else view.setFloat64(1, value);
  bytes[0] = 0xe0 | (bytes.length === 3 ? 25 : bytes.length === 5 ? 26 : 27);
  return bytes;
}

function head(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument);
  const short = argument < 0x100 ? 24 : argument < 0x1_0000 ? 25 : argument < 0x1_0000_0000 ? 26 : 27;
  const bytes = new Uint8Array(1 + (1 << (short - 24)));
  for (let i = bytes.length - 1, left = argument; i > 0; i--, left = Math.floor(left / 256)) bytes[i] = left % 256;
  bytes[0] = (major << 5) | short;
  return bytes;
}

/** The one spelling of a value; an item that came tagged is written with the bytes it came with. Throws `malformed` for a number without a spelling here. */
export function encodeCbor(value: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  write(value, parts);
  return concat(...parts);
}

function write(value: Cbor, parts: Uint8Array[]): void {
  if (typeof value === 'number') parts.push(encodeNumber(value));
  else if (typeof value === 'string') {
    const bytes = toUtf8(value);
    parts.push(head(3, bytes.length), bytes);
  } else if (value instanceof Uint8Array) parts.push(head(2, value.length), value);
  else if (value === null || typeof value === 'boolean') parts.push(Uint8Array.of(value === null ? 0xf6 : value ? 0xf5 : 0xf4));
  else if (isMap(value)) {
    parts.push(head(5, value.size));
    for (const [key, member] of value) {
      write(key, parts);
      write(member, parts);
    }
  } else if (isTagged(value)) parts.push(value.bytes);
  else {
    parts.push(head(4, value.length));
    for (const member of value) write(member, parts);
  }
}

function encodeNumber(value: number): Uint8Array {
  if (Object.is(value, -0)) throw new CredentialFault('malformed');
  if (!Number.isSafeInteger(value)) return encodeFloat(value);
  return value < 0 ? head(1, -1 - value) : head(0, value);
}

/** A tagged item. Throws `malformed` for a tag that is not ours. */
export function tagged(tag: number, value: Cbor): Tagged {
  if (!knownTags.has(tag)) throw new CredentialFault('malformed');
  return { tag, value, bytes: concat(head(6, tag), encodeCbor(value)) };
}

/** `#6.24(bstr .cbor value)`. */
export const embedded = (value: Cbor): Tagged => tagged(tags.encoded, encodeCbor(value));

/** What a tag 24 item holds. Throws `payload` for anything else, or what `decodeCbor` throws. */
export function openEmbedded(item: Cbor | undefined): Cbor {
  if (!isTagged(item) || item.tag !== tags.encoded || !(item.value instanceof Uint8Array)) throw new CredentialFault('payload');
  return decodeCbor(item.value);
}

export const fullDate = (day: string): Tagged => tagged(tags.fullDate, day);
export const instant = (text: string): Tagged => tagged(tags.instant, text);
