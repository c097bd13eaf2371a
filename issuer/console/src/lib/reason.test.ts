import { expect, test } from 'vitest';
import { isGiven, readReasonLine, reasonLine, reasonOf } from './reason.ts';

test('a reason is a code, own words, or both; blanks are none', () => {
  expect(
    [
      { code: '', text: ' ' },
      { code: 'x', text: '' },
      { code: '', text: 'y' },
    ].map(isGiven),
  ).toEqual([false, true, true]);
  expect(reasonOf({ code: '', text: ' y ' })).toEqual({ text: 'y' });
  expect(reasonOf({ code: 'x', text: ' ' })).toEqual({ code: 'x' });
});

test('one line holds both, and is read back as it was written', () => {
  const codes = ['reported-lost'];
  for (const grounds of [
    { code: 'reported-lost', text: '' },
    { code: 'reported-lost', text: 'at the market: on Sunday' },
    { code: '', text: 'note: no code' },
  ])
    expect(readReasonLine(reasonLine(grounds), codes)).toEqual(reasonOf(grounds));
});
