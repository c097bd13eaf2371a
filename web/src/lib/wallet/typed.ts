/** An answer as it stands in the fields of its page, and the answer it means (packages/catalogue/src/answer.ts). Nothing typed is thrown away. */
import { judgeAnswer, type AnswerCode, type Question, type Script } from '@krdpass/catalogue';
import { digitsOnly, latinDigits } from '@krdpass/locale';

/** A file of the draft: its bytes lie sealed beside it until the issuer has them. */
export type Attachment = Readonly<{ id: string; name: string; type: string; size: number }>;

export type TypedDate = Readonly<{ day: string; month: string; year: string }>;
export type TypedFiles = Readonly<{ files: readonly Attachment[] }>;
export type TypedCredential = Readonly<{ held: string }>;
export type TypedSlot = Readonly<{ slot: string; at: number }>;

export const addressParts = ['district', 'subdistrict', 'neighbourhood', 'landmark'] as const;

/** What an empty page of this question holds. */
export function emptyTyped(question: Question): unknown {
  switch (question.kind) {
    case 'name':
      return Object.fromEntries(question.scripts.map((script) => [script, '']));
    case 'date':
      return { day: '', month: '', year: '' } satisfies TypedDate;
    case 'choice':
      return question.several ? [] : '';
    case 'address':
      return { governorate: '', ...Object.fromEntries(addressParts.map((part) => [part, ''])) };
    case 'document':
      return { files: [] } satisfies TypedFiles;
    case 'credential':
    case 'slot':
      return null;
    case 'consent':
      return false;
    default:
      return '';
  }
}

const members = (typed: unknown): Readonly<Record<string, unknown>> =>
  typeof typed === 'object' && typed !== null ? (typed as Readonly<Record<string, unknown>>) : {};
const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const orNone = <T>(value: T, empty: boolean): T | undefined => (empty ? undefined : value);

/** Thousands may be grouped as any of the four languages groups them. */
function wholeNumber(typed: unknown): number | undefined {
  const digits = digitsOnly(trimmed(typed));
  if (digits === '') return undefined;
  const bare = /^\d{1,3}([.,٬']\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits;
  return /^-?\d{1,15}$/.test(bare) ? Number(bare) : NaN;
}

function isoDay(typed: unknown): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => digitsOnly(trimmed(members(typed)[part])));
  if (!day && !month && !year) return undefined;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/**
 * The answer that what was typed means, undefined where nothing was. Files stand as their own ids and a document as its place in the
 * wallet: the outbox puts uploads and presentations in their places.
 */
export function answerOf(question: Question, typed: unknown): unknown {
  switch (question.kind) {
    case 'text':
      return orNone(trimmed(typed), trimmed(typed) === '');
    case 'identifier':
      return orNone(digitsOnly(trimmed(typed)), trimmed(typed) === '');
    case 'name': {
      const parts = question.scripts.map((script) => [script, trimmed(members(typed)[script])] as const);
      return orNone(
        Object.fromEntries(parts),
        parts.every(([, part]) => part === ''),
      );
    }
    case 'date':
      return isoDay(typed);
    case 'choice':
      return question.several
        ? orNone(typed, !Array.isArray(typed) || typed.length === 0)
        : orNone(typed, typeof typed !== 'string' || typed === '');
    case 'number':
    case 'amount':
      return wholeNumber(typed);
    case 'address': {
      const parts = ['governorate', ...addressParts]
        .map((part) => [part, trimmed(members(typed)[part])] as const)
        .filter(([, part]) => part !== '');
      return orNone(Object.fromEntries(parts), parts.length === 0);
    }
    case 'document': {
      const files = (members(typed).files ?? []) as readonly Attachment[];
      return orNone({ uploads: files.map(({ id }) => id) }, files.length === 0);
    }
    case 'credential':
      return orNone({ presentation: members(typed).held }, typeof members(typed).held !== 'string');
    case 'slot':
      return orNone({ slot: members(typed).slot }, typeof members(typed).slot !== 'string');
    case 'consent':
      return typed === true ? true : undefined;
  }
}

/** Null for a good answer, or for none where none is needed. */
export function judgeTyped(question: Question, typed: unknown, today: string): AnswerCode | null {
  const answer = answerOf(question, typed);
  if (answer !== undefined) return judgeAnswer(question, answer, today);
  if (question.optional) return null;
  return question.kind === 'consent' ? 'answer-no-consent' : 'answer-missing';
}

/** By the field of a question of several fields: a script, a part of an address. Empty where the fault is not one field's. */
export function judgeFields(question: Question, typed: unknown, today: string): Readonly<Record<string, AnswerCode>> {
  const faults: Record<string, AnswerCode> = {};
  if (question.kind === 'name')
    for (const script of question.scripts) {
      const code = judgeTyped({ ...question, scripts: [script] }, { [script]: members(typed)[script] }, today);
      if (code) faults[script] = code;
    }
  if (question.kind === 'address') {
    const typedParts = members(typed);
    const good = { governorate: typedParts.governorate, district: 'x', neighbourhood: 'x' };
    for (const part of ['governorate', ...addressParts]) {
      const code = judgeTyped({ ...question, optional: undefined }, { ...good, [part]: typedParts[part] ?? '' }, today);
      if (code && (part === 'governorate' || typedParts.governorate)) faults[part] = code;
    }
  }
  return faults;
}

/** What the fields hold for an answer that is known already: from a document in the wallet, or from the application as it was sent. */
export function typedFrom(question: Question, answer: unknown): unknown {
  if (answer === undefined || answer === null) return undefined;
  switch (question.kind) {
    case 'text':
    case 'identifier':
      return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : undefined;
    case 'number':
    case 'amount':
      return typeof answer === 'number' || typeof answer === 'string' ? latinDigits(String(answer)) : undefined;
    case 'date': {
      const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(answer)) ?? [];
      return year ? ({ day: String(Number(day)), month: String(Number(month)), year } satisfies TypedDate) : undefined;
    }
    case 'choice':
      if (question.several) return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : undefined;
      return typeof answer === 'string' && Object.hasOwn(question.options, answer) ? answer : undefined;
    case 'name': {
      const given = members(answer);
      return Object.fromEntries(question.scripts.map((script: Script) => [script, trimmed(given[script])]));
    }
    case 'address':
      return { ...(emptyTyped(question) as object), ...members(answer) };
    case 'consent':
      return answer === true;
    default:
      return undefined; // a document, a file and an appointment are chosen anew
  }
}
