/** The immediate credential response (OpenID4VCI 1.0 §8.3), with a member of our own that other wallets ignore. The deferred one is another message. */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

/** What a credential's salts grew from (qr-transport §5.3): worth as much as all its disclosures together. */
export type SaltSeed = Readonly<{ template: number; seed: string /* 16 bytes, base64url */ }>;

export type CredentialResponse = Readonly<{
  credentials: readonly string[];
  notificationId?: string;
  seeds?: readonly SaltSeed[]; // one for each credential, in the same order
}>;

export const createCredentialResponse = ({ credentials, notificationId, seeds }: CredentialResponse): JsonObject => ({
  credentials: credentials.map((credential) => ({ credential })),
  ...(seeds && { krd_qr: seeds.map(({ template, seed }) => ({ v: 1, template, seed })) }),
  ...(notificationId && { notification_id: notificationId }),
});

const refuse = (description: string) => new ProtocolFault('invalid_response', description);

/** Undefined for whatever is not one whole seed for each credential: without them the credentials are as good as with them. */
function readSeeds(member: unknown, count: number): readonly SaltSeed[] | undefined {
  if (!Array.isArray(member) || member.length !== count) return undefined;
  const seeds = member.flatMap((entry: unknown) => {
    const { v, template, seed } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    const whole = v === 1 && typeof template === 'number' && typeof seed === 'string' && /^[\w-]{22}$/.test(seed);
    return whole ? [{ template, seed }] : [];
  });
  return seeds.length === count ? seeds : undefined;
}

/** Throws `invalid_response`, also for more than `atMost` credentials (one a proof). Whether they are what was asked for is for the holder to verify. */
export function parseCredentialResponse(json: unknown, { atMost = 10 }: { atMost?: number } = {}): CredentialResponse {
  const response = membersOf(json, 'the credential response', refuse);
  const entries = response.value('credentials');
  if (response.has('transaction_id')) throw refuse('an answer with credentials names no transaction');
  if (!Array.isArray(entries) || entries.length === 0) throw refuse('credentials is not a list, or empty');
  if (entries.length > atMost) throw refuse('more credentials than proofs');
  const credentials = entries.map((entry: unknown) => membersOf(entry, 'an entry of credentials', refuse).text('credential'));
  const seeds = readSeeds(response.value('krd_qr'), credentials.length);
  return {
    credentials,
    ...(seeds && { seeds }),
    ...(response.has('notification_id') && { notificationId: response.text('notification_id') }),
  };
}
