import type { Question } from '@krdpass/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, emptyTyped, judgeFields, judgeTyped, typedFrom } from './typed.ts';

const today = '2026-11-21';
const label = { ckb: 'x', kmr: 'x', ar: 'x', en: 'x' };
const amount = { id: 'a', label, kind: 'amount', least: 0, most: 5_000_000 } as const satisfies Question;
const date = { id: 'd', label, kind: 'date', notAfter: 'today' } as const satisfies Question;
const name = { id: 'n', label, kind: 'name', scripts: ['ckb', 'latin'] } as const satisfies Question;
const address = { id: 'p', label, kind: 'address' } as const satisfies Question;

test.each([
  ['1000000', 1_000_000],
  ['١٬٠٠٠٬٠٠٠', 1_000_000],
  ['۱۰۰۰', 1000],
  ['1.000.000', 1_000_000],
  ['1,000 ', 1000],
  [' 12\u200f', 12],
])('%s dinars are %i', (typed, meant) => expect(answerOf(amount, typed)).toBe(meant));

test.each(['1.5', 'abc', '1,00', '--1', '9'.repeat(20)])('%s is no number', (typed) =>
  expect(judgeTyped(amount, typed, today)).toBe('answer-not-a-number'),
);

test.each([
  [{ day: '٣', month: '١', year: '٢٠٢٦' }, null],
  [{ day: '31', month: '2', year: '2026' }, 'answer-not-a-date'],
  [{ day: '1', month: '', year: '2026' }, 'answer-not-a-date'],
  [{ day: '22', month: '11', year: '2026' }, 'answer-too-late'],
  [{ day: '', month: '', year: '' }, 'answer-missing'],
])('the day %o is judged', (typed, code) => expect(judgeTyped(date, typed, today)).toBe(code));

describe('a fault stands at its own field', () => {
  test('of a name', () => {
    expect(judgeFields(name, { ckb: 'Shilan', latin: 'Shilan' }, today)).toEqual({ ckb: 'answer-wrong-script' });
    expect(judgeFields(name, { ckb: 'شیلان', latin: '' }, today)).toEqual({ latin: 'answer-missing' });
  });
  test('of an address', () => {
    expect(judgeFields(address, { governorate: 'erbil', district: 'ناوەند', neighbourhood: '' }, today)).toEqual({
      neighbourhood: 'answer-missing',
    });
    expect(judgeFields(address, emptyTyped(address), today)).toEqual({ governorate: 'answer-missing' });
    expect(
      judgeFields(address, { governorate: 'erbil', district: 'ناوەند', neighbourhood: 'ئازادی', landmark: 'a\u202eb' }, today),
    ).toEqual({
      landmark: 'answer-hidden-characters',
    });
  });
});

test('nothing typed means no answer, in every kind', () => {
  for (const question of [amount, date, name, address]) expect(answerOf(question, emptyTyped(question))).toBeUndefined();
  const consent = { id: 'c', label, kind: 'consent', statement: label } as const satisfies Question;
  expect(judgeTyped(consent, false, today)).toBe('answer-no-consent');
});

test('a day that is known comes back as the same day', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(fc.property(days, (day) => answerOf(date, typedFrom(date, day)) === day));
});

test('whatever is typed, judging it never throws', () => {
  const questions: readonly Question[] = [amount, date, name, address];
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.anything(), (question, typed) => {
      judgeTyped(question, typed, today);
    }),
  );
});
