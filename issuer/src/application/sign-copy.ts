/** The signed text of an issued copy, made from its committed row: SD-JWT VC, holder-bound VC-JWT, VC-JWT for paper, or mdoc. */
import { w3cType } from '@krdpass/catalogue';
import { issueSdJwt, keyId, toBase64url, treeSalts, type PublicJwk } from '@krdpass/credential';
import { issueMdoc } from '@krdpass/credential/mdoc';
import { issueVcJwt } from '@krdpass/credential/vc-jwt';
import type { SaltSeed } from '@krdpass/openid4vc';
import { drawRandom } from '../keys/random.ts';
import type { Copy } from '../store/credentials.ts';
import { claimObject, claimValues, paperClaims, type Claims } from './claims.ts';
import type { Configuration } from './configurations.ts';
import { didOf } from './did.ts';
import type { Issuer } from './issuer.ts';
import { mdocElements } from './mdoc-elements.ts';
import { digestOf } from './mac.ts';
import { listUri } from './status-lists.ts';

/** `seed` is what the salts grew from: for the holder alone, never stored and never logged. Signed again, a copy has another. */
export type SignedCopy = Readonly<{ credential: string; seed?: SaltSeed }>;

/** `holder` is undefined for paper, which is bound to no key. */
export async function signCopy(
  issuer: Issuer,
  copy: Copy,
  { type, form }: Configuration,
  claims: Claims,
  holder: PublicJwk | undefined,
): Promise<SignedCopy> {
  const signer = issuer.keys.authority(type.authority);
  const status = { idx: copy.idx, uri: listUri(issuer, copy.list) };
  if (form === 'sd-jwt') {
    const tree = issuer.saltMode === 'tree' ? growSalts(issuer, type.vct, holder!) : undefined;
    const credential = await issueSdJwt(claimValues(type, claims), {
      vct: type.vct,
      iss: issuer.origin,
      iat: copy.issued,
      exp: copy.expires,
      holder: holder!,
      status,
      signer,
      random: drawRandom,
      saltOf: tree?.saltOf,
      digest: digestOf,
    });
    return { credential, seed: tree?.seed };
  }
  if (form === 'mdoc') {
    const credential = await issueMdoc(mdocElements(type, type.mdoc!, claims), {
      docType: type.mdoc!.doctype,
      holder: holder!,
      signedAt: copy.issued,
      validUntil: copy.expires,
      status,
      signer: issuer.keys.mdoc.documentSigner,
      random: drawRandom,
    });
    return { credential };
  }
  const did = didOf(issuer, type.authority);
  const credential = await issueVcJwt(claimObject(type, claims, form === 'paper' ? paperClaims(type) : undefined), {
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
  return { credential };
}

/** By the newest template of the type; undefined where it has none. Throws for a template that lacks a claim of the declaration. */
function growSalts({ catalogue }: Issuer, vct: string, holder: PublicJwk) {
  const [template] = catalogue.templates.filter((one) => one.vct === vct).sort((a, b) => b.id - a.id);
  if (!template) return undefined;
  const seed = drawRandom(16);
  const salts = treeSalts(template, seed, holder);
  const saltOf = (path: readonly string[]): Uint8Array => {
    const salt = salts(path);
    if (!salt) throw new RangeError(`template ${template.id} has no leaf for ${path.join('.')}`);
    return salt;
  };
  return { saltOf, seed: { template: template.id, seed: toBase64url(seed) } };
}
