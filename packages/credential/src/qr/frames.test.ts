import { expect, test } from 'vitest';
import { concat, sameBytes } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import { testRandom } from '../testing.ts';
import { versionFor } from './capacity.ts';
import { fromDigits, toDigits } from './digits.ts';
import { checkOf, createFrames, createTexts, fewestPayload, mostPayload, parseFrame, stillLimit } from './frames.ts';

const payloadOf = (length: number, kind = 0x14) => concat(Uint8Array.of(kind), testRandom(`payload ${length}`)(length - 1));
const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    return codeOf(fault);
  }
  return 'none';
};

/** A frame nobody would draw. */
function craft({ k = 3, index = 0, length = 880, block = 294 }: { k?: number; index?: number; length?: number; block?: number }): string {
  return toDigits(concat(Uint8Array.of(0x19, 1, 2, 3, 4, k, index, length >> 8, length & 255), new Uint8Array(block)));
}

test('up to 584 bytes, which version 16 holds at level L, are one still code, and a byte more is animated', () => {
  expect(stillLimit).toBe(584);
  expect([versionFor(stillLimit, 'L'), versionFor(stillLimit + 1, 'L')]).toEqual([16, 17]);
  expect(createTexts(payloadOf(stillLimit))).toEqual([toDigits(payloadOf(stillLimit))]);
  expect(createTexts(payloadOf(stillLimit + 1))).toEqual(createFrames(payloadOf(stillLimit + 1)));
});

test.each([
  [880, 3, 303, 11],
  [585, 2, 302, 11],
  [1113, 3, 380, 13],
  [2943, 8, 377, 13],
  [mostPayload, 40, 419, 13],
  [fewestPayload, 2, 64, 5],
])('%i bytes travel in frames of which %i suffice, each of %i bytes and no larger than version %i', (length, k, bytes, version) => {
  const payload = payloadOf(length);
  const frames = createFrames(payload);
  expect(frames).toHaveLength(256);
  expect(new Set(frames.map((text) => text.length)).size, 'one length, so one QR version').toBe(1);
  frames.forEach((text, i) => {
    const { check, k: needed, index, length: whole } = parseFrame(text)!;
    expect([needed, index, whole, sameBytes(check, checkOf(payload))]).toEqual([k, i, length, true]);
  });
  expect(fromDigits(frames[0]!)).toHaveLength(bytes);
  expect(versionFor(bytes, 'L')).toBeLessThanOrEqual(version);
});

test('the frame of the layout is the frame that is written', () => {
  const payload = payloadOf(880);
  const bytes = fromDigits(createFrames(payload)[1]!)!;
  expect([...bytes.subarray(0, 9)]).toEqual([0x19, ...checkOf(payload), 3, 1, 880 >> 8, 880 & 255]);
  expect(bytes.subarray(9)).toEqual(payload.subarray(294, 588));
});

test.each(['', 'https://example.org', '12345', toDigits(payloadOf(300)), toDigits(Uint8Array.of(0x19, ...new Uint8Array(40)))])(
  'a text that is no frame is left to others',
  (text) => expect(parseFrame(text)).toBeNull(),
);

test.each([
  ['limit', 'one frame that would be all', { k: 1 }],
  ['limit', 'no frame at all', { k: 0 }],
  ['limit', 'more frames than the cap', { k: 41, length: mostPayload }],
  ['limit', 'a huge number of frames', { k: 255, length: 65_535 }],
  ['limit', 'a byte more than the cap', { k: 40, length: mostPayload + 1, block: 410 }],
  ['limit', 'a byte fewer than the cap', { k: 2, length: fewestPayload - 1, block: 55 }],
  ['non-canonical', 'more frames than its length needs', { k: 40 }],
  ['non-canonical', 'fewer frames than its length needs', { k: 2, block: 440 }],
  ['truncated', 'a block that is short', { block: 293 }],
  ['trailing', 'a block that is long', { block: 295 }],
  ['trailing', 'a block as large as a code can be', { block: 2934 }],
] as const)('%s: %s', (code, _why, content) => {
  expect(faultOf(() => parseFrame(craft(content)))).toBe(code);
});

test.each([
  ['at the cap', { k: 40, length: mostPayload, block: 410 }],
  ['at the lower cap', { k: 2, length: fewestPayload, block: 55 }],
  ['with the last index', { index: 255 }],
])('a frame %s is read', (_why, content: Parameters<typeof craft>[0]) => {
  expect(parseFrame(craft(content))?.index).toBe(content.index ?? 0);
});

test.each([
  ['limit', mostPayload + 1, 0x14],
  ['limit', fewestPayload - 1, 0x14],
  ['unsealed-answer', 880, 0x11],
  ['unsealed-answer', 880, 0x13],
  ['unsealed-answer', 880, 0x15],
  ['non-canonical', 880, 0x16],
  ['non-canonical', 880, 0x19],
  ['non-canonical', 880, 0x00],
  ['newer-version', 880, 0x1a],
  ['newer-version', 880, 0x20],
] as const)('%s: a payload of %i bytes and kind %i is not animated', (code, length, kind) => {
  expect(faultOf(() => createFrames(payloadOf(length, kind)))).toBe(code);
});
