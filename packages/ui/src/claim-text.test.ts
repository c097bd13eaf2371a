import householdCard from '../../catalogue/credentials/information-card.ts';
import power from '../../catalogue/credentials/power-of-attorney.ts';
import licence from '../../catalogue/credentials/driving-licence.ts';
import salaryProof from '../../catalogue/credentials/salary-proof.ts';
import { expect, test } from 'vitest';
import { amountsOf, categoriesOf, choicesOf, claimText, claimValue, peopleOf } from './claim-text.ts';

const label = { ckb: 'x', kmr: 'x', ar: 'x', en: 'x' };
const claim = (kind: Parameters<typeof claimText>[0]['kind']) => ({ from: 'a.b', disclose: 'choice', kind, label }) as const;

test('a claim is found in the groups it is nested in', () => {
  expect(claimValue(licence, { annex: { other: { upn: '9990000000017' } } }, 'upn')).toBe('9990000000017');
  expect(claimValue(licence, { upn: '9990000000017' }, 'upn')).toBeUndefined();
  expect(claimValue(licence, { annex: 'x' }, 'upn')).toBeUndefined();
});

test('what the register does not hold is not shown', () => {
  expect(claimValue(licence, { given_name_native: null }, 'given_name_native')).toBeUndefined();
});

test.each([
  ['date', '2026-11-21', '21 November 2026'],
  ['date', 'some day', 'some day'],
  ['month', '2026-11', 'November 2026'],
  ['money', 1_250_000, 'IQD 1,250,000'],
  ['number', 1250, '1,250'],
  ['boolean', true, 'Yes'],
  ['boolean', false, 'No'],
  ['text', 'Erbil', 'Erbil'],
] as const)('a %s %s reads as %s', (kind, value, words) => {
  expect(claimText(claim(kind), value, 'en')).toBe(words);
});

test('a place names the smaller first and leaves the country of all of us out', () => {
  expect(claimText(claim('place'), { country: 'IQ', region: 'Erbil', locality: 'Soran' }, 'en')).toBe('Soran, Erbil');
});

test('a choice is worded by its declaration, and an unknown one is shown as it is', () => {
  const chosen = { ...claim('choice'), values: { private: { ckb: 'خصوصی', kmr: 'taybet', ar: 'خصوصي', en: 'private' } } };
  expect(claimText(chosen, 'private', 'kmr')).toBe('taybet');
  expect(claimText(chosen, 'other', 'kmr')).toBe('other');
});

test('categories of another shape are left out', () => {
  expect(categoriesOf([{ code: 'B', to: '2031-05-04', restrictions: [1] }, 'C', { from: 'x' }, null])).toEqual([
    { code: 'B', from: undefined, to: '2031-05-04', restrictions: ['1'] },
  ]);
  expect(categoriesOf('B')).toEqual([]);
});

test('allowances carry the label of their code', () => {
  const { allowances } = salaryProof.claims;
  const [code, text] = Object.entries(allowances!.values!)[0]!;
  expect(amountsOf(allowances!, [{ code, amount: 5000 }, { code: 'unheard-of', amount: 1 }, { code }], 'en')).toEqual([
    { label: text.en, amount: 5000 },
    { label: 'unheard-of', amount: 1 },
  ]);
});

test('the codes of a list are worded one by one, and what is no code is left out', () => {
  const { powers } = power.claims;
  expect(choicesOf(powers!, ['salary', 'unheard-of', 7], 'en')).toEqual([powers!.values!.salary!.en, 'unheard-of']);
  expect(choicesOf(powers!, 'salary', 'en')).toEqual([]);
});

test('people carry the label of their role and their share as written', () => {
  const { members } = householdCard.claims;
  expect(peopleOf(members!, [{ name: 'ئاراس', role: 'son' }, { name: 'ژیان', share: '1/2' }, { role: 'son' }, null], 'kmr')).toEqual([
    { name: 'ئاراس', role: members!.values!.son!.kmr, share: undefined },
    { name: 'ژیان', role: undefined, share: '1/2' },
  ]);
  expect(peopleOf(members!, 'ئاراس', 'kmr')).toEqual([]);
});
