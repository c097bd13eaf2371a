/** What is known about an application: its answers, what was shown, what the registers hold about the applicant, and the day. */
import { answerFacts, factOf, type Facts, type Service } from '@krdpass/catalogue';
import { dayOf } from '@krdpass/locale';
import { yearsBetween } from '../../registers/calendar.ts';
import { readFacts } from '../../registers/index.ts';
import type { Issuer } from '../issuer.ts';

/** A presented credential, once it was verified: what is kept of it. */
export type Shown = Readonly<{ type: string; documentNumber: string; claims: Readonly<Record<string, unknown>> }>;

const isShown = (answer: unknown): answer is Shown =>
  typeof answer === 'object' && answer !== null && 'type' in answer && 'claims' in answer;

/** Which registers a declaration speaks of, and which hold the document that it gives. */
function registersOf({ catalogue }: Issuer, service: Service): readonly string[] {
  const named = Array.from(JSON.stringify(service).matchAll(/"register\.([a-z-]+)\./g), ([, register]) => register!);
  const { gives } = service;
  const given = 'ticket' in gives ? [] : [gives.credential, ...Object.values(gives.by?.credentials ?? {})];
  const numbered = catalogue.credentials.flatMap(({ id, claims }) =>
    given.includes(id) ? (claims.document_number?.from.split('.', 1) ?? []) : [],
  );
  return [...new Set(['civil', ...named, ...numbered])];
}

/**
 * Reads the registers anew. A question without an answer, a type that was not shown and a register that does not know the person are
 * known to be empty (null). Not inside a transaction: it asks for connections of its own.
 */
export async function factsOf(
  issuer: Issuer,
  service: Service,
  { upn, answers }: Readonly<{ upn: string; answers: Readonly<Record<string, unknown>> }>,
): Promise<Facts> {
  const now = issuer.now();
  const today = dayOf(now);
  const facts: Record<string, unknown> = {
    ...answerFacts(service.questions, answers),
    today,
    'applicant.upn': upn,
    'applicant.kind': 'citizen',
  };
  for (const question of service.questions)
    if (question.kind === 'credential') for (const type of question.types) facts[`shown.${type}`] = null;
  for (const answer of Object.values(answers))
    if (isShown(answer)) facts[`shown.${answer.type}`] = { ...answer.claims, document_number: answer.documentNumber };
  const names = registersOf(issuer, service);
  const held = await Promise.all(
    names.map((register) => readFacts(issuer.database, register, ...recordMeant(service, register, { upn, now, facts }))),
  );
  names.forEach((register, i) => {
    facts[`register.${register}`] = held[i] ?? null;
  });
  const birthDate = factOf(facts, 'register.civil.birth_date');
  return { ...facts, 'applicant.age': birthDate ? yearsBetween(String(birthDate), today) : null };
}

/** Whose record of a register, and which of several: see `about` of a service. */
function recordMeant(
  { about }: Service,
  register: string,
  { upn, now, facts }: Readonly<{ upn: string; now: number; facts: Facts }>,
): readonly [upn: string, which: { now: number; number?: string }] {
  const meant = about?.[register];
  const told = (fact: string | undefined) => {
    const value = fact === undefined ? null : factOf(facts, fact);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const number = told(meant?.number);
  return [told(meant?.of) ?? upn, { now, ...(number !== undefined && { number }) }];
}
