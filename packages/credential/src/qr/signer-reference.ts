/** Three bytes for an issuer's chain, which every verifier holds already: the start of SHA-256 over the DER of its certificates. */
import { concat, fromBase64, sameBytes } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { sha256 } from '../signature.ts';

export type Chains = readonly (readonly string[])[];

/** Throws `malformed` unless the entries are base64. */
export const signerReference = (chain: readonly string[]) => sha256(concat(...chain.map(fromBase64))).slice(0, 3);

/** Throws `unknown-signer` for none, and for two different chains: references are unique in a trust list, as its publisher checks. */
export function findChain(reference: Uint8Array, signers: Chains): readonly string[] {
  const found = new Map(signers.filter((chain) => sameBytes(signerReference(chain), reference)).map((chain) => [chain.join(), chain]));
  if (found.size !== 1) throw new CredentialFault('unknown-signer');
  return found.values().next().value!;
}
