import { expect, test } from 'vitest';
import { countFailure, noTries, triesLeft, waitAfter, waitLeft, type Tries } from './lock.ts';

const now = 1_795_219_200;
const fail = (times: number) => Array.from({ length: times }).reduce<Tries>((tries) => countFailure(tries, now), noTries);

test('four mistakes cost nothing, each further one a longer wait', () => {
  expect([1, 2, 3, 4].map((failed) => waitLeft(fail(failed), now))).toEqual([0, 0, 0, 0]);
  const waits = [5, 6, 7, 8, 9, 10, 50].map((failed) => waitLeft(fail(failed), now));
  expect(waits).toEqual([30, 60, 300, 900, 3600, 3600, 3600]);
});

test('the wait runs down and ends', () => {
  expect([0, 10, 30, 100].map((later) => waitLeft(fail(5), now + later))).toEqual([30, 20, 0, 0]);
});

test('a clock set back does not lengthen a wait', () => expect(waitLeft(fail(5), now - 86_400)).toBe(30));

test('the tries left are told, and never as none', () =>
  expect([0, 1, 4, 5, 9].map((failed) => triesLeft(fail(failed)))).toEqual([5, 4, 1, 1, 1]));

test('no number of mistakes wipes anything', () => expect(waitAfter(1_000_000)).toBe(3600));
