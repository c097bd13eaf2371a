/**
 * The generic form (kinds 14, 15 and 18): id of a dictionary ‖ depth of the salt tree ‖ its nodes ‖ length of z ‖ z ‖ blob. Any SD-JWT VC
 * with key binding, or any JWT. Depth and node count are zero: salts travel as they are.
 * `z` is raw DEFLATE with the dictionary preset. DEFLATE has many spellings of one text, and another version of the encoder may choose
 * another, so a reader compares everything but z with its own encoding; z itself must end exactly, with zero padding, at its last bit.
 */
import { deflateSync } from 'fflate';
import { concat, fromUtf8, sameBytes, toUtf8 } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { inflate } from './inflate.ts';
import type { Asked } from './marks.ts';
import type { Parts } from './parts.ts';
import { putBack } from './put-back.ts';
import type { Chains } from './signer-reference.ts';
import { takeOut } from './take-out.ts';

export type CodeDictionary = Readonly<{ id: number; bytes: Uint8Array }>;

const mostCompressed = 4096;
const mostInflated = 16_384;

export const compress = (bytes: Uint8Array, dictionary: Uint8Array) => deflateSync(bytes, { level: 9, dictionary });

/** Throws `limit`, and the faults of `takeOut`. Does not check that the result can be read: `code.ts` does, with every code. */
export function packGeneric(
  parts: Parts,
  { dictionary, signers, asked }: { dictionary: CodeDictionary; signers: Chains; asked?: Asked },
): Uint8Array {
  const { text, blob } = takeOut(parts, signers, asked);
  const bytes = toUtf8(text);
  const z = compress(bytes, dictionary.bytes);
  if (bytes.length > mostInflated || z.length > mostCompressed) throw new CredentialFault('limit');
  return concat(Uint8Array.of(dictionary.id, 0, 0, z.length >> 8, z.length & 255), z, blob);
}

/** Throws `truncated`, `unknown-dictionary`, `newer-version` (a salt tree), `limit`, `non-canonical`, and the faults of `inflate` and `putBack`. */
export function unpackGeneric(
  bytes: Uint8Array,
  {
    dictionaries,
    signers,
    signatures,
    asked,
  }: { dictionaries: readonly CodeDictionary[]; signers: Chains; signatures: 1 | 2; asked?: Asked },
): Parts {
  if (bytes.length < 5) throw new CredentialFault('truncated');
  const [id, depth, nodes, high, low] = bytes as Uint8Array & [number, number, number, number, number];
  const dictionary = dictionaries.find((held) => held.id === id);
  if (!dictionary) throw new CredentialFault('unknown-dictionary');
  if (depth !== 0 || nodes !== 0) throw new CredentialFault('newer-version');
  const length = (high << 8) | low;
  if (length > mostCompressed) throw new CredentialFault('limit');
  if (length > bytes.length - 5) throw new CredentialFault('truncated');
  const text = fromUtf8(inflate(bytes.subarray(5, 5 + length), { dictionary: dictionary.bytes, limit: mostInflated }));
  const blob = bytes.slice(5 + length);
  const parts = putBack(text, blob, { signatures, signers, asked });
  const again = takeOut(parts, signers, asked);
  if (again.text !== text || !sameBytes(again.blob, blob)) throw new CredentialFault('non-canonical');
  return parts;
}
