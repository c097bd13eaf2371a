/** The civil register: names in three scripts, birth, family page, card; ages are told by the day in Baghdad, pictures drawn when wanted. */
import { changePerson, findPerson, type PersonRow } from '../store/registers.ts';
import { yearsBetween } from './calendar.ts';
import { picturesOf } from './demo/pictures.ts';
import type { ReadRegister, WriteRegister } from './register.ts';

export const readCivil: ReadRegister = async (database, upn, { today, wanted }) => {
  const person = await findPerson(database, upn);
  if (!person) return null;
  const { name_fold, name_latin_fold, birth_country, birth_region, birth_locality, ...columns } = person;
  const age = yearsBetween(person.birth_date, today);
  return {
    ...columns,
    age_over_15: age >= 15,
    age_over_16: age >= 16,
    age_over_18: age >= 18,
    age_over_21: age >= 21,
    place_of_birth: { country: birth_country, region: birth_region, locality: birth_locality },
    ...(wanted.has('picture') || wanted.has('portrait_qr') ? await picturesOf(person) : {}),
  };
};

/** A new card, or other facts about somebody the register knows. Throws RangeError for somebody it does not: nobody is entered here by an application. */
export const writeCivil: WriteRegister = (transaction, { upn, columns }) => changePerson(transaction, upn, columns as Partial<PersonRow>);
