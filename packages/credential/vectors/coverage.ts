/** Every row of the reject lists, with the vectors that stand for it, and the few codes that no vector can bring about. */
import type { Code } from '../src/errors.ts';

export type Row = Readonly<{
  rule: string;
  vectors?: readonly string[]; // names of reject vectors; `*` stands for the rest of a name
  tests?: readonly string[]; // test files, seen from packages/credential, where a vector cannot say it
  notOurs?: string; // why no vector of this corpus can
}>;

export const coverage: Readonly<Record<string, readonly Row[]>> = {
  'SD-JWT and key binding (RFC 9901, SD-JWT VC)': [
    { rule: 'three JWS parts', vectors: ['sdjwt-two-parts', 'sdjwt-four-parts', 'sdjwt-short-signature'] },
    { rule: 'base64url, one spelling', vectors: ['sdjwt-padding', 'sdjwt-space', 'sdjwt-tail-bits', 'sdjwt-other-alphabet'] },
    {
      rule: 'UTF-8 and JSON',
      vectors: ['sdjwt-payload-not-utf8', 'sdjwt-payload-not-json', 'sdjwt-payload-array', 'sdjwt-payload-trailing'],
    },
    { rule: 'no duplicate members', vectors: ['sdjwt-duplicate-member'] },
    { rule: 'no empty disclosure, the final tilde', vectors: ['sdjwt-empty-disclosure', 'issued-missing-tilde', 'issued-double-tilde'] },
    { rule: 'alg is ES256', vectors: ['sdjwt-alg-*'] },
    { rule: 'no crit, no b64', vectors: ['sdjwt-header-crit', 'sdjwt-header-b64'] },
    { rule: 'typ is dc+sd-jwt, the old one too', vectors: ['sdjwt-typ-*'] },
    { rule: '_sd is an array of texts', vectors: ['sdjwt-sd-no-array', 'sdjwt-sd-no-text', 'sdjwt-dots-no-text'] },
    { rule: '_sd_alg unknown or nested', vectors: ['sdjwt-sd-alg', 'sdjwt-sd-alg-nested'] },
    { rule: '... beside other members', vectors: ['sdjwt-dots-with-sibling', 'sdjwt-dots-in-object'] },
    { rule: 'a disclosure of _sd has three members', vectors: ['sdjwt-disclosure-of-two-in-sd', 'sdjwt-disclosure-of-four'] },
    { rule: 'a disclosure of ... has two', vectors: ['sdjwt-disclosure-of-three-in-array'] },
    { rule: 'the name is a text, not _sd, not ..., not taken', vectors: ['sdjwt-disclosure-name-*'] },
    { rule: 'a digest occurs twice, nested too', vectors: ['sdjwt-duplicate-digest*'] },
    { rule: 'a disclosure nobody refers to', vectors: ['sdjwt-unreferenced-disclosure', 'sdjwt-orphan-disclosure', 'issued-unreferenced'] },
    { rule: 'protected claims and any part of them', vectors: ['sdjwt-protected-*'] },
    { rule: 'the signature is the leaf’s', vectors: ['sdjwt-signature-flipped', 'sdjwt-other-signer', 'sdjwt-payload-changed'] },
    { rule: 'x5c missing or empty', vectors: ['sdjwt-x5c-missing', 'sdjwt-x5c-empty'] },
    { rule: 'x5c holds the anchor, leaf self-signed', vectors: ['sdjwt-x5c-anchor', 'sdjwt-x5c-root-alone', 'sdjwt-x5c-self-signed'] },
    { rule: 'chain broken, expired, of an unknown root', vectors: ['sdjwt-x5c-broken', 'sdjwt-signer-expired', 'sdjwt-x5c-other-root'] },
    { rule: 'vct missing or not authorised', vectors: ['sdjwt-vct-missing', 'sdjwt-vct-of-another-authority', 'sdjwt-vct-next-version'] },
    { rule: 'aka_vcts empty or repeating vct', vectors: ['sdjwt-aka-vcts-*'] },
    { rule: 'nbf in the future, exp past, neither exp nor status', vectors: ['sdjwt-not-yet', 'sdjwt-over', 'sdjwt-endless'] },
    { rule: 'KB-JWT missing where required', vectors: ['kb-missing'] },
    { rule: 'KB-JWT unwanted', vectors: ['issued-key-binding'] },
    {
      rule: 'KB-JWT typ, signature, sd_hash',
      vectors: ['kb-typ', 'kb-other-key', 'kb-sd-hash', 'kb-sd-hash-missing', 'kb-disclosure-removed'],
    },
    { rule: 'nonce differs, iat outside the window', vectors: ['kb-nonce*', 'kb-late', 'kb-early', 'kb-year-*'] },
    { rule: 'aud differs, is an array, is missing', vectors: ['kb-aud', 'kb-aud-array', 'kb-aud-missing'] },
  ],
  'VC-JWT: what the library lets through': [
    { rule: '1 ES256K by default', vectors: ['vc-alg-es256k', 'vp-alg'] },
    { rule: '2 kid ignored', vectors: ['vc-kid-*'] },
    { rule: '3 a key of another purpose', vectors: ['vc-signer-no-assertion'], tests: ['src/vc-jwt.test.ts'] },
    { rule: '4 300 s of grace', vectors: ['vc-over', 'vc-not-yet'] },
    { rule: '5 exp or nbf missing, exp 0', vectors: ['vc-exp-missing', 'vc-nbf-missing', 'vc-exp-zero'] },
    {
      rule: '6 inner dates, issuer, ids',
      vectors: ['vc-inner-issuer', 'vc-inner-issuance-date', 'vc-inner-expiration-date', 'vc-inner-id', 'vc-subject-id'],
    },
    {
      rule: '7 no vc, members beside vc, an array of subjects',
      vectors: ['vc-no-vc', 'vc-context-outside', 'vc-type-outside', 'vc-subject-outside', 'vc-subject-array'],
    },
    { rule: '8 typ, crit, cty', vectors: ['vc-typ-*', 'vc-header-*', 'vp-typ', 'vp-crit', 'vp-cty'] },
    { rule: '9 the credential inside', vectors: ['vp-inner-*', 'vp-list-empty', 'vp-list-two', 'vp-presenter-other', 'vp-sub-other'] },
    { rule: '10 nonce', vectors: ['vp-nonce', 'vp-nonce-missing', 'vp-nonce-empty'] },
    {
      rule: '11 aud array, no iat, no exp',
      vectors: ['vp-aud-array', 'vp-aud-missing', 'vp-iat-missing', 'vp-exp-missing', 'vp-too-long'],
    },
    {
      rule: '12 no status, no decision about the issuer',
      vectors: ['vc-revoked', 'vc-suspended', 'vc-type-of-another-authority', 'vc-issuer-withdrawn', 'vc-iss-other-authority'],
    },
    { rule: '13 policies overwritten', vectors: ['vc-not-yet', 'vc-over', 'vc-aud'] },
  ],
  'Trust: who may issue what': [
    { rule: 'a service without the extension issues nothing', vectors: ['sdjwt-service-without-authorisation'] },
    {
      rule: 'the type is judged against the service that signed',
      vectors: ['sdjwt-vct-of-another-authority', 'vc-type-of-another-authority'],
    },
    { rule: 'the root is listed nowhere', vectors: ['trust-lists-root', 'sdjwt-x5c-root-alone'] },
    { rule: 'the leaf is listed', vectors: ['sdjwt-x5c-unlisted', 'sdjwt-x5c-status-signer'] },
    { rule: 'a service that was withdrawn', vectors: ['sdjwt-issuer-withdrawn', 'vc-issuer-withdrawn'] },
    { rule: 'the list’s signer stands below the pinned root', vectors: ['trust-signature', 'trust-signer-purpose', 'trust-chain-*'] },
    { rule: 'a lower sequence', vectors: ['trust-rollback'] },
    { rule: 'the same sequence, other content', vectors: ['trust-changed'] },
    { rule: 'past NextUpdate', vectors: ['sdjwt-trust-list-old'] },
    { rule: 'the clock against the list’s date', vectors: ['clock-wrong-*'] },
  ],
  'The verifier': [
    {
      rule: 'issuer signature, chain, type',
      vectors: ['sdjwt-signature-flipped', 'sdjwt-x5c-other-root', 'sdjwt-vct-of-another-authority'],
    },
    {
      rule: 'KB-JWT aud, nonce, iat a year off, missing, signature, sd_hash',
      vectors: ['kb-aud', 'kb-nonce', 'kb-year-*', 'kb-missing', 'kb-other-key', 'kb-sd-hash'],
    },
    { rule: 'mdoc', notOurs: 'no slot of this corpus reads an mdoc' },
    { rule: 'VC-JWT', vectors: ['vc-*', 'vp-*'] },
    { rule: 'claims missing', vectors: ['request-claims-missing', 'vp-claims-missing'] },
    { rule: 'the same response twice', vectors: ['kb-seen', 'vp-seen', 'show-seen'] },
    { rule: 'response: state, kid, plain, query ids', notOurs: 'messages of the online service, not texts of a slot' },
    { rule: 'response_code', notOurs: 'messages of the online service, not texts of a slot' },
    { rule: 'status list missing', vectors: ['sdjwt-status-missing', 'vc-status-missing'] },
    { rule: 'status list stale', vectors: ['sdjwt-status-old'] },
    { rule: 'status list expired', vectors: ['list-expired'] },
    { rule: 'status list sub or typ wrong', vectors: ['list-address', 'list-sub-missing', 'list-typ'] },
    { rule: 'status index out of range', vectors: ['sdjwt-status-index*'] },
    { rule: 'status list oversized when inflated', vectors: ['list-bomb'] },
    { rule: 'trust list older than stored', vectors: ['trust-rollback'] },
    { rule: 'trust list expired', vectors: ['sdjwt-trust-list-old'] },
    { rule: 'a photograph or a foreign QR', vectors: ['show-foreign-*'] },
  ],
  'The publishers': [
    { rule: 'two credentials with one slot', notOurs: 'the issuer’s database refuses it; no text shows it' },
    { rule: 'a list that un-revokes an mDL, or gives it two bits', notOurs: 'no slot of this corpus reads an mdoc’s list' },
    { rule: 'a list without exp', vectors: ['list-no-exp'], tests: ['src/status-list.test.ts'] },
    { rule: 'a lower trust-list sequence', vectors: ['trust-rollback'] },
    { rule: 'a list whose NextUpdate is past', vectors: ['trust-next-update-past', 'trust-next-update-missing'] },
    { rule: 'a service without an authorisation', vectors: ['sdjwt-service-without-authorisation'] },
  ],
  'Codes that are scanned': [
    { rule: 'not ours', vectors: ['show-foreign-*'] },
    { rule: 'newer-version', vectors: ['show-next-version', 'show-unknown-kind', 'show-salt-tree', 'paper-salt-tree'] },
    { rule: 'unknown-template', vectors: ['show-template', 'show-template-grouped'] },
    { rule: 'unknown-dictionary', vectors: ['show-unknown-dictionary', 'paper-unknown-dictionary'] },
    { rule: 'unknown-codec', vectors: ['show-unknown-mark', 'paper-unknown-mark'] },
    { rule: 'unknown-index', vectors: ['show-disclosure-*', 'show-parity', 'paper-parity'] },
    { rule: 'unknown-signer', vectors: ['show-unknown-signer', 'paper-unknown-signer'] },
    { rule: 'truncated', vectors: ['show-cut', 'show-z-beyond-end', 'show-blob-short', 'paper-cut'] },
    { rule: 'trailing', vectors: ['show-extended', 'show-z-trailing', 'show-blob-long', 'paper-extended'] },
    { rule: 'non-canonical', vectors: ['show-hash-written-out', 'show-digests-out-of-order', 'paper-mark-out-of-place'] },
    { rule: 'bad-point', vectors: ['show-point', 'paper-point'] },
    { rule: 'bad-padding', vectors: ['show-z-padding', 'paper-z-padding'] },
    { rule: 'limit', vectors: ['show-bomb', 'show-z-too-long', 'show-segments', 'show-marks*', 'show-restored-large', 'paper-bomb'] },
    { rule: 'unsealed-answer', vectors: ['show-sealed-answer*'] },
    {
      rule: 'restored and refused by verify',
      vectors: ['show-screenshot', 'show-revoked', 'show-audience', 'paper-over', 'paper-revoked'],
    },
  ],
};

const mdoc = 'src/mdoc/verify.test.ts';
const request = 'src/qr/request.test.ts';
const query = 'src/dcql-query.test.ts';
const dcql = 'src/dcql.test.ts';

/** Codes of slots that have no vectors: the test file that brings each about. */
export const codesOfTests: Readonly<Partial<Record<Code, string>>> = {
  'digest-differs': mdoc,
  'digest-absent': mdoc,
  'doc-type': mdoc,
  'certificate-profile': 'src/iaca.test.ts',
  'country-differs': mdoc,
  'device-elements': mdoc,
  'bad-gaps': 'src/gaps.test.ts',
  'delta-base': 'src/revocation-delta.test.ts',
  'delta-result': 'src/revocation-delta.test.ts',
  'cannot-open': 'src/qr/answer.test.ts',
  'request-flags': request,
  'request-signature': request,
  'request-answered': request,
  'request-mask': request,
  'reader-unknown': request,
  'reader-withdrawn': request,
  'pass-signature': request,
  'pass-dates': request,
  'unit-unknown': request,
  'unit-withdrawn': request,
  'permission-unknown': request,
  'purpose-unknown': request,
  'request-expired': 'src/qr/answer.test.ts',
  'query-shape': query,
  'query-id': query,
  'query-reference': query,
  'query-path': query,
  'answer-unasked': dcql,
  'answer-count': dcql,
  'answer-type': dcql,
  'answer-missing': dcql,
};

/** Codes that have a sentence already and are thrown by nothing yet. */
export const codesWithoutThrower: readonly Code[] = [];
