/** What a device signs beside its document: the session it answers in (OpenID4VP 1.0 appendix B.2.6). */
import { fromBase64url } from '../encoding.ts';
import { sha256, thumbprint, type PublicJwk } from '../signature.ts';
import { embedded, encodeCbor, type Cbor, type Tagged } from './cbor.ts';

export type SessionTranscript = readonly Cbor[];

const transcriptOf = (name: string, ...session: readonly Cbor[]): SessionTranscript => [null, null, [name, sha256(encodeCbor(session))]];

/** The raw RFC 7638 thumbprint of the key the answer is encrypted to; null where it is not encrypted. */
const thumbprintOf = (key: PublicJwk | null) => (key ? fromBase64url(thumbprint(key)) : null);

/** Redirect flow. `clientId` is the whole identifier with its prefix. */
export const redirectTranscript = ({
  clientId,
  nonce,
  responseUri,
  encryptionKey,
}: Readonly<{ clientId: string; nonce: string; responseUri: string; encryptionKey: PublicJwk | null }>): SessionTranscript =>
  transcriptOf('OpenID4VPHandover', clientId, nonce, thumbprintOf(encryptionKey), responseUri);

/** Digital Credentials API. The origin stands without the prefix that a KB-JWT has. */
export const browserTranscript = ({
  origin,
  nonce,
  encryptionKey,
}: Readonly<{ origin: string; nonce: string; encryptionKey: PublicJwk | null }>): SessionTranscript =>
  transcriptOf('OpenID4VPDCAPIHandover', origin, nonce, thumbprintOf(encryptionKey));

/** DeviceAuthenticationBytes (ISO/IEC 18013-5 §9.1.3.4). */
export const deviceAuthentication = (transcript: SessionTranscript, docType: string, deviceNameSpaces: Tagged): Uint8Array =>
  embedded(['DeviceAuthentication', transcript, docType, deviceNameSpaces]).bytes;
