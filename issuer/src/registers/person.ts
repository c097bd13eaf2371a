/** A person as officers see one: the name in its scripts, birth, and, where it is wanted, the face. */
import { findPerson, type PersonRow, type Reader } from '../store/registers.ts';
import { picturesOf } from './demo/pictures.ts';

export type Person = Readonly<{
  upn: string;
  names: Readonly<Record<'ckb' | 'ar' | 'latin', string>>;
  motherName: string;
  birthdate: string;
  governorate: string;
  picture?: string;
}>;

const suffix = { ckb: '_native', ar: '_native_ar', latin: '' } as const;
const parts = ['given_name', 'father_name', 'grandfather_name', 'family_name'] as const;

const nameIn = (person: PersonRow, script: keyof typeof suffix) =>
  parts.flatMap((part) => person[`${part}${suffix[script]}`] ?? []).join(' ');

/** Null where the civil register does not know the number. */
export async function readPerson(database: Reader, upn: string, { picture = false } = {}): Promise<Person | null> {
  const person = await findPerson(database, upn);
  if (!person) return null;
  return {
    upn,
    names: { ckb: nameIn(person, 'ckb'), ar: nameIn(person, 'ar'), latin: nameIn(person, 'latin') },
    motherName: person.mother_name_native,
    birthdate: person.birth_date,
    governorate: person.governorate,
    ...(picture && { picture: (await picturesOf(person)).picture }),
  };
}
