/** Holder and DPoP keys: P-256 in WebCrypto, never extractable, one for each copy of a credential. */
import { signerOf, type Signer } from '@krdpass/credential';

export const createHolderKey = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

/** Holder keys by the names they have in the store. Throws whatever `readKey` throws for a name it does not know. */
export async function signersOf(names: readonly string[], readKey: (name: string) => Promise<CryptoKeyPair>): Promise<Signer[]> {
  return Promise.all(names.map(async (name) => signerOf(await readKey(name))));
}
