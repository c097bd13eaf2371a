import { expect, test } from 'vitest';
import { calibrate, fewestIterations, slowKey } from './slow-key.ts';

/** A device that derives so many iterations in a millisecond. */
async function device(perMillisecond: number) {
  let milliseconds = 0;
  const derive: typeof slowKey = async (_, { iterations }) => {
    milliseconds += iterations / perMillisecond;
    return new Uint8Array(32);
  };
  const iterations = await calibrate({ clock: () => milliseconds, derive });
  return { iterations, takes: iterations / perMillisecond };
}

test.each([100, 1000, 2000, 10_000, 60_000])('a guess costs at least 300 ms at %i iterations a millisecond', async (speed) => {
  const { iterations, takes } = await device(speed);
  expect(iterations).toBeGreaterThanOrEqual(fewestIterations);
  expect(takes).toBeGreaterThanOrEqual(300);
});

test('a slow device keeps the floor', async () => expect((await device(100)).iterations).toBe(fewestIterations));

test('PBKDF2-SHA-256 as published (RFC 7914 §11)', async () => {
  const salt = new TextEncoder().encode('salt');
  const derived = await slowKey('passwd', { salt, iterations: 1 });
  expect(Buffer.from(derived).toString('hex')).toBe('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
});
