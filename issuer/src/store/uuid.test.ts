import { expect, test } from 'vitest';
import { uuid7 } from './uuid.ts';

test('an id has version 7, the variant of RFC 9562, and begins with its time', () => {
  const id = uuid7(1_895_300_000);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(1_895_300_000_000);
});

test('ids rise within one moment, and when the clock goes back', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => uuid7(1_895_300_000 - (i % 3)));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
