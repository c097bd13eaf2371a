/** The frames of an animated code: `19 ‖ check 4 ‖ k u8 ‖ index u8 ‖ length u16 ‖ block`, any k different ones of which hold the payload. */
import { concat } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { sha256 } from '../signature.ts';
import { fromDigits, toDigits } from './digits.ts';
import { encodeBlock } from './erasure.ts';

/** A payload of up to so many bytes is one still code: what version 16-L holds. A larger one is animated. */
export const stillLimit = 584;
export const fewestPayload = 110; // below it a frame would be shorter than any code of ours
export const mostPayload = 16_384;

const animated = 0x19;
const header = 9;
const largestBlock = 415; // with its header it fits version 13-L
const indices = 256;
const payloadKinds: readonly number[] = [0x10, 0x12, 0x14, 0x17, 0x18];
const sealedOnly: readonly number[] = [0x11, 0x13, 0x15];

export type Frame = Readonly<{ check: Uint8Array; k: number; index: number; length: number; block: Uint8Array }>;

/** The first four bytes of the payload's hash: they name a session and prove what came out of it. */
export const checkOf = (payload: Uint8Array): Uint8Array => sha256(payload).subarray(0, 4);

/** Blocks for a payload of so many bytes, and bytes for a block. */
const blocksFor = (length: number) => Math.max(2, Math.ceil(length / largestBlock));
const blockLength = (length: number) => Math.ceil(length / blocksFor(length));

/** Throws `unsealed-answer`, `newer-version`, and `non-canonical` for what is never animated: a request, a frame, anything not ours. */
export function assertPayloadKind(kind: number): void {
  if (payloadKinds.includes(kind)) return;
  if (sealedOnly.includes(kind)) throw new CredentialFault('unsealed-answer');
  throw new CredentialFault(kind >= 0x1a && kind < 0x30 ? 'newer-version' : 'non-canonical');
}

/** All 256 frames as digits, to be shown in a circle; all need the same QR version. Throws `limit` and as `assertPayloadKind`. */
export function createFrames(payload: Uint8Array): readonly string[] {
  const { length } = payload;
  if (length < fewestPayload || length > mostPayload) throw new CredentialFault('limit');
  assertPayloadKind(payload[0]!);
  const k = blocksFor(length);
  const size = blockLength(length);
  const blocks = Array.from({ length: k }, (_, j) => {
    const block = new Uint8Array(size);
    block.set(payload.subarray(j * size, (j + 1) * size));
    return block;
  });
  const start = concat(Uint8Array.of(animated), checkOf(payload), Uint8Array.of(k));
  const rest = (index: number) => Uint8Array.of(index, length >> 8, length & 255);
  return Array.from({ length: indices }, (_, index) => toDigits(concat(start, rest(index), encodeBlock(blocks, index))));
}

/** The texts to draw for a payload: one where a still code holds it well, else its frames. Throws as `createFrames`. */
export const createTexts = (payload: Uint8Array): readonly string[] =>
  payload.length <= stillLimit ? [toDigits(payload)] : createFrames(payload);

/**
 * Null where the text is no frame. A frame that cannot be throws `limit` (k, length), `non-canonical` (a k that no wallet takes for this
 * length), `truncated` or `trailing` (the block). What it belongs to shows only when all are there.
 */
export function parseFrame(text: string): Frame | null {
  const bytes = fromDigits(text);
  if (!bytes || bytes[0] !== animated || bytes.length < header + blockLength(fewestPayload)) return null;
  const [k, index, high, low] = bytes.subarray(5) as Uint8Array & [number, number, number, number];
  const length = (high << 8) | low;
  if (k < 2 || k > blocksFor(mostPayload) || length < fewestPayload || length > mostPayload) throw new CredentialFault('limit');
  if (k !== blocksFor(length)) throw new CredentialFault('non-canonical');
  const block = bytes.subarray(header);
  if (block.length !== blockLength(length)) throw new CredentialFault(block.length < blockLength(length) ? 'truncated' : 'trailing');
  return { check: bytes.subarray(1, 5), k, index, length, block };
}
