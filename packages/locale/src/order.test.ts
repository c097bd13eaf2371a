import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './index.ts';

const sorted = 'ئاراس جوان چیا ڕەوا ڕێبوار زانا ژینۆ فەرهاد ڤیان قادر گوڵاڵە لاوە ڵەیلا نەوزاد وریا ۆکس هێمن ەکس یاد ێکس'.split(' ');

test('names stand in the order of the Kurdish alphabet', () => {
  expect([...sorted].reverse().sort(compare)).toEqual(sorted);
});

test('a name written on an Arabic keyboard stands where it belongs', () => {
  expect(['نەوزاد', 'كاروان', 'قادر'].sort(compare)).toEqual(['قادر', 'كاروان', 'نەوزاد']);
});

test('Kurmanji letters follow their plain sisters, whatever the case', () => {
  expect(['Şêrko', 'sozan', 'Tara', 'Çira', 'Cihan', 'dilşad'].sort(compare)).toEqual([
    'Cihan',
    'Çira',
    'dilşad',
    'sozan',
    'Şêrko',
    'Tara',
  ]);
});

test('a shorter name comes before the longer one that begins with it', () => {
  expect(['ئارامە', 'ئارام', 'ئارام جاف'].sort(compare)).toEqual(['ئارام', 'ئارام جاف', 'ئارامە']);
});

test('the order is the same from either side, and only identical strings are equal', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...sorted.join('')) }));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      expect(compare(a, b) === 0).toBe(a === b);
    }),
  );
});
