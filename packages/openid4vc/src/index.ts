/** OpenID4VCI 1.0 and DPoP messages: create beside parse, no network, no store. */
export { createAuthorizationHeader, parseAuthorizationHeader } from './authorization-header.ts';
export { isIssuerIdentifier, parseAddress, wellKnownAddress } from './address.ts';
export {
  createAuthorizationServerMetadata,
  parseAuthorizationServerMetadata,
  type AuthorizationServerMetadata,
} from './authorization-server-metadata.ts';
export type { DeclaredAuthorities, DeclaredCredential, Names } from './credential-configuration.ts';
export {
  createCredentialOffer,
  createOfferLink,
  parseCredentialOffer,
  parseOfferLink,
  preAuthorizedGrant,
  type CredentialOffer,
  type TransactionCode,
} from './credential-offer.ts';
export { createCredentialRequest, parseCredentialRequest, type CredentialRequest } from './credential-request.ts';
export { createCredentialResponse, parseCredentialResponse, type CredentialResponse, type SaltSeed } from './credential-response.ts';
export { createDpopProof, verifyDpopProof } from './dpop.ts';
export { createErrorResponse, parseErrorResponse } from './error-response.ts';
export { createIssuerMetadata, parseIssuerMetadata, type CredentialConfiguration, type IssuerMetadata } from './issuer-metadata.ts';
export { createKeyProof, verifyKeyProof } from './key-proof.ts';
export { createNonceResponse, parseNonceResponse } from './nonce.ts';
export { createNotification, parseNotification, type Notification, type NotificationEvent } from './notification.ts';
export { ProtocolFault, type LocalError, type WireError } from './protocol-fault.ts';
export {
  createRefreshRequest,
  createTokenRequest,
  createTokenResponse,
  parseRefreshRequest,
  parseTokenRequest,
  parseTokenResponse,
  type AccessToken,
  type RefreshRequest,
  type TokenRequest,
} from './token.ts';
export {
  createDeferredRequest,
  createDeferredResponse,
  parseDeferredRequest,
  parseDeferredResponse,
  type Deferred,
} from './deferred-credential.ts';
