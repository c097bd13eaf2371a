import { expect, test } from 'vitest';
import { benchLine, parseBenchLine, type Figure } from './figure.ts';
import { ratioOf, rotate } from './rounds.ts';
import { rewriteTable } from './table.ts';

const circumstances = { date: '2026-11-21', commit: 'abc1234', node: '26.10.0', cores: 2, load: 0.5 };
const page = '# Bench\n\n<!-- prettier-ignore-start -->\n\n<!-- prettier-ignore-end -->\n\nafter\n';
const figure = (changes: Partial<Figure> = {}): Figure => ({
  name: 'wallet.first-load.js',
  value: 50_000,
  unit: 'B',
  peer: 'an empty page',
  peerValue: 30_000,
  ratio: 1.67,
  ...changes,
});

test('a figure survives its BENCH line', () => {
  expect(parseBenchLine(benchLine(figure()))).toEqual(figure());
  expect(parseBenchLine('anything else')).toBeUndefined();
});

test('the table says whether a target is met, and keeps what was not measured this time', () => {
  const first = rewriteTable(page, [figure(), figure({ name: 'other', peer: 'x' })], circumstances);
  expect(first).toContain('| wallet.first-load.js | 50,000 B | an empty page | 30,000 B | 1.67 | ratio ≤ 2 | yes |');
  expect(first.endsWith('after\n')).toBe(true);
  const second = rewriteTable(first, [figure({ value: 90_000, ratio: 3 })], circumstances);
  expect(second).toContain('| 90,000 B | an empty page | 30,000 B | 3 | ratio ≤ 2 | no: ');
  expect(second).not.toContain('50,000 B | an empty page | 30,000 B | 1.67 | ratio ≤ 2');
  expect(second).toContain('| other |');
});

test('a peer that is not installed is said to be, and no target is claimed', () => {
  const row = rewriteTable(page, [figure({ peerValue: null, ratio: null })], circumstances);
  expect(row).toContain('| an empty page | not installed | – | ratio ≤ 2 | – |');
});

test('a page without its marks is not touched', () => {
  expect(() => rewriteTable('# Bench\n', [figure()], circumstances)).toThrow('no place');
});

test('every round measures every variant, the order rotating, after one warm-up of each', async () => {
  const order: string[] = [];
  const found = await rotate(['a', 'b', 'c'], async (name) => order.push(name), 3);
  expect(order.join('')).toBe('abcabcbcacab');
  expect(found.a).toHaveLength(3);
});

test('a ratio is the median over the rounds, not the quotient of the medians', () => {
  expect(ratioOf([1, 20, 300], [1, 10, 100])).toBe(2);
  expect(ratioOf([2, 2, 9], [1, 2, 3])).toBe(2);
});
