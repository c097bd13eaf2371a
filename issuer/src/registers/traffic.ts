/** The traffic directorate's register: one licence a person, with its classes and its state. */
import type { Json } from '@krdpass/credential';
import { findLicenceOf, writeLicence, type Category, type LicenceRow } from '../store/registers.ts';
import type { ReadRegister, WriteRegister } from './register.ts';

/** The database keeps no order of members; a credential has one, the same in every copy. */
const inOrder = ({ code, from, to, restrictions }: Category): Json => ({ code, from, to, restrictions: [...restrictions] });

export const readTraffic: ReadRegister = async (database, upn) => {
  const licence = await findLicenceOf(database, upn);
  if (!licence) return null;
  return { ...licence, categories: licence.categories.map(inOrder) };
};

/** A first licence, or the one that takes the place of the person's earlier licence: what the record does not name stays. */
export const writeTraffic: WriteRegister = (transaction, { upn, columns }) =>
  writeLicence(transaction, { ...(columns as Partial<LicenceRow>), upn });
