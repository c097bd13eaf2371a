import { describe, expect, test } from 'vitest';
import { factOf, holds, shift, type Rule } from './rule.ts';

const facts = {
  today: '2026-11-21',
  'answer.reason': 'worn',
  'answer.classes': ['B', 'C'],
  'answer.address': { governorate: 'erbil', landmark: null },
  'applicant.age': 34,
  'register.traffic.expires': '2026-12-31',
  'register.traffic.state': null,
};

describe('a rule', () => {
  test.each<[string, Rule, boolean | undefined]>([
    ['equality', { fact: 'answer.reason', is: 'equal', to: 'worn' }, true],
    ['a member of an answer', { fact: 'answer.address.governorate', is: 'one-of', of: ['erbil', 'duhok'] }, true],
    ['an empty member', { fact: 'answer.address.landmark', is: 'absent' }, true],
    ['a list holds a member', { fact: 'answer.classes', is: 'one-of', of: ['C'] }, true],
    ['a list holds none of them', { fact: 'answer.classes', is: 'none-of', of: ['D'] }, true],
    ['an order of numbers', { fact: 'applicant.age', is: 'at-least', to: 18 }, true],
    ['numbers are not compared with words', { fact: 'applicant.age', is: 'at-most', to: '40' }, false],
    ['known to be empty', { fact: 'register.traffic.state', is: 'present' }, false],
    ['nearer than six months', { fact: 'register.traffic.expires', is: 'nearer-than', by: 'P6M' }, true],
    ['further than six months', { fact: 'register.traffic.expires', is: 'further-than', by: 'P6M' }, false],
    ['an unknown fact leaves it open', { fact: 'register.civil.upn', is: 'present' }, undefined],
    [
      'one that fails decides all',
      {
        all: [
          { fact: 'register.civil.upn', is: 'present' },
          { fact: 'answer.reason', is: 'absent' },
        ],
      },
      false,
    ],
    [
      'one that holds decides any',
      {
        any: [
          { fact: 'register.civil.upn', is: 'present' },
          { fact: 'answer.reason', is: 'present' },
        ],
      },
      true,
    ],
    ['the contrary of the unknown is unknown', { not: { fact: 'register.civil.upn', is: 'present' } }, undefined],
  ])('%s', (_, rule, outcome) => expect(holds(rule, facts)).toBe(outcome));

  test('does not take what every object has for a fact', () => {
    expect(factOf(facts, 'answer.address.constructor')).toBeNull();
    expect(factOf({}, 'toString')).toBeUndefined();
  });
});

test('a month later than the 31st is the last day of the shorter month', () => {
  expect(shift('2026-08-31', 'P1M', 1)).toBe('2026-09-30');
  expect(shift('2028-02-29', 'P1Y', -1)).toBe('2027-02-28');
  expect(shift('2026-01-15', 'P30D', -1)).toBe('2025-12-16');
});
