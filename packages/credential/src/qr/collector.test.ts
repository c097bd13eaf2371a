import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import { testRandom } from '../testing.ts';
import { createCollector, type Collector } from './collector.ts';
import { encodeBlock } from './erasure.ts';
import { checkOf, createFrames, fewestPayload, mostPayload, parseFrame, type Frame } from './frames.ts';

const now = 1_795_278_200;
const payloadOf = (length: number, seed = 'a', kind = 0x14) => concat(Uint8Array.of(kind), testRandom(`${seed} ${length}`)(length - 1));
const framesOf = (payload: Uint8Array) => createFrames(payload).map((text) => parseFrame(text)!);
const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    return codeOf(fault);
  }
  return 'none';
};
const progress = (collector: Collector, frame: Frame, at = now) => {
  const { have, of, payload } = collector.take(frame, at);
  return payload ? 'complete' : `${have} of ${of}`;
};

/** Frames of one payload as a wallet that skips every check would make them. */
function craft(payload: Uint8Array, { check = checkOf(payload), padding = 0 } = {}): Frame[] {
  const { k, length, block } = framesOf(concat(Uint8Array.of(0x14), payload.subarray(1)))[0]!;
  const padded = concat(payload, new Uint8Array(k * block.length - length).fill(padding));
  const blocks = Array.from({ length: k }, (_, j) => padded.subarray(j * block.length, (j + 1) * block.length));
  return Array.from({ length: k }, (_, index) => ({ check, k, index, length, block: encodeBlock(blocks, index) }));
}

test('says how many of how many, and counts no frame twice', () => {
  const frames = framesOf(payloadOf(1113));
  const collector = createCollector();
  const seen = [5, 5, 9, 5, 9, 1].map((index) => progress(collector, frames[index]!));
  expect(seen).toEqual(['1 of 3', '1 of 3', '2 of 3', '2 of 3', '2 of 3', 'complete']);
  expect(progress(collector, frames[5]!), 'what is out is forgotten').toBe('1 of 3');
});

test('any k different frames of any payload give it back, in whatever order', () => {
  const sizes = fc.oneof(fc.constantFrom(fewestPayload, 584, 585, 830, 831, 2943), fc.integer({ min: fewestPayload, max: 5000 }));
  fc.assert(
    fc.property(sizes, fc.infiniteStream(fc.nat(255)), (length, order) => {
      const payload = payloadOf(length);
      const frames = framesOf(payload);
      const collector = createCollector();
      const shown = new Set<number>();
      for (const index of order) {
        shown.add(index);
        const { payload: found } = collector.take(frames[index]!, now);
        if (!found) continue;
        expect(found).toEqual(payload);
        expect(shown.size, 'and no more than k were needed').toBe(frames[0]!.k);
        return;
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the largest payload comes out of its last forty frames', () => {
  const payload = payloadOf(mostPayload);
  const collector = createCollector();
  const found = framesOf(payload)
    .slice(-40)
    .map((frame) => collector.take(frame, now).payload);
  expect(found.at(-1)).toEqual(payload);
});

test('two people’s frames, interleaved in any way, never mix', () => {
  const people = [payloadOf(1113, 'one'), payloadOf(1113, 'other')] as const;
  const frames = people.map(framesOf);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1), fc.nat(255)), { minLength: 2, maxLength: 40 }), (shown) => {
      const collector = createCollector();
      const seen = [new Set<number>(), new Set<number>()];
      for (const [person, index] of shown) {
        const { payload } = collector.take(frames[person]![index]!, now);
        seen[person]!.add(index);
        expect(payload !== null, 'complete exactly when this person’s own frames are').toBe(seen[person]!.size === 3);
        if (!payload) continue;
        expect(payload).toEqual(people[person]);
        seen[person]!.clear();
      }
    }),
    { numRuns: 500 },
  );
});

test('a third payload takes the place of the one longest without a new frame', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((seed) => framesOf(payloadOf(1113, seed)));
  const collector = createCollector();
  progress(collector, one![0]!, now);
  progress(collector, two![0]!, now + 1);
  progress(collector, one![0]!, now + 2); // seen already: not new
  progress(collector, three![0]!, now + 3);
  expect(progress(collector, two![1]!, now + 4)).toBe('2 of 3');
  expect(progress(collector, three![1]!, now + 4)).toBe('2 of 3');
  expect(progress(collector, one![1]!, now + 4), 'begins anew').toBe('1 of 3');
});

test('after ten seconds without a new frame what was there is forgotten, and a repeated frame is not new', () => {
  const frames = framesOf(payloadOf(1113));
  const collector = createCollector();
  progress(collector, frames[0]!, now);
  progress(collector, frames[0]!, now + 8);
  expect(progress(collector, frames[1]!, now + 10)).toBe('2 of 3');
  expect(progress(collector, frames[2]!, now + 21)).toBe('1 of 3');
});

test('the same check for another length or count is another session', () => {
  const frames = framesOf(payloadOf(1113));
  const collector = createCollector();
  progress(collector, frames[0]!);
  const other = { ...framesOf(payloadOf(1114))[1]!, check: frames[0]!.check };
  expect(progress(collector, other)).toBe('1 of 3');
});

test('non-canonical: two frames of one index that contradict each other, and everything begins anew', () => {
  const frames = framesOf(payloadOf(1113));
  const collector = createCollector();
  progress(collector, frames[0]!);
  progress(collector, frames[1]!);
  expect(faultOf(() => collector.take({ ...frames[0]!, block: frames[3]!.block }, now))).toBe('non-canonical');
  expect(progress(collector, frames[2]!)).toBe('1 of 3');
});

test('non-canonical: frames that were not made of the payload they name', () => {
  const frames = craft(payloadOf(1113), { check: Uint8Array.of(1, 2, 3, 4) });
  const collector = createCollector();
  expect(faultOf(() => frames.map((frame) => collector.take(frame, now)))).toBe('non-canonical');
  expect(progress(collector, frames[0]!), 'and it is forgotten').toBe('1 of 3');
});

test('bad-padding: anything but zeros after the payload', () => {
  const payload = payloadOf(1114); // two bytes of padding
  const collector = createCollector();
  expect(faultOf(() => craft(payload, { padding: 1 }).map((frame) => collector.take(frame, now)))).toBe('bad-padding');
});

test.each([
  ['none', 0x10],
  ['none', 0x12],
  ['none', 0x14],
  ['none', 0x17],
  ['none', 0x18],
  ['unsealed-answer', 0x11],
  ['unsealed-answer', 0x13],
  ['unsealed-answer', 0x15],
  ['non-canonical', 0x16],
  ['non-canonical', 0x19],
  ['newer-version', 0x1f],
  ['newer-version', 0x24],
  ['non-canonical', 0x44],
] as const)('%s: a payload of kind %i', (code, kind) => {
  const collector = createCollector();
  expect(faultOf(() => craft(payloadOf(1113, 'a', kind)).map((frame) => collector.take(frame, now)))).toBe(code);
});

test('random frames never leave the closed list of codes', () => {
  const hostile = fc.record({
    k: fc.constant(2),
    length: fc.constant(600),
    index: fc.nat(255),
    block: fc.uint8Array({ minLength: 300, maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 2, maxLength: 8 }), (frames) => {
      const collector = createCollector();
      for (const frame of frames) {
        const outcome = faultOf(() => expect(collector.take({ ...frame, check: Uint8Array.of(9, 9, 9, 9) }, now).payload).toBeNull());
        expect(['none', 'non-canonical', 'bad-padding', 'unsealed-answer', 'newer-version']).toContain(outcome);
      }
    }),
  );
});
