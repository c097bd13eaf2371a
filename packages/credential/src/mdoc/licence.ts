/** The driving licence as an mdoc (ISO/IEC 18013-5 §7.2): which elements must be there, what each may hold, and no other beside them. */
import { CredentialFault } from '../errors.ts';
import { isObject, type Json } from '../json.ts';
import { parseDay, parseInstant } from '../time.ts';
import { fullDate, isMap, isTagged, tags, type Cbor } from './cbor.ts';
import type { MdocElement } from './issue.ts';

export const licenceDocType = 'org.iso.18013.5.1.mDL';
export const licenceNamespace = 'org.iso.18013.5.1';

type Judge = (value: Cbor) => boolean;

const text: Judge = (value) => typeof value === 'string' && value !== '' && value.length <= 150;
/** Latin-1 without control characters: other scripts have elements of their own. */
const latin: Judge = (value) => text(value) && /^[\x20-\x7e\xa0-\xff]+$/.test(value as string);
const country: Judge = (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value);
const dayOrInstant: Judge = (value) => {
  if (!isTagged(value) || typeof value.value !== 'string') return false;
  if (value.tag === tags.fullDate) return parseDay(value.value) !== undefined;
  return value.tag === tags.instant && parseInstant(value.value) > 0;
};
const day: Judge = (value) => isTagged(value) && value.tag === tags.fullDate && dayOrInstant(value);
const truth: Judge = (value) => typeof value === 'boolean';
const whole: Judge = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const jpeg: Judge = (value) =>
  value instanceof Uint8Array &&
  value.length <= 65_536 &&
  ((value[0] === 0xff && value[1] === 0xd8 && value[2] === 0xff) || String(value.subarray(4, 8)) === '106,80,32,32'); // JPEG, JPEG 2000

const optionalDay = (value: Cbor | undefined) => value === undefined || day(value);
const privileges: Judge = (value) =>
  Array.isArray(value) &&
  (value as Cbor[]).every(
    (entry) =>
      isMap(entry) &&
      text(entry.get('vehicle_category_code') ?? null) &&
      optionalDay(entry.get('issue_date')) &&
      optionalDay(entry.get('expiry_date')) &&
      [...entry.keys()].every((name) => ['vehicle_category_code', 'issue_date', 'expiry_date', 'codes'].includes(String(name))),
  );

const mandatory: Readonly<Record<string, Judge>> = {
  family_name: latin,
  given_name: latin,
  birth_date: day,
  issue_date: dayOrInstant,
  expiry_date: dayOrInstant,
  issuing_country: country,
  issuing_authority: latin,
  document_number: latin,
  portrait: jpeg,
  driving_privileges: privileges,
  un_distinguishing_sign: (value) => typeof value === 'string' && /^[A-Z]{1,3}$/.test(value),
};

const optional: Readonly<Record<string, Judge>> = {
  ...Object.fromEntries(
    [
      'administrative_number',
      'birth_place',
      'resident_address',
      'resident_street',
      'resident_city',
      'resident_state',
      'resident_postal_code',
    ]
      .concat('eye_colour', 'hair_colour', 'issuing_jurisdiction')
      .map((name) => [name, latin]),
  ),
  ...Object.fromEntries(['height', 'weight', 'age_in_years', 'age_birth_year'].map((name) => [name, whole])),
  nationality: country,
  resident_country: country,
  sex: (value) => [0, 1, 2, 9].includes(value as number),
  portrait_capture_date: dayOrInstant,
  family_name_national_character: text,
  given_name_national_character: text,
};

const judgeOf = (element: string): Judge | undefined =>
  Object.hasOwn(mandatory, element)
    ? mandatory[element]
    : Object.hasOwn(optional, element)
      ? optional[element]
      : /^age_over_\d\d$/.test(element)
        ? truth
        : undefined;

/** Throws `claims-missing` where a mandatory element is absent, `payload` for one the namespace does not know or whose value it does not allow, `dates` for a day that does not exist. */
export function checkLicence(elements: readonly MdocElement[]): void {
  const own = elements.filter(({ namespace }) => namespace === licenceNamespace);
  if (!Object.keys(mandatory).every((name) => own.some(({ element }) => element === name))) throw new CredentialFault('claims-missing');
  for (const { element, value } of own) if (!judgeOf(element)?.(value)) throw new CredentialFault('payload');
}

/** `categories` of our other forms as `driving_privileges`. Throws `payload` for any other shape. */
export function drivingPrivileges(categories: Json): Cbor {
  if (!Array.isArray(categories)) throw new CredentialFault('payload');
  return categories.map((category) => {
    if (!isObject(category) || typeof category.code !== 'string') throw new CredentialFault('payload');
    const { code, from, to, restrictions } = category;
    const codes = Array.isArray(restrictions) ? restrictions.filter((entry) => typeof entry === 'string') : [];
    return new Map<string, Cbor>([
      ['vehicle_category_code', code],
      ...(typeof from === 'string' ? [['issue_date', fullDate(from)] as const] : []),
      ...(typeof to === 'string' ? [['expiry_date', fullDate(to)] as const] : []),
      ...(codes.length > 0 ? [['codes', codes.map((entry) => new Map([['code', entry]]))] as const] : []),
    ]);
  });
}
