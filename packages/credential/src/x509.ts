/** X.509 certificates (RFC 5280) of the one kind we use: version 3, P-256, ECDSA with SHA-256, five known extensions. Signatures are judged in chain.ts. */
import {
  expectTag,
  readBitString,
  readBoolean,
  readElements,
  readOid,
  readOnly,
  readSequence,
  readUnsigned,
  refuse,
  tags,
  type Der,
} from './der.ts';
import { concat, fromBase64, toBase64url, toHex } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import type { PublicJwk } from './signature.ts';
import { parseInstant } from './time.ts';

export type KeyUsage = 'digitalSignature' | 'keyCertSign' | 'cRLSign' | 'other'; // other: any use we never ask for

export type Certificate = Readonly<{
  der: Uint8Array;
  serial: string; // hexadecimal
  issuer: string; // the name's DER in hexadecimal: names are compared, never shown
  subject: string;
  notBefore: number;
  notAfter: number;
  publicJwk: PublicJwk;
  ca: boolean;
  pathLength?: number;
  keyUsage: readonly KeyUsage[];
  purposes: readonly string[];
  subjectKeyId?: string;
  authorityKeyId?: string;
  extensions: ReadonlyMap<string, boolean>; // every one that is there, and whether it is critical
  signedBytes: Uint8Array;
  signature: Uint8Array; // r‖s
}>;

/** What a signer below the state root may sign: extended key usages under 2.25 (a UUID as one arc, X.667). */
export const purposes = {
  credential: '2.25.164394201641424284669643491636096344818',
  'status-list': '2.25.257433932028541309366673006862394803887',
  'trust-list': '2.25.323093743830219842784794435922794244968',
  catalogue: '2.25.44953225514513050951865091100500207211',
  reader: '2.25.141919133281809899358903666010926877033', // signs reader passes
} as const satisfies Readonly<Record<string, string>>;

export type Purpose = keyof typeof purposes;

export const certificateLimit = 4096; // bytes

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const ecPublicKey = '1.2.840.10045.2.1';
const p256 = '1.2.840.10045.3.1.7';
const keyUsageBits: readonly (readonly [number, KeyUsage])[] = [
  [0, 'digitalSignature'],
  [5, 'keyCertSign'],
  [6, 'cRLSign'],
];

/** Throws `chain-invalid` for anything but a well-formed certificate of our kind. Judges neither dates nor signature nor purpose. */
export function parseCertificate(source: Uint8Array | string): Certificate {
  const der = typeof source === 'string' ? fromBase64(source) : source;
  if (der.length > certificateLimit) refuse();
  const [tbs, algorithm, signatureValue, ...more] = readSequence(readOnly(der));
  if (more.length > 0) refuse();
  expectSignatureAlgorithm(algorithm);
  const [version, serial, innerAlgorithm, issuer, validity, subject, key, extensions, ...others] = readSequence(tbs);
  if (others.length > 0) refuse(); // unique identifiers among them: RFC 5280 §4.1.2.8 forbids them
  if (toHex(expectTag(version, 0xa0).body) !== '020102') refuse();
  expectSignatureAlgorithm(innerAlgorithm);
  const serialBytes = readUnsigned(serial);
  if (serialBytes.length > 20) refuse();
  const [notBefore, notAfter, ...laterTimes] = readSequence(validity);
  if (laterTimes.length > 0) refuse();
  return {
    der,
    serial: toHex(serialBytes),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicJwk: readPublicKey(key),
    ...readExtensions(readOnly(expectTag(extensions, 0xa3).body)),
    signedBytes: tbs!.whole,
    signature: readSignature(readBitString(signatureValue)),
  };
}

function expectSignatureAlgorithm(element: Der | undefined) {
  const [algorithm, ...parameters] = readSequence(element);
  if (readOid(algorithm) !== ecdsaWithSha256 || parameters.length > 0) refuse();
}

function readName(element: Der | undefined): string {
  if (readSequence(element).length === 0) refuse();
  return toHex(element!.whole);
}

function readTime(element: Der | undefined): number {
  const text = String.fromCharCode(...(element?.body ?? refuse()));
  const found = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text) ?? refuse();
  const [, year, month, day, hour, minute, second] = found as unknown as string[];
  const short = element!.tag === tags.utcTime;
  if (year!.length !== (short ? 2 : 4) || (!short && element!.tag !== tags.generalizedTime)) refuse();
  const century = short ? (Number(year) < 50 ? '20' : '19') : '';
  if (!short && Number(year) < 2050) refuse(); // RFC 5280 §4.1.2.5: UTCTime through 2049
  try {
    return parseInstant(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  } catch (cause) {
    throw new CredentialFault('chain-invalid', { cause });
  }
}

function readPublicKey(element: Der | undefined): PublicJwk {
  const [algorithm, point, ...more] = readSequence(element);
  const [kind, curve, ...parameters] = readSequence(algorithm);
  if (more.length > 0 || parameters.length > 0 || readOid(kind) !== ecPublicKey || readOid(curve) !== p256) refuse();
  const bytes = readBitString(point);
  if (bytes.length !== 65 || bytes[0] !== 4) refuse();
  return { kty: 'EC', crv: 'P-256', x: toBase64url(bytes.subarray(1, 33)), y: toBase64url(bytes.subarray(33)) };
}

/** ECDSA-Sig-Value (RFC 3279 §2.2.3) as r‖s; a high s is as good as a low one. */
export function readSignature(bytes: Uint8Array): Uint8Array {
  const [r, s, ...more] = readSequence(readOnly(bytes));
  if (more.length > 0) refuse();
  return concat(
    ...[readUnsigned(r), readUnsigned(s)].map((part) => (part.length <= 32 ? concat(new Uint8Array(32 - part.length), part) : refuse())),
  );
}

type Extensions = Pick<Certificate, 'ca' | 'pathLength' | 'keyUsage' | 'purposes' | 'subjectKeyId' | 'authorityKeyId' | 'extensions'>;

const readers: Readonly<Record<string, (value: Der) => Partial<Extensions>>> = {
  '2.5.29.19': (value) => {
    const members = readSequence(value);
    if (members.length === 0) return { ca: false };
    const [ca, pathLength, ...more] = members;
    if (more.length > 0) refuse();
    return { ca: readBoolean(ca), pathLength: pathLength && readPathLength(pathLength) };
  },
  '2.5.29.15': ({ tag, body }) => {
    if (tag !== tags.bitString || body.length < 2 || body.length > 3 || body[0]! > 7) refuse();
    if (!(body.at(-1)! & (1 << body[0]!)) || body.at(-1)! & ((1 << body[0]!) - 1)) refuse(); // DER names no bit after the last one that is set
    const named = keyUsageBits.filter(([bit]) => body[1]! & (0x80 >> bit)).map(([, name]) => name);
    return { keyUsage: body.length > 2 || body[1]! & 0x79 ? [...named, 'other'] : named };
  },
  '2.5.29.37': (value) => {
    const found = readSequence(value).map(readOid);
    return found.length > 0 ? { purposes: found } : refuse();
  },
  '2.5.29.14': (value) => ({ subjectKeyId: toHex(expectTag(value, tags.octetString).body) }),
  '2.5.29.35': (value) => {
    const keyId = readSequence(value).find(({ tag }) => tag === 0x80);
    return keyId ? { authorityKeyId: toHex(keyId.body) } : {};
  },
};

function readPathLength(element: Der): number {
  const { body } = expectTag(element, tags.integer);
  return body.length === 1 && body[0]! < 0x80 ? body[0]! : refuse();
}

function readExtensions(list: Der): Extensions {
  const seen = new Map<string, boolean>();
  let found: Extensions = { ca: false, keyUsage: [], purposes: [], extensions: seen };
  for (const extension of readSequence(list)) {
    const members = readSequence(extension);
    const name = readOid(members[0]);
    const critical = members.length === 3 && readBoolean(members[1]);
    if (members.length < 2 || members.length > 3 || seen.has(name)) refuse();
    seen.set(name, critical);
    const value = expectTag(members.at(-1), tags.octetString).body;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) found = { ...found, ...read(readOnly(value)) };
    else if (critical) refuse();
    else readElements(value);
  }
  return found;
}
