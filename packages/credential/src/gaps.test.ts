import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGaps, encodeGaps, holds, indexLimit, rank, type Gaps } from './gaps.ts';
import { entropyBits, seededEntries } from './testing-entries.ts';

const refused = (gaps: Gaps, size: number) => expect(() => decodeGaps(gaps, size)).toThrow(expect.objectContaining({ code: 'bad-gaps' }));
const bytesOf = (...bits: string[]) => {
  const all = bits.join('');
  return Uint8Array.from({ length: Math.ceil(all.length / 8) }, (_, i) => parseInt(all.slice(8 * i, 8 * i + 8).padEnd(8, '0'), 2));
};

const sets = fc.integer({ min: 1, max: 3000 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    sorted: fc.uniqueArray(fc.nat(size - 1), { maxLength: 200 }).map((s) => s.sort((a, b) => a - b)),
  }),
);

test('written and read again it is the same set', () =>
  fc.assert(
    fc.property(sets, ({ size, sorted }) => {
      expect([...decodeGaps(encodeGaps(sorted, size), size)]).toEqual(sorted);
    }),
    { numRuns: 2000 },
  ));

test('the low bits are the nearest power of two to 0.69 of the mean gap', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1 << 20 }), fc.integer({ min: 0, max: 500 }), (size, wanted) => {
      const n = Math.min(wanted, size);
      const sorted = Uint32Array.from({ length: n }, (_, i) => i);
      expect(encodeGaps(sorted, size).k).toBe(Math.round(Math.log2(Math.max(1, (0.69 * size) / Math.max(1, n)))));
    }),
  ));

test('large gaps, and lists as full as they can be, come back too', () => {
  for (const [size, sorted] of [
    [indexLimit, [0, 1, 2, indexLimit - 1]],
    [indexLimit, []],
    [1, [0]],
    [0, []],
    [5000, Array.from({ length: 5000 }, (_, i) => i)],
    [1 << 20, [(1 << 20) - 1]],
    [1000, Array.from({ length: 600 }, (_, i) => i + 400)], // one long run of ones, then nothing but zeros
  ] as const)
    expect([...decodeGaps(encodeGaps(sorted, size), size)]).toEqual(sorted);
});

test('any flipped bit either faults or says another set', () =>
  fc.assert(
    fc.property(sets, fc.nat(), ({ size, sorted }, at) => {
      const { k, n, bytes } = encodeGaps(sorted, size);
      const whole = Uint8Array.of(k, n & 255, n >> 8, ...bytes);
      const place = at % (8 * whole.length);
      whole[place >> 3]! ^= 128 >> (place & 7);
      try {
        const read = decodeGaps({ k: whole[0]!, n: whole[1]! + 256 * whole[2]!, bytes: whole.subarray(3) }, size);
        expect([...read]).not.toEqual(sorted);
      } catch (fault) {
        expect(fault).toMatchObject({ code: 'bad-gaps' });
      }
    }),
    { numRuns: 2000 },
  ));

describe('bad-gaps', () => {
  // four of sixteen: one low bit, 3 1 0 5 as gaps
  const good = { k: 1, n: 4, bytes: bytesOf('10', '1', '0', '1', '0', '0', '110', '1') };

  test('the example reads', () => expect([...decodeGaps(good, 16)]).toEqual([3, 5, 6, 12]));

  test.each([
    ['more indexes than places', { k: 0, n: 3, bytes: Uint8Array.of(0) }, 2],
    ['more indexes than bits', { k: 0, n: 9, bytes: Uint8Array.of(0) }, 9],
    ['a count that is none', { ...good, n: 0.5 }, 16],
    ['low bits above 31', { ...good, k: 33 }, 16],
    ['low bits the count does not ask for', { ...good, k: 2 }, 16],
    ['a unary part without an end', { k: 1, n: 4, bytes: Uint8Array.of(255, 255) }, 16],
    ['low bits past the end', { k: 9, n: 1, bytes: Uint8Array.of(0) }, 1000],
    ['an index outside', { k: 1, n: 4, bytes: bytesOf('10', '1', '0', '1', '0', '0', '11110', '1') }, 16],
    ['more than seven spare bits', { ...good, bytes: Uint8Array.of(...good.bytes, 0) }, 16],
    ['a spare bit that is 1', { ...good, bytes: Uint8Array.of(good.bytes[0]!, good.bytes[1]! | 1) }, 16],
    ['a byte though there is no index', { k: 3, n: 0, bytes: Uint8Array.of(0) }, 16],
  ] satisfies [string, Gaps, number][])('%s', (_, gaps, size) => refused(gaps, size));

  test.each([[[3, 3]], [[4, 3]], [[16]], [[-1]], [[0.5]]])('a writer refuses %o below 16', (sorted) =>
    expect(() => encodeGaps(sorted, 16)).toThrow(expect.objectContaining({ code: 'bad-gaps' })),
  );
});

test.each([-1, 0.5, indexLimit + 1])('a list of %d places is refused: list-size', (size) => {
  expect(() => encodeGaps([], size)).toThrow(expect.objectContaining({ code: 'list-size' }));
  expect(() => decodeGaps({ k: 0, n: 0, bytes: new Uint8Array() }, size)).toThrow(expect.objectContaining({ code: 'list-size' }));
});

test.each([
  [0.01, 100],
  [1, 10_000],
  [5, 50_000],
])('of a million entries with %d %% revoked it takes at most 1.03 of the entropy', (_, n) => {
  const size = 1_000_000;
  const sorted = seededEntries(n, size);
  const { bytes } = encodeGaps(sorted, size);
  expect(bytes.length / (entropyBits(n, size) / 8)).toBeLessThanOrEqual(1.03);
  expect(decodeGaps(encodeGaps(sorted, size), size)).toEqual(sorted);
});

test('an index is found where it stands and nowhere else', () =>
  fc.assert(
    fc.property(sets, fc.nat(3000), ({ sorted }, index) => {
      const list = Uint32Array.from(sorted);
      expect(holds(list, index)).toBe(sorted.includes(index));
      expect(rank(list, index)).toBe(sorted.filter((one) => one < index).length);
    }),
  ));
