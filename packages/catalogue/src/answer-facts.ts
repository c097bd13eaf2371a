/** Answers as rules and registers read them: identifiers and dates in Latin digits whatever keyboard wrote them, and null for no answer. */
import { digitsOnly, latinDigits } from '@krdpass/locale';
import type { Answers } from './answer.ts';
import type { Question } from './question.ts';
import type { Facts } from './rule.ts';

/** The facts `answer.<id>` of every question, asked or not. Does not judge: `judgeAnswers` does, before. */
export const answerFacts = (questions: readonly Question[], answers: Answers): Facts =>
  Object.fromEntries(
    questions.map((question) => [
      `answer.${question.id}`,
      Object.hasOwn(answers, question.id) ? plain(question, answers[question.id]) : null,
    ]),
  );

function plain({ kind }: Question, answer: unknown): unknown {
  if (answer === undefined || answer === '') return null;
  if (typeof answer !== 'string') return answer;
  if (kind === 'identifier') return digitsOnly(answer);
  return kind === 'date' ? latinDigits(answer) : answer;
}
