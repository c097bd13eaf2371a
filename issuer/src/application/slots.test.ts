import { expect, test } from 'vitest';
import { decoys, listCapacity, listSize, slot } from './slots.ts';

const key = new Uint8Array(32).fill(7);

test('the first slots of list-1 are those of the reference', () => {
  expect([0, 1, 2, 3].map((n) => slot(key, 'list-1', n, 17))).toEqual([15641, 29027, 113282, 122593]);
});

test.each([10, 11, 13])('every position of a list of %i bits is given exactly once', (bits) => {
  const given = new Set(Array.from({ length: 2 ** bits }, (_, n) => slot(key, 'list-1', n, bits)));
  expect(given.size).toBe(2 ** bits);
  expect(Math.max(...[...given].slice(0, 1000))).toBeLessThan(2 ** bits);
});

test('the order of issuance cannot be read from the indices', () => {
  const count = 10_000;
  const ranked = Array.from({ length: count }, (_, n) => ({ n, at: slot(key, 'list-1', n) })).sort((a, b) => a.at - b.at);
  const squares = ranked.reduce((sum, { n }, rank) => sum + (n - rank) ** 2, 0);
  expect(Math.abs(1 - (6 * squares) / (count * (count ** 2 - 1)))).toBeLessThan(0.05);
});

test('one slot in a hundred is a decoy that shows something else than valid and is never issued', () => {
  const shown = new Map(decoys(key, 'list-1'));
  expect(shown.size).toBe(listSize - listCapacity);
  expect([...new Set(shown.values())].sort()).toEqual([1, 2]);
  for (let n = 0; n < 2000; n++) expect(shown.has(slot(key, 'list-1', n))).toBe(false);
});
