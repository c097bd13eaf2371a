/** Repeatable randomness (sfc32) for everything invented: the same seed gives the same demo country on every machine. Never for keys or salts. */

export type Random = Readonly<{
  next(): number; // 0 ≤ x < 1
  below(limit: number): number;
  between(least: number, most: number): number; // both included
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  digits(count: number): string;
}>;

/** Four words out of a text (FNV-1a, one start each). */
function words(seed: string): number[] {
  return [0x811c9dc5, 0x9e3779b9, 0x243f6a88, 0xb7e15162].map((start) => {
    let hash = start;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
    return hash | 0;
  });
}

export function randomOf(seed: string): Random {
  let [a, b, c, d] = words(seed) as [number, number, number, number];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 16; i++) next(); // the first outputs still resemble the seed
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (choices) => choices[below(choices.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
}
