/** Who stands above a credential's signer, as a query's `aki` names them (OpenID4VP 1.0 §6.1.1.1; RFC 5280 §4.2.1.1). */
import { parseListed } from './chain.ts';
import { toBase64url } from './encoding.ts';

/** The authority key identifiers of these certificates (base64 DER), base64url. Throws `chain-invalid`. Does not verify the chain. */
export const authorityKeyIds = (x5c: readonly string[]): string[] =>
  x5c.flatMap((certificate) => {
    const { authorityKeyId } = parseListed(certificate);
    const bytes = authorityKeyId?.match(/../g)?.map((hex) => parseInt(hex, 16));
    return bytes ? [toBase64url(Uint8Array.from(bytes))] : [];
  });
