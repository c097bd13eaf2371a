/** From a link, a scanned text or the number on a letter to an offer the citizen can review (OpenID4VCI 1.0 §4; refusals of a holder). Sends nothing about the citizen. */
import { w3cType, type CatalogueDocument, type CredentialType } from '@krdpass/catalogue';
import type { TrustList } from '@krdpass/credential';
import {
  parseAuthorizationServerMetadata,
  parseCredentialOffer,
  parseIssuerMetadata,
  parseOfferLink,
  type CredentialOffer,
  type IssuerMetadata,
} from '@krdpass/openid4vc';
import { isSafeOrigin, type Deployment } from './deployment.ts';
import { orFault, WalletFault } from './fault.ts';
import { answerOf, jsonOf, type Send } from './wire.ts';

export type Endpoints = Readonly<{ issuer: string; token: string; nonce: string; credential: string; notification: string | null }>;

/** One credential that will be received: its SD-JWT form in copies and, where there is one, its paper form. */
export type Order = Readonly<{ type: string; vct: string; sdJwt: string; paper: string | null }>;

/** What the review page tells and receiving starts from. */
export type Offer = Readonly<{
  address: string | null; // where it was fetched and can be fetched again; null when it came by value
  endpoints: Endpoints;
  preAuthorizedCode: string;
  code: Readonly<{ length: number }> | null; // the activation code, sent by another channel
  orders: readonly Order[];
  copies: number; // of each credential bound to a key: three, or what the issuer allows
  fetchedAt: number;
}>;

const crockford = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** The number as it is stored: Latin digits, lower case, no dashes; o, i and l are what a hand meant by 0 and 1. Null when it is none. */
export function letterNumber(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return crockford.test(bare) ? bare : null;
}

const isLink = (text: string) => /[?&]credential_offer(_uri)?=/.test(text);

/** Where the offer is, or the offer itself. Throws `link`, `offer-form`, `offer-insecure`, `offer-issuer`. Fetches nothing. */
export function locateOffer(text: string, { issuer }: Deployment): Readonly<{ address: string } | { offer: unknown }> {
  const number = letterNumber(text);
  if (number) return { address: `${issuer}/offers/${number}` };
  if (!isLink(text)) throw new WalletFault('link');
  const named = URL.parse(text.trim())?.searchParams.get('credential_offer_uri');
  if (named && URL.canParse(named) && !isSafeOrigin(new URL(named).origin)) throw new WalletFault('offer-insecure');
  let found;
  try {
    found = parseOfferLink(text);
  } catch (cause) {
    throw new WalletFault('offer-form', { cause });
  }
  if ('offer' in found) return found;
  const { origin, href } = new URL(found.offerUri);
  if (origin !== issuer) throw new WalletFault('offer-issuer');
  return { address: href };
}

async function fetchOffer(send: Send, address: string): Promise<unknown> {
  const answer = await answerOf(send, { method: 'GET', url: address });
  if (answer.status === 404 || answer.status === 410) throw new WalletFault('offer-gone');
  if (answer.status !== 200) throw new WalletFault('issuer-broken');
  return jsonOf(answer);
}

async function fetchMetadata(send: Send, { issuer }: Deployment): Promise<{ metadata: IssuerMetadata; endpoints: Endpoints }> {
  const [described, server] = await Promise.all(
    ['openid-credential-issuer', 'oauth-authorization-server'].map((name) =>
      answerOf(send, { method: 'GET', url: `${issuer}/.well-known/${name}`, maxLength: 1 << 20 }),
    ),
  );
  return orFault('metadata', () => {
    const metadata = parseIssuerMetadata(jsonOf(described!), { issuer });
    const { token_endpoint } = parseAuthorizationServerMetadata(jsonOf(server!), { issuer });
    const endpoints = {
      issuer,
      token: token_endpoint,
      nonce: metadata.nonce_endpoint,
      credential: metadata.credential_endpoint,
      notification: metadata.notification_endpoint ?? null,
    };
    for (const url of Object.values(endpoints)) if (url && new URL(url).origin !== issuer) throw new WalletFault('metadata');
    return { metadata, endpoints };
  });
}

/** Groups the offered configurations by credential type. Left are the W3C form bound to a key, as the copies serve every use of it, and forms this wallet does not hold, an mdoc among them. */
function ordersOf({ configurationIds }: CredentialOffer, metadata: IssuerMetadata, types: readonly CredentialType[]): Order[] {
  const offered = configurationIds.flatMap((id) => {
    const configuration = metadata.credential_configurations_supported[id];
    if (configuration) return [{ id, configuration }];
    if (!metadata.leftOut.includes(id)) throw new WalletFault('offer-unknown');
    return [];
  });
  const orders = types.flatMap(({ id, vct }): Order[] => {
    const sdJwt = offered.find(({ configuration }) => configuration.format === 'dc+sd-jwt' && configuration.vct === vct);
    const paper = offered.find(
      ({ configuration }) =>
        configuration.format === 'jwt_vc_json' &&
        !configuration.proof_types_supported &&
        configuration.credential_definition?.type.includes(w3cType(id)),
    );
    return sdJwt ? [{ type: id, vct, sdJwt: sdJwt.id, paper: paper?.id ?? null }] : [];
  });
  const undeclared = offered.some(
    ({ configuration: { format, vct } }) => format === 'dc+sd-jwt' && !types.some((type) => type.vct === vct),
  );
  if (undeclared || orders.length === 0) throw new WalletFault('offer-unknown');
  return orders;
}

/** Throws `offer-form`, `offer-issuer`. */
function readOffer(value: unknown, { issuer }: Deployment): CredentialOffer {
  let offer;
  try {
    offer = parseCredentialOffer(value);
  } catch (cause) {
    throw new WalletFault('offer-form', { cause });
  }
  if (offer.issuer !== issuer) throw new WalletFault('offer-issuer');
  return offer;
}

/**
 * Everything the review page says. Throws `link`, `offer-…`, `metadata`, `issuer-broken`, `offline`, `timeout`.
 * Does not check that the offer's types will really be issued: receive.ts judges each credential.
 */
export async function resolveOffer(
  text: string,
  {
    send,
    deployment,
    catalogue,
    trustList,
    now,
  }: { send: Send; deployment: Deployment; catalogue: CatalogueDocument; trustList: TrustList; now: number },
): Promise<Offer> {
  const place = locateOffer(text, deployment);
  const address = 'address' in place ? place.address : null;
  const offer = readOffer('address' in place ? await fetchOffer(send, place.address) : place.offer, deployment);
  const { metadata, endpoints } = await fetchMetadata(send, deployment);
  const trusted = catalogue.credentials.filter(({ vct }) =>
    trustList.services.some((service) => service.granted && service.vct.includes(vct)),
  );
  return {
    address,
    endpoints,
    preAuthorizedCode: offer.preAuthorizedCode,
    code: offer.txCode ? { length: offer.txCode.length ?? 6 } : null,
    orders: ordersOf(offer, metadata, trusted),
    copies: Math.min(3, metadata.batch_credential_issuance.batch_size),
    fetchedAt: now,
  };
}

/** A fresh pre-authorized code when the one at hand is older than five minutes (it lives ten). */
export async function renewOffer(
  offer: Offer,
  { send, deployment, now }: { send: Send; deployment: Deployment; now: number },
): Promise<Offer> {
  if (!offer.address || now - offer.fetchedAt < 300) return offer;
  const { preAuthorizedCode } = readOffer(await fetchOffer(send, offer.address), deployment);
  return { ...offer, preAuthorizedCode, fetchedAt: now };
}
