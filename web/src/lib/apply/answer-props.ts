/** What every kind of answer is drawn from. */
import type { Question } from '@krdpass/catalogue';

export type AnswerProps<Asked extends Question> = Readonly<{
  question: Asked;
  typed: unknown;
  ontype: (typed: unknown) => Promise<void>; // resolves when it is kept, or will be a moment after the last key
  errors: Readonly<Record<string, string>>; // by field: `answer`, or `answer-<part>`
  describedby: string | undefined;
}>;
