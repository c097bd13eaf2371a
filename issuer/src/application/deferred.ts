/** Deferred issuance (OpenID4VCI 1.0 §9): a wallet that asks for what an open application will give waits for it, under the application's id. */
import { thumbprint, type PublicJwk } from '@krdpass/credential';
import { ProtocolFault, type CredentialResponse, type Deferred } from '@krdpass/openid4vc';
import { lockApplication, openStates, readApplication } from '../store/applications.ts';
import { readDeferral, writeDeferral } from '../store/deferrals.ts';
import { readOffer } from '../store/offers.ts';
import { bindOnce, type Once } from '../store/replay.ts';
import type { Configuration } from './configurations.ts';
import { spendProof, usedBefore } from './dpop-proof.ts';
import { issue, type Proven } from './issue.ts';
import type { Issuer } from './issuer.ts';
import { digestOf } from './mac.ts';
import { readNonce } from './nonce.ts';
import { readOffered } from './offered.ts';

const interval = 10;

const isOpen = (state: string) => (openStates as readonly string[]).includes(state);
const namesOf = (holders: readonly PublicJwk[]) => holders.map((holder) => thumbprint(holder, digestOf));

type Asked = Readonly<{ offerId: string; configuration: Configuration; proofs: readonly Proven[]; use: Once }>;

/**
 * Null where nothing is to be waited for: then the request is an ordinary one. While an application that gives the type is open the
 * first request waits, and the same keys again wait again; other keys are a request for what the person holds already, where there is such.
 * Throws `invalid_dpop_proof`, `invalid_proof`, `invalid_nonce`, and `invalid_token` for a session that has ended.
 */
export async function defer(issuer: Issuer, { offerId, configuration, proofs, use }: Asked): Promise<Deferred | null> {
  if (configuration.form !== 'sd-jwt') return null;
  const offered = await readOffered(issuer, offerId, configuration.id);
  const giver = offered && (await issuer.readGiver({ upn: offered.upn, type: configuration.type.id }));
  if (!giver) return null;
  const holders = proofs.map(({ holder }) => holder);
  const names = namesOf(holders);
  if (new Set(names).size !== names.length) throw new ProtocolFault('invalid_proof', 'one key in two proofs');
  const purpose = `defer|${offerId}|${giver.id}|${names.join('|')}`;
  const nonces = [...new Set(proofs.map(({ nonce }) => nonce))].map((nonce) => readNonce(issuer, nonce, purpose));
  return issuer.database.transaction(async (sql) => {
    const row = await lockApplication(sql, giver.id);
    if (!row || !isOpen(row.state)) return null;
    const offer = await readOffer(sql, offerId);
    if (!offer?.redeemed || offer.superseded || offer.ended)
      throw new ProtocolFault('invalid_token', 'this session has ended', { at: 'resource' });
    const waiting = await readDeferral(sql, giver.id, offerId);
    const again = waiting && String(namesOf(waiting.holders as readonly PublicJwk[])) === String(names);
    if (waiting && !again && offer.configurations.includes(configuration.id)) return null;
    const bound = await bindOnce(sql, [use, ...nonces]);
    if (bound.get(use.key) !== use.bound) throw usedBefore({ at: 'resource' });
    if (nonces.some(({ key, bound: ours }) => bound.get(key) !== ours))
      throw new ProtocolFault('invalid_nonce', 'the nonce was used for something else');
    if (!again) await writeDeferral(sql, { application: giver.id, offer: offerId, configuration: configuration.id, holders }, issuer.now());
    return { transactionId: giver.id, interval };
  });
}

/**
 * The copies for the keys that wait, once the application is issued; the same again, newly signed. Until then what to wait for. Throws
 * `invalid_transaction_id` for one that this session does not wait for, `credential_request_denied` after a refusal, a withdrawal or a
 * lapse, and what `issue` throws.
 */
export async function collectDeferred(
  issuer: Issuer,
  { offerId, transactionId, use }: Readonly<{ offerId: string; transactionId: string; use: Once }>,
): Promise<Deferred | CredentialResponse> {
  const { sql } = issuer.database;
  const [row, waiting] = await Promise.all([readApplication(sql, transactionId), readDeferral(sql, transactionId, offerId)]);
  if (!row || !waiting) throw new ProtocolFault('invalid_transaction_id', 'this session waits for no such transaction');
  if (isOpen(row.state)) {
    await spendProof(issuer, use, { at: 'resource' });
    return { transactionId, interval };
  }
  const configuration = issuer.configurations.get(waiting.configuration);
  if (!configuration || (row.state !== 'issued' && row.state !== 'collected'))
    throw new ProtocolFault('credential_request_denied', 'the application ended without a document');
  const proofs = (waiting.holders as readonly PublicJwk[]).map((holder) => ({ holder, nonce: '' }));
  return issue(issuer, { offerId, configuration, proofs, use, deferred: { document: row.document ?? '' } });
}
