/** Takes out of a credential's texts what a verifier can compute again, and moves what cannot be compressed into a blob (qr-transport: generic form). */
import { concat, fromBase64url, toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { digest } from '../signature.ts';
import {
  audienceMember,
  control,
  digestsMember,
  highestNumber,
  letterOf,
  mark,
  nonceMember,
  separator,
  x5cMember,
  type Asked,
} from './marks.ts';
import { encode, joinIssued, type Parts } from './parts.ts';
import { decompress } from '../point.ts';
import { signerReference, type Chains } from './signer-reference.ts';

const tokens =
  /^\["([\w-]{22})"|"x":"([\w-]{43})","y":"([\w-]{43})"|"sd_hash":"([\w-]{43})"|"nonce":"([\w-]{2,})"|"([\w-]{43})"|#([\w-]{16})"|"([\w-]{64,})"/g;

/**
 * What was left of the texts, joined, and the bytes taken out in the order of their marks. Every choice follows from the credential and,
 * in an answer, from the open request. Throws `malformed`, `unknown-signer`.
 */
export function takeOut({ texts, signatures }: Parts, signers: Chains, asked?: Asked): { text: string; blob: Uint8Array } {
  if (texts.some((text) => control.test(text))) throw new CredentialFault('malformed');
  const [header, payload, ...others] = texts as readonly [string, string, ...string[]];
  const disclosures = others.slice(0, -2);
  const keyBinding = others.slice(-2);
  const digests = disclosures.map((text) => digest(encode(text)));
  const sdHash = keyBinding.length > 0 ? digest(joinIssued([header, payload, ...disclosures], signatures[0]!)) : undefined;
  const blob: Uint8Array[] = [];

  /** One text; `known` are the digests that may be named by number. */
  function replace(text: string, known: readonly string[]): string {
    return text.replace(tokens, (whole, salt, x, y, hash, nonce, value, key, long) => {
      const move = (encoded: string | undefined): boolean => {
        const bytes = encoded === undefined ? undefined : canonical(encoded);
        if (bytes) blob.push(bytes);
        return bytes !== undefined;
      };
      const one = (encoded: string): string => {
        const number = known.indexOf(encoded);
        if (number >= 0 && number <= highestNumber) return mark.digest + letterOf(number);
        return move(encoded) ? mark.hash : encoded;
      };
      if (salt) return move(salt) ? `["${mark.salt}"` : whole;
      if (x && y) {
        const parity = parityOf(x, y);
        if (parity !== undefined && move(x)) return mark.point + letterOf(parity);
        return `"x":"${one(x)}","y":"${one(y)}"`;
      }
      if (hash) return hash === sdHash ? mark.sdHash : `"sd_hash":"${one(hash)}"`;
      if (value) return `"${one(value)}"`;
      if (nonce) return move(nonce) ? `"nonce":"${mark.bytes}${nonce.length}."` : whole;
      if (key) return move(key) ? `#${mark.bytes}16."` : whole;
      return move(long) ? `"${mark.bytes}${long.length}."` : whole;
    });
  }

  function replaceChain(): string {
    const chain = signers.find((held) => header.includes(x5cMember(held)));
    if (!chain) {
      if (header.includes('"x5c":')) throw new CredentialFault('unknown-signer');
      return replace(header, []);
    }
    blob.push(signerReference(chain));
    return header.replace(x5cMember(chain), () => mark.chain);
  }

  /** The last list of digests is the credential's own: its members need no naming where it is sorted and holds every disclosure nobody else refers to. */
  function replacePayload(): string {
    const start = payload.lastIndexOf('"_sd":["');
    const end = payload.indexOf(']', start) + 1;
    if (start < 0) return replace(payload, digests);
    const list = payload.slice(start, end);
    const entries = [...list.matchAll(/"([\w-]{43})"/g)].map(([, entry]) => entry!);
    const elsewhere = [payload.slice(0, start), payload.slice(end), ...disclosures].join();
    const own = digests.filter((entry) => !elsewhere.includes(`"${entry}"`));
    const hidden = entries.filter((entry) => !own.includes(entry));
    const recomputed = digestsMember([...hidden, ...own].sort()) === list && hidden.every(canonical) && hidden.length <= highestNumber;
    const before = replace(payload.slice(0, start), digests);
    if (!recomputed) return before + replace(payload.slice(start), digests);
    blob.push(...hidden.map(fromBase64url));
    return before + mark.digests + letterOf(hidden.length) + replace(payload.slice(end), digests);
  }

  /** The key binding; in an answer without what the request says. */
  const replaceBinding = (text: string): string =>
    replace(asked ? text.replace(audienceMember(asked), () => mark.audience).replace(nonceMember(asked), () => mark.nonce) : text, []);

  const left = [replaceChain(), replacePayload(), ...disclosures.map((text) => replace(text, digests)), ...keyBinding.map(replaceBinding)];
  return { text: left.join(separator), blob: concat(...blob, ...signatures) };
}

/** The bytes of a text that is exactly how they are written in base64url; otherwise undefined. */
function canonical(encoded: string): Uint8Array | undefined {
  try {
    const bytes = fromBase64url(encoded);
    return toBase64url(bytes) === encoded ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function parityOf(x: string, y: string): number | undefined {
  const [bytes, other] = [canonical(x), canonical(y)];
  if (!bytes || !other) return undefined;
  const parity = other.at(-1)! & 1;
  try {
    return decompress(bytes, parity) === y ? parity : undefined;
  } catch {
    return undefined;
  }
}
