import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a table begins with the mark of UTF-8 and ends every line alike', () => {
  expect(
    csvOf([
      ['month', 'count'],
      ['2026-10', 15],
    ]),
  ).toBe('\uFEFFmonth,count\r\n2026-10,15\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '=HYPERLINK("https://x","y")'])('%o is a text and no formula', (value) => {
  expect(csvOf([[value]]).slice(1)).toMatch(/^"?'/);
});

test('quotes, commas and line ends stay in their cell, an empty cell is empty, a number below zero is a number', () => {
  expect(csvOf([['a"b', 'c,d', 'e\nf', null, -5]]).slice(1)).toBe('"a""b","c,d","e\nf",,-5\r\n');
});
