/** How the revocation bundle and its deltas are written: a line of JSON, then gap lists, each as k, count and length (LEB128) before its bytes. */
import { concat, toUtf8 } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { decodeGaps, encodeGaps } from './gaps.ts';
import { parseJsonObject, type JsonObject } from './json.ts';

const lineFeed = 0x0a; // JSON.stringify writes none, and the head is only read up to the first

export const joinHead = (head: JsonObject, lists: Uint8Array): Uint8Array =>
  concat(toUtf8(JSON.stringify(head)), Uint8Array.of(lineFeed), lists);

/** Throws `bad-gaps` without a line feed, and the faults of JSON for what stands before it. */
export function splitHead(payload: Uint8Array): Readonly<{ head: JsonObject; lists: Uint8Array }> {
  const end = payload.indexOf(lineFeed);
  if (end < 0) throw new CredentialFault('bad-gaps');
  return { head: parseJsonObject(payload.subarray(0, end)), lists: payload.subarray(end + 1) };
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

/** One list after the other; `size` says below what its indexes stand. Throws what `encodeGaps` throws. */
export const writeGapLists = (lists: readonly Readonly<{ sorted: ArrayLike<number>; size: number }>[]): Uint8Array =>
  concat(
    ...lists.flatMap(({ sorted, size }) => {
      const { k, n, bytes } = encodeGaps(sorted, size);
      return [Uint8Array.of(k, ...writeNumber(n), ...writeNumber(bytes.length)), bytes];
    }),
  );

/** As many lists as sizes. Throws `bad-gaps`, also for a number written longer than it needs to be and for bytes left over. */
export function readGapLists(bytes: Uint8Array, sizes: readonly number[]): Uint32Array<ArrayBuffer>[] {
  let at = 0;
  const next = (): number => {
    if (at === bytes.length) throw new CredentialFault('bad-gaps');
    return bytes[at++]!;
  };
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = next();
      value += (byte & 127) * 2 ** shift;
      if (byte > 127) continue;
      if (byte === 0 && shift > 0) break;
      return value;
    }
    throw new CredentialFault('bad-gaps');
  };
  const lists = sizes.map((size) => {
    const k = next();
    const n = readNumber();
    const length = readNumber();
    if (length > bytes.length - at) throw new CredentialFault('bad-gaps');
    return decodeGaps({ k, n, bytes: bytes.subarray(at, (at += length)) }, size);
  });
  if (at !== bytes.length) throw new CredentialFault('bad-gaps');
  return lists;
}
