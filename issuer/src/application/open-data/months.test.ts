import { expect, test } from 'vitest';
import { monthOf, monthsThrough, shiftMonth, spanOf } from './months.ts';

test('a month begins and ends at midnight in Baghdad', () => {
  const { from, to } = spanOf('2026-02');
  expect([new Date(from * 1000).toISOString(), new Date(to * 1000).toISOString()]).toEqual([
    '2026-01-31T21:00:00.000Z',
    '2026-02-28T21:00:00.000Z',
  ]);
  expect([monthOf(from - 1), monthOf(from), monthOf(to - 1), monthOf(to)]).toEqual(['2026-01', '2026-02', '2026-02', '2026-03']);
});

test('months are counted over the turn of the year', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(monthsThrough('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsThrough('2026-03', '2026-02')).toEqual(['2026-02']);
});
