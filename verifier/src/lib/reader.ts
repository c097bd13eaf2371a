/** This device as a reader: its own key, the pass of its unit, and how it asks the issuer for one. */
import { CredentialFault, createReaderProof, fromBase64url, isObject, parseJson, signerOf } from '@krdpass/credential';
import type { Unit } from '@krdpass/credential';
import { day16, parseReaderPass } from '@krdpass/credential/qr';
import type { ReaderPass } from '@krdpass/credential/qr';
import type { Bundle } from './bundle.ts';

/** The private half cannot be taken out of the device. */
export type Reader = Readonly<{ keys: CryptoKeyPair; pass: Uint8Array }>;

export const createDeviceKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

/** A code as the operator gives it: small letters and digits, whatever stands between them, and look-alikes as they were meant. */
export const normaliseCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');

export const codeLength = 12;

/** What is sent for a pass: with a code to be enrolled, without one to renew. */
export const proofFor = async (keys: CryptoKeyPair, content: Readonly<{ audience: string; iat: number; code?: string }>): Promise<string> =>
  createReaderProof(content, await signerOf(keys));

/** The pass in the issuer's answer. Throws `malformed` for another answer and `holder-key` for a pass that was made for another device. */
export async function parsePassAnswer(text: string, keys: CryptoKeyPair): Promise<Reader> {
  const answer = parseJson(text);
  if (!isObject(answer) || typeof answer.pass !== 'string') throw new CredentialFault('malformed');
  const pass = fromBase64url(answer.pass);
  const { deviceKey } = parseReaderPass(pass);
  const { publicJwk } = await signerOf(keys);
  if (deviceKey.x !== publicJwk.x || deviceKey.y !== publicJwk.y) throw new CredentialFault('holder-key');
  return { keys, pass };
}

export type Standing = Readonly<{
  pass: ReaderPass;
  unit?: Unit; // as the trust list names it; unknown until the lists are new enough
  daysLeft: number; // below zero: the pass has ended
  mayAsk: boolean;
}>;

/** What the pass is worth today, by the lists held. */
export function standingOf({ pass: bytes }: Pick<Reader, 'pass'>, { trustList }: Pick<Bundle, 'trustList'>, now: number): Standing {
  const pass = parseReaderPass(bytes);
  const unit = trustList.readers.flatMap(({ units }) => units).find(({ id }) => id === pass.unit);
  const daysLeft = pass.notAfter - day16(now);
  return { pass, unit, daysLeft, mayAsk: unit?.granted === true && daysLeft >= 0 };
}
