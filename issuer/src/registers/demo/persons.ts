/** The page of the civil register about a citizen: numbers, card, blood group and the keys under which the name is found. */
import { fold } from '@krdpass/locale';
import type { PersonRow } from '../../store/registers.ts';
import { addDays, addYears } from '../calendar.ts';
import type { Citizen } from './families.ts';
import type { Name } from './names.ts';
import { randomOf } from './random.ts';

const bloodGroups = [
  'O+',
  'O+',
  'O+',
  'O+',
  'O+',
  'O+',
  'A+',
  'A+',
  'A+',
  'A+',
  'A+',
  'B+',
  'B+',
  'B+',
  'B+',
  'AB+',
  'O-',
  'A-',
  'B-',
  'AB-',
];
const cardYears = 10;

export function createPerson(citizen: Citizen, today: string): PersonRow {
  const random = randomOf(`civil ${citizen.upn}`);
  const running = citizen.upn.slice(-7);
  const { given, father, grandfather, family, mother, motherFather, place } = citizen;
  const key = (script: keyof Name) => fold([given, father, grandfather, family].flatMap((name) => name?.[script] ?? []).join(' '));
  const drawn = addDays(today, -random.between(1, 2400));
  const card_issued = drawn > citizen.birth ? drawn : citizen.birth;
  return {
    upn: citizen.upn,
    national_number: `0000${running.padStart(8, '0')}`,
    biometric_code: `DEMO-${random.digits(8)}`,
    given_name: given.latin,
    father_name: father.latin,
    grandfather_name: grandfather.latin,
    family_name: family?.latin ?? null,
    given_name_native: given.ckb,
    father_name_native: father.ckb,
    grandfather_name_native: grandfather.ckb,
    family_name_native: family?.ckb ?? null,
    given_name_native_ar: given.ar,
    father_name_native_ar: father.ar,
    grandfather_name_native_ar: grandfather.ar,
    family_name_native_ar: family?.ar ?? null,
    mother_name: mother.latin,
    mother_name_native: mother.ckb,
    mother_father_name: motherFather.latin,
    mother_father_name_native: motherFather.ckb,
    sex: citizen.sex,
    birth_date: citizen.birth,
    birth_country: 'IQ',
    birth_region: place.region,
    birth_locality: place.locality,
    blood_group: random.pick(bloodGroups),
    marital_status: citizen.marital,
    governorate: place.governorate,
    register_number: String(Math.ceil(citizen.household / 50) + 400),
    page_number: String(((citizen.household * 7) % 199) + 1),
    family_number: `DEMO-${String(citizen.household).padStart(6, '0')}`,
    card_number: `KRD-ID-9${running}`,
    card_issued,
    card_expires: addYears(card_issued, cardYears),
    name_fold: key('ckb'),
    name_latin_fold: key('latin'),
  };
}
