/** What is written into the register when a service is given: every column of the new record, out of the facts of the application. */
import { factOf, shift, type Facts } from './rule.ts';
import type { Source } from './service.ts';

/** What only the issuer knows at the moment of writing. */
export type Writing = Readonly<{ number: (prefix: string) => unknown; holder: string; office: string; today: string }>;

/**
 * The columns with their values; null where a fact is empty. One number a prefix is drawn, however many columns bear it. Throws RangeError
 * for a fact that these facts do not tell.
 */
export function recordOf(record: Readonly<Record<string, Source>>, facts: Facts, writing: Writing): Readonly<Record<string, unknown>> {
  const drawn = new Map<string, unknown>();
  const number = (prefix: string) => {
    if (!drawn.has(prefix)) drawn.set(prefix, writing.number(prefix));
    return drawn.get(prefix);
  };
  return Object.fromEntries(Object.entries(record).map(([column, source]) => [column, valueOf(source, facts, { ...writing, number })]));
}

function valueOf(source: Source, facts: Facts, writing: Writing): unknown {
  if (source === 'today') return writing.today;
  if (source === 'holder') return writing.holder;
  if (source === 'office') return writing.office;
  if ('value' in source) return source.value;
  if ('number' in source) return writing.number(source.number);
  if ('fact' in source) return told(facts, source.fact);
  if ('words' in source) return wordsOf(source.words.map((fact) => told(facts, fact)));
  if ('people' in source) return source.people.flatMap(({ name, role }) => person(wordsOf(name.map((fact) => told(facts, fact))), role));
  if ('after' in source) return later(source.of ? told(facts, source.of) : writing.today, source.after);
  const chosen = source.each[String(told(facts, source.by))];
  return chosen === undefined ? null : valueOf(chosen, facts, writing);
}

function told(facts: Facts, fact: string): unknown {
  const value = factOf(facts, fact);
  if (value === undefined) throw new RangeError(`nothing is known of ${fact}`);
  return value;
}

const wordsOf = (parts: readonly unknown[]): string | null => parts.filter((part) => part !== null && part !== '').join(' ') || null;

const person = (name: string | null, role: string | undefined) => (name === null ? [] : [{ name, ...(role !== undefined && { role }) }]);

const later = (day: unknown, period: Parameters<typeof shift>[1]) => (typeof day === 'string' ? shift(day, period, 1) : null);
