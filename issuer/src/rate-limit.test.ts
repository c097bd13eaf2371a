import { expect, test } from 'vitest';
import { createBuckets } from './rate-limit.ts';

test('a burst passes, then one call at a time', () => {
  const take = createBuckets({ burst: 3, perSecond: 0.5 });
  expect([0, 0, 0, 0].map((at) => take('a', at))).toEqual([0, 0, 0, 2]);
  expect(take('a', 2)).toBe(0);
  expect(take('a', 2)).toBe(2);
});

test('one caller does not use up what another has', () => {
  const take = createBuckets({ burst: 1, perSecond: 1 });
  expect([take('a', 0), take('b', 0), take('a', 0)]).toEqual([0, 0, 1]);
});

test('a clock that goes back gives nothing away', () => {
  const take = createBuckets({ burst: 1, perSecond: 1 });
  take('a', 100);
  expect(take('a', 50)).toBe(1);
});

test('no more buckets are kept than the limit: whoever has been silent longest is forgotten', () => {
  const take = createBuckets({ burst: 1, perSecond: 0.001 }, 2);
  take('a', 0);
  take('b', 0);
  take('c', 0);
  expect(take('c', 0)).toBeGreaterThan(0);
  expect(take('a', 0)).toBe(0);
});
