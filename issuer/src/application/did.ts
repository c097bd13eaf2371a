/** The authorities' did:web documents, for W3C software that looks an issuer up; our own verifiers take the keys from the trust list. */
import { keyId, type JsonObject } from '@krdpass/credential';
import type { Issuer } from './issuer.ts';
import { Problem } from './problem.ts';

/** A port is written with its colon escaped (did:web §3.1). */
export const didOf = ({ origin }: Issuer, authority: string) => `did:web:${encodeURIComponent(new URL(origin).host)}:${authority}`;

const issues = ({ catalogue }: Issuer, authority: string) => catalogue.credentials.some((type) => type.authority === authority);

/** Throws Problem 404 for an authority that issues nothing. */
export function didDocument(issuer: Issuer, authority: string): JsonObject {
  if (!issues(issuer, authority)) throw new Problem(404, 'authority-unknown', 'No such authority issues here.');
  const { publicJwk, chain } = issuer.keys.authority(authority);
  const did = didOf(issuer, authority);
  const id = keyId(did, chain[0]);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id: did,
    verificationMethod: [{ id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: { ...publicJwk } }],
    assertionMethod: [id],
    authentication: [],
  };
}
