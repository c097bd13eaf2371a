/** The QR transport's door: a presentation to a code, a code to a presentation. */
export { createAnswer, parseAnswer, type OpenRequest, type ParsedAnswer } from './answer.ts';
export { versionFor } from './capacity.ts';
export { createPaperCode, createShowCode, parseCode, type ParsedCode, type ReaderBundle, type WalletBundle } from './code.ts';
export { createDictionary, type DictionaryForm, type DictionarySource } from './dictionary.ts';
export { fromDigits, toDigits } from './digits.ts';
export type { CodeDictionary } from './generic.ts';
export {
  createReaderPass,
  day16,
  longestPass,
  parseReaderPass,
  verifyReaderPass,
  type PassContent,
  type ReaderPass,
} from './reader-pass.ts';
export {
  askedBy,
  createRequest,
  parseRequest,
  readRequestCode,
  requestLifetime,
  type Request,
  type RequestContent,
  type Want,
} from './request.ts';
export { createSealingKey, sealingJwk } from './seal.ts';
export { signerReference } from './signer-reference.ts';
export { maskOf, verifyRequest, type AskableType, type RequestContext, type VerifiedRequest, type WantedClaims } from './verify-request.ts';
