import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../encoding.ts';
import { fromDigits, mostDigits, toDigits } from './digits.ts';

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

test.each([
  ['10', '016'],
  ['1000', '04096'],
  ['10ff', '04351'],
  [`10${'00'.repeat(15)}`, '021267647932558653966460912964485513216'],
])('%s is written %s', (hex, digits) => {
  expect(toDigits(bytesOf(hex))).toBe(digits);
  expect(toHex(fromDigits(digits)!)).toBe(hex);
});

test('whatever is written can be read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 2943 }), (bytes) => {
      expect(fromDigits(toDigits(bytes))).toEqual(bytes);
    }),
  );
});

test('the largest payload is one digit short of the largest code', () => {
  expect(toDigits(new Uint8Array(2943).fill(255))).toHaveLength(mostDigits - 1);
});

test('other texts, impossible lengths and values too large for theirs are not ours', () => {
  for (const text of ['', '1', '12', 'https://id.krdpass.example', '٠١٦', '16 ', '0160', '256', '999', '65536', '9'.repeat(mostDigits + 1)])
    expect(fromDigits(text)).toBeNull();
});
