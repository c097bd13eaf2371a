import { describe, expect, test } from 'vitest';
import { findScans, isPdf, scanKinds, serviceFor, sizeOf, tidyName, type Scan, type ScanKind } from './scans.ts';

const scan = (id: string, name: string, kind: ScanKind = 'other', madeAt = 1): Scan => ({
  id,
  name,
  kind,
  madeAt,
  pages: [{ id: `p-${id}`, type: 'image/webp', size: 10 }],
});
const titles: Partial<Record<ScanKind, readonly string[]>> = {
  'land-deed': ['سەنەدی موڵک (تاپۆ)', 'Tapo', 'سند الملكية (طابو)', 'Land deed'],
  'birth-certificate': ['بڕوانامەی لەدایکبوون', 'Belgeya jidayikbûnê', 'شهادة الولادة', 'Birth certificate'],
};
const wordsOf = (kind: ScanKind) => titles[kind] ?? [];
const all = [
  scan('a', 'خانووەکەی هەولێر', 'land-deed', 1),
  scan('b', 'سارا', 'birth-certificate', 3),
  scan('c', 'Shivan Ahmed', 'birth-certificate', 2),
  scan('d', 'نامەی سەلاحەدین', 'other', 0),
];
const found = (query: string) => findScans(all, query, wordsOf).map(({ id }) => id);

describe('a scan is found', () => {
  test.each([
    ['nothing asked finds all, the newest first', '  ', ['b', 'c', 'a', 'd']],
    ['by its name', 'shivan', ['c']],
    ['by a part of its name', 'هەولێر', ['a']],
    ['whatever keyboard wrote it', 'ساره', ['b']],
    ['by its kind in any language', 'land', ['a']],
    ['by its kind in Kurmanji without its diacritics', 'jidayikbune', ['b', 'c']],
    ['by its kind in Arabic', 'طابو', ['a']],
    ['by the consonants where the spelling differs', 'صلاح', ['d']],
    ['only where every word fits', 'birth shivan', ['c']],
    ['not by what it has nothing of', 'passport', []],
  ])('%s', (_, query, ids) => expect(found(query)).toEqual(ids));
});

describe('a name is kept as one line', () => {
  test.each([
    ['  My \n deed ', 'My deed'],
    ['\u202etxt.exe\u202c\u200f', 'txt.exe'],
    ['ناوی من', 'ناوی من'],
    [' \u200e\t ', ''],
    ['x'.repeat(200), 'x'.repeat(80)],
    ['😀'.repeat(90), '😀'.repeat(80)],
  ])('%j', (typed, kept) => expect(tidyName(typed)).toBe(kept));
});

test('the signed version is offered only where this catalogue has its service', () => {
  const catalogue = { iss: 'x', services: [{ id: 'birth-reg' }] };
  expect(serviceFor('birth-certificate', catalogue)).toBe('birth-reg');
  expect(serviceFor('land-deed', catalogue)).toBeNull();
  expect(serviceFor('other', catalogue)).toBeNull();
  expect(serviceFor('birth-certificate', { iss: 'x' })).toBeNull();
  expect(serviceFor('birth-certificate', undefined)).toBeNull();
});

test('a PDF is told from pictures, and a size is of all pages', () => {
  const [one] = all;
  expect(isPdf(one!)).toBe(false);
  expect(isPdf({ ...one!, pages: [{ id: 'p', type: 'application/pdf', size: 7 }] })).toBe(true);
  expect(sizeOf({ ...one!, pages: [...one!.pages, ...one!.pages] })).toBe(20);
});

test('every kind of paper is there once', () => expect(new Set(scanKinds).size).toBe(scanKinds.length));
