import { expect, test } from 'vitest';
import { answerFacts } from './answer-facts.ts';
import { judgeAnswers } from './answer.ts';
import type { Question } from './question.ts';
import { holds } from './rule.ts';

const label = { ckb: 'پرسیار', kmr: 'pirs', ar: 'سؤال', en: 'question' };
const questions: readonly Question[] = [
  { id: 'tested', kind: 'date', label },
  { id: 'agent', kind: 'identifier', pattern: '\\d{13}', example: '9990000000017', label },
  { id: 'note', kind: 'text', label, optional: true },
];

test('an old date in Eastern digits is as old as in Latin ones', () => {
  const answers = { tested: '٢٠٢٠-٠١-٠١', agent: '۹۹۹۰ ۰۰۰۰ 0001 7' };
  expect(judgeAnswers(questions, answers, { today: '2026-11-21' })).toEqual({});
  const facts = { today: '2026-11-21', 'applicant.upn': '9990000000017', ...answerFacts(questions, answers) };
  expect(holds({ fact: 'answer.tested', is: 'younger-than', by: 'P6M' }, facts)).toBe(false);
  expect(holds({ fact: 'answer.agent', is: 'equal', to: { fact: 'applicant.upn' } }, facts)).toBe(true);
});

test('what was not answered is known to be empty, and what was written is kept as it is', () => {
  expect(answerFacts(questions, { note: 'ژمارە ٥' })).toEqual({ 'answer.tested': null, 'answer.agent': null, 'answer.note': 'ژمارە ٥' });
});
