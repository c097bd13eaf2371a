import { describe, expect, test } from 'vitest';
import { photoOf } from '../testing/photo-of-paper.ts';
import { flatten, sizeOf } from './flatten.ts';
import { blank, type Picture } from './picture.ts';
import { inOrder, isSheet, moveCorner, wholeOf, type Quad } from './quad.ts';
import { quarterTurn } from './quarter-turn.ts';
import { whiten } from './whiten.ts';

const sheet: Quad = [
  { x: 330, y: 90 },
  { x: 650, y: 110 },
  { x: 760, y: 640 },
  { x: 190, y: 600 },
];
const photo = photoOf({ width: 960, height: 720, sheet, noise: 0 });
const red = ({ width, data }: Picture, x: number, y: number) => data[(y * width + x) * 4]!;
/** The mean brightness of a field, its place and size as shares of the picture. */
function mean(picture: Picture, left: number, top: number, side = 0.04) {
  const { width, height } = picture;
  let [sum, count] = [0, 0];
  for (let y = Math.floor(top * height); y < (top + side) * height; y++)
    for (let x = Math.floor(left * width); x < (left + side) * width; x++, count++) sum += red(picture, x, y);
  return sum / count;
}

describe('a sheet seen from above', () => {
  test('has its corners in the corners: paper to the edge, and no table', () => {
    const flat = flatten(photo, sheet, 2000);
    for (const [x, y] of [
      [0.01, 0.01],
      [0.95, 0.01],
      [0.95, 0.95],
      [0.01, 0.95],
    ] as const)
      expect(mean(flat, x, y)).toBeGreaterThan(215);
  });
  test('has its print where it was printed, however it was photographed', () => {
    const flat = flatten(photo, sheet, 2000);
    expect(mean(flat, 0.79, 0.12, 0.05)).toBeLessThan(70);
    expect(mean(flat, 0.2, 0.12, 0.05)).toBeGreaterThan(215);
  });
  test('keeps the longer of opposite sides, never grows, and is at most as long as allowed', () => {
    expect(sizeOf(sheet, 5000)).toEqual({ width: 571, height: 541 });
    expect(sizeOf(sheet, 100)).toEqual({ width: 100, height: 95 });
  });
  test('of the whole picture is the picture', () => {
    const same = flatten(photo, wholeOf(photo), 960);
    expect([same.width, same.height]).toEqual([960, 720]);
    expect(same.data.every((value, at) => Math.abs(value - photo.data[at]!) <= 1)).toBe(true);
  });
});

test('whitened paper is white in light and shadow, and its print stays dark', () => {
  const dim = photoOf({ width: 600, height: 800, sheet: wholeOf({ width: 600, height: 800 }), paper: 190, shade: 0.6 });
  expect(mean(dim, 0.9, 0.94)).toBeLessThan(110);
  const white = whiten(dim);
  for (const [x, y] of [
    [0.02, 0.02],
    [0.5, 0.24],
    [0.9, 0.94],
  ] as const)
    expect(mean(white, x, y, 0.03)).toBeGreaterThan(235);
  expect(mean(white, 0.76, 0.1, 0.08)).toBeLessThan(90);
});

test('a quarter turn brings the top left to the top right, and four bring it back', () => {
  const picture = blank(3, 2);
  picture.data.set([9, 8, 7, 255], 0);
  const once = quarterTurn(picture, 1);
  expect([once.width, once.height, red(once, 1, 0)]).toEqual([2, 3, 9]);
  expect(red(quarterTurn(picture, 2), 2, 1)).toBe(9);
  expect(red(quarterTurn(picture, -1), 0, 2)).toBe(9);
  expect(quarterTurn(quarterTurn(picture, 3), 1)).toEqual(picture);
});

describe('four corners', () => {
  test('stand in order, whichever was found first', () => {
    const [a, b, c, d] = sheet;
    for (const found of [
      [c, a, d, b],
      [d, c, b, a],
      [b, d, a, c],
    ])
      expect(inOrder(found)).toEqual(sheet);
  });
  test('make a sheet only without a fold', () => {
    const [a, b, c, d] = sheet;
    expect([isSheet(sheet), isSheet([a, c, b, d]), isSheet([d, c, b, a])]).toEqual([true, false, false]);
  });
  test('move inside the picture alone, and never so that the sheet folds', () => {
    const size = { width: 960, height: 720 };
    expect(moveCorner(sheet, 0, { x: -40, y: 20 }, size)[0]).toEqual({ x: 0, y: 20 });
    expect(moveCorner(sheet, 0, { x: 900, y: 700 }, size)).toBe(sheet);
    expect(moveCorner(sheet, 0, { x: 700, y: 330 }, size)).toBe(sheet);
  });
});
