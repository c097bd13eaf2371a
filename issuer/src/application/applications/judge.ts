/** The issuer's whole judgement of what was sent: every answer, every presented credential, every file, and then the right to the service. */
import {
  feeOf,
  factOf,
  holds,
  judgeAnswers,
  shift,
  type AnswerCode,
  type Condition,
  type Facts,
  type Question,
  type Service,
} from '@krdpass/catalogue';
import { digitsOnly, latinDigits } from '@krdpass/locale';
import type { Once } from '../../store/replay.ts';
import { readUploadHeads } from '../../store/uploads.ts';
import type { Issuer } from '../issuer.ts';
import { Problem } from '../problem.ts';
import { slotTime } from './appointments.ts';
import { factsOf, type Shown } from './facts.ts';
import { judgePresentation } from './show-credential.ts';

type Answers = Readonly<Record<string, unknown>>;

export type Sent = Readonly<{
  upn: string;
  answers: Answers;
  shown?: Readonly<Record<string, Shown>>; // read from the registers at a counter, by question
  kept?: Answers; // answers of before: one that is sent again as it was is not judged again
  purpose: string; // what presented nonces are used for
  application?: string; // whose files these may be already
}>;

export type Judgement = Readonly<{
  answers: Answers; // as they are stored
  facts: Facts;
  fee: number;
  subject: string;
  type: string | null;
  nonces: readonly Once[];
  uploads: readonly string[];
  slot: string | undefined;
}>;

export const answersRefused = (answers: Readonly<Record<string, AnswerCode>>) =>
  new Problem(422, 'answers-refused', 'Some answers are not accepted.', { answers });

/** The conditions that do not hold; what cannot be told does not count against an applicant, unless `strictly`. */
export const failing = (service: Service, facts: Facts, { strictly = false } = {}): readonly Condition[] =>
  service.conditions.filter(({ rule }) => {
    const truth = holds(rule, facts);
    return truth === false || (strictly && truth === undefined);
  });

/** The credential type an application ends in, by its answers; null for an appointment. */
export function typeGiven({ gives }: Service, facts: Facts): string | null {
  if ('ticket' in gives) return null;
  return (gives.by && gives.by.credentials[String(factOf(facts, gives.by.fact))]) ?? gives.credential;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Throws Problem 422 `answers-refused` with a code for each answer, 422 `not-eligible` with the conditions that say so. Stores nothing. */
export async function judge(issuer: Issuer, service: Service, sent: Sent): Promise<Judgement> {
  const { upn, answers, shown = {}, kept = {} } = sent;
  const stored: Record<string, unknown> = {};
  const shapes: Record<string, unknown> = { ...answers };
  const faults: Record<string, AnswerCode> = {};
  const nonces: Once[] = [];
  const renews = renewed(service);
  for (const question of service.questions) {
    const answer = answers[question.id];
    const held = question.kind === 'credential' ? shown[question.id] : undefined;
    if (held) {
      stored[question.id] = held;
      shapes[question.id] = { presentation: 'read' };
      continue;
    }
    if (answer === undefined || answer === null || answer === '') continue;
    stored[question.id] = normal(question, answer);
    const before = kept[question.id];
    if (before !== undefined && same(answer, before) && question.kind === 'credential') {
      shapes[question.id] = { presentation: 'kept' };
      continue;
    }
    if (
      question.kind === 'slot' &&
      !(before !== undefined && same(answer, before)) &&
      slotTime(issuer, service, slotOf(answer)) === undefined
    )
      faults[question.id] = 'answer-not-offered';
    const presentation = question.kind === 'credential' ? (answer as { presentation?: unknown }).presentation : undefined;
    if (question.kind !== 'credential' || typeof presentation !== 'string' || presentation.length > 65_536) continue;
    const judged = await judgePresentation(issuer, presentation, { question, upn, renews, purpose: sent.purpose });
    if (judged.code) faults[question.id] = judged.code;
    else {
      stored[question.id] = judged.shown;
      nonces.push(judged.nonce);
    }
  }
  const facts = await factsOf(issuer, service, { upn, answers: stored });
  const found = {
    ...faults,
    ...(await judgeUploads(issuer, service, sent)),
    ...judgeAnswers(service.questions, shapes, withoutAnswers(facts)),
  };
  if (Object.keys(found).length > 0) throw answersRefused(found);
  const barred = failing(service, facts).filter(({ otherwise }) => otherwise === 'refuse');
  if (barred.length > 0)
    throw new Problem(422, 'not-eligible', 'The conditions of this service are not met.', { conditions: barred.map(({ id }) => id) });
  const fee = feeOf(service.fee, facts);
  if (fee === undefined) throw new RangeError(`the fee of ${service.id} cannot be told from its facts`);
  const slot = service.questions.find(({ kind, id }) => kind === 'slot' && stored[id] !== undefined);
  return {
    answers: stored,
    facts,
    fee,
    subject: service.subject === undefined ? '' : String(factOf(facts, service.subject) ?? ''),
    type: typeGiven(service, facts),
    nonces,
    uploads: uploadsIn(service, stored),
    slot: slot && slotOf(stored[slot.id]),
  };
}

const slotOf = (answer: unknown) => String((answer as { slot?: unknown }).slot);

/** The judge of shapes adds the answers itself, as they were sent. */
const withoutAnswers = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('answer.')));

/** An expired document may be shown to the service that takes its place. */
const renewed = ({ gives }: Service): readonly string[] =>
  'ticket' in gives || !gives.replaces ? [] : [gives.credential, ...Object.values(gives.by?.credentials ?? {})];

function normal({ kind }: Question, answer: unknown): unknown {
  if (typeof answer !== 'string') return answer;
  if (kind === 'identifier') return digitsOnly(answer);
  return kind === 'date' ? latinDigits(answer) : answer;
}

const uploadsOf = (answer: unknown): readonly string[] => {
  const uploads = (answer as { uploads?: unknown } | null | undefined)?.uploads;
  return Array.isArray(uploads) && uploads.every((id) => typeof id === 'string') ? uploads : [];
};

const uploadsIn = ({ questions }: Service, answers: Answers) =>
  questions.flatMap(({ kind, id }) => (kind === 'document' ? uploadsOf(answers[id]) : []));

/** A file that is not there (any more), somebody else's or another application's has to be attached again; one of a kind not asked for is not accepted. */
async function judgeUploads(
  issuer: Issuer,
  service: Service,
  { upn, answers, application }: Sent,
): Promise<Readonly<Record<string, AnswerCode>>> {
  const heads = new Map((await readUploadHeads(issuer.database.sql, uploadsIn(service, answers))).map((head) => [head.id, head]));
  const faults: Record<string, AnswerCode> = {};
  for (const question of service.questions) {
    if (question.kind !== 'document') continue;
    for (const id of uploadsOf(answers[question.id])) {
      const head = heads.get(id);
      const own = head?.upn === upn && (head.application === null || head.application === application);
      if (!own) faults[question.id] = 'answer-missing';
      else if (!question.accept.includes(head.mediaType === 'application/pdf' ? 'pdf' : 'image'))
        faults[question.id] = 'answer-not-offered';
    }
  }
  return faults;
}

/** When an application that waits for its citizen lapses. */
export const lapseDay = ({ lapses }: Service, today: string) => shift(today, lapses, 1);
