/** A systematic Reed–Solomon erasure code with Cauchy rows: k blocks become up to 256, and any k different ones give the first k back. */
import { addScaled, inverse, scale } from './field.ts';

/** How much each of the k blocks counts in the block of this index: itself alone below k, a Cauchy row from there on. */
const rowOf = (k: number, index: number) =>
  Uint8Array.from({ length: k }, (_, j) => (index < k ? Number(index === j) : inverse(index ^ j)));

/** The block of this index, 0 to 255, from the k blocks, which are equally long. */
export function encodeBlock(blocks: readonly Uint8Array[], index: number): Uint8Array {
  const sum = new Uint8Array(blocks[0]!.length);
  rowOf(blocks.length, index).forEach((factor, j) => addScaled(sum, blocks[j]!, factor));
  return sum;
}

/** The k blocks from any k different ones, by their index. Every k rows are independent, so elimination always ends; nothing is verified. */
export function decodeBlocks(known: ReadonlyMap<number, Uint8Array>): readonly Uint8Array[] {
  const rows = [...known].map(([index, block]) => ({ factors: rowOf(known.size, index), block: block.slice() }));
  for (let column = 0; column < rows.length; column++) {
    const found = rows.findIndex(({ factors }, at) => at >= column && factors[column] !== 0);
    [rows[column], rows[found]] = [rows[found]!, rows[column]!];
    const pivot = rows[column]!;
    const unit = inverse(pivot.factors[column]!);
    scale(pivot.factors, unit);
    scale(pivot.block, unit);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row.factors[column]!;
      addScaled(row.factors, pivot.factors, factor);
      addScaled(row.block, pivot.block, factor);
    }
  }
  return rows.map(({ block }) => block);
}
