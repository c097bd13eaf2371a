/** The proof room's door: what issues, presents and verifies a credential, and the lists a verdict rests on. */
export { parseLeaf, readChain, verifyChain } from './chain.ts';
export { parseClaimsPath, selectClaims, type ClaimsPath, type ConcretePath, type Selected } from './claims-path.ts';
export {
  matchDcql,
  satisfiesDcql,
  type Candidate,
  type Choice,
  type DcqlAnswer,
  type DcqlCredential,
  type DcqlFault,
  type DcqlMatch,
  type FoundClaim,
} from './dcql.ts';
export { authorityKeyIds } from './dcql-authority.ts';
export { dcqlFormats, parseDcqlQuery, type CredentialQuery, type DcqlClaim, type DcqlFormat, type DcqlQuery } from './dcql-query.ts';
export type { Disclosure } from './disclosure.ts';
export * from './encoding.ts';
export * from './errors.ts';
export { issueSdJwt, type ClaimValue, type IssueContent } from './issue.ts';
export { countryOf, iacaPurposes, parseIaca, verifyBelowIaca, type IacaPurpose } from './iaca.ts';
export * from './json.ts';
export * from './jws.ts';
export {
  createKeyBinding,
  parseKeyBinding,
  readHolderKey,
  verifyKeyBinding,
  type KeyBinding,
  type KeyBindingContent,
} from './key-binding.ts';
export { readersExtension, type ListedReaders, type Permission, type Unit } from './reader-authority.ts';
export { createReaderProof, verifyReaderProof, type ReaderProof } from './reader-proof.ts';
export { createTrustList, type ListedService, type Names, type TrustListContent } from './lote.ts';
export { presentSdJwt, showAudience, type PresentContent } from './present.ts';
export { treeSalts, type LeafTable } from './salt-tree.ts';
export {
  credentialLimit,
  parseSdJwt,
  processSdJwt,
  protectedClaims,
  readIssuedSdJwt,
  sdJwtTyp,
  type Disclosed,
  type SdJwt,
} from './sd-jwt.ts';
export {
  applyRevocationDelta,
  changesBetween,
  revocationDeltaTyp,
  signRevocationDelta,
  verifyRevocationChain,
  type EntryChange,
  type RevocationDeltaContent,
} from './revocation-delta.ts';
export {
  createRevocations,
  readRevocations,
  revocationsTyp,
  signRevocations,
  statusListsOf,
  toRevocationList,
  verifyRevocations,
  type ListedList,
  type RevocationList,
  type Revocations,
} from './revocation-list.ts';
export * from './signature.ts';
export { signDocument, verifySignedDocument, type DocumentRules } from './signed-document.ts';
export {
  createStatusListToken,
  deflate,
  inflate,
  packStatuses,
  status,
  statusListTyp,
  verifyStatusList,
  type StatusList,
  type StatusListContent,
  type StatusListContext,
} from './status-list.ts';
export {
  keyId,
  trustListTyp,
  verifyTrustList,
  type ReaderAuthority,
  type TrustedService,
  type TrustList,
  type TrustListContext,
} from './trust-list.ts';
export { checkNames, type Check, type CheckName, type Colour, type Context, type Evidence, type OpenAsk, type Verdict } from './verdict.ts';
export { verifyPresentation } from './verify.ts';
export { parseCertificate, purposes, type Certificate, type Purpose } from './x509.ts';
