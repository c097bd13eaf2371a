/** Compact JWS (RFC 7515), ES256 only. Size, canonical base64url and strict JSON come before anything reads the meaning. */
import { encodeText, fromBase64url, toBase64url, toUtf8 } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { parseJsonObject, type Json, type JsonObject } from './json.ts';
import type { Signer } from './signature.ts';

export type Jws = Readonly<{ header: JsonObject; payload: JsonObject; signature: Uint8Array; signedBytes: Uint8Array }>;

export type JwsRules = Readonly<{
  typ: string; // compared exactly
  members: readonly string[]; // what the header may hold beside alg and typ
  maxLength?: number; // characters; 32,768 unless told
}>;

const longestHeader = 32_768; // characters, with a chain of the largest certificates: whatever a document may weigh, its header is read before its signature

/** As `parseJws`, for a payload that `read` makes something of: RFC 7515 allows any bytes there. */
export function readJws<Payload>(
  compact: string,
  { typ, members, maxLength = 32_768 }: JwsRules,
  read: (payload: Uint8Array) => Payload,
): Omit<Jws, 'payload'> & Readonly<{ payload: Payload }> {
  if (compact.length > maxLength) throw new CredentialFault('too-large');
  const parts = compact.split('.');
  if (parts.length !== 3) throw new CredentialFault('malformed');
  if (parts[0]!.length > longestHeader) throw new CredentialFault('too-large');
  const header = parseJsonObject(fromBase64url(parts[0]!));
  const payload = read(fromBase64url(parts[1]!));
  const signature = fromBase64url(parts[2]!);
  if (header.alg !== 'ES256') throw new CredentialFault('algorithm');
  if (header.typ !== typ) throw new CredentialFault('typ');
  for (const member in header) if (member !== 'alg' && member !== 'typ' && !members.includes(member)) throw new CredentialFault('header');
  if (signature.length !== 64) throw new CredentialFault('malformed');
  return { header, payload, signature, signedBytes: toUtf8(compact.slice(0, compact.lastIndexOf('.'))) };
}

/**
 * Shape only: throws `malformed`, `too-large`, `algorithm`, `typ` or `header` (a member that is not listed, `crit` and `b64` among them).
 * Does not verify the signature.
 */
export const parseJws = (compact: string, rules: JwsRules): Jws => readJws(compact, rules, (payload) => parseJsonObject(payload));

/** Signs what it is given: `header` must hold `typ` and, where wanted, `x5c`, `kid` or `jwk`; `alg` is set here, first. */
export async function signJws(
  header: Readonly<Record<string, Json>>,
  payload: Readonly<Record<string, Json | undefined>> | Uint8Array,
  signer: Pick<Signer, 'sign'>,
): Promise<string> {
  const bytes = payload instanceof Uint8Array ? payload : toUtf8(JSON.stringify(payload));
  const signingInput = `${encodeText(JSON.stringify({ alg: 'ES256', ...header }))}.${toBase64url(bytes)}`;
  return `${signingInput}.${toBase64url(await signer.sign(toUtf8(signingInput)))}`;
}
