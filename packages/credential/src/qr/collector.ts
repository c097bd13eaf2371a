/** Frames as the camera happens to see them, put together per person: two payloads at a time, never mixed, each forgotten when nothing new comes. */
import { concat, sameBytes, toHex } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { decodeBlocks } from './erasure.ts';
import { assertPayloadKind, checkOf, type Frame } from './frames.ts';

const mostSessions = 2;
const patience = 10; // seconds without a new frame

type Session = { blocks: Map<number, Uint8Array>; lastNew: number };

/** How many different frames of how many are there; the payload once they suffice. */
export type Collected = Readonly<{ have: number; of: number; payload: Uint8Array | null }>;
export type Collector = Readonly<{ take(frame: Frame, now: number): Collected }>;

const keyOf = ({ check, k, length }: Frame) => `${toHex(check)} ${k} ${length}`;

/** Throws `bad-padding`, `non-canonical` where the frames were not made of one payload, and as `assertPayloadKind`. */
function payloadOf({ check, length }: Frame, blocks: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const padded = concat(...decodeBlocks(blocks));
  const payload = padded.subarray(0, length);
  if (padded.subarray(length).some((byte) => byte !== 0)) throw new CredentialFault('bad-padding');
  if (!sameBytes(checkOf(payload), check)) throw new CredentialFault('non-canonical');
  assertPayloadKind(payload[0]!);
  return payload;
}

/**
 * `take` throws `non-canonical` when two frames of one index contradict each other, and as `payloadOf`; the session is forgotten then, and
 * also once its payload is out. Where a third payload comes, the one longest without a new frame gives way. Nothing is verified here.
 */
export function createCollector(): Collector {
  const sessions = new Map<string, Session>(); // in order of their last new frame

  function take(frame: Frame, now: number): Collected {
    for (const [key, { lastNew }] of sessions) if (now - lastNew > patience) sessions.delete(key);
    const key = keyOf(frame);
    const blocks = sessions.get(key)?.blocks ?? new Map<number, Uint8Array>();
    const known = blocks.get(frame.index);
    if (known && sameBytes(known, frame.block)) return { have: blocks.size, of: frame.k, payload: null };
    sessions.delete(key);
    if (known) throw new CredentialFault('non-canonical');
    blocks.set(frame.index, frame.block);
    if (blocks.size === frame.k) return { have: frame.k, of: frame.k, payload: payloadOf(frame, blocks) };
    sessions.set(key, { blocks, lastNew: now });
    for (const oldest of sessions.keys()) if (sessions.size > mostSessions) sessions.delete(oldest);
    return { have: blocks.size, of: frame.k, payload: null };
  }

  return { take };
}
