/** Where the n-th copy of a status list stands: an order nobody outside can read issuance from (Token Status List §13). */
import { createHmac } from 'node:crypto';

export const listBits = 17; // 131,072 entries
export const listSize = 2 ** listBits;
export const listCapacity = listSize - Math.ceil(listSize / 100); // the last hundredth of the order is never issued: decoys

/** Position of the n-th slot: an 8-round Feistel network, walked until it falls inside the list. A bijection of 0 … 2^bits − 1. */
export function slot(key: Uint8Array, list: string, n: number, bits = listBits): number {
  const half = (bits + 1) >> 1;
  const mask = (1 << half) - 1;
  let x = n;
  do {
    let left = x >>> half;
    let right = x & mask;
    for (let round = 0; round < 8; round++) [left, right] = [right, left ^ (mix(key, `${list}|${round}|${right}`) & mask)];
    x = left * (mask + 1) + right;
  } while (x >= 2 ** bits);
  return x;
}

const mix = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest().readUInt32BE(0);

const computed = new WeakMap<Uint8Array, Map<string, readonly (readonly [number, number])[]>>(); // some 50 ms for each list

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
