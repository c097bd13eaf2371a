/** Rice-coded gaps: a sorted list of indexes in almost as few bits as there is to know, exactly. */
import { CredentialFault } from './errors.ts';

/** `n` indexes: for each the gap to the one before as unary quotient, 0, then `k` low bits; most significant bit first, the last byte filled with 0. */
export type Gaps = Readonly<{ k: number; n: number; bytes: Uint8Array }>;

/** Indexes stand below this. */
export const indexLimit = 2 ** 31;

/** The nearest power of two to 0.69 of the mean gap. Follows from count and size, so that a set has one spelling; needs no logarithm, which engines round differently. */
const lowBits = (n: number, size: number) => 31 - Math.clz32(Math.max(1, (0.69 * size) / Math.max(1, n)) * Math.SQRT2);

/** Throws `list-size` for a size that is no whole number up to 2^31, `bad-gaps` unless the indexes rise and stand below it. */
export function encodeGaps(sorted: ArrayLike<number>, size: number): Gaps {
  if (!Number.isInteger(size) || size < 0 || size > indexLimit) throw new CredentialFault('list-size');
  const n = sorted.length;
  const k = lowBits(n, size);
  const out: number[] = [];
  let byte = 0;
  let have = 0;
  let next = 0;
  const push = (value: number, bits: number) => {
    while (bits--) {
      byte = (byte << 1) | ((value >>> bits) & 1);
      if (++have === 8) {
        out.push(byte);
        byte = have = 0;
      }
    }
  };
  for (let at = 0; at < n; at++) {
    const index = sorted[at]!;
    if (!Number.isInteger(index) || index < next || index >= size) throw new CredentialFault('bad-gaps');
    const gap = index - next;
    next = index + 1;
    for (let quotient = gap >>> k; quotient > 0; quotient--) push(1, 1);
    push(0, 1);
    push(gap, k);
  }
  if (have) push(0, 8 - have);
  return { k, n, bytes: Uint8Array.from(out) };
}

/**
 * The inverse. Throws `bad-gaps` for more indexes than places or bits, for low bits other than the count asks for (above 31 always),
 * for a read past the end, an index outside, more than 7 spare bits or a spare bit that is 1.
 */
export function decodeGaps({ k, n, bytes }: Gaps, size: number): Uint32Array<ArrayBuffer> {
  const bad = (): never => {
    throw new CredentialFault('bad-gaps');
  };
  if (!Number.isInteger(size) || size < 0 || size > indexLimit) throw new CredentialFault('list-size');
  if (!Number.isInteger(n) || n < 0 || n > size || n > bytes.length * 8 || k !== lowBits(n, size)) bad();
  const sorted = new Uint32Array(n);
  const step = 2 ** k;
  let at = 0; // the next byte
  let ahead = 0; // bits read ahead, the first of them on top; below them 0
  let have = 0;
  let next = 0;
  const refill = () => {
    for (; have <= 24 && at < bytes.length; have += 8) ahead |= bytes[at++]! << (24 - have);
    if (have === 0) bad();
  };
  for (let i = 0; i < n; i++) {
    if (have <= 24) refill();
    let ones = Math.clz32(~ahead);
    let quotient = ones;
    let low = 0;
    if (ones + 1 + k <= have) {
      const rest = (ahead << ones) << 1; // in two steps: a shift by 32 would be none
      low = (rest >>> 1) >>> (31 - k);
      ahead = rest << k;
      have -= ones + 1 + k;
    } else {
      // the gap goes on behind what was read ahead
      while (ones === have) {
        ahead = have = 0;
        refill();
        ones = Math.clz32(~ahead);
        quotient += ones;
      }
      ahead = (ahead << ones) << 1;
      have -= ones + 1;
      for (let need = k; need > 0;) {
        if (have === 0) refill();
        const take = Math.min(need, have);
        low = (low << take) | (ahead >>> (32 - take));
        ahead <<= take;
        have -= take;
        need -= take;
      }
    }
    const index = next + quotient * step + low;
    if (index >= size) bad();
    sorted[i] = index;
    next = index + 1;
  }
  if (have + (bytes.length - at) * 8 > 7 || ahead !== 0) bad();
  return sorted;
}

/** How many indexes of a rising list stand below `index`: also the place where it stands, if it is there. */
export function rank(sorted: Uint32Array, index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a rising list holds the index. */
export const holds = (sorted: Uint32Array, index: number): boolean => sorted[rank(sorted, index)] === index;
