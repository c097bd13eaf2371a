/** Where the n-th copy of a status list stands: an order nobody outside can read issuance from (Token Status List §13). */
import { createHmac } from 'node:crypto';

export const listBits = 17; // 131,072 entries
export const listSize = 2 ** listBits;
export const listCapacity = listSize - Math.ceil(listSize / 100); // the last hundredth of the order is never issued: decoys

const rounds = 8;

/** Position of the n-th slot: a Feistel network, walked until it falls inside the list. A bijection of 0 … 2^bits − 1. */
export function slot(key: Uint8Array, list: string, n: number, bits = listBits): number {
  const half = (bits + 1) >> 1;
  const mask = (1 << half) - 1;
  const known = roundsOf(key, list, half);
  const mix = (round: number, right: number) => {
    const at = (round << half) | right;
    const value = known[at]!;
    return value === unknown ? (known[at] = macOf(key, `${list}|${round}|${right}`) & mask) : value;
  };
  let x = n;
  do {
    let left = x >>> half;
    let right = x & mask;
    for (let round = 0; round < rounds; round++) [left, right] = [right, left ^ mix(round, right)];
    x = left * (mask + 1) + right;
  } while (x >= 2 ** bits);
  return x;
}

const macOf = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest().readUInt32BE(0);

const unknown = -1;
const tables = new WeakMap<Uint8Array, Map<string, Int32Array>>();

/** The round function has only some 4,096 values a list: each is computed once, for eight of them cost more than a signature. */
const roundsOf = (key: Uint8Array, list: string, half: number) =>
  tables
    .getOrInsertComputed(key, () => new Map<string, Int32Array>())
    .getOrInsertComputed(`${list}|${half}`, () => new Int32Array(rounds << half).fill(unknown));

const computed = new WeakMap<Uint8Array, Map<string, readonly (readonly [number, number])[]>>();

/** The never issued slots with the values they show: they blur how many copies are suspended or revoked. */
export function decoys(key: Uint8Array, list: string): readonly (readonly [idx: number, status: number])[] {
  const lists = computed.get(key) ?? new Map();
  computed.set(key, lists);
  const known = lists.get(list);
  if (known) return known;
  const places = Array.from(
    { length: listSize - listCapacity },
    (_, i) => [slot(key, list, listCapacity + i), i % 2 === 0 ? 1 : 2] as const,
  );
  lists.set(list, places);
  return places;
}
