/** The credential offer and its link (OpenID4VCI 1.0 §4.1), pre-authorized grant. An offer is unsigned: it may come from anybody. */
import type { JsonObject } from '@krdpass/credential';
import { isIssuerIdentifier, parseAddress } from './address.ts';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

export const preAuthorizedGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** What the citizen must type, sent by another channel. `{}` already means: there is one. */
export type TransactionCode = Readonly<{ inputMode?: 'numeric' | 'text'; length?: number; description?: string }>;

export type CredentialOffer = Readonly<{
  issuer: string;
  configurationIds: readonly string[];
  preAuthorizedCode: string;
  txCode?: TransactionCode;
}>;

export function createCredentialOffer({ issuer, configurationIds, preAuthorizedCode, txCode }: CredentialOffer): JsonObject {
  const code: JsonObject = { 'pre-authorized_code': preAuthorizedCode };
  if (txCode) {
    const { inputMode = 'numeric', length, description } = txCode;
    code.tx_code = { input_mode: inputMode, ...(length && { length }), ...(description && { description }) };
  }
  return { credential_issuer: issuer, credential_configuration_ids: [...configurationIds], grants: { [preAuthorizedGrant]: code } };
}

/** By reference, so that the QR stays small and the code inside can be minted when it is fetched. */
export const createOfferLink = (walletOrigin: string, offerUri: string) =>
  `${walletOrigin}/offer?credential_offer_uri=${encodeURIComponent(offerUri)}`;

const refuse = (description: string) => new ProtocolFault('invalid_offer', description);
const schemes = ['https:', 'http:', 'openid-credential-offer:', 'haip-vci:'];

/** Accepts links of any wallet. Throws `invalid_offer` for no offer, both forms, or an offer address that is neither https nor loopback. */
export function parseOfferLink(text: string): Readonly<{ offerUri: string } | { offer: unknown }> {
  const link = text.length <= 8192 ? URL.parse(text.trim()) : null;
  if (!link || !schemes.includes(link.protocol)) throw refuse('not a link to a credential offer');
  const [references, values] = [link.searchParams.getAll('credential_offer_uri'), link.searchParams.getAll('credential_offer')];
  if (references.length + values.length !== 1) throw refuse('a link holds exactly one of credential_offer_uri and credential_offer');
  const [offerUri] = references;
  if (offerUri !== undefined) {
    if (!parseAddress(offerUri)) throw refuse('credential_offer_uri is not an https address');
    return { offerUri };
  }
  try {
    return { offer: JSON.parse(values[0]!) as unknown };
  } catch (cause) {
    throw new ProtocolFault('invalid_offer', 'credential_offer is not JSON', { cause });
  }
}

/** Throws `invalid_offer`. Does not judge whether the issuer is trusted or knows these configurations. */
export function parseCredentialOffer(json: unknown): CredentialOffer {
  const offer = membersOf(json, 'the offer', refuse);
  const issuer = offer.text('credential_issuer');
  if (!isIssuerIdentifier(issuer)) throw refuse('credential_issuer is not an https address');
  const configurationIds = offer.texts('credential_configuration_ids');
  if (new Set(configurationIds).size !== configurationIds.length) throw refuse('credential_configuration_ids repeats an entry');
  const grants = offer.object('grants');
  if (!grants.has(preAuthorizedGrant)) throw refuse('the offer has no pre-authorized code');
  const grant = grants.object(preAuthorizedGrant);
  const preAuthorizedCode = grant.text('pre-authorized_code');
  if (!grant.has('tx_code')) return { issuer, configurationIds, preAuthorizedCode };
  const code = grant.object('tx_code');
  const inputMode = code.has('input_mode') ? code.text('input_mode') : 'numeric';
  if (inputMode !== 'numeric' && inputMode !== 'text') throw refuse('input_mode is neither numeric nor text');
  const description = code.has('description') ? code.text('description') : undefined;
  if (description && description.length > 300) throw refuse('description is longer than 300 characters');
  const txCode = {
    inputMode,
    ...(code.has('length') && { length: code.wholeNumber('length') }),
    ...(description && { description }),
  } as const;
  return { issuer, configurationIds, preAuthorizedCode, txCode };
}
