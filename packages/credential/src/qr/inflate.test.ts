import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { toUtf8 } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import { inflate } from './inflate.ts';

const none = { dictionary: new Uint8Array(), limit: 16_384 };
const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    return codeOf(fault);
  }
  return 'none';
};
const speech = fc
  .array(fc.constantFrom('given_name', 'family_name', '","', '{"', 'ڕێبین', '2031-05-04', 'x'), { maxLength: 400 })
  .map((words) => toUtf8(words.join('')));
const content = fc.oneof(fc.uint8Array({ maxLength: 3000 }), speech);

test('what two encoders write is read, at every level, with and without a dictionary', () => {
  fc.assert(
    fc.property(content, fc.uint8Array({ maxLength: 1700 }), fc.integer({ min: 0, max: 9 }), (bytes, dictionary, level) => {
      expect(inflate(deflateSync(bytes, { level: level as 9, dictionary }), { dictionary, limit: 16_384 })).toEqual(bytes);
      const options = dictionary.length > 0 ? { level, dictionary } : { level };
      expect(inflate(new Uint8Array(deflateRawSync(bytes, options)), { dictionary, limit: 16_384 })).toEqual(bytes);
    }),
  );
});

test('noise is a coded fault, and what is read agrees with zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      let read: Uint8Array;
      try {
        read = inflate(noise, none);
      } catch (fault) {
        codeOf(fault);
        return;
      }
      expect(read).toEqual(new Uint8Array(inflateRawSync(noise)));
    }),
    { numRuns: 2000 },
  );
});

test('a bomb is stopped at the limit', () => {
  const bomb = deflateSync(new Uint8Array(4_000_000), { level: 9 });
  expect(bomb.length).toBeLessThan(4096);
  expect(faultOf(() => inflate(bomb, none))).toBe('limit');
  expect(inflate(deflateSync(new Uint8Array(16_384)), none)).toHaveLength(16_384);
  expect(faultOf(() => inflate(deflateSync(new Uint8Array(16_385)), none))).toBe('limit');
});

test('every truncation is truncated, every further byte trailing', () => {
  const z = deflateSync(toUtf8('given_name, family_name, given_name'), { level: 9 });
  for (let length = 0; length < z.length; length++) expect(faultOf(() => inflate(z.subarray(0, length), none))).toBe('truncated');
  for (const byte of [0, 1, 255]) expect(faultOf(() => inflate(Uint8Array.of(...z, byte), none))).toBe('trailing');
});

test('a set padding bit is bad-padding', () => {
  expect(inflate(Uint8Array.of(0b11, 0), none)).toHaveLength(0); // an empty block of fixed codes: 3 + 7 bits
  expect(faultOf(() => inflate(Uint8Array.of(0b11, 0b100), none))).toBe('bad-padding');
  expect(faultOf(() => inflate(Uint8Array.of(0b1001, 0, 0, 255, 255), none))).toBe('bad-padding'); // before a stored block
});

test.each<[string, number[]]>([
  ['the fourth kind of block', [0b111]],
  ['a stored length that contradicts itself', [0b001, 1, 0, 0, 0, 65]],
  ['a match before the beginning', [0x03, 0x02, 0x00]],
  ['a code table without end of block', [0x05, 0xe0, 0x03, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('%s is malformed', (_, bytes) => {
  expect(faultOf(() => inflate(Uint8Array.from(bytes), none))).toBe('malformed');
});
