/** The signed text of an issued copy, made from its committed row: SD-JWT VC, holder-bound VC-JWT, or VC-JWT for paper. */
import { randomBytes } from 'node:crypto';
import { w3cType } from '@krdpass/catalogue';
import { issueSdJwt, keyId, type PublicJwk } from '@krdpass/credential';
import { issueVcJwt } from '@krdpass/credential/vc-jwt';
import type { Copy } from '../store/credentials.ts';
import { claimObject, claimValues, paperClaims, type Claims } from './claims.ts';
import type { Configuration } from './configurations.ts';
import { didOf } from './did.ts';
import type { Issuer } from './issuer.ts';
import { digestOf } from './mac.ts';
import { listUri } from './status-lists.ts';

/** `holder` is undefined for paper, which is bound to no key. */
export function signCopy(
  issuer: Issuer,
  copy: Copy,
  { type, form }: Configuration,
  claims: Claims,
  holder: PublicJwk | undefined,
): Promise<string> {
  const signer = issuer.keys.authority(type.authority);
  const status = { idx: copy.idx, uri: listUri(issuer, copy.list) };
  if (form === 'sd-jwt')
    return issueSdJwt(claimValues(type, claims), {
      vct: type.vct,
      iss: issuer.origin,
      iat: copy.issued,
      exp: copy.expires,
      holder: holder!,
      status,
      signer,
      random: (length) => randomBytes(length),
      digest: digestOf,
    });
  const did = didOf(issuer, type.authority);
  return issueVcJwt(claimObject(type, claims, form === 'paper' ? paperClaims(type) : undefined), {
    did,
    kid: keyId(did, signer.chain[0]),
    signer,
    type: w3cType(type.id),
    holder,
    nbf: copy.issued,
    exp: copy.expires,
    jti: `urn:uuid:${copy.id}`,
    status,
  });
}
