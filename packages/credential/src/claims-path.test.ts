import { describe, expect, test } from 'vitest';
import { parseClaimsPath, selectClaims, type ClaimsPath } from './claims-path.ts';
import { codeOf } from './errors.ts';
import type { Json } from './json.ts';

const claims: Json = {
  name: 'Ava',
  surname: null,
  address: { street: 'Salim' },
  degrees: [{ type: 'BSc', university: 'A' }, { type: 'MSc', university: 'B' }, { type: 'PhD' }],
  numbers: [[1, 2], [3]],
  mixed: [{ a: 1 }, 5],
};
const paths = (path: ClaimsPath, anyElement = false) => selectClaims(claims, path, { anyElement })?.map(({ path: at }) => at.join('.'));

test.each<[string, ClaimsPath, readonly string[]]>([
  ['a member', ['name'], ['name']],
  ['a whole object', ['address'], ['address']],
  ['a member of a member', ['address', 'street'], ['address.street']],
  ['every element that has the member', ['degrees', null, 'university'], ['degrees.0.university', 'degrees.1.university']],
  ['one element', ['degrees', 1], ['degrees.1']],
  ['every array that has the element', ['numbers', null, 1], ['numbers.0.1']],
  ['a claim whose value is null: it is there', ['surname'], ['surname']],
])('%s is selected', (_what, path, expected) => expect(paths(path)).toEqual(expected));

test.each<[string, ClaimsPath]>([
  ['a member that is not there', ['birthdate']],
  ['an inherited member', ['toString']],
  ['a member of a text', ['name', 'length']],
  ['an element of an object', ['address', 0]],
  ['a member of an array', ['degrees', 'length']],
  ['an element beyond the end', ['degrees', 3]],
  ['every element of a text', ['name', null]],
  ['a member of elements of which one is no object', ['mixed', null, 'a']],
])('%s is not selected', (_what, path) => expect(paths(path)).toBeUndefined());

test('in a presentation a number means any element', () => {
  expect(paths(['degrees', 7, 'university'], true)).toEqual(['degrees.0.university', 'degrees.1.university']);
});

describe('a path', () => {
  const outcome = (path: Json | undefined) => {
    try {
      return parseClaimsPath(path);
    } catch (fault) {
      return codeOf(fault);
    }
  };

  test('of eight steps is read', () => expect(outcome(Array(8).fill('a'))).toHaveLength(8));

  test.each<[string, Json | undefined]>([
    ['that is missing', undefined],
    ['that is a text', 'name'],
    ['without steps', []],
    ['of nine steps', Array(9).fill('a') as Json],
    ['with a negative number', ['a', -1]],
    ['with half a number', ['a', 0.5]],
    ['with a truth', ['a', true]],
    ['with a list', ['a', ['b']]],
  ])('%s is query-path', (_what, path) => expect(outcome(path)).toBe('query-path'));
});
