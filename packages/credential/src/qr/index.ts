/** The QR transport's door: a presentation to a code, a code to a presentation. */
export { createAnswer, parseAnswer, parseAnswerPayload, type OpenRequest, type ParsedAnswer } from './answer.ts';
export { versionFor } from './capacity.ts';
export { createPaperCode, createShowCode, parseCode, parsePayload, type ParsedCode, type ReaderBundle, type WalletBundle } from './code.ts';
export { createCollector, type Collected, type Collector } from './collector.ts';
export { createDictionary, type DictionaryForm, type DictionarySource } from './dictionary.ts';
export { createTemplate, type FrozenTemplate, type TemplateSource } from './create-template.ts';
export { fromDigits, toDigits } from './digits.ts';
export { createFrames, createTexts, parseFrame, type Frame } from './frames.ts';
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
export { leafPaths, type Template } from './template.ts';
export { maskOf, verifyRequest, type AskableType, type RequestContext, type VerifiedRequest, type WantedClaims } from './verify-request.ts';
