import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

test('offices rest on Friday and Saturday', () => {
  expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map(isWorkingDay)).toEqual([true, false, false, true]);
});

test.each([
  ['2026-11-18', 1, '2026-11-19'],
  ['2026-11-19', 1, '2026-11-22'],
  ['2026-11-19', 5, '2026-11-26'],
  ['2026-11-19', 6, '2026-11-29'],
  ['2026-11-20', 0, '2026-11-22'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-03'],
] as const)('%s and %i working days is %s', (day, days, expected) => {
  expect(addWorkingDays(day, days)).toBe(expected);
});
