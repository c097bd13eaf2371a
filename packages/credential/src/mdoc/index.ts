/** The mdoc room's door: issuing, presenting and verifying a driving licence as ISO/IEC 18013-5 writes it, and its status list. */
export { decodeCbor, encodeCbor, fullDate, instant, type Cbor, type CborMap } from './cbor.ts';
export { presentMdoc, readIssuedMdoc, type MdocPresentContent } from './device-response.ts';
export { issueMdoc, type MdocContent, type MdocElement } from './issue.ts';
export { checkLicence, drivingPrivileges, licenceDocType, licenceNamespace } from './licence.ts';
export { mdocLimit, type IssuerSigned } from './mso.ts';
export { browserTranscript, redirectTranscript, type SessionTranscript } from './session-transcript.ts';
export { createStatusListCwt, statusListMediaType, verifyStatusListCwt, type StatusListCwtContext } from './status-list.ts';
export { verifyIssuedMdoc, verifyMdoc, type MdocContext } from './verify.ts';
