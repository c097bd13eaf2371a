/** The field of 256 elements that the erasure code counts in, polynomial 0x11D, generator 2: to add is XOR, to multiply goes by logarithms. */

const exp = new Uint8Array(510); // twice around, so that two logarithms can be added without a remainder
const log = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
  exp[power] = exp[power + 255] = value;
  log[value] = power;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

/** One divided by `value`, which is not 0. */
export const inverse = (value: number): number => exp[255 - log[value]!]!;

/** Adds `factor` times `other` to the row, element by element. */
export function addScaled(row: Uint8Array, other: Uint8Array, factor: number): void {
  if (factor === 0) return;
  const shift = log[factor]!;
  for (let at = 0; at < row.length; at++) if (other[at] !== 0) row[at]! ^= exp[log[other[at]!]! + shift]!;
}

/** Multiplies every element of the row by `factor`, which is not 0. */
export function scale(row: Uint8Array, factor: number): void {
  const shift = log[factor]!;
  for (let at = 0; at < row.length; at++) if (row[at] !== 0) row[at] = exp[log[row[at]!]! + shift]!;
}
