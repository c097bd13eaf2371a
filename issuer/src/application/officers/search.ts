/** Finding a person by a name however it was typed, by the personal number, or by the number of a document. What is found names nobody by number. */
import { fold, latinDigits, skeleton } from '@krdpass/locale';
import { readPerson, type Person } from '../../registers/index.ts';
import { findByDocument, findByKeys, handlesOf, readUnsearchable, writeSearchRows } from '../../store/persons.ts';
import { requireRole, type Officer } from '../applications/officer.ts';
import type { Issuer } from '../issuer.ts';
import { macOf } from '../mac.ts';
import { Problem } from '../problem.ts';

const mostHits = 20;
const mostText = 200;
const mostWords = 8;
const batch = 2000;
const sound = '~'; // stands before the consonants of a name: they bring Kurdish and Arabic spellings together

const wordsOf = (text: string) => text.split(/[\s،,]+/u).filter(Boolean);

/** Every part of a name and every word of it, as it is spelt and as it sounds: some write as one word what others write as two. */
export const keysOf = (parts: readonly string[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => [part, ...wordsOf(part)]).flatMap((word) => [...spelt([word]), ...heard([word])])),
];

const spelt = (words: readonly string[]) => words.map((word) => fold(word.replace(/\s/g, ''))).filter(Boolean);
const heard = (words: readonly string[]) => words.map((word) => sound + skeleton(word)).filter((key) => key !== sound);

/** The words as they were typed, and each time two neighbours as one. */
const readings = (words: readonly string[]): readonly (readonly string[])[] => [
  words,
  ...words.slice(1).map((_, i) => [...words.slice(0, i), `${words[i]} ${words[i + 1]}`, ...words.slice(i + 2)]),
];

const scripts = ['', '_native', '_native_ar'];
const parts = ['given_name', 'father_name', 'grandfather_name', 'family_name'];

/** Makes everybody findable who is not yet: at every start, and after the registers were filled. */
export async function indexPersons(issuer: Pick<Issuer, 'database' | 'secrets'>): Promise<void> {
  const { sql } = issuer.database;
  for (;;) {
    const people = await readUnsearchable(sql, batch);
    if (people.length === 0) return;
    await writeSearchRows(
      sql,
      people.map((person) => ({
        upn: person.upn,
        handle: macOf(issuer.secrets.person, person.upn).toString('base64url'),
        keys: keysOf(scripts.flatMap((script) => parts.flatMap((part) => (person[part + script] as string | null) ?? []))),
      })),
    );
  }
}

export type Hit = Readonly<{
  person: string;
  names: Person['names'];
  birthYear: string;
  governorate: string;
  found: 'number' | 'spelling' | 'sound';
}>;

/**
 * At most twenty, those spelt alike first. A name decides nothing: the officer compares. Throws Problem 403 `officer-role`, 422
 * `search-empty` for a text without a word, or longer than 200 characters or eight words.
 */
export async function searchPersons(
  issuer: Issuer,
  { officer, text }: Readonly<{ officer: Officer; text: string }>,
): Promise<readonly Hit[]> {
  requireRole(officer, 'clerk', 'supervisor', 'counter', 'auditor');
  const words = text.length > mostText ? [] : wordsOf(text);
  if (words.length === 0 || words.length > mostWords) throw new Problem(422, 'search-empty', 'Type a name or a number.');
  const found = new Map<string, Hit['found']>();
  for (const upn of await byNumber(issuer, text)) found.set(upn, 'number');
  if (found.size === 0) {
    for (const [kind, keys] of [['spelling', spelt] as const, ['sound', heard] as const])
      for (const reading of readings(words)) {
        const wanted = keys(reading);
        if (found.size >= mostHits || wanted.length === 0) continue;
        for (const upn of await findByKeys(issuer.database.sql, wanted, mostHits)) if (!found.has(upn)) found.set(upn, kind);
      }
  }
  return shown(issuer, found);
}

async function byNumber(issuer: Issuer, text: string): Promise<readonly string[]> {
  const number = latinDigits(text)
    .replace(/[\s\u200e\u200f]/g, '')
    .toUpperCase();
  if (/^\d{13}$/.test(number)) return [number];
  if (!/^[A-Z0-9-]*\d[A-Z0-9-]*$/.test(number)) return [];
  const upn = await findByDocument(issuer.database.sql, number);
  return upn ? [upn] : [];
}

async function shown(issuer: Issuer, found: ReadonlyMap<string, Hit['found']>): Promise<readonly Hit[]> {
  const upns = [...found.keys()].slice(0, mostHits);
  const handles = await handlesOf(issuer.database.sql, upns);
  const people = await Promise.all(upns.map((upn) => readPerson(issuer.database, upn)));
  return upns.flatMap((upn, i) => {
    const [person, handle] = [people[i], handles.get(upn)];
    if (!person || !handle) return [];
    return [
      {
        person: handle,
        names: person.names,
        birthYear: person.birthdate.slice(0, 4),
        governorate: person.governorate,
        found: found.get(upn)!,
      },
    ];
  });
}
