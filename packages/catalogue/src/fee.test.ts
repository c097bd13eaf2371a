import { expect, test } from 'vitest';
import { feeOf } from './fee.ts';

const text = { ckb: 'درەنگ', kmr: 'dereng', ar: 'تأخير', en: 'late' };

test('a fee goes by the answer, and is not known before it', () => {
  const fee = { amount: { by: 'answer.years', amounts: { 1: 60_000, 2: 120_000 } } } as const;
  expect(feeOf(fee, { 'answer.years': '2' })).toBe(120_000);
  expect(feeOf(fee, {})).toBeUndefined();
});

test('what is added is added by the day, and only where its rule holds', () => {
  const since = 'register.residence.date_of_expiry';
  const fee = {
    amount: 50_000,
    added: [{ id: 'late', text, when: { fact: since, is: 'older-than', by: 'P0D' }, amount: { perDayAfter: since, amount: 20_000 } }],
  } as const;
  expect(feeOf(fee, { today: '2026-11-21', [since]: '2026-11-18' })).toBe(110_000);
  expect(feeOf(fee, { today: '2026-11-21', [since]: '2026-12-18' })).toBe(50_000);
  expect(feeOf(fee, { today: '2026-11-21' })).toBeUndefined();
});
