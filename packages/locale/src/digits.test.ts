import { expect, test } from 'vitest';
import { digitsOnly, latinDigits, toDigits } from './index.ts';

test('Arabic and Persian digits become Latin ones', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
});

test('a text takes the digit system asked for, whatever it was written in', () => {
  expect(toDigits('22 A ١٢۳', 'arabic')).toBe('٢٢ A ١٢٣');
  expect(toDigits('22 A ١٢۳', 'latin')).toBe('22 A 123');
});

test('typed numbers lose spaces and bidi marks, nothing else', () => {
  expect(digitsOnly('\u200f ٩٩٩٠ 0000\u00a00001\u202c۷ ')).toBe('9990000000017');
  expect(digitsOnly('12-x')).toBe('12-x');
});
