/** For this package's tests: a key pair's signer, a proof by any header and payload, and the fault a call ends in. */
import { signerOf, signJws, type Json, type Signer } from '@krdpass/credential';
import { ProtocolFault } from './protocol-fault.ts';

export const now = 1_795_278_200;
export const issuer = 'https://id.krdpass.example';

export const createSigner = async (): Promise<Signer> =>
  signerOf(await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']));

export type Proof = { header: Record<string, Json>; payload: Record<string, Json | undefined> };

/** Signs the good proof after `change` spoiled it. */
export async function spoil(good: Proof, change: (proof: Proof) => void, signer: Signer): Promise<string> {
  const proof = structuredClone(good);
  change(proof);
  return signJws(proof.header, proof.payload, signer);
}

/** The fault, as `code status`. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (fault) {
    if (fault instanceof ProtocolFault) return `${fault.error} ${fault.status}`;
    throw fault;
  }
  return 'no fault';
}
