import { expect, test } from 'vitest';
import drivingLicence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import { testHeld } from '../testing/held.ts';
import type { Copy, Held } from './held.ts';
import { dueForRenewal } from './renew.ts';

const day = 86_400;
const now = 1_795_219_200;
const copy: Copy = { credential: 'c', key: 'k', status: null };
const licence = (left: number, more: Partial<Held> = {}) =>
  testHeld(drivingLicence, {}, { issuedAt: now + left * day - 30 * day, expires: now + left * day, copies: [copy, copy, copy], ...more });
const due = (held: readonly Held[], coming: readonly string[] = []) => dueForRenewal(held, { now, coming }).length;

test.each([
  [20, 0],
  [11, 0],
  [9, 1],
  [0, 1],
  [-3, 1],
])('copies with %i days left: %i due', (left, count) => expect(due([licence(left)])).toBe(count));

test('a document of fewer copies than wanted is filled up', () => expect(due([licence(20, { copies: [copy] })])).toBe(1));

test('a document that an open application gives anew is left to it', () => expect(due([licence(2)], ['driving-licence'])).toBe(0));

test('several documents of one type are left: the issuer is asked by type', () =>
  expect(due([licence(2, { id: 'a' }), licence(2, { id: 'b' })])).toBe(0));
