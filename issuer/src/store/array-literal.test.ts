/** Arrays written as one text reach PostgreSQL element by element as they were. */
import { expect, test } from 'vitest';
import { arrayOf } from './array-literal.ts';

test('numbers and plain texts are written as one text, commas and braces and the word NULL inside quotes', () => {
  expect(arrayOf([])).toBe('{}');
  expect(arrayOf([1, 2.5])).toBe('{"1","2.5"}');
  expect(arrayOf(['a,b', '{}', 'NULL', '', 'ئاراس'])).toBe('{"a,b","{}","NULL","","ئاراس"}');
});

test.each(['"', '\\', 'a","b', 'a\\'])('a text with a quote or a backslash stays an element of its own: %s', (text) => {
  expect(arrayOf(['plain', text])).toEqual(['plain', text]);
});
