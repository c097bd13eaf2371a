import { languages } from '@krdpass/locale';
import { expect, test } from 'vitest';
import { reasons } from './reasons.ts';

test('a reason is called by one code', () => {
  expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
});

test('every act that wants a reason has one to choose, in every language', () => {
  for (const act of ['return', 'refuse', 'suspend', 'reinstate', 'revoke', 'disagree'] as const)
    expect(
      reasons.filter(({ acts }) => acts.includes(act)),
      act,
    ).not.toEqual([]);
  for (const { code, text } of reasons) for (const language of languages) expect(text[language].trim(), `${code} ${language}`).not.toBe('');
});
