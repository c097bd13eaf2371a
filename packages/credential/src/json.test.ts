import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Code } from './errors.ts';
import { parseJson, parseJsonObject, valueAt } from './json.ts';

test.each<[string, string | Uint8Array, Code]>([
  ['a member twice', '{"a":1,"a":1}', 'duplicate-member'],
  ['a member twice, once escaped', '{"a":1,"\\u0061":1}', 'duplicate-member'],
  ['a member twice, below', '[{"x":{"a":1,"a":2}}]', 'duplicate-member'],
  ['__proto__', '{"__proto__":{}}', 'malformed'],
  ['__proto__, escaped', '{"\\u005f_proto__":{}}', 'malformed'],
  ['a byte-order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'malformed'],
  ['half a surrogate', '"\\ud800"', 'malformed'],
  ['surrogates in the wrong order', '"\\udc00\\ud800"', 'malformed'],
  ['text that is no UTF-8', Uint8Array.of(0x22, 0xc0, 0x80, 0x22), 'malformed'],
  ['1e400', '1e400', 'malformed'],
  ['minus zero', '-0', 'malformed'],
  ['2^53', '9007199254740992', 'malformed'],
  ['−2^53−1', '-9007199254740993', 'malformed'],
  ['a leading zero', '01', 'malformed'],
  ['a plus sign', '+1', 'malformed'],
  ['a point without digits', '1.', 'malformed'],
  ['hexadecimal', '0x10', 'malformed'],
  ['NaN', 'NaN', 'malformed'],
  ['text after the end', '{} x', 'malformed'],
  ['two values', '1 2', 'malformed'],
  ['a NUL after the end', '1\u0000', 'malformed'],
  ['a NUL in a string', '"\u0000"', 'malformed'],
  ['a raw line break in a string', '"a\nb"', 'malformed'],
  ['an unknown escape', '"\\x41"', 'malformed'],
  ['an escape cut short', '"\\u12', 'malformed'],
  ['a comment', '/* */1', 'malformed'],
  ['a comma too many', '[1,]', 'malformed'],
  ['a comma too many in an object', '{"a":1,}', 'malformed'],
  ['single quotes', "'a'", 'malformed'],
  ['no value', '', 'malformed'],
  ['an object left open', '{"a":1', 'malformed'],
  ['other white space', '\u00a01', 'malformed'],
  ['depth 17', '['.repeat(17) + ']'.repeat(17), 'too-deep'],
  ['a million brackets', '['.repeat(1_000_000), 'too-deep'],
  ['a million braces', '{"a":'.repeat(1_000_000), 'too-deep'],
  ['an array too long', `[${'1,'.repeat(4096)}1]`, 'too-large'],
])('%s is refused', (_title, source, code) => {
  expect(() => parseJson(source)).toThrow(code);
});

test('depth 16, 2^53 − 1 and text up to U+10FFFF pass', () => {
  expect(() => parseJson('['.repeat(16) + ']'.repeat(16))).not.toThrow();
  expect(parseJson('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseJson('"\\ud83d\\ude00 ئاراس \u{10ffff}"')).toBe('😀 ئاراس \u{10ffff}');
});

/** Whole numbers that keep all their digits, well-formed text, no `__proto__`. */
function ordinary(value: unknown): boolean {
  if (typeof value === 'number') return !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (typeof value === 'string') return value.isWellFormed() && value !== '__proto__';
  return typeof value !== 'object' || value === null || Object.entries(value).every((entry) => entry.every(ordinary));
}

test('what JSON.stringify writes is read back', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(ordinary(value));
      expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 500 },
  ));

test('whatever JSON.parse refuses we refuse', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ntrue0-1.eE u') }), (text) => {
      try {
        JSON.parse(text);
      } catch {
        expect(() => parseJson(text)).toThrow();
      }
    }),
    { numRuns: 2000 },
  ));

test('an array is no object, and an object has no prototype', () => {
  expect(() => parseJsonObject('[]')).toThrow('malformed');
  expect(Object.getPrototypeOf(parseJsonObject('{"constructor":1}'))).toBeNull();
});

test('a path ends in a value or nowhere', () => {
  const value = parseJson('{"a":[{"b":null}],"toString":1}');
  expect(valueAt(value, ['a', 0, 'b'])).toBeNull();
  for (const path of [['a', 1], ['a', 'length'], ['a', 0, 'b', 'c'], ['constructor'], [0]]) expect(valueAt(value, path)).toBeUndefined();
});
