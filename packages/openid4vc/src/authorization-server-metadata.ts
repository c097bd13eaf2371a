/** Authorization-server metadata (RFC 8414) for the pre-authorized grant with DPoP; the issuer is its own authorization server. */
import type { JsonObject } from '@krdpass/credential';
import { parseAddress } from './address.ts';
import { preAuthorizedGrant } from './credential-offer.ts';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

/** The grant is anonymous: it is guarded by the single-use offer, the transaction code and DPoP, not by the client's name. */
export const createAuthorizationServerMetadata = ({
  issuer,
  scopes,
  statusListAggregation,
}: {
  issuer: string;
  scopes: readonly string[];
  statusListAggregation: string;
}): JsonObject => ({
  issuer,
  token_endpoint: `${issuer}/token`,
  scopes_supported: [...scopes],
  grant_types_supported: [preAuthorizedGrant, 'refresh_token'],
  token_endpoint_auth_methods_supported: ['none'],
  dpop_signing_alg_values_supported: ['ES256'],
  'pre-authorized_grant_anonymous_access_supported': true,
  status_list_aggregation_endpoint: statusListAggregation,
});

export type AuthorizationServerMetadata = Readonly<{ issuer: string; token_endpoint: string; status_list_aggregation_endpoint?: string }>;

const refuse = (description: string) => new ProtocolFault('invalid_metadata', description);

/** Throws `invalid_metadata`, also where the document is another issuer's (RFC 8414 §3.3) or knows no DPoP with ES256. */
export function parseAuthorizationServerMetadata(json: unknown, { issuer }: { issuer: string }): AuthorizationServerMetadata {
  const metadata = membersOf(json, 'the metadata', refuse);
  if (metadata.text('issuer') !== issuer) throw refuse('issuer is another');
  const token_endpoint = metadata.text('token_endpoint');
  if (!parseAddress(token_endpoint)) throw refuse('token_endpoint is not an https address');
  if (!metadata.texts('dpop_signing_alg_values_supported').includes('ES256')) throw refuse('ES256 is not supported for DPoP');
  if (!metadata.has('status_list_aggregation_endpoint')) return { issuer, token_endpoint };
  return { issuer, token_endpoint, status_list_aggregation_endpoint: metadata.text('status_list_aggregation_endpoint') };
}
