/** Every way a credential, a list or a code can be refused. A closed list: packages/ui holds a sentence for each in every language. */

/** Faults of form: the input is not what it claims to be. */
export type FormatCode =
  | 'malformed' // not base64url, UTF-8, JSON or the right number of parts
  | 'too-large'
  | 'too-deep'
  | 'duplicate-member'
  | 'header' // a header member that is missing, unknown or unexpected (crit, jwk, jku …)
  | 'algorithm' // anything but ES256
  | 'typ' // a token of another kind
  | 'payload' // a required member is missing or has the wrong shape
  | 'dates' // times that are not positive whole seconds, or in the wrong order
  | 'duplicate-digest'
  | 'unreferenced-disclosure'
  | 'duplicate-disclosure'
  | 'bad-disclosure'
  | 'bad-digest-list'
  | 'hash-algorithm'
  | 'protected-claim' // iss, exp, cnf, status … arrived in a disclosure
  | 'key-binding-present' // an issued credential must not carry a KB-JWT
  | 'digest-differs' // an mdoc element is not the one that was signed
  | 'digest-absent' // nobody signed an element of this number
  | 'doc-type'; // the document calls itself otherwise than its issuer did

export type TrustCode =
  | 'signature'
  | 'chain-missing'
  | 'chain-invalid'
  | 'chain-anchor' // the message brought its own root
  | 'certificate-expired'
  | 'certificate-purpose'
  | 'certificate-profile' // of an mdoc issuer: not as ISO/IEC 18013-5 Annex B wants it
  | 'country-differs'
  | 'issuer-unknown'
  | 'issuer-withdrawn'
  | 'trust-list-missing'
  | 'trust-list-old'
  | 'type-not-allowed';

export type CurrencyCode =
  | 'not-yet-in-force'
  | 'out-of-force'
  | 'document-expired'
  | 'document-not-yet-valid'
  | 'revoked'
  | 'suspended'
  | 'status-missing'
  | 'status-old'
  | 'status-index'
  | 'status-value'
  | 'clock-wrong';

export type HolderCode =
  | 'key-binding-missing'
  | 'key-binding-signature'
  | 'key-binding-hash'
  | 'holder-key'
  | 'device-elements' // an mdoc holder added elements of their own
  | 'paper' // a printed code has no holder key: it can be copied
  | 'stale-code'
  | 'issued-ahead'
  | 'seen-before'
  | 'nonce'
  | 'audience'
  | 'claims-missing';

export type ListCode =
  | 'rollback'
  | 'list-changed'
  | 'list-expired'
  | 'list-address'
  | 'list-size'
  | 'bad-gaps' // bytes that spell no list of revoked entries
  | 'delta-base' // a delta from another state than the one held
  | 'delta-result'; // a delta that does not lead to the state it names

export type QrCode =
  | 'newer-version'
  | 'unknown-template'
  | 'unknown-dictionary'
  | 'unknown-codec'
  | 'unknown-index'
  | 'unknown-signer'
  | 'truncated'
  | 'trailing'
  | 'non-canonical'
  | 'bad-point'
  | 'bad-padding'
  | 'limit'
  | 'unsealed-answer'
  | 'cannot-open';

/** Why a wallet shows nothing of a reader's request. */
export type RequestCode =
  | 'request-flags' // a flag of a later version
  | 'request-signature'
  | 'request-answered' // its random was answered before
  | 'request-mask' // asks for nothing, or beyond the type
  | 'reader-unknown' // the pass comes from nobody who may register readers
  | 'reader-withdrawn'
  | 'pass-signature'
  | 'pass-dates' // before or after its days, or made for longer than a pass may be
  | 'unit-unknown'
  | 'unit-withdrawn'
  | 'permission-unknown' // a set of permissions that the unit does not have
  | 'purpose-unknown'
  | 'request-expired'; // the verifier's own: answered after its time

/** What a DCQL query is refused for, and in what an answer to one falls short. */
export type QueryCode =
  | 'query-shape' // a member that is missing, empty or of another kind
  | 'query-id'
  | 'query-reference' // a set names an id that nobody has
  | 'query-path'
  | 'answer-unasked'
  | 'answer-count'
  | 'answer-type' // another format, type, authority, or no holder where one was wanted
  | 'answer-missing';

export type Code = FormatCode | TrustCode | CurrencyCode | HolderCode | ListCode | QrCode | RequestCode | QueryCode;

/** Thrown by `parse` functions. The message is the code: no text of an attacker gets into a log. */
export class CredentialFault extends Error {
  readonly code: Code;
  constructor(code: Code, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'CredentialFault';
    this.code = code;
  }
}

/** The code of a fault of ours; anything else is thrown on, because it is a bug and not an input. */
export function codeOf(error: unknown): Code {
  if (error instanceof CredentialFault) return error.code;
  throw error;
}
