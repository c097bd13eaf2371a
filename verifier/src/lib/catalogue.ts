/** The signed catalogue as the verifier uses it: which types of document there are, how their claims are worded, who issues them. */
import { w3cType } from '@krdpass/catalogue';
import type { Asking, CatalogueDocument, CredentialType, Dictionary, Template } from '@krdpass/catalogue';
import { CredentialFault, isObject, isTime } from '@krdpass/credential';
import type { Json, JsonObject } from '@krdpass/credential';

type Authorities = CatalogueDocument['authorities'];

export type Catalogue = Readonly<{
  sequence: number;
  issuedAt: number;
  authorities: Authorities;
  types: readonly CredentialType[];
  dictionaries: readonly Dictionary[];
  templates: readonly Template[];
  asking: Asking;
}>;

const texts = ['ckb', 'kmr', 'ar', 'en'] as const;
const isText = (value: Json | undefined) => isObject(value) && texts.every((language) => typeof value[language] === 'string');
const every = (value: Json | undefined, right: (item: JsonObject) => boolean) =>
  Array.isArray(value) && value.every((item) => isObject(item) && right(item));
const strings = (value: Json | undefined) => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isClaim = (claim: Json) => isObject(claim) && typeof claim.kind === 'string' && isText(claim.label);
const isType = (type: JsonObject) =>
  typeof type.id === 'string' &&
  typeof type.vct === 'string' &&
  isText(type.title) &&
  isObject(type.claims) &&
  Object.values(type.claims).every(isClaim) &&
  isObject(type.presets) &&
  strings(type.headline) &&
  every(type.sections, (section) => isText(section.title) && strings(section.claims));
const isDictionary = (one: JsonObject) => Number.isSafeInteger(one.id) && typeof one.text === 'string';

const rows = (value: Json | undefined, ...types: readonly string[]) =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && types.every((type, i) => typeof row[i] === type));
const isTemplate = (one: JsonObject) =>
  Number.isSafeInteger(one.id) &&
  [one.vct, one.iss, one.statusBase].every((text) => typeof text === 'string') &&
  Number.isSafeInteger(one.depth) &&
  strings(one.payload) &&
  isObject(one.const) &&
  isObject(one.authority) &&
  typeof one.authority.claim === 'string' &&
  strings(one.authority.values) &&
  strings(one.categories ?? []) &&
  rows(one.leaves, 'number', 'string') &&
  rows(one.open ?? [], 'string');

const isPurpose = (one: JsonObject) =>
  Number.isSafeInteger(one.id) &&
  isText(one.title) &&
  isText(one.why) &&
  Number.isSafeInteger(one.keptDays) &&
  every(one.asks, ({ type, preset }) => typeof type === 'string' && typeof preset === 'string');
const isAskable = (one: JsonObject) => Number.isSafeInteger(one.id) && typeof one.vct === 'string' && strings(one.leaves);

/** Nothing where the catalogue has no requests. Throws `payload` for another shape. */
function parseAsking(value: Json | undefined): Asking {
  if (value === undefined) return { types: [], purposes: [] };
  if (!isObject(value) || !every(value.types, isAskable) || !every(value.purposes, isPurpose)) throw new CredentialFault('payload');
  return value as unknown as Asking;
}

/** The payload of an already verified catalogue. Throws `payload` for another shape and `rollback` for a lower sequence than the known one. */
export function parseCatalogue(payload: JsonObject, known?: Pick<Catalogue, 'sequence'>): Catalogue {
  const { iat, sequence, authorities, credentials, dictionaries, templates = [], asking } = payload;
  if (!isTime(iat) || typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) throw new CredentialFault('payload');
  if (!isObject(authorities) || !Object.values(authorities).every((one) => isObject(one) && isText(one.name)))
    throw new CredentialFault('payload');
  if (!every(credentials, isType) || !every(dictionaries, isDictionary) || !every(templates, isTemplate))
    throw new CredentialFault('payload');
  if (known && sequence < known.sequence) throw new CredentialFault('rollback');
  return {
    sequence,
    issuedAt: iat,
    authorities: authorities as unknown as Authorities,
    types: credentials as unknown as readonly CredentialType[],
    dictionaries: dictionaries as unknown as readonly Dictionary[],
    templates: templates as unknown as readonly Template[],
    asking: parseAsking(asking),
  };
}

/** The declaration behind the type a credential names, in either of its two spellings. */
export const typeNamed = ({ types }: Catalogue, name: string | null): CredentialType | undefined =>
  types.find(({ id, vct }) => vct === name || w3cType(id) === name);
