/** The lists everybody trusts (status list token, trust list, catalogue): compact JWS whose one certificate stands below the pinned state root. */
import { chainOf, readChain, verifyChain } from './chain.ts';
import { CredentialFault } from './errors.ts';
import { parseJsonObject, type JsonObject } from './json.ts';
import { readJws, signJws } from './jws.ts';
import { verifySignature as verifyEs256, type Signer, type VerifySignature } from './signature.ts';
import type { Purpose } from './x509.ts';

/** Throws `chain-missing` for a signer without a certificate. */
export const signDocument = async (
  payload: JsonObject | Uint8Array,
  { typ, signer }: Readonly<{ typ: string; signer: Signer }>,
): Promise<string> => signJws({ typ, x5c: chainOf(signer) }, payload, signer);

export type DocumentRules = Readonly<{
  typ: string;
  purpose: Purpose;
  root: string; // base64 DER of the pinned state root
  now: number;
  maxLength: number; // characters
  verifySignature?: VerifySignature;
}>;

/** The proved payload. Throws the faults of form, the chain's faults, or `signature`. Does not read a member of the payload, its dates included. */
export const verifySignedDocument = (token: string, rules: DocumentRules): Promise<JsonObject> =>
  verifySignedBytes(token, rules).then((payload) => parseJsonObject(payload));

/** The same for a payload of bytes, of which nothing is read before the signature is proved: four megabytes of JSON are work, and anybody can send them. */
export async function verifySignedBytes(
  token: string,
  { typ, purpose, root, now, maxLength, verifySignature = verifyEs256 }: DocumentRules,
): Promise<Uint8Array> {
  const { header, payload, signature, signedBytes } = readJws(token, { typ, members: ['x5c'], maxLength }, (bytes) => bytes);
  const signer = await verifyChain(readChain(header.x5c), { root, at: now, purpose, verifySignature });
  if (!(await verifySignature(signer.publicJwk, signature, signedBytes))) throw new CredentialFault('signature');
  return payload;
}
