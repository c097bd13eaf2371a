import { describe, expect, test } from 'vitest';
import { judgeAnswer, judgeAnswers, type AnswerCode } from './answer.ts';
import type { Question } from './question.ts';

const today = '2026-11-21';
const label = { ckb: 'پرسیار', kmr: 'pirs', ar: 'سؤال', en: 'question' };
const ask = (kind: object): Question => ({ id: 'asked', label, ...kind }) as Question;

const text = ask({ kind: 'text', most: 10 });
const name = ask({ kind: 'name', scripts: ['ckb', 'latin'] });
const date = ask({ kind: 'date', notBefore: '-P1Y', notAfter: 'today' });
const choice = ask({ kind: 'choice', options: { A: label, B: label } });
const several = ask({ kind: 'choice', several: true, options: { A: label, B: label } });
const number = ask({ kind: 'number', least: 1, most: 5 });
const address = ask({ kind: 'address', governorates: ['erbil'] });
const upn = ask({ kind: 'identifier', pattern: '\\d{13}', example: '9990000000017' });
const paper = ask({ kind: 'document', paper: 'photo', accept: ['image'], most: 2 });
const held = ask({ kind: 'credential', types: ['civil-id'], claims: [] });
const slot = ask({ kind: 'slot', office: label });
const consent = ask({ kind: 'consent', statement: label });

describe('a good answer has no code', () => {
  test.each<[string, Question, unknown]>([
    ['text', text, 'چۆلەکە'],
    ['text with a joiner', text, 'می‌خواهم'],
    ['a name in both scripts', name, { ckb: 'هێمن', latin: "O'Hêmin" }],
    ['a date in Arabic digits', date, '٢٠٢٦-١١-٢٠'],
    ['a choice', choice, 'A'],
    ['several', several, ['A', 'B']],
    ['a number', number, 5],
    ['an address', address, { governorate: 'erbil', district: 'Soran', neighbourhood: 'Zanko' }],
    ['an identifier in Eastern digits and spaces', upn, '٩٩٩٠ ۰۰۰۰ 0001 7'],
    ['uploads', paper, { uploads: ['u1', 'u2'] }],
    ['a presentation', held, { presentation: 'a~b~c' }],
    ['a slot', slot, { slot: 's1' }],
    ['a consent', consent, true],
  ])('%s', (_, question, answer) => expect(judgeAnswer(question, answer, today)).toBeNull());
});

describe('a bad answer has its code', () => {
  test.each<[AnswerCode, Question, unknown]>([
    ['answer-too-long', text, 'x'.repeat(11)],
    ['answer-malformed', text, 7],
    ['answer-missing', text, ' \n'],
    ['answer-hidden-characters', text, 'a\u202eb'],
    ['answer-hidden-characters', text, 'a\u0000'],
    ['answer-mixed-scripts', text, 'pаypal'],
    ['answer-wrong-script', name, { ckb: 'Hemin', latin: 'Hemin' }],
    ['answer-missing', name, { ckb: 'هێمن' }],
    ['answer-malformed', name, { ckb: 'هێمن', latin: 'Hemin', other: 'x' }],
    ['answer-not-a-date', date, '2026-02-30'],
    ['answer-not-a-date', date, '21/11/2026'],
    ['answer-too-early', date, '2025-11-20'],
    ['answer-too-late', date, '2026-11-22'],
    ['answer-not-offered', choice, 'C'],
    ['answer-not-offered', choice, 'constructor'],
    ['answer-malformed', several, ['A', 'A']],
    ['answer-missing', several, []],
    ['answer-not-a-number', number, '3'],
    ['answer-not-a-number', number, 2.5],
    ['answer-too-small', number, 0],
    ['answer-too-large', number, 6],
    ['answer-not-offered', address, { governorate: 'duhok', district: 'x', neighbourhood: 'y' }],
    ['answer-missing', address, { governorate: 'erbil', district: 'x' }],
    ['answer-wrong-pattern', upn, '999000000001'],
    ['answer-too-many', paper, { uploads: ['a', 'b', 'c'] }],
    ['answer-missing', paper, { uploads: [] }],
    ['answer-malformed', held, {}],
    ['answer-too-long', held, { presentation: 'x'.repeat(65_537) }],
    ['answer-malformed', slot, 'tomorrow'],
    ['answer-no-consent', consent, false],
  ])('%s: %o', (code, question, answer) => expect(judgeAnswer(question, answer, today)).toBe(code));
});

test('a question that is not put must not be answered, and one that is put must be', () => {
  const questions = [
    { ...choice, id: 'lost' },
    { ...text, id: 'where', when: { fact: 'answer.lost', is: 'equal', to: 'A' } },
  ] as const satisfies readonly Question[];
  expect(judgeAnswers(questions, { lost: 'A' }, { today })).toEqual({ where: 'answer-missing' });
  expect(judgeAnswers(questions, { lost: 'B', where: 'here' }, { today })).toEqual({ where: 'answer-not-asked' });
  expect(judgeAnswers(questions, { lost: 'B' }, { today })).toEqual({});
  expect(judgeAnswers(questions, { lost: 'B', toString: 1 }, { today })).toEqual({ toString: 'answer-not-asked' });
});
