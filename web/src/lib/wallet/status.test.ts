import type { JsonObject, StatusList } from '@krdpass/credential';
import { expect, test } from 'vitest';
import { endOfDay, standingOf, statusOf, type Status } from './status.ts';

const now = 1_795_219_200; // 21 November 2026, 00:00 UTC
const uri = 'http://localhost:4000/status-lists/driving-licence-1';
const list = (age = 3600): StatusList => ({
  uri,
  bits: 2,
  size: 8,
  issuedAt: now - age,
  expires: now + 604_800,
  ttl: 43_200,
  statusAt: (index) => [0, 1, 2, 3][index],
});
const copy = (idx: number | null) => ({ credential: '', key: '', status: idx === null ? null : { uri, idx } });
const at = (indexes: readonly (number | null)[], age?: number) =>
  statusOf({ copies: indexes.map(copy) }, { lists: new Map([[uri, list(age)]]), now });

test.each([
  ['valid', [0, 0, 0]],
  ['revoked', [1]],
  ['suspended', [2]],
  ['unknown', [3]],
  ['unknown', [9]],
  ['unknown', [null]],
  ['revoked', [0, 2, 1]],
  ['suspended', [0, 2, 0]],
] as const)('%s for the places %j', (value, indexes) => expect(at(indexes).value).toBe(value));

test('without a list nothing is known', () =>
  expect(statusOf({ copies: [copy(0)] }, { lists: new Map(), now })).toEqual({ value: 'unknown', age: null }));

test('the age is the list’s', () => expect(at([0], 7200).age).toBe(7200));

const day = 86_400;
const held = (expiry: string | null, expires = now + 28 * day) => ({
  claims: (expiry ? { date_of_expiry: expiry } : {}) as JsonObject,
  expires,
});
const fresh: Status = { value: 'valid', age: 60 };

test.each<[string, ReturnType<typeof held>, Status]>([
  ['valid', held('2031-05-04'), fresh],
  ['valid', held(null), fresh],
  ['expiring', held('2026-12-20'), fresh],
  ['expired', held('2026-11-20'), fresh],
  ['copies-expired', held('2031-05-04', now), fresh],
  ['unconfirmed', held('2031-05-04'), { value: 'unknown', age: null }],
  ['unconfirmed', held('2031-05-04'), { value: 'valid', age: day + 1 }],
  ['suspended', held('2031-05-04'), { value: 'suspended', age: 9 * day }],
  ['revoked', held('2026-11-20'), { value: 'revoked', age: 60 }],
])('%s', (standing, one, status) => expect(standingOf(one, status, now)).toBe(standing));

test('a document is good to the end of its last day in Baghdad', () => {
  const last = endOfDay('2026-11-21')!;
  expect(standingOf(held('2026-11-21'), fresh, last)).toBe('expiring');
  expect(standingOf(held('2026-11-21'), fresh, last + 1)).toBe('expired');
  expect(endOfDay('21/11/2026')).toBeNull();
});
