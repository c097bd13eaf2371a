/** Laws of the macs: they are HMAC-SHA-256, and comparing never throws. */
import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { macOf, sameMac } from './mac.ts';

const byNode = (key: Uint8Array, parts: readonly string[]) =>
  createHmac('sha256', key)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest('base64url');

test('A mac is Node’s own HMAC, whatever was authenticated before: short after long, in other letters, longer than a block of ours', () => {
  const keys = [randomBytes(32), randomBytes(64), randomBytes(1)];
  const texts = [['a'.repeat(500)], ['a', 'b'], [''], [], ['ناو'.repeat(90)], ['x'.repeat(509)], ['y'.repeat(4096), 'z'], ['a', 'b']];
  for (const parts of texts) for (const key of keys) expect(macOf(key, ...parts), parts.join()).toBe(byNode(key, parts));
});

test('A key longer than a block is refused', () => expect(() => macOf(randomBytes(65), 'a')).toThrow(RangeError));

test('Only the same mac is the same, and a text of other letters is no fault', () => {
  const mac = macOf(randomBytes(32), 'a');
  expect(sameMac(mac, mac)).toBe(true);
  expect(sameMac(`${mac.slice(0, -1)}${mac.endsWith('A') ? 'B' : 'A'}`, mac)).toBe(false);
  expect(sameMac('é'.repeat(mac.length), mac)).toBe(false);
  expect(sameMac('', mac)).toBe(false);
});
