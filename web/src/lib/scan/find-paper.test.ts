import { describe, expect, test } from 'vitest';
import { photoOf } from '../testing/photo-of-paper.ts';
import { findPaper } from './find-paper.ts';
import { distance, type Quad } from './quad.ts';

const quad = (...numbers: number[]) => [0, 2, 4, 6].map((at) => ({ x: numbers[at]!, y: numbers[at + 1]! })) as unknown as Quad;
const size = { width: 960, height: 720 };
const upright = quad(280, 60, 690, 64, 686, 650, 276, 646);
const skewed = quad(330, 90, 650, 110, 760, 640, 190, 600);
const turned = quad(420, 40, 800, 330, 540, 670, 160, 380);

/** The farthest that any corner is off, in pixels of a picture 960 wide. */
const off = (found: Quad | null, sheet: Quad) => (found ? Math.max(...found.map((point, at) => distance(point, sheet[at]!))) : Infinity);

describe('the corners of a sheet are found within 6 of 960 pixels', () => {
  test.each([
    ['upright on a dark table', { sheet: upright }],
    ['photographed from below, so that it narrows', { sheet: skewed }],
    ['turned by a third of a right angle', { sheet: turned }],
    ['in a shadow that falls from one side', { sheet: skewed, shade: 0.6 }],
    ['on a table hardly darker than itself', { sheet: skewed, paper: 214, table: 188 }],
    ['darker than the table it lies on', { sheet: upright, paper: 120, table: 220 }],
    ['by a sensor that sees mostly noise', { sheet: skewed, noise: 40 }],
    ['filling nearly all of the picture', { sheet: quad(20, 14, 940, 20, 944, 704, 16, 700) }],
    ['small in a corner', { sheet: quad(60, 60, 420, 70, 415, 330, 55, 320) }],
  ])('%s', (_, scene) => expect(off(findPaper(photoOf({ ...size, ...scene })), scene.sheet)).toBeLessThan(6));

  test('in a picture far larger than what is looked at', () => {
    const sheet = skewed.map(({ x, y }) => ({ x: x * 2, y: y * 2 })) as unknown as Quad;
    expect(off(findPaper(photoOf({ width: 1920, height: 1440, sheet })), sheet)).toBeLessThan(12);
  }, 30_000);

  test('in a picture that stands upright', () => {
    const sheet = quad(90, 140, 600, 120, 640, 850, 60, 830);
    expect(off(findPaper(photoOf({ width: 720, height: 960, sheet })), sheet)).toBeLessThan(6);
  });
});

describe('nothing is found', () => {
  test.each([1, 2, 3, 4, 5])('on a table without a paper (%i)', (seed) =>
    expect(findPaper(photoOf({ ...size, sheet: null, seed, noise: 20 }))).toBeNull(),
  );
  test('in darkness', () => expect(findPaper(photoOf({ ...size, sheet: null, table: 4, noise: 8 }))).toBeNull());
  test('where a paper is too small to be meant', () =>
    expect(findPaper(photoOf({ ...size, sheet: quad(400, 300, 520, 300, 520, 380, 400, 380) }))).toBeNull());
  test('in a picture of a single pixel', () => expect(findPaper(photoOf({ width: 1, height: 1, sheet: null }))).toBeNull());
});
