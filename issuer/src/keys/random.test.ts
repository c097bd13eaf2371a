/** Laws of the pool of random bytes. */
import { expect, test } from 'vitest';
import { drawRandom } from './random.ts';

test('No byte is handed out twice, and none of what was handed out changes', () => {
  const drawn = Array.from({ length: 1000 }, () => drawRandom(16));
  const texts = drawn.map((bytes) => bytes.toString('hex'));
  for (let i = 0; i < 300; i++) drawRandom(33);
  expect(new Set(texts).size).toBe(1000);
  expect(drawn.map((bytes) => bytes.toString('hex'))).toEqual(texts);
  expect(texts.every((text) => text.length === 32 && !/^0+$/.test(text))).toBe(true);
});

test('More than the pool holds comes too', () => {
  const long = drawRandom(10_000);
  expect(long.length).toBe(10_000);
  expect(new Set(long).size).toBe(256);
});
