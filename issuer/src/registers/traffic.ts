/** The traffic directorate's register: one licence a person, with its classes and its state. */
import type { Json } from '@krdpass/credential';
import { findLicenceOf, writeLicence, type Category, type LicenceRow } from '../store/registers.ts';
import type { Columns, ReadRegister, WriteRegister } from './register.ts';

/** The database keeps no order of members; a credential has one, the same in every copy. */
const inOrder = ({ code, from, to, restrictions }: Category): Json => ({ code, from, to, restrictions: [...restrictions] });

export const readTraffic: ReadRegister = async (database, upn) => {
  const licence = await findLicenceOf(database, upn);
  if (!licence) return null;
  return { ...licence, categories: licence.categories.map(inOrder) };
};

/** A first licence, or the one that takes the place of the person's earlier licence: what the record does not name stays. */
export const writeTraffic: WriteRegister = (transaction, { upn, columns }) =>
  writeLicence(transaction, { ...(columns as Partial<LicenceRow>), ...categoriesOf(columns), upn });

/**
 * An application names classes by their codes, or hands on those held before. A new class begins and ends with the licence; of those held
 * before, the ones that ended with it are carried on to its new end, and one that ends earlier keeps its day.
 */
function categoriesOf({ categories, issued, expires }: Columns): Pick<Partial<LicenceRow>, 'categories'> {
  if (categories === undefined || categories === null) return {};
  const given = [categories].flat() as readonly (string | Category)[];
  const ends = given.flatMap((one) => (typeof one === 'string' ? [] : [one.to])).sort();
  const [from, to] = [String(issued), String(expires)];
  return {
    categories: given.map((one) => {
      if (typeof one === 'string') return { code: one, from, to, restrictions: [] };
      return one.to === ends.at(-1) && expires !== undefined ? { ...one, to } : one;
    }),
  };
}
