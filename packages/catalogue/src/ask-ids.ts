/** How a type is named in a reader's request: a number for the type, and a bit for each claim that its holder may disclose or not. */
import type { CredentialType } from './credential-type.ts';

/** Never reused and never renumbered: the number stands in every request. */
export const askIds: Readonly<Record<string, number>> = {
  'driving-licence': 257,
  'civil-id': 258,
  'salary-proof': 259,
  'employee-id': 272,
  'birth-certificate': 273,
  'passport-record': 274,
  'residence-permit': 275,
  'information-card': 276,
  'vehicle-registration': 277,
  'marriage-certificate': 278,
  'divorce-certificate': 279,
  'death-certificate': 280,
  'company-registration': 281,
  'land-deed': 282,
  'tax-clearance': 283,
  'power-of-attorney': 284,
  'e-visa': 285,
  'beneficiary-card': 286,
  'international-permit': 287,
};

export type AskableType = Readonly<{ id: number; vct: string; leaves: readonly string[] }>;

const mostLeaves = 32; // bits of a mask

/** The claims a mask names, in the order of the declaration, the first in the lowest bit. Of a type with more, the first 32 can be asked for by code. */
export const leavesOf = ({ claims }: Pick<CredentialType, 'claims'>): readonly string[] =>
  Object.keys(claims)
    .filter((name) => claims[name]!.disclose === 'choice')
    .slice(0, mostLeaves);

/** As the catalogue publishes it; a type without a number cannot be asked for by code. */
export const askableTypes = (types: readonly CredentialType[]): readonly AskableType[] =>
  types.flatMap((type) => (askIds[type.id] === undefined ? [] : { id: askIds[type.id]!, vct: type.vct, leaves: leavesOf(type) }));
