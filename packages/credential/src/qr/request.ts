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
/** Masks of 32 bits, or of 64 where one of them needs it: the only flag there is. */
const wide = 1;
const narrowWant = 6;
const wideWant = 10;
const narrowest = 2 ** 32;
const keyLength = 33;
const signatureLength = 64;
const mostWants = 3;
const longestLifetime = 30;

/** How long a reader waits for the answer, in units of ten seconds. */
export const requestLifetime = 12;

/** One alternative: the number of a type in the catalogue, and a bit for each of its leaves, the first in the lowest, fewer than 53. */
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
  const flags = wants.some(({ mask }) => mask >= narrowest) ? wide : 0;
  const wantLength = flags === wide ? wideWant : narrowWant;
  const head = new Uint8Array(wantsAt + wants.length * wantLength);
  const view = new DataView(head.buffer);
  head[0] = kindOfRequest;
  head[1] = flags;
  head.set(random, 2);
  view.setUint32(18, iat);
  view.setUint8(22, lifetime);
  view.setUint16(23, purpose);
  view.setUint8(25, wants.length);
  wants.forEach(({ template, mask }, at) => {
    const end = wantsAt + (at + 1) * wantLength;
    view.setUint16(end - wantLength, template);
    view.setUint32(end - 4, mask % narrowest);
    if (flags === wide) view.setUint32(end - 8, Math.floor(mask / narrowest));
  });
  const signed = concat(head, compressKey(sealingKey), pass);
  return concat(signed, await device.sign(concat(label, signed)));
}

/** The bytes of a scanned request; null for any other code. Nothing of it is read yet. */
export function readRequestCode(text: string): Uint8Array | null {
  const bytes = fromDigits(text);
  return bytes?.[0] === kindOfRequest ? bytes : null;
}

/** Shape only, whatever the signatures are. Throws `malformed` (no request), `truncated`, `trailing`, `request-flags`,
 * `non-canonical` (wide masks that need not be), `limit`, `newer-version`, `bad-point`. */
export function parseRequest(bytes: Uint8Array): Request {
  if (bytes[0] !== kindOfRequest) throw new CredentialFault('malformed');
  if (bytes.length < wantsAt) throw new CredentialFault('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const flags = bytes[1]!;
  if (flags !== 0 && flags !== wide) throw new CredentialFault('request-flags');
  const wantLength = flags === wide ? wideWant : narrowWant;
  const [lifetime, count] = [view.getUint8(22), view.getUint8(25)];
  expectLimits(count, lifetime);
  const keyAt = wantsAt + count * wantLength;
  const passAt = keyAt + keyLength;
  const length = passAt + passLength + signatureLength;
  if (bytes.length < length) throw new CredentialFault('truncated');
  if (bytes.length > length) throw new CredentialFault('trailing');
  const wants = Array.from({ length: count }, (_, at) => {
    const end = wantsAt + (at + 1) * wantLength;
    const high = flags === wide ? view.getUint32(end - 8) : 0;
    return { template: view.getUint16(end - wantLength), mask: high * narrowest + view.getUint32(end - 4) };
  });
  if (flags === wide && wants.every(({ mask }) => mask < narrowest)) throw new CredentialFault('non-canonical');
  return {
    random: bytes.slice(2, 18),
    iat: view.getUint32(18),
    lifetime,
    purpose: view.getUint16(23),
    wants,
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
