/** The people of the demo's documents as the civil register has them, by number and by page of the family register. */
import type { PersonRow } from '../../../store/registers.ts';

export type Couple = Readonly<{ page: string; man: PersonRow | null; woman: PersonRow | null; children: readonly PersonRow[] }>;

const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');

/** The whole name as it is spoken, in the register's letters, in the passport's, in Arabic. */
export const nameOf = (person: PersonRow) =>
  joined(person.given_name_native, person.father_name_native, person.grandfather_name_native, person.family_name_native);
export const latinNameOf = (person: PersonRow) =>
  joined(person.given_name, person.father_name, person.grandfather_name, person.family_name);

/** The columns about somebody named in a document. */
export const party = (role: string, person: PersonRow) => ({
  [`${role}_full_name_native`]: nameOf(person),
  [`${role}_full_name`]: latinNameOf(person),
  [`${role}_upn`]: person.upn,
});

/** Father and mother, or who is left of them, and the children who still stand on their page, the eldest first. */
export function couplesOf(persons: readonly PersonRow[]): readonly Couple[] {
  const citizens = persons.filter(({ family_number }) => family_number !== null);
  return [...Map.groupBy(citizens, ({ family_number }) => family_number)].flatMap(([page, members]) => {
    const grown = members.filter(({ marital_status }) => marital_status !== 'single');
    const [man, ...otherMen] = grown.filter(({ sex }) => sex === 1);
    const [woman, ...otherWomen] = grown.filter(({ sex }) => sex === 2);
    if (otherMen.length > 0 || otherWomen.length > 0 || (!man && !woman)) return [];
    const children = members.filter(
      ({ marital_status, father_name, mother_name }) =>
        marital_status === 'single' && (!man || father_name === man.given_name) && (!woman || mother_name === woman.given_name),
    );
    return { page, man: man ?? null, woman: woman ?? null, children: children.sort((a, b) => (a.birth_date < b.birth_date ? -1 : 1)) };
  });
}
