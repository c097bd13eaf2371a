/** Somebody who is entitled to a service, and for each of its conditions the one change that breaks it: for tests, never shipped to a wallet. */
import type { Answers } from './answer.ts';
import type { Facts } from './rule.ts';

/** What is different about somebody who does not meet a condition. An answer of `undefined` is left out. */
export type Breach = Readonly<{ otherwise: 'refuse' | 'return'; facts?: Facts; answers?: Answers }>;

export type Example = Readonly<{
  facts: Facts; // what the issuer knows: registers, presented credentials, the applicant, today; without the answers
  answers: Answers; // uploads, slots and presentations are stand-ins: a test end to end puts real ones in their place, by the question's kind
  fee: number; // whole dinars for this person
  breaches: Readonly<Record<string, Breach>>; // by condition
}>;

/** The day on which all examples take place. */
export const exampleDay = '2026-11-21';

/** Stand-ins for what only a wallet can send. */
export const upload = { uploads: ['00000000-0000-7000-8000-000000000001'] };
export const presentation = { presentation: 'eyJhbGciOiJFUzI1NiJ9.e30.AA~' };
export const appointment = { slot: '00000000-0000-7000-8000-000000000002' };

export function defineExample<const T extends Example>(example: T): Example {
  return example;
}
