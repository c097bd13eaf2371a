/** A visit: serving a person who is present and agreed. Everything known of it lives on the screen alone. */
import type { Answers, CredentialType, Question, Service } from '@krdpass/catalogue';
import { factOf, holds } from '@krdpass/catalogue';
import type { Language } from '@krdpass/locale';
import { call } from './call.ts';
import type { Json } from './json.ts';

export type Consent = 'signature' | 'fingerprint' | 'document';
export type Receipt = Readonly<{ reference: string; service: string; submittedAt: string; promisedBy: string; fee: number }>;
export type Paper = Readonly<{ code: string; credential: string }>;

/** These throw CallFault. */
export const beginVisit = (begun: Readonly<{ person: string; purpose: string; consent: Readonly<{ method: Consent }> }>, key: string) =>
  call<Readonly<{ visit: string }>>('POST', 'visits', begun, key);
export const applyInVisit = (visit: string, sent: Readonly<{ service: string; answers: Answers; language: Language }>, key: string) =>
  call<Receipt>('POST', `visits/${visit}/applications`, sent, key);
export const printInVisit = (visit: string, type: string) => call<Paper>('POST', `visits/${visit}/paper`, { type });
export const endVisit = (visit: string) => call<null>('POST', `visits/${visit}/end`, {});

/** What a counter cannot take: files, and places that the citizen chooses. Shown credentials are read from the registers. */
const elsewhere: readonly Question['kind'][] = ['document', 'slot'];

/** Whether everything a service surely asks for can be answered at a counter. */
export const isServable = ({ questions }: Service) =>
  questions.every(({ kind, optional, when }) => !elsewhere.includes(kind) || optional || when);

/** The questions put at the counter, as the answers stand. */
export function questionsNow({ questions }: Service, answers: Answers, today: string): readonly Question[] {
  const facts = { today, ...Object.fromEntries(questions.map(({ id }) => [`answer.${id}`, answers[id] ?? null])) };
  return questions.filter((question) => !question.when || holds(question.when, facts) !== false);
}

/** The facts on a printed credential. Not verified here: the issuer that served this page made it a moment ago. */
export function factsOnPaper(credential: string): Readonly<Record<string, Json>> {
  const [, payload = ''] = credential.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  const subject = factOf({ payload: JSON.parse(new TextDecoder().decode(bytes)) }, 'payload.vc.credentialSubject');
  return (subject ?? {}) as Readonly<Record<string, Json>>;
}

export const isPrintable = ({ presets }: CredentialType) => Object.values(presets).some(({ paper }) => paper);
