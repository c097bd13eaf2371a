/** The traffic directorate's register: one licence a person, with its classes and its state. */
import type { Json } from '@krdpass/credential';
import { findLicenceOf, type Category } from '../store/registers.ts';
import type { ReadRegister } from './register.ts';

/** The database keeps no order of members; a credential has one, the same in every copy. */
const inOrder = ({ code, from, to, restrictions }: Category): Json => ({ code, from, to, restrictions: [...restrictions] });

export const readTraffic: ReadRegister = async (database, upn) => {
  const licence = await findLicenceOf(database, upn);
  if (!licence) return null;
  return { ...licence, categories: licence.categories.map(inOrder) };
};
