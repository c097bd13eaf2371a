/** What the issuer's own addresses refuse with (RFC 9457), as far as a citizen can meet it. A closed list: each has a sentence. */
import type { AnswerCode } from '@krdpass/catalogue';
import { isObject, type Json, type JsonObject } from '@krdpass/credential';

const codes = [
  'answers-refused', // some answers are not what the service asks for
  'not-eligible', // a condition of the service is not met; nothing was stored
  'service-unknown',
  'already-open', // one open application for a person, service and subject
  'version-conflict', // it has changed since this phone looked
  'move-not-allowed', // its state does not allow this any more
  'other-subject', // a correction that speaks of something else
  'already-appealed',
  'appeal-text', // empty, or too long
  'application-unknown',
  'upload-refused', // the file is not what it says, too large or not clean
  'too-many-requests',
] as const;

export type RefusalCode = (typeof codes)[number];

/** Faults at questions that only the issuer can find. */
export type AnswerFault = AnswerCode | 'answer-not-genuine' | 'answer-not-valid' | 'answer-not-yours';

export type RefusalWords = Readonly<{ code: RefusalCode; answers: Readonly<Record<string, AnswerFault>>; conditions: readonly string[] }>;

/** A definite no: nothing of the request was stored. */
export class Refusal extends Error {
  readonly words: RefusalWords;
  constructor(words: RefusalWords) {
    super(words.code);
    this.name = 'Refusal';
    this.words = words;
  }
}

/** Null where the problem names no code of ours: then it is the issuer that is broken, not the citizen's answer. */
export function refusalOf(status: number, json: Json): Refusal | null {
  if (status < 400 || status >= 500 || !isObject(json) || typeof json.code !== 'string') return null;
  const named = json.code;
  const code = status === 429 ? 'too-many-requests' : named.startsWith('upload-') ? 'upload-refused' : codes.find((one) => one === named);
  if (!code) return null;
  const answers = isObject(json.answers) ? textsOf(json.answers) : {};
  const conditions = Array.isArray(json.conditions) ? json.conditions.filter((one) => typeof one === 'string') : [];
  return new Refusal({ code, answers: answers as Readonly<Record<string, AnswerFault>>, conditions });
}

const textsOf = (members: JsonObject) => Object.fromEntries(Object.entries(members).filter(([, value]) => typeof value === 'string'));
