/** The one fault of OpenID4VCI 1.0 and OAuth messages: the wire's error code, the HTTP status, a description (RFC 6749 §5.2, RFC 9449 §7.1). */

/** The codes our issuer answers with. */
export type WireError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unsupported_grant_type'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'invalid_dpop_proof'
  | 'invalid_credential_request'
  | 'unknown_credential_configuration'
  | 'unknown_credential_identifier'
  | 'invalid_proof'
  | 'invalid_nonce'
  | 'invalid_encryption_parameters'
  | 'credential_request_denied'
  | 'invalid_transaction_id'
  | 'invalid_notification_id'
  | 'invalid_notification_request';

/** The codes of a wallet that was handed something unusable. They never travel. */
export type LocalError = 'invalid_offer' | 'invalid_metadata' | 'invalid_response';

const resourceErrors = ['invalid_token', 'insufficient_scope', 'invalid_dpop_proof'];
const unspeakable = /[^\x20-\x21\x23-\x5b\x5d-\x7e]/g; // error_description may hold neither quotes nor anything beyond ASCII

/**
 * Thrown by every `parse` and `verify` of this package. The description is English for developers: screens translate the code.
 * `at: 'resource'` adds the WWW-Authenticate challenge and status 401 (403 for `insufficient_scope`); otherwise the status is 400.
 */
export class ProtocolFault extends Error {
  readonly error: string;
  readonly status: number;
  readonly description: string;
  readonly wwwAuthenticate: string | undefined;

  constructor(
    error: WireError | LocalError,
    description: string,
    { at, status, cause }: { at?: 'resource'; status?: number; cause?: unknown } = {},
  ) {
    super(error, { cause });
    this.name = 'ProtocolFault';
    this.error = error;
    this.description = description.replace(unspeakable, '');
    const challenged = at === 'resource' && resourceErrors.includes(error);
    this.status = status ?? (challenged ? (error === 'insufficient_scope' ? 403 : 401) : 400);
    this.wwwAuthenticate = challenged ? `DPoP error="${error}", algs="ES256"` : undefined;
  }
}
