/** Writes the small certificates the tests need, good and bad ones (RFC 5280, DER). For tests only: production certificates are made elsewhere. */
import { p256 } from '@noble/curves/nist.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { concat, fromBase64url, toUtf8 } from './encoding.ts';
import { sha256, type PublicJwk } from './signature.ts';
import { formatInstant } from './time.ts';

export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(...parts);
  const length =
    body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return concat(Uint8Array.of(tag, ...length), body);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const bits = (bytes: Uint8Array) => der(0x03, Uint8Array.of(0), bytes);
const truth = der(0x01, Uint8Array.of(0xff));

export function unsigned(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(first);
  return der(0x02, short[0]! >= 0x80 ? Uint8Array.of(0) : new Uint8Array(), short);
}

export function oid(dotted: string): Uint8Array {
  const [first, second, ...rest] = dotted.split('.').map(BigInt);
  const octets = [first! * 40n + second!, ...rest].flatMap((arc) => {
    const groups = [Number(arc & 127n)];
    for (let left = arc >> 7n; left > 0n; left >>= 7n) groups.unshift(Number(left & 127n) | 128);
    return groups;
  });
  return der(0x06, Uint8Array.from(octets));
}

const part = (type: string, tag: number, text: string) => der(0x31, sequence(oid(type), der(tag, toUtf8(text))));
const nameOf = (commonName: string, country?: string, state?: string) =>
  sequence(
    ...(country ? [part('2.5.4.6', 0x13, country)] : []),
    ...(state ? [part('2.5.4.8', 0x0c, state)] : []),
    ...(commonName ? [part('2.5.4.3', 0x0c, commonName)] : []),
  );
const timeOf = (seconds: number) => {
  const text = formatInstant(seconds).replace(/[-T:]/g, '');
  return text < '2050' ? der(0x17, toUtf8(text.slice(2))) : der(0x18, toUtf8(text));
};
const extension = (id: string, value: Uint8Array, critical: boolean) => sequence(oid(id), ...(critical ? [truth] : []), der(0x04, value));

export type CertificateContent = Readonly<{
  subject: string;
  issuer: string;
  publicJwk: PublicJwk;
  issuerKey: Readonly<{ publicJwk: PublicJwk; secret: Uint8Array }>;
  notBefore: number;
  notAfter: number;
  ca?: boolean;
  keyUsage?: number; // the first octet of the bit string; digitalSignature unless told
  purposes?: readonly string[];
  further?: Readonly<{ id: string; value: Uint8Array; critical: boolean }>;
  country?: string; // of subject and issuer, as an IACA and its signers write it; their key ids are SHA-1 then
  subjectCountry?: string; // where it is another
  state?: string; // of the subject
  issuerState?: string;
  others?: readonly Readonly<{ id: string; value: Uint8Array; critical: boolean }>[];
}>;

const keyIdOf = ({ x, y }: PublicJwk) => sha256(concat(fromBase64url(x), fromBase64url(y))).subarray(0, 20);
const sha1KeyIdOf = ({ x, y }: PublicJwk) => sha1(concat(Uint8Array.of(4), fromBase64url(x), fromBase64url(y)));

/** The certificate as DER; the same content gives the same bytes (RFC 6979). */
export function writeCertificate(content: CertificateContent): Uint8Array {
  const {
    subject,
    issuer,
    publicJwk,
    issuerKey,
    notBefore,
    notAfter,
    ca = false,
    keyUsage = ca ? 0x06 : 0x80,
    purposes = [],
    further,
    country,
    subjectCountry = country,
    state,
    issuerState,
    others = [],
  } = content;
  const keyId = country ? sha1KeyIdOf : keyIdOf;
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const serial = sha256(`${subject}|${issuer}|${notBefore}`).subarray(0, 16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const point = concat(Uint8Array.of(4), fromBase64url(publicJwk.x), fromBase64url(publicJwk.y));
  const tbs = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    unsigned(serial),
    algorithm,
    nameOf(issuer, country, issuerState),
    sequence(timeOf(notBefore), timeOf(notAfter)),
    nameOf(subject, subjectCountry, state),
    sequence(sequence(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')), bits(point)),
    der(
      0xa3,
      sequence(
        extension('2.5.29.19', sequence(...(ca ? [truth, der(0x02, Uint8Array.of(0))] : [])), true),
        extension('2.5.29.15', der(0x03, Uint8Array.of(31 - Math.clz32(keyUsage & -keyUsage), keyUsage)), true),
        ...(purposes.length > 0 ? [extension('2.5.29.37', sequence(...purposes.map(oid)), true)] : []),
        extension('2.5.29.14', der(0x04, keyId(publicJwk)), false),
        extension('2.5.29.35', sequence(der(0x80, keyId(issuerKey.publicJwk))), false),
        ...[...(further ? [further] : []), ...others].map(({ id, value, critical }) => extension(id, value, critical)),
      ),
    ),
  );
  const signature = p256.sign(tbs, issuerKey.secret, { lowS: false });
  return sequence(tbs, algorithm, bits(sequence(unsigned(signature.subarray(0, 32)), unsigned(signature.subarray(32)))));
}
