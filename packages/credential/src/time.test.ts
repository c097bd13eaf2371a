import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baghdadDay, formatDay, formatInstant, parseDay, parseInstant } from './time.ts';

test('days and instants are written as the clock of the machine writes them, and read back', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      const iso = new Date(seconds * 1000).toISOString();
      expect(formatInstant(seconds)).toBe(iso.replace('.000', ''));
      expect(formatDay(Math.floor(seconds / 86_400))).toBe(iso.slice(0, 10));
      expect(parseInstant(formatInstant(seconds))).toBe(seconds);
      expect(parseDay(iso.slice(0, 10))).toBe(Math.floor(seconds / 86_400));
    }),
    { numRuns: 1000 },
  ));

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '', '٢٠٢٦-٠١-٠١', '2026-06-31'])(
  '%j is no day',
  (text) => expect(() => parseDay(text)).toThrow('dates'),
);

test.each([
  '2026-01-01',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:00:60Z',
  '2026-01-01T00:00:00+03:00',
  '2026-01-01T00:00:00.5Z',
  '2026-02-30T00:00:00Z',
])('%j is no instant', (text) => expect(() => parseInstant(text)).toThrow('dates'));

test('the day changes in Baghdad three hours before it changes in Greenwich', () => {
  const midnight = Date.parse('2026-11-20T21:00:00Z') / 1000;
  expect([baghdadDay(midnight - 1), baghdadDay(midnight)].map(formatDay)).toEqual(['2026-11-20', '2026-11-21']);
});
