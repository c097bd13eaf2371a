/** DPoP proofs (RFC 9449 §4). Whether a `jti` was seen before is for the issuer's store to say. */
import {
  codeOf,
  digest as digestHere,
  parseJws,
  parsePublicJwk,
  signJws,
  thumbprint,
  verifySignature as verifyHere,
  type Digest,
  type Signer,
  type VerifySignature,
} from '@krdpass/credential';
import { ProtocolFault } from './protocol-fault.ts';
import { inTimeWindow } from './proof-time.ts';

const addressOf = (text: string) => {
  const url = URL.parse(text);
  return url && url.origin + url.pathname; // without query and fragment; scheme, host and port normalised (RFC 9449 §4.3)
};

/** Most wallets write the address as we do: then there is nothing to normalise. */
const isSameAddress = (htu: string, url: string) => htu === url || (addressOf(htu) !== null && addressOf(htu) === addressOf(url));

/** With `accessToken` the proof is for a resource and carries `ath`. */
export function createDpopProof({
  signer,
  method,
  url,
  accessToken,
  nonce,
  now,
  jti,
}: {
  signer: Signer;
  method: string;
  url: string;
  accessToken?: string;
  nonce?: string;
  now: number;
  jti: string;
}): Promise<string> {
  const { kty, crv, x, y } = signer.publicJwk;
  const ath = accessToken === undefined ? undefined : digestHere(accessToken);
  const payload = { jti, htm: method, htu: addressOf(url)!, iat: now, ath, nonce };
  return signJws({ typ: 'dpop+jwt', jwk: { kty, crv, x, y } }, payload, signer);
}

/**
 * Judges the DPoP header (two headers joined by the server arrive as one unreadable text). With `accessToken` the caller is a
 * resource: faults are 401 with a challenge, and a wrong `ath` is `invalid_token`; without it 400. Everything else is `invalid_dpop_proof`.
 * Compare `jkt` with the token's key, and `jti` with those seen, afterwards.
 */
export async function verifyDpopProof(
  header: string | null | undefined,
  {
    method,
    url,
    accessToken,
    now,
    verifySignature = verifyHere,
    digest = digestHere,
  }: { method: string; url: string; accessToken?: string; now: number; verifySignature?: VerifySignature; digest?: Digest },
): Promise<{ jkt: string; jti: string; iat: number }> {
  const where = accessToken === undefined ? {} : { at: 'resource' as const };
  const refuse = (description: string, cause?: unknown) => new ProtocolFault('invalid_dpop_proof', description, { ...where, cause });
  if (!header) throw refuse('the DPoP header is missing');
  const { jws, key } = read(header, refuse);
  const { jti, htm, htu, iat, ath } = jws.payload;
  if (typeof jti !== 'string' || jti === '' || jti.length > 256) throw refuse('jti is not a text of 1 to 256 characters');
  if (htm !== method) throw refuse('htm is not the method of this request');
  if (typeof htu !== 'string' || !isSameAddress(htu, url)) throw refuse('htu is not the address of this request');
  if (!inTimeWindow(iat, now)) throw refuse('iat is outside the window');
  if (!(await verifySignature(key, jws.signature, jws.signedBytes))) throw refuse('the signature is not by the key in the header');
  if (accessToken !== undefined && ath !== digest(accessToken))
    throw new ProtocolFault('invalid_token', 'ath does not belong to the access token', where);
  return { jkt: thumbprint(key, digest), jti, iat };
}

function read(header: string, refuse: (description: string, cause: unknown) => ProtocolFault) {
  try {
    const jws = parseJws(header, { typ: 'dpop+jwt', members: ['jwk'], maxLength: 8192 });
    return { jws, key: parsePublicJwk(jws.header.jwk) };
  } catch (fault) {
    throw refuse(`the DPoP proof is unusable: ${codeOf(fault)}`, fault);
  }
}
