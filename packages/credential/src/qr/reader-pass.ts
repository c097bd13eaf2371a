/** The reader pass (111 B): the reader authority says in one QR-sized line which unit a device belongs to and what it may ask (qr-transport: ask mode). */
import { concat, toUtf8 } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { compressKey, decompressKey } from '../point.ts';
import { verifySignature as verifyEs256, type PublicJwk, type Signer, type VerifySignature } from '../signature.ts';

export const passLength = 111;
const signedLength = 47;
const version = 1;
const label = concat(toUtf8('KRDPass-QR/1 reader-pass'), Uint8Array.of(0));

/** Renewed online before it ends. */
export const longestPass = 30; // days

/** Days since 1900-01-01, the unit of a pass's dates. */
export const day16 = (seconds: number) => Math.floor(seconds / 86_400) + 25_567;

export type PassContent = Readonly<{
  authority: Uint8Array; // reference of the reader authority's chain
  unit: number;
  notBefore: number; // day16, the first day
  notAfter: number; // day16, the last day
  permission: number;
  deviceKey: PublicJwk;
}>;

export type ReaderPass = PassContent & Readonly<{ bytes: Uint8Array }>;

export async function createReaderPass(content: PassContent, signer: Pick<Signer, 'sign'>): Promise<Uint8Array> {
  const bytes = new Uint8Array(signedLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = version;
  bytes.set(content.authority, 1);
  view.setUint32(4, content.unit);
  view.setUint16(8, content.notBefore);
  view.setUint16(10, content.notAfter);
  view.setUint16(12, content.permission);
  bytes.set(compressKey(content.deviceKey), 14);
  return concat(bytes, await signer.sign(concat(label, bytes)));
}

/** Shape only. Throws `truncated`, `trailing`, `newer-version`, `bad-point`. */
export function parseReaderPass(bytes: Uint8Array): ReaderPass {
  if (bytes.length < passLength) throw new CredentialFault('truncated');
  if (bytes.length > passLength) throw new CredentialFault('trailing');
  if (bytes[0] !== version) throw new CredentialFault('newer-version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    authority: bytes.slice(1, 4),
    unit: view.getUint32(4),
    notBefore: view.getUint16(8),
    notAfter: view.getUint16(10),
    permission: view.getUint16(12),
    deviceKey: decompressKey(bytes.slice(14, signedLength)),
    bytes: bytes.slice(),
  };
}

/** Throws `pass-signature`, and `pass-dates` outside its days or where it was made for longer than a pass may be. Does not ask whether the unit still stands. */
export async function verifyReaderPass(
  { bytes, notBefore, notAfter }: ReaderPass,
  { authorityKey, now, verifySignature = verifyEs256 }: { authorityKey: PublicJwk; now: number; verifySignature?: VerifySignature },
): Promise<void> {
  const signed = concat(label, bytes.subarray(0, signedLength));
  if (!(await verifySignature(authorityKey, bytes.subarray(signedLength), signed))) throw new CredentialFault('pass-signature');
  const today = day16(now);
  if (today < notBefore || today > notAfter || notAfter - notBefore > longestPass) throw new CredentialFault('pass-dates');
}
