import { expect, test } from 'vitest';
import { direction, languages, ownName, plural, say } from './index.ts';

const left = {
  ckb: '{count} ڕۆژ ماوە بۆ {name}',
  kmr: '{count} roj man ji bo {name}',
  ar: 'بقي {count} يومًا لـ{name}',
  en: '{count} days left for {name}',
};

test('a placeholder takes numbers in the language’s digits and strings as they are', () => {
  expect(say(left, 'ckb', { count: 12, name: 'A1' })).toBe('١٢ ڕۆژ ماوە بۆ A1');
  expect(say(left, 'en', { count: 12, name: 'A1' })).toBe('12 days left for A1');
});

test('a value that is missing leaves its placeholder to be seen, and no inherited member fills one', () => {
  expect(say(left, 'en', { count: 1 })).toBe('1 days left for {name}');
  expect(say({ ...left, en: '{toString}' }, 'en', {})).toBe('{toString}');
});

test('a value that looks like a placeholder is not filled again', () => {
  expect(say(left, 'en', { count: 1, name: '{count}' })).toBe('1 days left for {count}');
});

test('a count is grouped and shaped, and a class without words takes the general ones', () => {
  const forms = {
    ckb: { other: '{count} ناو' },
    kmr: { other: '{count} nav' },
    ar: { other: '{count} اسم' },
    en: { one: '{count} name', other: '{count} names' },
  };
  expect(plural(1200, forms, 'ckb')).toBe('١٬٢٠٠ ناو');
  expect(plural(2, forms, 'ar')).toBe('٢ اسم');
  expect(plural(1, forms, 'en')).toBe('1 name');
});

test('every language has its own name and direction', () => {
  expect(languages.map((language) => `${ownName[language]} ${direction[language]}`)).toEqual([
    'کوردی rtl',
    'Kurmancî ltr',
    'العربية rtl',
    'English ltr',
  ]);
});
