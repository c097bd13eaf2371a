/** The answer to a request (kind 17): a presentation made for this reader and this request, by template (kinds 11, 13) or generic (15), sealed to its key. */
import { concat, toUtf8 } from '../encoding.ts';
import { codeOf, CredentialFault, type Code } from '../errors.ts';
import { parseJson, parseJsonObject } from '../json.ts';
import { compressKey, decompressKey } from '../point.ts';
import { sha256 } from '../signature.ts';
import { bounded, jsonLimits, kindOfAnswer, type ReaderBundle, type WalletBundle } from './code.ts';
import { fromDigits } from './digits.ts';
import { mostPayload } from './frames.ts';
import { packGeneric, unpackGeneric } from './generic.ts';
import type { Asked } from './marks.ts';
import { joinPresentation, splitPresentation } from './parts.ts';
import { askedBy, parseRequest, type Request } from './request.ts';
import { packTemplate, saltSources, unpackTemplate } from './template-form.ts';
import { open, seal, sealingJwk, tagLength, type Binding } from './seal.ts';

const genericAnswer = 0x15;
const templateAnswers: readonly number[] = [0x11, 0x13]; // salts from a tree, and plain
const keyLength = 33;

const bindingTo = (request: Uint8Array): Binding => ({
  info: concat(toUtf8('KRDPass-QR/1 answer'), Uint8Array.of(0), sha256(request)),
  aad: Uint8Array.of(kindOfAnswer),
});

/** Restored from an answer: `verify` judges it against the request's own audience and nonce. */
export type ParsedAnswer = Readonly<{ mode: 'ask'; credential: string; audience: string; nonce: string }>;

/**
 * The code for an SD-JWT VC with key binding made for this request, the shortest form that was restored and compared before it is sealed.
 * `sender` is a fresh sealing key. Throws `audience` or `nonce` for a binding to somebody else, `non-canonical`, `limit`, and the faults of packing.
 */
export async function createAnswer(
  presentation: string,
  { request, sender, ...bundle }: WalletBundle & Readonly<{ request: Request; sender: CryptoKeyPair }>,
): Promise<Uint8Array> {
  const asked = askedBy(request);
  const { aud, nonce } = parseJsonObject(splitPresentation(presentation).texts.at(-1)!);
  if (aud !== asked.audience) throw new CredentialFault('audience');
  if (nonce !== asked.nonce) throw new CredentialFault('nonce');
  return sealAnswer(shortest(presentation, bundle, asked), { request, sender });
}

/** Of the forms that come back as they were signed. Throws the fault of the last one tried where none does. */
function shortest(presentation: string, bundle: WalletBundle, asked: Asked): Uint8Array {
  const { dictionary, template, signers } = bundle;
  const parts = splitPresentation(presentation);
  const packed: Uint8Array[] = [];
  let last: Code = 'non-canonical';
  const attempt = (pack: () => Uint8Array) => {
    try {
      const plaintext = pack();
      if (restore(plaintext, { dictionaries: [dictionary], templates: template && [template], signers }, asked) === presentation)
        packed.push(plaintext);
    } catch (fault) {
      last = codeOf(fault);
    }
  };
  for (const salts of saltSources(bundle)) attempt(() => packTemplate(parts, { template: template!, signers, salts, request: asked }));
  attempt(() => concat(Uint8Array.of(genericAnswer), packGeneric(parts, { dictionary, signers, asked })));
  const [least] = packed.sort((one, other) => one.length - other.length);
  if (!least) throw new CredentialFault(last);
  return least;
}

/** Kind 17 around a plaintext of any answering kind: 50 bytes more. Throws `limit` for more than an animated code holds. Does not read the plaintext. */
export async function sealAnswer(
  plaintext: Uint8Array,
  { request, sender }: Readonly<{ request: Request; sender: CryptoKeyPair }>,
): Promise<Uint8Array> {
  const sealed = await seal(plaintext, { recipient: request.sealingKey, sender, ...bindingTo(request.bytes) });
  const code = concat(Uint8Array.of(kindOfAnswer), compressKey(await sealingJwk(sender)), sealed);
  if (code.length > mostPayload) throw new CredentialFault('limit');
  return code;
}

function restore(plaintext: Uint8Array, bundle: ReaderBundle, asked: Asked): string {
  const parts =
    plaintext[0] === genericAnswer
      ? unpackGeneric(plaintext.subarray(1), { ...bundle, signatures: 2, asked })
      : unpackTemplate(plaintext, { templates: bundle.templates ?? [], signers: bundle.signers, request: asked });
  for (const json of parts.texts) parseJson(json, jsonLimits);
  return joinPresentation(parts);
}

/** A request on this reader's screen, and the key that opens its answer. Both are forgotten after one answer, its time, or leaving. */
export type OpenRequest = Readonly<{ bytes: Uint8Array; sealingKey: CryptoKeyPair }>;

/**
 * Null where the text is no sealed answer. Throws `cannot-open` for the answer to another request or a damaged one, `bad-point`,
 * `newer-version`, `limit`, and the faults of `unpackGeneric` and `unpackTemplate`. Whether it holds what was asked is for `verify`.
 */
export async function parseAnswer(text: string, bundle: ReaderBundle, request: OpenRequest): Promise<ParsedAnswer | null> {
  const bytes = fromDigits(text);
  return bytes && parseAnswerPayload(bytes, bundle, request);
}

/** The same for bytes that came together from the frames of an animated code. */
export async function parseAnswerPayload(bytes: Uint8Array, bundle: ReaderBundle, request: OpenRequest): Promise<ParsedAnswer | null> {
  if (bytes[0] !== kindOfAnswer) return null;
  if (bytes.length < 1 + keyLength + tagLength + 1) throw new CredentialFault('truncated');
  const sender = decompressKey(bytes.slice(1, 1 + keyLength));
  const plaintext = await open(bytes.subarray(1 + keyLength), {
    recipient: request.sealingKey,
    sender,
    ...bindingTo(request.bytes),
  });
  if (plaintext[0] !== genericAnswer && !templateAnswers.includes(plaintext[0]!)) throw new CredentialFault('newer-version');
  const asked = askedBy(parseRequest(request.bytes));
  return bounded({ mode: 'ask' as const, credential: restore(plaintext, bundle, asked), ...asked });
}
