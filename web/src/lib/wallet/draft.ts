/** A citizen's answers on their way: kept as they were typed, question by question, which comes next, and what would be sent (domain §8). */
import { factOf, holds, type AnswerCode, type Facts, type Question, type Service } from '@krdpass/catalogue';
import type { Application } from './applications.ts';
import { applicantFacts, shownFact, type Holding } from './facts.ts';
import { claimsShown } from './showing.ts';
import { answerOf, judgeTyped, typedFrom, type Attachment, type TypedCredential, type TypedFiles } from './typed.ts';

export type Draft = Readonly<{
  id: string; // UUID: the Idempotency-Key of its submission
  service: string;
  typed: Readonly<Record<string, unknown>>;
  confirmed: readonly string[]; // questions whose page was left by Continue
  startedAt: number;
  changedAt: number;
  corrects?: Readonly<{ application: string; version: number; asked: readonly string[]; kept: Readonly<Record<string, unknown>> }>; // a returned application, and its answers
}>;

export const startDraft = (service: Pick<Service, 'id'>, { id, now }: { id: string; now: number }): Draft => ({
  id,
  service: service.id,
  typed: {},
  confirmed: [],
  startedAt: now,
  changedAt: now,
});

/** What was sent, to be corrected where the officer asks for it; everything else stands confirmed. */
export function startCorrection(service: Service, application: Application, { id, now }: { id: string; now: number }): Draft {
  const asked = application.needed.flatMap(({ question }) => question ?? []);
  const confirmed = service.questions.map((question) => question.id).filter((question) => !asked.includes(question));
  const corrects = { application: application.id, version: application.version, asked, kept: application.answers };
  return { ...startDraft(service, { id, now }), confirmed, corrects };
}

/** The answer as it was sent before, where nothing was typed over it: sent again the same, it is not judged again. */
export const keptAnswer = (draft: Draft, question: string): unknown =>
  Object.hasOwn(draft.typed, question) ? undefined : draft.corrects?.kept[question];

/** Keeps what stands in the fields now, finished or not. */
export const write = (draft: Draft, question: string, typed: unknown, now: number): Draft => ({
  ...draft,
  typed: { ...draft.typed, [question]: typed },
  changedAt: now,
});

/** The citizen left the page by Continue. */
export const confirm = (draft: Draft, question: string, now: number): Draft => ({
  ...draft,
  confirmed: draft.confirmed.includes(question) ? draft.confirmed : [...draft.confirmed, question],
  changedAt: now,
});

/** What the wallet offers as the answer before anything was typed. */
export function prefilled(question: Question, holding: Holding): unknown {
  if (!question.prefill) return undefined;
  const facts = applicantFacts(holding);
  if (question.kind !== 'name') return typedFrom(question, factOf(facts, question.prefill));
  const [base, spellings] = [question.prefill.replace(/_native(_ar)?$/, ''), { ckb: '_native', ar: '_native_ar', latin: '' }];
  const parts = question.scripts.map((script) => [script, factOf(facts, base + spellings[script])] as const);
  return parts.some(([, part]) => typeof part === 'string') ? typedFrom(question, Object.fromEntries(parts)) : undefined;
}

/** What the fields show: what was typed, else what was sent before, else what the wallet offers. */
export const typedFor = (question: Question, draft: Draft, holding: Holding): unknown =>
  Object.hasOwn(draft.typed, question.id)
    ? draft.typed[question.id]
    : (typedFrom(question, keptAnswer(draft, question.id)) ?? prefilled(question, holding));

/** The documents an applicant may show here, valid or not: the issuer judges them, the page says how they stand. */
export const candidates = (question: Extract<Question, { kind: 'credential' }>, { held }: Pick<Holding, 'held'>) =>
  held.filter(({ type }) => question.types.includes(type));

/** Facts for the rules of questions and fees: of the documents only what these answers show. */
export function factsOf(service: Service, draft: Draft, holding: Holding): Facts {
  const applicant = Object.entries(applicantFacts(holding)).filter(([name]) => !name.startsWith('shown.'));
  const facts: Record<string, unknown> = Object.fromEntries(applicant);
  for (const question of service.questions) {
    const kept = keptAnswer(draft, question.id);
    facts[`answer.${question.id}`] = kept ?? answerOf(question, draft.typed[question.id]) ?? null;
    if (question.kind === 'credential') Object.assign(facts, shownBy(question, draft, holding));
  }
  return facts;
}

/** A page that was left without showing anything shows nothing of its types; one that is still to come is not known. */
function shownBy(question: Extract<Question, { kind: 'credential' }>, draft: Draft, holding: Holding): Facts {
  const none = Object.fromEntries(question.types.map((type) => [`shown.${type}`, null]));
  const kept = keptAnswer(draft, question.id) as { type?: unknown; claims?: unknown } | undefined;
  if (kept) return { ...none, [`shown.${String(kept.type)}`]: kept.claims };
  const chosen = draft.typed[question.id] as TypedCredential | null | undefined;
  const held = holding.held.find(({ id }) => id === chosen?.held);
  const type = held && holding.types.find(({ id }) => id === held.type);
  if (held && type) return { ...none, ...shownFact(held, type, claimsShown(type, held, question.claims)) };
  return draft.confirmed.includes(question.id) ? none : {};
}

/** The questions put, in their order. One whose rule cannot be told here is put. */
export function asked(service: Service, draft: Draft, holding: Holding): readonly Question[] {
  const facts = factsOf(service, draft, holding);
  return service.questions.filter(({ when }) => !when || holds(when, facts) !== false);
}

/** Null where the answer is good and the citizen has said so. */
export function faultOf(question: Question, draft: Draft, { today, held }: Holding): AnswerCode | null {
  if (!draft.confirmed.includes(question.id)) return 'answer-missing';
  if (keptAnswer(draft, question.id) !== undefined) return null;
  const typed = draft.typed[question.id];
  if (question.kind === 'credential' && typed && !held.some(({ id }) => id === (typed as TypedCredential).held)) return 'answer-missing';
  return judgeTyped(question, typed, today);
}

/** The next page: the first question after this one that is not answered, else the first at all; null when the answers can be checked. */
export function nextQuestion(service: Service, draft: Draft, holding: Holding, after?: string): Question | null {
  const questions = asked(service, draft, holding);
  const open = (question: Question) => faultOf(question, draft, holding) !== null;
  const at = questions.findIndex(({ id }) => id === after);
  return questions.slice(at + 1).find(open) ?? questions.find(open) ?? null;
}

/** The page before, or null at the first. */
export function previousQuestion(service: Service, draft: Draft, { before, ...holding }: Holding & { before: string }): Question | null {
  const questions = asked(service, draft, holding);
  return questions[questions.findIndex(({ id }) => id === before) - 1] ?? null;
}

export type Unsent = Readonly<{
  answers: Readonly<Record<string, unknown>>;
  files: Readonly<Record<string, readonly Attachment[]>>; // by question
  shown: Readonly<Record<string, Readonly<{ held: string; claims: readonly string[] }>>>; // by question
}>;

/** What is sent: the answers to the questions that are put and no others, with files and documents still to be made into theirs. */
export function unsent(service: Service, draft: Draft, holding: Holding): Unsent {
  const [answers, files, shown]: [Record<string, unknown>, Record<string, readonly Attachment[]>, Record<string, Unsent['shown'][string]>] =
    [{}, {}, {}];
  for (const question of asked(service, draft, holding)) {
    const [typed, kept] = [draft.typed[question.id], keptAnswer(draft, question.id)];
    const answer = kept ?? answerOf(question, typed);
    if (answer === undefined) continue;
    if (kept !== undefined) answers[question.id] = kept;
    else if (question.kind === 'document') files[question.id] = (typed as TypedFiles).files;
    else if (question.kind === 'credential') shown[question.id] = { held: (typed as TypedCredential).held, claims: question.claims };
    else answers[question.id] = answer;
  }
  return { answers, files, shown };
}
