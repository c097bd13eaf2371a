/** One credential request of a wallet, from its proofs to the signed copies (OpenID4VCI 1.0 §8). */
import { thumbprint, type PublicJwk } from '@krdpass/credential';
import { ProtocolFault, type CredentialResponse } from '@krdpass/openid4vc';
import { readDocument } from '../registers/index.ts';
import { writeEvents } from '../store/audit.ts';
import type { Once } from '../store/replay.ts';
import { documentNumber } from './claims.ts';
import { listFamily, type Configuration } from './configurations.ts';
import { usedBefore } from './dpop-proof.ts';
import type { Issuer } from './issuer.ts';
import { digestOf } from './mac.ts';
import { readNonce } from './nonce.ts';
import { notificationId } from './notify.ts';
import { readOffered } from './offered.ts';
import type { Order, Refusal } from './record.ts';
import { signCopy } from './sign-copy.ts';
import { statusOf } from './status-lists.ts';

export const batchSize = 10;
const day = 86_400;
const copyDays = 30;
const paperDays = 365;

/** A proof of possession, verified: the holder's key and the nonce it was made for. */
export type Proven = Readonly<{ holder: PublicJwk; nonce: string }>;

/** The declaration may shorten a copy's life, never lengthen it. Paper is printed once and lives as long as a signer can promise. */
function lifetime({ type, form }: Configuration) {
  const declared = Number(/^P(\d+)D$/.exec(type.validFor ?? '')?.[1] ?? copyDays);
  return (form === 'paper' ? paperDays : Math.min(copyDays, declared)) * day;
}

/**
 * Throws `invalid_dpop_proof` for a DPoP proof used before, `invalid_token` for an offer superseded by a newer one, `insufficient_scope`
 * (403) for a configuration outside the offer, `invalid_proof` for one key twice, `invalid_nonce`, and `credential_request_denied` when
 * the register knows no such document any more.
 * The same keys and nonce again get the same copies, newly signed. Does not verify the proofs: the caller has.
 */
export async function issue(
  issuer: Issuer,
  {
    offerId,
    configuration,
    proofs,
    use,
    deferred,
  }: {
    offerId: string;
    configuration: Configuration;
    proofs: readonly Proven[];
    use: Once; // of the request's DPoP proof
    deferred?: Readonly<{ document: string }>; // the keys were proved, and their nonces used, when the wallet began to wait for this document
  },
): Promise<CredentialResponse> {
  const { type, form } = configuration;
  const offer = await readOffered(issuer, offerId, configuration.id);
  if (!offer?.configurations.includes(configuration.id))
    throw new ProtocolFault('insufficient_scope', 'the access token is not for this configuration', { at: 'resource' });
  const holders = form === 'paper' ? ['paper'] : proofs.map(({ holder }) => thumbprint(holder, digestOf));
  if (new Set(holders).size !== holders.length) throw new ProtocolFault('invalid_proof', 'one key in two proofs');
  const purpose = `${offerId}|${configuration.id}|${holders.join('|')}`;
  const nonces = deferred ? [] : [...new Set(proofs.map(({ nonce }) => nonce))].map((nonce) => readNonce(issuer, nonce, purpose));
  const found = await findDocument(issuer, configuration, offer.upn, offerId, deferred?.document || undefined);
  const today = Math.floor(issuer.now() / day) * day;
  const outcome = await issuer.record({
    offer: offerId,
    configuration: configuration.id,
    upn: offer.upn,
    type: type.id,
    list: listFamily(configuration),
    document: documentNumber(found.claims),
    status: form === 'mdoc' && found.state !== 'valid' ? statusOf.revoked : statusOf[found.state],
    issued: today,
    expires: today + lifetime(configuration),
    holders,
    nonces,
    proof: use,
  } satisfies Order);
  if ('refused' in outcome) throw refusal(outcome.refused);
  const signed = await Promise.all(outcome.copies.map((copy, i) => signCopy(issuer, copy, configuration, found.claims, proofs[i]?.holder)));
  const seeds = signed.flatMap(({ seed }) => (seed ? [seed] : []));
  return {
    credentials: signed.map(({ credential }) => credential),
    ...(seeds.length > 0 && { seeds }),
    notificationId: notificationId(issuer, offerId, configuration.id),
  };
}

function refusal(reason: Refusal): ProtocolFault {
  if (reason === 'proof-used') return usedBefore({ at: 'resource' });
  if (reason === 'nonce-used') return new ProtocolFault('invalid_nonce', 'the nonce was used for something else');
  return new ProtocolFault('invalid_token', 'a newer activation has taken the place of this one', { at: 'resource' });
}

async function findDocument(issuer: Issuer, { type: declared, form, id }: Configuration, upn: string, offerId: string, number?: string) {
  const { database, catalogue } = issuer;
  const type = form === 'mdoc' ? { ...declared, claims: { ...declared.claims, ...declared.mdoc?.claims } } : declared;
  const authority = { name: `${catalogue.authorities[type.authority].name.en} (DEMO)`, country: 'IQ' };
  const document = await readDocument(database, type, upn, { now: issuer.now(), authority, number });
  if (document) return document;
  await writeEvents(database.sql, [{ actor: 'service', action: 'deny', reference: `${offerId} ${id}` }], issuer.now());
  throw new ProtocolFault('credential_request_denied', 'the register holds no such document');
}
