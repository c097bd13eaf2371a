/** The answer of the nonce endpoint (OpenID4VCI 1.0 §7.2). */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

export const createNonceResponse = (nonce: string): JsonObject => ({ c_nonce: nonce });

/** Answers the nonce. Throws `invalid_response`. */
export const parseNonceResponse = (json: unknown): string =>
  membersOf(json, 'the nonce response', (description) => new ProtocolFault('invalid_response', description)).text('c_nonce');
