/** One application as an officer judges it: who asks, where each answer comes from, which conditions hold, what the registers say. */
import { factOf, holds, type Facts, type Question } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';
import { readPerson, type Person } from '../../registers/index.ts';
import { readApplication } from '../../store/applications.ts';
import { factsOf } from '../applications/facts.ts';
import type { Officer } from '../applications/officer.ts';
import { readForOfficer, type OfficerFile } from '../applications/queue.ts';
import type { Issuer } from '../issuer.ts';

/** `offered` is what had been filled in for the citizen, who changed it. */
export type Evidence = Readonly<{ from: 'register' | 'credential' | 'typed' | 'uploaded'; offered?: unknown }>;

export type CaseFile = OfficerFile &
  Readonly<{
    applicant: Person | null;
    checks: readonly Readonly<{ condition: string; holds: boolean | null }>[];
    evidence: Readonly<Record<string, Evidence>>;
    registers: Readonly<Record<string, unknown>>;
    registerWords: Readonly<Record<string, Readonly<{ title: Text; columns: Readonly<Record<string, Text>> }>>>;
  }>;

/** Throws what `readForOfficer` throws. The handling itself is the reason that the citizen is told. */
export async function openFile(issuer: Issuer, { officer, id }: Readonly<{ officer: Officer; id: string }>): Promise<CaseFile> {
  const file = await readForOfficer(issuer, { officer, id, purpose: 'application' });
  const row = (await readApplication(issuer.database.sql, id))!;
  const service = issuer.services.get(row.service);
  const facts = service ? await factsOf(issuer, service, row) : {};
  return {
    ...file,
    applicant: await readPerson(issuer.database, row.upn, { picture: true }),
    checks: (service?.conditions ?? []).map((condition) => ({ condition: condition.id, holds: holds(condition.rule, facts) ?? null })),
    evidence: Object.fromEntries((service?.questions ?? []).map((question) => [question.id, evidenceOf(question, facts)])),
    registers: Object.fromEntries(registersIn(facts).map((name) => [name, withoutPictures(facts[`register.${name}`])])),
    registerWords: Object.fromEntries(registersIn(facts).flatMap((name) => wordsOf(issuer, name))),
  };
}

const registersIn = (facts: Facts) =>
  Object.keys(facts).flatMap((name) => (name.startsWith('register.') ? [name.slice('register.'.length)] : []));

function wordsOf({ catalogue }: Issuer, name: string) {
  const declared = catalogue.registers.find(({ id }) => id === name);
  if (!declared) return [];
  const columns = Object.fromEntries(Object.entries(declared.columns).map(([column, { label }]) => [column, label]));
  return [[name, { title: declared.title, columns }] as const];
}

function evidenceOf({ id, kind, prefill }: Question, facts: Facts): Evidence {
  if (kind === 'credential') return { from: 'credential' };
  if (kind === 'document') return { from: 'uploaded' };
  if (!prefill) return { from: 'typed' };
  const offered = factOf(facts, prefill) ?? null;
  const answer = factOf(facts, `answer.${id}`) ?? null;
  if (offered === null) return { from: 'typed' };
  if (JSON.stringify(offered) !== JSON.stringify(answer)) return { from: 'typed', offered };
  return { from: prefill.startsWith('register.') ? 'register' : 'credential' };
}

const pictures = new Set(['picture', 'portrait_qr']);

const withoutPictures = (columns: unknown) =>
  typeof columns === 'object' && columns !== null
    ? Object.fromEntries(Object.entries(columns).filter(([name]) => !pictures.has(name)))
    : columns;
