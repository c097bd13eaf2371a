/** The immediate credential response (OpenID4VCI 1.0 §8.3). Deferred issuance is not built. */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

export type CredentialResponse = Readonly<{ credentials: readonly string[]; notificationId?: string }>;

export const createCredentialResponse = ({ credentials, notificationId }: CredentialResponse): JsonObject => ({
  credentials: credentials.map((credential) => ({ credential })),
  ...(notificationId && { notification_id: notificationId }),
});

const refuse = (description: string) => new ProtocolFault('invalid_response', description);

/** Throws `invalid_response`, also for more than `atMost` credentials (one a proof). Whether they are what was asked for is for the holder to verify. */
export function parseCredentialResponse(json: unknown, { atMost = 10 }: { atMost?: number } = {}): CredentialResponse {
  const response = membersOf(json, 'the credential response', refuse);
  const entries = response.value('credentials');
  if (response.has('transaction_id')) throw refuse('deferred issuance was not asked for');
  if (!Array.isArray(entries) || entries.length === 0) throw refuse('credentials is not a list, or empty');
  if (entries.length > atMost) throw refuse('more credentials than proofs');
  const credentials = entries.map((entry: unknown) => membersOf(entry, 'an entry of credentials', refuse).text('credential'));
  return { credentials, ...(response.has('notification_id') && { notificationId: response.text('notification_id') }) };
}
