/** The `jwt` proof that a holder has the key a credential shall be bound to (OpenID4VCI 1.0 appendix F.1). A key attestation is not read. */
import {
  codeOf,
  fromBase64url,
  isObject,
  parseJsonObject,
  parseJws,
  parsePublicJwk,
  signJws,
  verifySignature as verifyHere,
  type JsonObject,
  type PublicJwk,
  type Signer,
  type VerifySignature,
} from '@krdpass/credential';
import { ProtocolFault } from './protocol-fault.ts';
import { inTimeWindow } from './proof-time.ts';

/** Without `iss`, as anonymous wallets must leave it out. */
export function createKeyProof({
  signer,
  audience,
  nonce,
  iat,
}: {
  signer: Signer;
  audience: string;
  nonce: string;
  iat: number;
}): Promise<string> {
  const { kty, crv, x, y } = signer.publicJwk;
  return signJws({ typ: 'openid4vci-proof+jwt', jwk: { kty, crv, x, y } }, { aud: audience, iat, nonce }, signer);
}

const refuse = (description: string, cause?: unknown) => new ProtocolFault('invalid_proof', description, { cause });

/**
 * Throws `invalid_proof`. `allowKid`: the configuration also binds by `did:jwk`, so the key may come in its name.
 * Does not judge whether the nonce is known and fresh (`invalid_nonce`), nor whether two proofs of a batch share a key.
 */
export async function verifyKeyProof(
  jwt: string,
  {
    audience,
    now,
    allowKid,
    verifySignature = verifyHere,
  }: { audience: string; now: number; allowKid: boolean; verifySignature?: VerifySignature },
): Promise<{ holder: PublicJwk; nonce: string }> {
  const { jws, holder } = read(jwt, allowKid);
  const { aud, iat, nonce } = jws.payload;
  if (aud !== audience) throw refuse('aud is not the credential issuer');
  if (!inTimeWindow(iat, now)) throw refuse('iat is outside the window');
  if (typeof nonce !== 'string' || nonce === '') throw refuse('the proof has no nonce');
  if (!(await verifySignature(holder, jws.signature, jws.signedBytes))) throw refuse('the signature is not by the key in the header');
  return { holder, nonce };
}

function read(jwt: string, allowKid: boolean) {
  try {
    const jws = parseJws(jwt, { typ: 'openid4vci-proof+jwt', members: ['jwk', 'kid', 'x5c', 'key_attestation'] });
    return { jws, holder: holderKey(jws.header, allowKid) };
  } catch (fault) {
    if (fault instanceof ProtocolFault) throw fault;
    throw refuse(`the proof is unusable: ${codeOf(fault)}`, fault);
  }
}

function holderKey(header: JsonObject, allowKid: boolean): PublicJwk {
  const { jwk, kid, x5c } = header;
  if ([jwk, kid, x5c].filter((member) => member !== undefined).length !== 1) throw refuse('exactly one of jwk, kid and x5c is needed');
  if (isObject(jwk)) return parsePublicJwk(jwk);
  const name = typeof kid === 'string' && allowKid ? /^did:jwk:([\w-]{1,1024})#0$/.exec(kid) : null;
  if (!name) throw refuse('this configuration does not bind to a key named this way');
  return parsePublicJwk(parseJsonObject(fromBase64url(name[1]!)));
}
