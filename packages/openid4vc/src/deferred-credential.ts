/** Deferred issuance (OpenID4VCI 1.0 §§8.3, 9): the answer that says "not yet", and asking again by the transaction it names. */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

/** Answered with HTTP status 202. */
export type Deferred = Readonly<{ transactionId: string; interval: number /* seconds to wait at least before asking again */ }>;

export const createDeferredResponse = ({ transactionId, interval }: Deferred): JsonObject => ({ transaction_id: transactionId, interval });

const unreadable = (description: string) => new ProtocolFault('invalid_response', description);

/** Throws `invalid_response`. Whether the status was 202 is for the caller to see. */
export function parseDeferredResponse(json: unknown): Deferred {
  const response = membersOf(json, 'the deferred response', unreadable);
  return { transactionId: response.text('transaction_id'), interval: response.wholeNumber('interval') };
}

export const createDeferredRequest = ({ transactionId }: Pick<Deferred, 'transactionId'>): JsonObject => ({
  transaction_id: transactionId,
});

const refuse = (description: string) => new ProtocolFault('invalid_credential_request', description);

/** Throws `invalid_credential_request`, or `invalid_encryption_parameters`. Whether the transaction is known is for the issuer to say (`invalid_transaction_id`). */
export function parseDeferredRequest(json: unknown): Pick<Deferred, 'transactionId'> {
  const request = membersOf(json, 'the deferred credential request', refuse);
  if (request.has('credential_response_encryption'))
    throw new ProtocolFault('invalid_encryption_parameters', 'response encryption is not offered');
  return { transactionId: request.text('transaction_id') };
}
