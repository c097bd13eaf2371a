/** The signer port over a private key held by Node: it signs, and there is no way to take the key out. */
import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import type { PublicJwk } from '@krdpass/credential';
import type { KeyPair } from './certificates.ts';

/** A signer of the credential package whose signature comes at once, and whose chain is always there. */
export type ChainedSigner = Readonly<{ publicJwk: PublicJwk; chain: readonly [string]; sign(bytes: Uint8Array): Uint8Array }>;

/** Throws when the key is unreadable or not the certificate's. Does not judge the certificate: whoever verifies does. */
export function signerFor({ privateKey, certificate }: KeyPair): ChainedSigner {
  const key = createPrivateKey(privateKey);
  const certified = new X509Certificate(Buffer.from(certificate, 'base64'));
  if (!certified.checkPrivateKey(key)) throw new Error('the key is not the certificate’s');
  const { x, y } = certified.publicKey.export({ format: 'jwk' });
  return {
    publicJwk: { kty: 'EC', crv: 'P-256', x: x!, y: y! },
    chain: [certificate],
    sign: (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  };
}
