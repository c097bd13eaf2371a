import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../encoding.ts';
import { decodeBlocks, encodeBlock } from './erasure.ts';

test('the reference bytes give the reference blocks', () => {
  const blocks = [Uint8Array.of(1, 2, 3, 4), Uint8Array.of(5, 6, 7, 8), Uint8Array.of(9, 10, 0, 0)];
  const written = (index: number) => toHex(encodeBlock(blocks, index));
  expect([0, 1, 2].map(written)).toEqual(['01020304', '05060708', '090a0000']);
  expect([3, 4, 255].map(written)).toEqual(['71fc8cf3', 'cb789b50', '32b67d04']);
});

const indices = (k: number) => fc.uniqueArray(fc.nat(255), { minLength: k, maxLength: k });
const loss = fc
  .integer({ min: 2, max: 40 })
  .chain((k) => fc.tuple(fc.array(fc.uint8Array({ minLength: 7, maxLength: 7 }), { minLength: k, maxLength: k }), indices(k)));

test('any k different blocks, in any order, give the k first back', () => {
  fc.assert(
    fc.property(loss, ([blocks, kept]) => {
      expect(decodeBlocks(new Map(kept.map((index) => [index, encodeBlock(blocks, index)])))).toEqual(blocks);
    }),
    { numRuns: 400 },
  );
});

test('every choice of two blocks suffices for two', () => {
  const blocks = [Uint8Array.of(0, 1, 255), Uint8Array.of(7, 128, 255)];
  const all = Array.from({ length: 256 }, (_, index) => encodeBlock(blocks, index));
  for (let a = 0; a < 256; a++)
    for (let b = a + 1; b < 256; b++)
      expect(
        decodeBlocks(
          new Map([
            [a, all[a]!],
            [b, all[b]!],
          ]),
        ),
      ).toEqual(blocks);
});
