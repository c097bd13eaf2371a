import { expect, test } from 'vitest';
import { coverCodes } from './cover-codes.ts';
import { blank, type Picture } from './picture.ts';
import type { Point } from './quad.ts';

/** A page on which black squares stand for codes, and a reader that finds the first of them. */
const pageOf = (...squares: readonly (readonly [number, number])[]) => {
  const page = blank(200, 100);
  page.data.fill(255);
  for (const [left, top] of squares)
    for (let y = top; y < top + 20; y++) for (let x = left; x < left + 20; x++) page.data.set([0, 0, 0], (y * 200 + x) * 4);
  return page;
};
const locate = async ({ data }: Picture): Promise<Point[] | null> => {
  const first = data.findIndex((value, at) => at % 4 === 0 && value === 0);
  if (first < 0) return null;
  const [x, y] = [(first / 4) % 200, Math.floor(first / 800)];
  return [
    { x: x + 1, y: y + 1 },
    { x: x + 19, y: y + 1 },
    { x: x + 19, y: y + 19 },
    { x: x + 1, y: y + 19 },
  ];
};

test('every code is covered whole, to the last module, and the rest of the page stays', async () => {
  const original = pageOf([60, 10], [150, 60], [0, 0]);
  const { page, covered } = await coverCodes(original, locate);
  expect(covered).toBe(3);
  expect(page.data.some((value, at) => at % 4 === 0 && value === 0)).toBe(false);
  expect(page.data[(50 * 200 + 100) * 4]).toBe(255);
  expect(await locate(original), 'the page it was made of is left alone').not.toBeNull();
});

test('a page without a code stays as it is', async () => {
  const original = pageOf();
  expect(await coverCodes(original, locate)).toEqual({ page: original, covered: 0 });
});

test('a page is not kept where codes could not be looked for', () =>
  expect(coverCodes(pageOf(), () => Promise.reject(new Error('no decoder')))).rejects.toMatchObject({ code: 'part-missing' }));

test('a page that is never free of codes is not kept', () =>
  expect(coverCodes(pageOf(), async () => [{ x: 0, y: 0 }])).rejects.toMatchObject({ code: 'picture-unreadable' }));
