/** A code as it is drawn and scanned: byte 0 says version and kind, the rest is that kind's. What is restored is judged by `verify`, not here. */
import { concat } from '../encoding.ts';
import { codeOf, CredentialFault } from '../errors.ts';
import { parseJson, parseJsonObject } from '../json.ts';
import { showAudience } from '../present.ts';
import { fromDigits, toDigits } from './digits.ts';
import { mostPayload } from './frames.ts';
import { packGeneric, unpackGeneric, type CodeDictionary } from './generic.ts';
import { joinJwt, joinPresentation, splitJwt, splitPresentation, type Parts } from './parts.ts';
import type { Chains } from './signer-reference.ts';
import { packTemplate, saltSources, unpackTemplate } from './template-form.ts';
import type { Template } from './template.ts';

const kinds = { show: 0x14, paper: 0x18 } as const;
export const kindOfRequest = 0x16;
export const kindOfAnswer = 0x17;
const sealedOnly: readonly number[] = [0x11, 0x13, 0x15];
const templates: readonly number[] = [0x10, 0x12];
const fewestBytes = 64;
const mostBytes = 2943; // what the largest QR code holds
const mostCharacters = 16_384;
export const jsonLimits = { depth: 6, members: 256 };

export type ParsedCode = Readonly<{ mode: 'show' | 'paper'; credential: string; audience: string; nonce: string }>;
export type WalletBundle = Readonly<{
  dictionary: CodeDictionary;
  signers: Chains;
  template?: Template; // of the credential's type, where verifiers hold one
  seed?: Uint8Array; // of the credential's salt tree
}>;
export type ReaderBundle = Readonly<{ dictionaries: readonly CodeDictionary[]; templates?: readonly Template[]; signers: Chains }>;

/**
 * The code for an SD-JWT VC with key binding made for `showAudience`, restored and compared before it is handed out: no untested code
 * is drawn. The template comes first, then the same without the salt tree, and the generic form for whatever the template does not fit.
 * Throws `non-canonical` where even that would come back different, `audience`, and the faults of packing and restoring.
 */
export function createShowCode(presentation: string, bundle: WalletBundle): Uint8Array {
  const parts = splitPresentation(presentation);
  if (parseJsonObject(parts.texts.at(-1)!).aud !== showAudience) throw new CredentialFault('audience');
  const { template, signers } = bundle;
  for (const salts of saltSources(bundle)) {
    try {
      return tested(packTemplate(parts, { template: template!, signers, salts }), presentation, bundle);
    } catch (fault) {
      codeOf(fault);
    }
  }
  return tested(concat(Uint8Array.of(kinds.show), packGeneric(parts, bundle)), presentation, bundle);
}

/** The code for a VC-JWT, likewise. */
export const createPaperCode = (vcJwt: string, bundle: WalletBundle): Uint8Array =>
  tested(concat(Uint8Array.of(kinds.paper), packGeneric(splitJwt(vcJwt), bundle)), vcJwt, bundle);

function tested(code: Uint8Array, credential: string, { dictionary, template, signers }: WalletBundle): Uint8Array {
  if (code.length > mostBytes) throw new CredentialFault('limit');
  const restored = parseCode(toDigits(code), { dictionaries: [dictionary], templates: template && [template], signers });
  if (restored?.credential !== credential) throw new CredentialFault('non-canonical');
  return code;
}

/**
 * Null where the text is no credential of ours (a link, another QR, a reader's request). A code of ours that is broken or too new throws
 * a coded fault: `newer-version`, `unsealed-answer`, `cannot-open` for a sealed answer (`answer.ts` opens those), and those of
 * `unpackGeneric` and `unpackTemplate`. In show mode the audience is the constant one and the nonce is the code's own: freshness is for
 * `verify` to judge by time. A frame of an animated code is for `parseFrame`.
 */
export function parseCode(text: string, bundle: ReaderBundle): ParsedCode | null {
  const bytes = fromDigits(text);
  return bytes && parsePayload(bytes, bundle);
}

/** The same for bytes that came together from the frames of an animated code. */
export function parsePayload(bytes: Uint8Array, bundle: ReaderBundle): ParsedCode | null {
  if (bytes.length < fewestBytes || bytes.length > mostPayload) return null;
  const [kind] = bytes as Uint8Array & [number];
  if (kind >> 4 === 2) throw new CredentialFault('newer-version');
  if (kind >> 4 !== 1) return null;
  if (kind === kindOfRequest) return null;
  if (kind === kindOfAnswer) throw new CredentialFault('cannot-open');
  if (sealedOnly.includes(kind)) throw new CredentialFault('unsealed-answer');
  const templated = templates.includes(kind);
  if (!templated && kind !== kinds.show && kind !== kinds.paper) throw new CredentialFault('newer-version');
  const show = kind !== kinds.paper;
  const parts = templated
    ? unpackTemplate(bytes, { templates: bundle.templates ?? [], signers: bundle.signers })
    : unpackGeneric(bytes.subarray(1), { ...bundle, signatures: show ? 2 : 1 });
  for (const json of parts.texts) parseJson(json, jsonLimits);
  return show ? restoreShow(parts) : restorePaper(parts);
}

function restoreShow({ texts, signatures }: Parts): ParsedCode {
  const { nonce } = parseJsonObject(texts.at(-1)!);
  const credential = joinPresentation({ texts, signatures });
  return bounded({ mode: 'show', credential, audience: showAudience, nonce: typeof nonce === 'string' ? nonce : '' });
}

const restorePaper = ({ texts, signatures }: Parts): ParsedCode =>
  bounded({ mode: 'paper', credential: joinJwt(texts[0]!, texts[1]!, signatures[0]!), audience: '', nonce: '' });

/** Throws `limit` for a credential that is longer than any we issue. */
export function bounded<T extends Readonly<{ credential: string }>>(code: T): T {
  if (code.credential.length > mostCharacters) throw new CredentialFault('limit');
  return code;
}
