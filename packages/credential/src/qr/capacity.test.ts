import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { versionFor } from './capacity.ts';
import { toDigits } from './digits.ts';

/** The reference's own table: bytes that fill a version. */
const table = {
  L: {
    9: 229,
    10: 270,
    11: 320,
    12: 366,
    13: 424,
    14: 457,
    15: 519,
    16: 584,
    17: 642,
    18: 716,
    20: 855,
    21: 926,
    22: 1000,
    25: 1269,
    30: 1726,
    40: 2943,
  },
  M: { 10: 213, 11: 250, 12: 286, 13: 330, 16: 449, 20: 664, 25: 994 },
} as const;

test.each(Object.entries(table))('level %s holds what the table says, and not a byte more', (level, versions) => {
  for (const [version, bytes] of Object.entries(versions)) {
    expect(versionFor(bytes, level as 'L' | 'M'), `V${version}`).toBe(Number(version));
    if (bytes < 2943) expect(versionFor(bytes + 1, level as 'L' | 'M')).toBe(Number(version) + 1);
  }
});

test('nothing holds more than the largest code', () => {
  expect(versionFor(2944, 'L')).toBeNull();
  expect(versionFor(2943, 'M')).toBeNull();
});

test('the drawing library needs exactly that version', async () => {
  const from = createRequire(new URL('../../../ui/package.json', import.meta.url));
  const { default: encodeQR } = (await import(pathToFileURL(from.resolve('qr')).href)) as {
    default: (text: string, output: 'raw', options: { ecc: 'low' | 'medium'; encoding: 'numeric'; border: number }) => boolean[][];
  };
  for (const [level, ecc] of [
    ['L', 'low'],
    ['M', 'medium'],
  ] as const)
    for (const bytes of [64, 229, 230, 320, 321, 642, 643, 994, 995, 2300]) {
      const drawn = encodeQR(toDigits(new Uint8Array(bytes).fill(255)), 'raw', { ecc, encoding: 'numeric', border: 4 });
      expect((drawn.length - 8 - 17) / 4, `${bytes} bytes at ${level}`).toBe(versionFor(bytes, level));
    }
});
