import { expect, test } from 'vitest';
import { formats } from '../vectors/formats.ts';
import { formatDate, formatMonth, languages } from './index.ts';

for (const [what, print, expected] of formats)
  test(`${what} reads as people of each language write it`, () => {
    for (const language of languages) expect(print(language), language).toBe(expected[language]);
  });

test('what is no calendar day or month is shown as it was given', () => {
  for (const date of ['2026-02-30', '2026-13-01', '21/11/2026', '']) expect(formatDate(date, 'ckb')).toBe(date);
  for (const month of ['2026-13', '2026-00', 'November']) expect(formatMonth(month, 'ckb')).toBe(month);
});
