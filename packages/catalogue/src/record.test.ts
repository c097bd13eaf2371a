import { expect, test } from 'vitest';
import { recordOf } from './record.ts';

const writing = { number: (prefix: string) => `${prefix}00000001`, holder: '9990000000017', office: 'Erbil', today: '2026-11-21' };
const facts = { 'register.civil': { given_name: 'Hemin', family_name: null }, 'answer.years': '2', 'answer.begins': '2026-12-01' };

test('each kind of source fills its column', () => {
  expect(
    recordOf(
      {
        document_number: { number: 'KRD-IP-' },
        date_of_issuance: 'today',
        upn: 'holder',
        issuing_office: 'office',
        state: { value: 'valid' },
        name: { words: ['register.civil.given_name', 'register.civil.family_name'] },
        family_name: { fact: 'register.civil.family_name' },
        witnesses: { people: [{ name: ['register.civil.given_name'], role: 'first' }, { name: ['register.civil.family_name'] }] },
        begins: { after: 'P1M', of: 'answer.begins' },
        date_of_expiry: { by: 'answer.years', each: { 1: { after: 'P1Y' }, 2: { after: 'P2Y' } } },
      },
      facts,
      writing,
    ),
  ).toEqual({
    document_number: 'KRD-IP-00000001',
    date_of_issuance: '2026-11-21',
    upn: '9990000000017',
    issuing_office: 'Erbil',
    state: 'valid',
    name: 'Hemin',
    family_name: null,
    witnesses: [{ name: 'Hemin', role: 'first' }],
    begins: '2027-01-01',
    date_of_expiry: '2028-11-21',
  });
});

test('a fact that nobody told is a fault, never an empty column', () => {
  for (const source of [{ fact: 'answer.other' }, { words: ['register.tax.purpose'] }, { after: 'P1D', of: 'answer.other' }] as const)
    expect(() => recordOf({ column: source }, facts, writing)).toThrow(RangeError);
});

test('the columns of one prefix bear one number', () => {
  let last = 0;
  const number = (prefix: string) => `${prefix}${++last}`;
  const record = { document_number: { number: 'KRD-CR-' }, registration_number: { number: 'KRD-CR-' }, other: { number: 'KRD-X-' } };
  expect(recordOf(record, {}, { ...writing, number })).toEqual({
    document_number: 'KRD-CR-1',
    registration_number: 'KRD-CR-1',
    other: 'KRD-X-2',
  });
});
