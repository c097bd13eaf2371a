/** Driving licences in every state an inspector meets; expiry is told from the day of seeding, so that "tomorrow" stays true on the first day. */
import type { Category, LicenceRow, LicenceState } from '../../store/registers.ts';
import { addDays, addYears, dayNumber, dayOfNumber, yearsBetween } from '../calendar.ts';
import { demoEpoch } from './epoch.ts';
import type { Citizen } from './families.ts';
import type { Governorate } from './places.ts';
import { appearanceOf } from './portrait.ts';
import { randomOf } from './random.ts';

export type LicencePlan = Readonly<{ state: LicenceState; expiresIn: number; categories: readonly string[]; professional: boolean }>;

const validYears = 10;
const drivingAge = 18;
const wearsGlasses = '01';

export const directorates: Readonly<Record<Governorate, readonly [code: string, name: string]>> = {
  sulaymaniyah: ['21', 'بەڕێوەبەرایەتی هاتووچۆی سلێمانی'],
  erbil: ['22', 'بەڕێوەبەرایەتی هاتووچۆی هەولێر'],
  halabja: ['23', 'بەڕێوەبەرایەتی هاتووچۆی هەڵەبجە'],
  duhok: ['24', 'بەڕێوەبەرایەتی هاتووچۆی دهۆک'],
};

/** Dealt in turn to drivers of thirty and more, whose licence may have begun ten years ago; null stands for any later day. */
const states: readonly (readonly [LicenceState, expiresIn: number | null])[] = [
  ['valid', -1],
  ['valid', 0],
  ['valid', 1],
  ['valid', 30],
  ['suspended', null],
  ['revoked', null],
  ['valid', -400],
  ...Array.from({ length: 13 }, () => ['valid', null] as const),
];

const sets: readonly (readonly string[])[] = [
  ['B'],
  ['B'],
  ['B'],
  ['B'],
  ['A', 'B'],
  ['B', 'C1'],
  ['A1', 'B'],
  ['B', 'C1', 'C', 'D1'],
  ['A', 'B', 'C1', 'C', 'D1', 'D'],
];

/** What a licence is drawn up from. */
export type Driver = Pick<Citizen, 'upn' | 'sex' | 'birth' | 'place'>;

/** Null for who does not drive. `turn` counts the drivers before this one. */
export function licencePlanOf(citizen: Citizen, turn: number): LicencePlan | null {
  const random = randomOf(`licence ${citizen.upn}`);
  const age = yearsBetween(citizen.birth, demoEpoch);
  if (age < drivingAge + 1 || age > 80 || !random.chance(citizen.sex === 1 ? 0.8 : 0.5)) return null;
  const seasoned = age >= 30;
  const [state, expiresIn] = seasoned ? states[turn % states.length]! : (['valid', null] as const);
  const latest = validYears * 365 - 30;
  const earliest = seasoned ? 31 : latest - (age - drivingAge - 1) * 365; // not issued before the age of driving
  const categories = seasoned ? random.pick(sets) : ['B'];
  return {
    state,
    expiresIn: expiresIn ?? random.between(Math.max(31, earliest), latest),
    categories,
    professional: categories.includes('D1'),
  };
}

export function createLicence(citizen: Driver, plan: LicencePlan, today: string): LicenceRow {
  const random = randomOf(`categories ${citizen.upn}`);
  const expires = addDays(today, plan.expiresIn);
  const issued = addYears(expires, -validYears);
  const grown = addYears(citizen.birth, drivingAge);
  const restrictions = appearanceOf(citizen.upn, citizen.sex, yearsBetween(citizen.birth, demoEpoch)).glasses ? [wearsGlasses] : [];
  const first = grown < issued ? random.between(dayNumber(grown), dayNumber(issued)) : dayNumber(issued);
  const categories: readonly Category[] = plan.categories.map((code) => ({
    code,
    from: code === 'B' ? dayOfNumber(first) : issued,
    to: expires,
    restrictions,
  }));
  const [directorate_code, issuing_directorate] = directorates[citizen.place.governorate];
  return {
    licence_number: `KRD-DL-9${citizen.upn.slice(-7)}`,
    upn: citizen.upn,
    issued,
    expires,
    categories,
    issuing_directorate,
    directorate_code,
    professional_class: plan.professional ? 'public' : 'private',
    state: plan.state,
  };
}
