/** Rounds of a comparison: every variant in every round, in rotating order, so that a ratio can be taken inside each round. Runs in Node and in a page. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of the per-round ratios: what is quoted, because absolute figures move with whatever else the machine does. */
export const ratioOf = (ours: readonly number[], peer: readonly number[]) => median(ours.map((figure, round) => figure / peer[round]!));

/** `measure` answers one figure of the variant; each is called once before the rounds, to warm up. */
export async function rotate<Name extends string>(
  names: readonly Name[],
  measure: (name: Name) => Promise<number>,
  rounds: number,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const found = {} as Record<Name, number[]>;
  for (const name of names) {
    await measure(name);
    found[name] = [];
  }
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]!;
      found[name].push(await measure(name));
    }
  return found;
}
