import { expect, test } from 'vitest';
import { allNames, nameFor } from './names.ts';

const shilan = { ckb: 'شیلان کەریم', ar: 'شيلان كريم', latin: 'Shilan Kareem' };

test('a name stands in the reader’s script where it was issued in it, else as registered', () => {
  expect((['ckb', 'kmr', 'ar', 'en'] as const).map((language) => nameFor(shilan, language).text)).toEqual([
    shilan.ckb,
    shilan.latin,
    shilan.ar,
    shilan.latin,
  ]);
  expect(nameFor({ ckb: 'ئاوات', ar: null, latin: '' }, 'ar')).toEqual({ text: 'ئاوات', lang: 'ckb' });
});

test('a script that was never issued is left out', () => {
  expect(allNames({ ckb: 'ئاوات', ar: '', latin: 'Awat' }).map(({ lang }) => lang)).toEqual(['ckb', 'en']);
});
