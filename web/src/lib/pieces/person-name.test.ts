import { expect, test } from 'vitest';
import licence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import { nameParts } from './person-name.ts';

/** As the claims of a licence say it, Latin letters in the annex. */
const named = (native: readonly (string | null)[], latin: readonly (string | null)[]) => {
  const parts = ['given_name', 'father_name', 'grandfather_name', 'family_name'];
  const written = (suffix: string, values: readonly (string | null)[]) =>
    Object.fromEntries(parts.map((part, at) => [`${part}${suffix}`, values[at] ?? null]));
  return {
    claims: { ...written('_native', native), annex: { other: { ...written('', latin), grandfather_name_native: native[2] ?? null } } },
  };
};

test('a name of four parts is in the reader’s letters where the register has them', () => {
  const held = named(['شیلان', 'کەریم', 'ڕەشید', 'جاف'], ['Shilan', 'Kareem', 'Rasheed', 'Jaf']);
  expect(nameParts(licence, held, 'ckb')).toEqual(['شیلان', 'کەریم', 'ڕەشید', 'جاف']);
  expect(nameParts(licence, held, 'en')).toEqual(['Shilan', 'Kareem', 'Rasheed', 'Jaf']);
  expect(nameParts(licence, held, 'ar')).toEqual(['شیلان', 'کەریم', 'ڕەشید', 'جاف']);
});

test('a name of one part is that part, and of five words none is lost', () => {
  expect(nameParts(licence, named(['زەلمای'], ['Zalmay']), 'en')).toEqual(['Zalmay']);
  const five = named(['ماریا لویزا', null, null, 'فێرێیرا سانتۆس لۆپێز'], ['Maria Luisa', null, null, 'Ferreira Santos Lopes']);
  expect(nameParts(licence, five, 'kmr').join(' ')).toBe('Maria Luisa Ferreira Santos Lopes');
  expect(nameParts(licence, five, 'ckb').join(' ')).toBe('ماریا لویزا فێرێیرا سانتۆس لۆپێز');
});
