import { languages, type Text } from '@krdpass/locale';
import { expect, test } from 'vitest';
import { askableTypes, askIds, leavesOf } from './ask-ids.ts';
import { readCatalogue } from './folder.ts';
import { purposes } from './purposes.ts';
import { permissionSets, units } from './relying-parties.ts';

const { credentials } = await readCatalogue();
const typeOf = (id: string) => credentials.find((type) => type.id === id)!;
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const worded = (text: Text) => languages.every((language) => text[language].trim() !== '');

test('every number is a type’s own and fits into a request', () => {
  expect(unique(Object.values(askIds))).toBe(true);
  for (const [type, id] of Object.entries(askIds)) {
    expect(typeOf(type), type).toBeDefined();
    expect(id > 0 && id <= 4095 && Number.isInteger(id)).toBe(true);
  }
});

test('the first leaves keep their bits: they stand in requests', () => {
  expect(leavesOf(typeOf('driving-licence')).slice(0, 7)).toEqual([
    'given_name_native',
    'father_name_native',
    'grandfather_name_native',
    'family_name_native',
    'birthdate',
    'categories',
    'document_number',
  ]);
  expect(leavesOf(typeOf('salary-proof'))[31]).toBe('net_at_least_300000'); // the last that older requests could name
});

test('a mask has no more bits than it can hold, and none for what is always shown', () => {
  for (const { vct, leaves } of askableTypes(credentials)) {
    expect(leaves.length, vct).toBeLessThanOrEqual(52);
    expect(leaves, vct).not.toContain('issuing_authority');
  }
});

test('every claim of every type can be asked for, each salary threshold too', () => {
  for (const type of credentials) {
    const hideable = Object.keys(type.claims).filter((name) => type.claims[name]!.disclose === 'choice');
    expect(leavesOf(type), type.id).toEqual(hideable);
  }
  const [, bank] = permissionSets(credentials);
  for (const sum of [300_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000])
    expect(bank!.types[0]!.claims).toContain(`net_at_least_${sum}`);
});

test('a type without a number cannot be asked for', () => {
  expect(askableTypes([{ ...typeOf('civil-id'), id: 'nobody' }])).toEqual([]);
});

test('a purpose says in every language what it is for, and asks by a preset whose every claim has a bit', () => {
  expect(unique(purposes.map(({ id }) => id))).toBe(true);
  for (const { title, why, asks } of purposes) {
    expect(worded(title) && worded(why)).toBe(true);
    expect(asks).not.toEqual([]);
    for (const { type, preset } of asks) {
      const { claims, presets } = typeOf(type);
      const chosen = presets[preset]!.claims.filter((claim) => claims[claim]!.disclose === 'choice');
      expect(
        chosen.filter((claim) => !leavesOf(typeOf(type)).includes(claim)),
        `${type} ${preset}`,
      ).toEqual([]);
    }
  }
});

test('every unit has a name, a word of its own, and a set of permissions that exists', () => {
  expect(unique(units.map(({ id }) => id)) && unique(units.map(({ word }) => word))).toBe(true);
  const sets = permissionSets(credentials).map(({ id }) => id);
  for (const { name, permission } of units) {
    expect(worded(name)).toBe(true);
    expect(sets).toContain(permission);
  }
});

test('the traffic police may ask for a licence and no salary, a bank for the salary and no licence', () => {
  const [police, bank] = permissionSets(credentials);
  expect(police!.types.map(({ vct }) => vct)).toEqual(['urn:krd:driving-licence:1']);
  expect(police!.types[0]!.claims).toContain('portrait_qr');
  expect(police!.types[0]!.claims).not.toContain('upn');
  expect(bank!.types.map(({ vct }) => vct)).toEqual(['urn:krd:salary-proof:1']);
  expect(bank!.types[0]!.claims).toEqual(expect.arrayContaining(['ministry', 'net_salary', 'loan_instalments']));
});
