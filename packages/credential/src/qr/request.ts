/** A reader's request (kind 16): who asks, why, for which claims, answered to a key that lives as long as the request (qr-transport: ask mode). */
import { concat, toBase64url, toUtf8 } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { compressKey, decompressKey } from '../point.ts';
import { digest, sha256, type PublicJwk, type Signer } from '../signature.ts';
import { kindOfRequest } from './code.ts';
import { fromDigits } from './digits.ts';
import type { Asked } from './marks.ts';
import { parseReaderPass, passLength, type ReaderPass } from './reader-pass.ts';

const label = concat(toUtf8('KRDPass-QR/1 request'), Uint8Array.of(0));
const asking = concat(toUtf8('KRDPass-QR/1 ask'), Uint8Array.of(0));

const wantsAt = 26;
const wantLength = 6;
const keyLength = 33;
const signatureLength = 64;
const mostWants = 3;
const longestLifetime = 30;

/** How long a reader waits for the answer, in units of ten seconds. */
export const requestLifetime = 12;

/** One alternative: the number of a type in the catalogue, and a bit for each of its leaves, the first in the lowest. */
export type Want = Readonly<{ template: number; mask: number }>;

export type RequestContent = Readonly<{
  random: Uint8Array; // 16 bytes, never used before
  iat: number;
  lifetime: number; // × 10 s
  purpose: number;
  wants: readonly Want[];
  sealingKey: PublicJwk; // what the answer is sealed to
  pass: Uint8Array;
}>;

export type Request = Omit<RequestContent, 'pass'> & Readonly<{ pass: ReaderPass; bytes: Uint8Array }>;

/** Throws `limit` for no wants or too many, or a lifetime out of its range. */
export async function createRequest(content: RequestContent, device: Pick<Signer, 'sign'>): Promise<Uint8Array> {
  const { random, iat, lifetime, purpose, wants, sealingKey, pass } = content;
  expectLimits(wants.length, lifetime);
  const head = new Uint8Array(wantsAt + wants.length * wantLength);
  const view = new DataView(head.buffer);
  head[0] = kindOfRequest;
  head.set(random, 2);
  view.setUint32(18, iat);
  view.setUint8(22, lifetime);
  view.setUint16(23, purpose);
  view.setUint8(25, wants.length);
  wants.forEach(({ template, mask }, at) => {
    view.setUint16(wantsAt + at * wantLength, template);
    view.setUint32(wantsAt + at * wantLength + 2, mask);
  });
  const signed = concat(head, compressKey(sealingKey), pass);
  return concat(signed, await device.sign(concat(label, signed)));
}

/** The bytes of a scanned request; null for any other code. Nothing of it is read yet. */
export function readRequestCode(text: string): Uint8Array | null {
  const bytes = fromDigits(text);
  return bytes?.[0] === kindOfRequest ? bytes : null;
}

/** Shape only, whatever the signatures are. Throws `malformed` (no request), `truncated`, `trailing`, `request-flags`, `limit`, `newer-version`, `bad-point`. */
export function parseRequest(bytes: Uint8Array): Request {
  if (bytes[0] !== kindOfRequest) throw new CredentialFault('malformed');
  if (bytes.length < wantsAt) throw new CredentialFault('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[1] !== 0) throw new CredentialFault('request-flags');
  const [lifetime, count] = [view.getUint8(22), view.getUint8(25)];
  expectLimits(count, lifetime);
  const keyAt = wantsAt + count * wantLength;
  const passAt = keyAt + keyLength;
  const length = passAt + passLength + signatureLength;
  if (bytes.length < length) throw new CredentialFault('truncated');
  if (bytes.length > length) throw new CredentialFault('trailing');
  return {
    random: bytes.slice(2, 18),
    iat: view.getUint32(18),
    lifetime,
    purpose: view.getUint16(23),
    wants: Array.from({ length: count }, (_, at) => ({
      template: view.getUint16(wantsAt + at * wantLength),
      mask: view.getUint32(wantsAt + at * wantLength + 2),
    })),
    sealingKey: decompressKey(bytes.slice(keyAt, passAt)),
    pass: parseReaderPass(bytes.slice(passAt, passAt + passLength)),
    bytes: bytes.slice(),
  };
}

function expectLimits(wants: number, lifetime: number): void {
  if (wants < 1 || wants > mostWants || lifetime < 1 || lifetime > longestLifetime) throw new CredentialFault('limit');
}

/** What the device signed, and its signature. */
export function signedPart({ bytes }: Request): Readonly<{ signed: Uint8Array; signature: Uint8Array }> {
  const end = bytes.length - signatureLength;
  return { signed: concat(label, bytes.subarray(0, end)), signature: bytes.subarray(end) };
}

/** `aud` and `nonce` of an answer: this device, and every byte of this request. */
export const askedBy = ({ bytes, pass }: Pick<Request, 'bytes' | 'pass'>): Asked => ({
  audience: `urn:krd:reader:${toBase64url(sha256(compressKey(pass.deviceKey)))}`,
  nonce: digest(concat(asking, bytes)),
});
