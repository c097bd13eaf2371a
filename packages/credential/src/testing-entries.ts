/** For tests and the bench: entries that look as scattered as real slots are and are the same in every run, and how much there is to say of them. */

/** mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `n` different indexes below `size`, rising. */
export function seededEntries(n: number, size: number, seed = 1): Uint32Array<ArrayBuffer> {
  const next = seeded(seed);
  const found = new Set<number>();
  while (found.size < n) found.add(Math.floor(next() * size));
  return Uint32Array.from(found).sort();
}

/** log2 of the number of ways to choose `n` of `size`: fewer bits cannot tell them all apart. */
export function entropyBits(n: number, size: number): number {
  let bits = 0;
  for (let i = 0; i < n; i++) bits += Math.log2((size - i) / (i + 1));
  return bits;
}
