/** The traffic directorate's register: one licence a person, with its classes and its state. */
import type { Json } from '@krdpass/credential';
import { findLicenceOf } from '../store/registers.ts';
import type { ReadRegister } from './register.ts';

export const readTraffic: ReadRegister = async (database, upn) => {
  const licence = await findLicenceOf(database, upn);
  return licence && { ...licence, categories: licence.categories as unknown as Json };
};
