/** The QR transport's door: a presentation to a code, a code to a presentation. */
export { versionFor } from './capacity.ts';
export { createPaperCode, createShowCode, parseCode, parsePayload, type ParsedCode, type ReaderBundle, type WalletBundle } from './code.ts';
export { createCollector, type Collected, type Collector } from './collector.ts';
export { createDictionary, type DictionaryForm, type DictionarySource } from './dictionary.ts';
export { createTemplate, type FrozenTemplate, type TemplateSource } from './create-template.ts';
export { fromDigits, toDigits } from './digits.ts';
export { createFrames, createTexts, parseFrame, type Frame } from './frames.ts';
export type { CodeDictionary } from './generic.ts';
export { signerReference } from './signer-reference.ts';
export { leafPaths, type Template } from './template.ts';
