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

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * Reads the registers anew, about what the service says it speaks of. A question without an answer, a type that was not shown and a register that does not know the person are
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
    today,
    'applicant.upn': upn,
    'applicant.kind': 'citizen',
    ...answerFacts(service.questions, answers),
  };
  for (const question of service.questions)
    if (question.kind === 'credential') for (const type of question.types) facts[`shown.${type}`] = null;
  for (const answer of Object.values(answers))
    if (isShown(answer)) facts[`shown.${answer.type}`] = { ...answer.claims, document_number: answer.documentNumber };
  const read = async (register: string) => {
    const about = service.about?.[register];
    const number = about && textOf(factOf(facts, about.number));
    const whose = (about?.of && textOf(factOf(facts, about.of))) ?? upn;
    return [`register.${register}`, await readFacts(issuer.database, register, whose, { now, number })] as const;
  };
  Object.assign(facts, Object.fromEntries(await Promise.all(registersOf(issuer, service).map(read))));
  const person = facts['register.civil'] as Readonly<Record<string, unknown>> | null;
  facts['applicant.age'] = person && yearsBetween(String(person.birth_date), today);
  return facts;
}
