/** DER (X.690), only what certificates hold: one-byte tags, shortest definite lengths up to 65,535 bytes. Everything odd is `chain-invalid`. */
import { CredentialFault } from './errors.ts';

export type Der = Readonly<{ tag: number; body: Uint8Array; whole: Uint8Array }>;

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;

export const refuse = (): never => {
  throw new CredentialFault('chain-invalid');
};

/** The elements that stand one after the other in these bytes, to the last byte. */
export function readElements(bytes: Uint8Array): Der[] {
  const elements: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at]!;
    if ((tag & 0x1f) === 0x1f) refuse();
    let length = bytes[at + 1] ?? refuse();
    let start = at + 2;
    if (length >= 0x80) {
      const octets = length & 0x7f;
      if (octets < 1 || octets > 2 || start + octets > bytes.length) refuse();
      length = octets === 1 ? bytes[start]! : (bytes[start]! << 8) | bytes[start + 1]!;
      if (length < (octets === 1 ? 0x80 : 0x100)) refuse(); // a shorter spelling exists
      start += octets;
    }
    if (start + length > bytes.length) refuse();
    elements.push({ tag, body: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) });
    at = start + length;
  }
  return elements;
}

export function expectTag(element: Der | undefined, tag: number): Der {
  return element?.tag === tag ? element : refuse();
}

/** The members of a SEQUENCE. */
export const readSequence = (element: Der | undefined) => readElements(expectTag(element, tags.sequence).body);

/** Exactly one element, nothing after it. */
export function readOnly(bytes: Uint8Array): Der {
  const [element, ...more] = readElements(bytes);
  return element && more.length === 0 ? element : refuse();
}

/** A positive INTEGER as big-endian bytes without a sign byte. */
export function readUnsigned(element: Der | undefined): Uint8Array {
  const { body } = expectTag(element, tags.integer);
  if (body.length === 0 || body[0]! >= 0x80) refuse();
  if (body[0] !== 0) return body;
  return body.length > 1 && body[1]! >= 0x80 ? body.subarray(1) : refuse(); // zero, or a sign byte nobody needs
}

export function readBoolean(element: Der | undefined): boolean {
  const { body } = expectTag(element, tags.boolean);
  return body.length === 1 && body[0] === 0xff ? true : refuse(); // FALSE is the default wherever we read one, and DER leaves defaults out
}

/** The bytes of a BIT STRING that ends on a byte. */
export function readBitString(element: Der | undefined): Uint8Array {
  const { body } = expectTag(element, tags.bitString);
  return body[0] === 0 ? body.subarray(1) : refuse();
}

/** Dotted decimal; arcs may be as wide as a UUID (2.25, X.667). */
export function readOid(element: Der | undefined): string {
  const { body } = expectTag(element, tags.oid);
  if (body.length === 0 || body.at(-1)! >= 0x80) refuse();
  const arcs: bigint[] = [];
  let arc = 0n;
  let fresh = true;
  for (const byte of body) {
    if (fresh && byte === 0x80) refuse();
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const first = arcs[0]! < 80n ? arcs[0]! / 40n : 2n;
  return [first, arcs[0]! - first * 40n, ...arcs.slice(1)].join('.');
}
