/** Three bytes for an issuer's chain, which every verifier holds already: the start of SHA-256 over the DER of its certificates. */
import { concat, fromBase64, sameBytes } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { sha256 } from '../signature.ts';

export type Chains = readonly (readonly string[])[];

/** Throws `malformed` unless the entries are base64. */
export const signerReference = (chain: readonly string[]) => sha256(concat(...chain.map(fromBase64))).slice(0, 3);

/** The one of these whose chain has the reference; undefined for none, and for two with different chains. */
export function findReference<T>(reference: Uint8Array, held: readonly T[], chainOf: (one: T) => readonly string[]): T | undefined {
  const found = held.filter((one) => sameBytes(signerReference(chainOf(one)), reference));
  return new Set(found.map((one) => chainOf(one).join())).size === 1 ? found[0] : undefined;
}

/** Throws `unknown-signer` for none, and for two different chains: references are unique in a trust list, as its publisher checks. */
export function findChain(reference: Uint8Array, signers: Chains): readonly string[] {
  const found = findReference(reference, signers, (chain) => chain);
  if (!found) throw new CredentialFault('unknown-signer');
  return found;
}
