import licence from '../../../packages/catalogue/credentials/driving-licence.ts';
import civilId from '../../../packages/catalogue/credentials/civil-id.ts';
import company from '../../../packages/catalogue/credentials/company-registration.ts';
import deed from '../../../packages/catalogue/credentials/land-deed.ts';
import vehicle from '../../../packages/catalogue/credentials/vehicle-registration.ts';
import { expect, test } from 'vitest';
import type { Finding } from '#lib/check.ts';
import { ageOn, daysBetween, personOf } from './person.ts';

const at = 1_795_262_400; // 21 November 2026

const finding = (claims: Finding['claims'], type: Finding['type'] = licence): Finding => ({ face: 'valid', at, type, claims });

test.each([
  ['2000-11-21', 26],
  ['2000-11-22', 25],
  ['2000-02-29', 26],
  ['2026-11-21', 0],
] as const)('someone born on %s is %i', (birthdate, age) => {
  expect(ageOn(birthdate, '2026-11-21')).toBe(age);
});

test('days between two days count both ways', () => {
  expect(daysBetween('2026-11-21', '2026-12-01')).toBe(10);
  expect(daysBetween('2026-11-21', '2026-11-09')).toBe(-12);
});

test('the name is put together in its own order, and a missing part leaves no gap', () => {
  expect(personOf(finding({ given_name_native: 'ڕێبوار', family_name_native: null, father_name_native: 'عەبدوڵڵا' }))?.name).toEqual({
    text: 'ڕێبوار عەبدوڵڵا',
    lang: 'ckb',
  });
});

test('an expiry gives the days left, a portrait in its group is found', () => {
  const person = personOf(finding({ date_of_expiry: '2026-11-09', annex: { portrait_qr: 'AlVJRkY' } }));
  expect(person).toMatchObject({ daysLeft: -12, portrait: 'AlVJRkY' });
});

test('an answer about age is an answer, not a birthday', () => {
  const person = personOf(finding({ age: { age_over_18: true } }, civilId));
  expect(person?.answers.map(({ yes }) => yes)).toEqual([true]);
  expect(person?.age).toBeUndefined();
});

test('values of another shape are left out', () => {
  const person = personOf(finding({ birthdate: 'yesterday', date_of_expiry: 7, categories: [{ code: 3 }, 'B'] }));
  expect(person).toMatchObject({ categories: [], restrictions: [] });
  expect(person?.age).toBeUndefined();
  expect(person?.daysLeft).toBeUndefined();
});

test('without claims there is no person', () => {
  expect(personOf(finding(undefined))).toBeNull();
});

test.each([
  ['a vehicle', vehicle, { make: 'Kia', model: 'Rio', plate: '22 Z 00001', date_of_expiry: '2026-12-01' }, 'Kia Rio 22 Z 00001'],
  ['a company', company, { company_name_native: 'کۆمپانیای زاگرۆس', date_of_expiry: '2026-12-01' }, 'کۆمپانیای زاگرۆس'],
] as const)('%s has its name, its days left and nothing of a person', (_law, type, claims, name) => {
  expect(personOf(finding(claims, type))).toEqual({
    name: { text: name, lang: type === vehicle ? 'en' : 'ckb' },
    birthYear: undefined,
    age: undefined,
    portrait: undefined,
    categories: [],
    restrictions: [],
    answers: [],
    daysLeft: 10,
  });
});

test('what weighs on a parcel is no answer in green', () => {
  expect(personOf(finding({ parcel: '12/5', encumbered: true }, deed))).toMatchObject({ answers: [], name: { text: '12/5' } });
});
