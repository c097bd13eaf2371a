/** Whether what a citizen answered is an answer to the question: the same judgement in the wallet at the field and at the issuer's door. */
import { digitsOnly, latinDigits } from '@krdpass/locale';
import { answerFacts } from './answer-facts.ts';
import type { Question, Script } from './question.ts';
import { holds, shift, type Facts, type Period } from './rule.ts';

export type AnswerCode =
  | 'answer-missing'
  | 'answer-not-asked' // an answer to a question that is not put, or that there is not
  | 'answer-malformed' // of another shape than its question's: no screen of ours sends that
  | 'answer-too-long'
  | 'answer-wrong-script'
  | 'answer-mixed-scripts'
  | 'answer-hidden-characters'
  | 'answer-not-a-date'
  | 'answer-too-early'
  | 'answer-too-late'
  | 'answer-not-a-number'
  | 'answer-too-small'
  | 'answer-too-large'
  | 'answer-not-offered'
  | 'answer-wrong-pattern'
  | 'answer-too-many'
  | 'answer-no-consent'
  // only the issuer can tell these
  | 'answer-not-genuine' // not signed by whom it says, or not shown to us
  | 'answer-not-valid' // expired, suspended, revoked, or shown too long ago
  | 'answer-not-yours'; // another person's

/**
 * By question: text and identifier a string; name `{ckb, ar, latin}`; date YYYY-MM-DD; choice a code, or several; number and amount an
 * integer; address `{governorate, district, subdistrict, neighbourhood, landmark}`; document `{uploads: [id]}`; credential
 * `{presentation}`, an SD-JWT with its key binding; slot `{slot}`; consent `true`.
 */
export type Answers = Readonly<Record<string, unknown>>;

const mostText = 200;
const mostPart = 60;
const mostPresentation = 65_536;
const scripts: Readonly<Record<Script, RegExp>> = {
  ckb: /^[\p{Script=Arabic}\s]+$/u,
  ar: /^[\p{Script=Arabic}\s]+$/u,
  latin: /^[\p{Script=Latin}\s'’.-]+$/u,
};
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/u;
const allowedHidden = /[\n\u200c\u200d]/g; // line ends of long texts; joiners, which Kurdish and Persian keyboards write

/** Null for a good answer. Does not look behind ids: whether an upload, a slot or a presentation is what it says is for the issuer to find. */
export function judgeAnswer(question: Question, answer: unknown, today: string): AnswerCode | null {
  switch (question.kind) {
    case 'text':
      return judgeText(answer, question.most ?? mostText);
    case 'name':
      return judgeName(answer, question.scripts);
    case 'identifier':
      return judgeIdentifier(answer, question.pattern);
    case 'date':
      return judgeDate(answer, { ...question, today });
    case 'choice':
      return judgeChoice(answer, question);
    case 'number':
    case 'amount':
      return judgeNumber(answer, question);
    case 'address':
      return judgeAddress(answer, question.governorates ?? ['erbil', 'sulaymaniyah', 'duhok', 'halabja']);
    case 'document':
      return judgeUploads(answer, question.most ?? 4);
    case 'credential':
      return judgeMember(answer, 'presentation', mostPresentation);
    case 'slot':
      return judgeMember(answer, 'slot', 64);
    case 'consent':
      return answer === true ? null : 'answer-no-consent';
  }
}

/**
 * By the question's id; empty where all is well. `facts` are those known without the answers: what a question's `when` asks about.
 * A question whose rule cannot be told from them is taken to be asked.
 */
export function judgeAnswers(questions: readonly Question[], answers: Answers, facts: Facts): Readonly<Record<string, AnswerCode>> {
  const today = String(facts.today);
  const all = { ...facts, ...answerFacts(questions, answers) };
  const faults = new Map<string, AnswerCode>();
  const asked = new Set<string>();
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (question.when && holds(question.when, all) === false) continue;
    asked.add(question.id);
    if (answer === undefined || answer === null || answer === '') {
      if (!question.optional) faults.set(question.id, 'answer-missing');
    } else {
      const code = judgeAnswer(question, answer, today);
      if (code) faults.set(question.id, code);
    }
  }
  for (const id of Object.keys(answers)) if (!asked.has(id)) faults.set(id, 'answer-not-asked');
  return Object.fromEntries(faults);
}

function judgeText(answer: unknown, most: number): AnswerCode | null {
  if (typeof answer !== 'string') return 'answer-malformed';
  if ([...answer].length > most) return 'answer-too-long';
  if (hidden.test(answer.replace(allowedHidden, ''))) return 'answer-hidden-characters';
  if (answer.trim() === '') return 'answer-missing';
  return mixesScripts(answer) ? 'answer-mixed-scripts' : null;
}

/** A word of two alphabets is a look-alike, not a word. */
const mixesScripts = (text: string) =>
  text
    .split(/[\s\p{P}]+/u)
    .some(
      (word) =>
        [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /[\p{Script=Cyrillic}\p{Script=Greek}]/u].filter((script) => script.test(word)).length >
        1,
    );

function judgeName(answer: unknown, wanted: readonly Script[]): AnswerCode | null {
  const name = asObject(answer);
  if (!name || Object.keys(name).some((script) => !wanted.includes(script as Script))) return 'answer-malformed';
  for (const script of wanted) {
    const part = name[script];
    if (part === undefined || part === null || part === '') return 'answer-missing';
    const fault = judgeText(part, mostPart);
    if (fault) return fault;
    if (!scripts[script].test((part as string).replace(allowedHidden, ''))) return 'answer-wrong-script';
  }
  return null;
}

function judgeIdentifier(answer: unknown, pattern: string): AnswerCode | null {
  if (typeof answer !== 'string') return 'answer-malformed';
  if (answer.length > mostText) return 'answer-too-long';
  return new RegExp(`^(?:${pattern})$`, 'u').test(digitsOnly(answer)) ? null : 'answer-wrong-pattern';
}

function judgeDate(
  answer: unknown,
  { notBefore, notAfter, today }: Readonly<{ notBefore?: string; notAfter?: string; today: string }>,
): AnswerCode | null {
  if (typeof answer !== 'string' || answer.length > 10) return 'answer-not-a-date';
  const day = latinDigits(answer);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || shift(day, 'P0D', 1) !== day || day < '1900-01-01' || day > '2200-01-01')
    return 'answer-not-a-date';
  if (notBefore && day < dayMeant(notBefore, today)) return 'answer-too-early';
  return notAfter && day > dayMeant(notAfter, today) ? 'answer-too-late' : null;
}

/** A bound of a date question: a day, 'today', or so much before or after it. */
function dayMeant(bound: string, today: string): string {
  if (bound === 'today') return today;
  const [, sign, period] = /^(-?)(P\d+[DMY])$/.exec(bound) ?? [];
  return period ? shift(today, period as Period, sign ? -1 : 1) : bound;
}

function judgeChoice(answer: unknown, { options, several }: Readonly<{ options: Readonly<Record<string, unknown>>; several?: true }>) {
  const chosen: unknown[] = several ? (Array.isArray(answer) ? answer : [null]) : [answer];
  if (chosen.length === 0) return 'answer-missing';
  if (chosen.length > Object.keys(options).length || new Set(chosen).size !== chosen.length) return 'answer-malformed';
  return chosen.every((one) => typeof one === 'string' && Object.hasOwn(options, one)) ? null : 'answer-not-offered';
}

function judgeNumber(answer: unknown, { least, most }: Readonly<{ least: number; most: number }>): AnswerCode | null {
  if (!Number.isSafeInteger(answer)) return 'answer-not-a-number';
  if ((answer as number) < least) return 'answer-too-small';
  return (answer as number) > most ? 'answer-too-large' : null;
}

function judgeAddress(answer: unknown, governorates: readonly string[]): AnswerCode | null {
  const address = asObject(answer);
  const parts = ['district', 'subdistrict', 'neighbourhood', 'landmark'];
  if (!address || Object.keys(address).some((part) => part !== 'governorate' && !parts.includes(part))) return 'answer-malformed';
  if (!governorates.includes(address.governorate as string)) return address.governorate ? 'answer-not-offered' : 'answer-missing';
  for (const part of parts) {
    const text = address[part];
    if (text === undefined || text === null || text === '') {
      if (part === 'district' || part === 'neighbourhood') return 'answer-missing';
    } else {
      const fault = judgeText(text, mostPart);
      if (fault) return fault;
    }
  }
  return null;
}

function judgeUploads(answer: unknown, most: number): AnswerCode | null {
  const uploads = asObject(answer)?.uploads;
  if (!Array.isArray(uploads) || uploads.some((id) => typeof id !== 'string' || id.length > 64)) return 'answer-malformed';
  if (uploads.length === 0) return 'answer-missing';
  return uploads.length > most || new Set(uploads).size !== uploads.length ? 'answer-too-many' : null;
}

function judgeMember(answer: unknown, member: string, most: number): AnswerCode | null {
  const value = asObject(answer)?.[member];
  if (typeof value !== 'string' || value === '') return 'answer-malformed';
  return value.length > most ? 'answer-too-long' : null;
}

const asObject = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? (answer as Readonly<Record<string, unknown>>) : null;
