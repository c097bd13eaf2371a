/** COSE_Sign1 (RFC 9052 §4.2) with ES256, its certificate in `x5chain` (RFC 9360), and COSE_Key for P-256 (RFC 9053 §7.1). */
import { toBase64, toBase64url, fromBase64, fromBase64url } from '../encoding.ts';
import { chainOf } from '../chain.ts';
import { CredentialFault } from '../errors.ts';
import { verifySignature as verifyEs256, type PublicJwk, type Signer, type VerifySignature } from '../signature.ts';
import { decodeCbor, encodeCbor, isMap, type Cbor, type CborMap } from './cbor.ts';

export const labels = { algorithm: 1, critical: 2, type: 16, x5chain: 33 } as const;
export const es256 = -7;

export type Sign1 = Readonly<{
  protectedBytes: Uint8Array;
  protectedHeader: CborMap;
  unprotectedHeader: CborMap;
  payload: Uint8Array | null; // null: detached
  signature: Uint8Array;
}>;

const signatureInput = (protectedBytes: Uint8Array, payload: Uint8Array) =>
  encodeCbor(['Signature1', protectedBytes, new Uint8Array(), payload]);

/** `alg` is set here. A detached payload is signed and left out. */
export async function createSign1(
  payload: Uint8Array,
  {
    signer,
    protectedHeader = [],
    unprotectedHeader = [],
    detached = false,
  }: Readonly<{
    signer: Pick<Signer, 'sign'>;
    protectedHeader?: readonly (readonly [number, Cbor])[];
    unprotectedHeader?: readonly (readonly [number, Cbor])[];
    detached?: boolean;
  }>,
): Promise<readonly Cbor[]> {
  const protectedBytes = encodeCbor(new Map<number, Cbor>([[labels.algorithm, es256], ...protectedHeader]));
  const signature = await signer.sign(signatureInput(protectedBytes, payload));
  return [protectedBytes, new Map(unprotectedHeader), detached ? null : payload, new Uint8Array(signature)];
}

/** Shape and algorithm: throws `payload`, `algorithm` (anything but ES256, or an algorithm outside the protected header) or `header` (`crit`). Does not verify. */
export function parseSign1(value: Cbor | undefined): Sign1 {
  if (!Array.isArray(value) || value.length !== 4) throw new CredentialFault('payload');
  const [protectedBytes, unprotectedHeader, payload, signature] = value as Cbor[];
  if (!(protectedBytes instanceof Uint8Array) || !isMap(unprotectedHeader) || !(signature instanceof Uint8Array))
    throw new CredentialFault('payload');
  if (payload !== null && !(payload instanceof Uint8Array)) throw new CredentialFault('payload');
  const protectedHeader = protectedBytes.length > 0 ? decodeCbor(protectedBytes) : new Map<string | number, Cbor>();
  if (!isMap(protectedHeader)) throw new CredentialFault('payload');
  if (protectedHeader.get(labels.algorithm) !== es256 || unprotectedHeader.has(labels.algorithm)) throw new CredentialFault('algorithm');
  if (protectedHeader.has(labels.critical) || unprotectedHeader.has(labels.critical)) throw new CredentialFault('header');
  if (signature.length !== 64) throw new CredentialFault('malformed');
  return { protectedBytes, protectedHeader, unprotectedHeader, payload, signature };
}

/** `detached` is the payload where the message leaves it out. Never throws for a bad signature. */
export async function verifySign1(
  { protectedBytes, payload, signature }: Sign1,
  { key, detached, verifySignature = verifyEs256 }: Readonly<{ key: PublicJwk; detached?: Uint8Array; verifySignature?: VerifySignature }>,
): Promise<boolean> {
  const signed = payload === null ? detached : payload;
  if (signed === undefined || (payload !== null && detached !== undefined)) return false; // exactly one of the two
  return verifySignature(key, signature, signatureInput(protectedBytes, signed));
}

/** The signer's one certificate as `x5chain` writes it. Throws `chain-missing` for a signer without one. */
export const x5chainOf = (signer: Pick<Signer, 'chain'>): readonly [number, Cbor] => [labels.x5chain, fromBase64(chainOf(signer)[0]!)];

/** The certificates of `x5chain` as base64 DER, leaf first. Throws `chain-missing`, or `chain-invalid` for another shape or the header in both places. */
export function readX5chain({ protectedHeader, unprotectedHeader }: Sign1): readonly string[] {
  const [inside, outside] = [protectedHeader.get(labels.x5chain), unprotectedHeader.get(labels.x5chain)];
  if (inside !== undefined && outside !== undefined) throw new CredentialFault('chain-invalid');
  const found = inside ?? outside;
  if (found === undefined) throw new CredentialFault('chain-missing');
  if (found instanceof Uint8Array) return [toBase64(found)];
  if (!Array.isArray(found) || found.length < 2 || found.length > 3) throw new CredentialFault('chain-invalid');
  return (found as Cbor[]).map((entry) => {
    if (!(entry instanceof Uint8Array)) throw new CredentialFault('chain-invalid');
    return toBase64(entry);
  });
}

const keyLabels = { kty: 1, crv: -1, x: -2, y: -3, d: -4 } as const;

export const createCoseKey = ({ x, y }: PublicJwk): CborMap =>
  new Map<number, Cbor>([
    [keyLabels.kty, 2],
    [keyLabels.crv, 1],
    [keyLabels.x, fromBase64url(x)],
    [keyLabels.y, fromBase64url(y)],
  ]);

/** Throws `holder-key` for another type, a private part, or coordinates not of 32 bytes; further members are dropped. Whether the point is on the curve shows when the key is used. */
export function parseCoseKey(value: Cbor | undefined): PublicJwk {
  if (!isMap(value) || value.get(keyLabels.kty) !== 2 || value.get(keyLabels.crv) !== 1 || value.has(keyLabels.d))
    throw new CredentialFault('holder-key');
  const [x, y] = [value.get(keyLabels.x), value.get(keyLabels.y)];
  if (!(x instanceof Uint8Array) || !(y instanceof Uint8Array) || x.length !== 32 || y.length !== 32)
    throw new CredentialFault('holder-key');
  return { kty: 'EC', crv: 'P-256', x: toBase64url(x), y: toBase64url(y) };
}
