/** What the demo's people travel with: passports, international permits, and, of those from abroad, residence cards and visas. */
import type { RecordRow } from '../../../store/records.ts';
import type { LicenceRow, PersonRow } from '../../../store/registers.ts';
import { addDays, addYears, yearsBetween } from '../../calendar.ts';
import { randomOf } from '../random.ts';
import { passportLines } from './passport-lines.ts';
import { sheetsOf } from './sheet.ts';

const passportYears = 8;

/** A quarter of the grown-up, and `told`. */
export function createPassports(
  persons: readonly PersonRow[],
  { today, told }: { today: string; told: ReadonlySet<string> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('passports', 'KRD-PA-');
  for (const person of persons) {
    const { upn, birth_date } = person;
    const random = randomOf(`passport ${upn}`);
    if (person.national_number === null || (!told.has(upn) && (yearsBetween(birth_date, today) < 18 || !random.chance(0.25)))) continue;
    const issued = addDays(today, -random.between(30, passportYears * 365 - 200));
    const date_of_expiry = addYears(issued, passportYears);
    const passport_number = `Z9${upn.slice(-7)}`;
    const [mrz_line_1, mrz_line_2] = passportLines({ person, passport_number, date_of_expiry });
    const issuing_office = `بەڕێوەبەرایەتی پاسپۆرتی ${person.birth_region} (نموونە)`;
    add({ upn, issued, data: { date_of_expiry, passport_number, passport_type: 'ordinary', issuing_office, mrz_line_1, mrz_line_2 } });
  }
  return rows;
}

/** For some who hold a passport and a licence that stands, and for `told`. */
export function createPermits(
  licences: readonly LicenceRow[],
  passports: readonly RecordRow[],
  { today, told }: { today: string; told: ReadonlySet<string> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('traffic-permits', 'KRD-IP-');
  const numbers = new Map(passports.map(({ upn, data }) => [upn, data.passport_number]));
  for (const { upn, licence_number, categories, state, expires, issued: since } of licences) {
    const random = randomOf(`permit ${upn}`);
    if (!numbers.has(upn) || state !== 'valid' || expires < today || (!told.has(upn) && !random.chance(0.25))) continue;
    const years = random.between(1, 3);
    const drawn = addDays(today, -random.between(5, years * 365 - 5));
    const issued = drawn > since ? drawn : since;
    const data = { date_of_expiry: addYears(issued, years), licence_number, categories, passport_number: numbers.get(upn), years };
    add({ upn, issued, data });
  }
  return rows;
}

type Abroad = Readonly<{ upn: string; given_name: string; family_name: string | null; birthdate: string; nationality: string }>;

/** Three who came for a while and are in no other register. */
const visitors: readonly Abroad[] = [
  { upn: '9990000002001', given_name: 'Luca Demo', family_name: 'Rossi', birthdate: '1988-04-12', nationality: 'Italy' },
  { upn: '9990000002002', given_name: 'Mariam Demo', family_name: 'Haddad', birthdate: '1993-09-30', nationality: 'Lebanon' },
  { upn: '9990000002003', given_name: 'Suryanto', family_name: null, birthdate: '1985-01-21', nationality: 'Indonesia' },
];

const countries: Readonly<Record<string, string>> = {
  AF: 'Afghanistan',
  BR: 'Brazil',
  BT: 'Bhutan',
  CO: 'Colombia',
  EG: 'Egypt',
  ID: 'Indonesia',
  IN: 'India',
  JO: 'Jordan',
  MM: 'Myanmar',
  NP: 'Nepal',
  PH: 'Philippines',
  PT: 'Portugal',
  SD: 'Sudan',
  TD: 'Chad',
  YE: 'Yemen',
};

const towns: Readonly<Record<string, string>> = { erbil: 'Erbil', sulaymaniyah: 'Sulaymaniyah', duhok: 'Duhok', halabja: 'Halabja' };

const passportOf = (upn: string) => `X9${upn.slice(-7)}`;

/** Of everybody in the civil register who is no citizen, under the number of the card there; and of the visitor who stays on. */
export function createResidence(persons: readonly PersonRow[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('residence', 'KRD-RC-');
  const draw = (who: Abroad, issued: string, number: string, governorate: string) => {
    const random = randomOf(`residence ${who.upn}`);
    const { upn, ...named } = who;
    const data = {
      ...named,
      date_of_expiry: addYears(issued, 1),
      passport_number: passportOf(upn),
      sponsor: random.chance(0.8) ? 'Chiya Bank (DEMO)' : null,
      purpose: random.pick(['work', 'work', 'family', 'study']),
      entry_date: addDays(issued, -random.between(10, 700)),
      residence_class: 12,
      address: towns[governorate] ?? governorate,
    };
    add({ upn, issued, number, data });
  };
  for (const { upn, national_number, given_name, family_name, birth_date, birth_country, card_number, card_issued, governorate } of persons)
    if (national_number === null)
      draw(
        { upn, given_name, family_name, birthdate: birth_date, nationality: countries[birth_country] ?? birth_country },
        card_issued,
        card_number,
        governorate,
      );
  const settled = visitors[2]!;
  draw(settled, addDays(today, -40), `KRD-RC-9${settled.upn.slice(-7)}`, 'erbil');
  return rows;
}

export function createVisas(today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('visas', 'KRD-EV-');
  for (const [at, { upn, ...named }] of visitors.entries()) {
    const issued = addDays(today, -3 * (at + 1));
    const data = {
      ...named,
      date_of_expiry: addDays(issued, 30),
      passport_number: passportOf(upn),
      purpose: at === 1 ? 'family' : 'tourism',
      entries: at === 1 ? 'multiple' : 'single',
      stay_days: 30,
      valid_from: issued,
    };
    add({ upn, issued, data });
  }
  return rows;
}
