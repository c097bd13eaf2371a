/** Animated codes: frames that are none, contradict each other, or make up what no wallet makes. */
import { concat, toBase64url, toUtf8 } from '../../src/encoding.ts';
import type { Code } from '../../src/errors.ts';
import { createPaperCode } from '../../src/qr/code.ts';
import { toDigits } from '../../src/qr/digits.ts';
import { checkOf, createFrames, parseFrame } from '../../src/qr/frames.ts';
import { packGeneric } from '../../src/qr/generic.ts';
import { splitPresentation } from '../../src/qr/parts.ts';
import { issuePaper } from '../../src/qr/testing.ts';
import { testRandom } from '../../src/testing.ts';
import { clock, type Expected, type Scene } from '../scene.ts';

const showKind = 0x14;
const lines = (...texts: readonly string[]) => texts.join('\n');
const random = (length: number, kind = showKind) => concat(Uint8Array.of(kind), testRandom(`frames ${length}`)(length - 1));

/** Frames as a wallet without any check would draw them: all blocks of the payload, in order. */
function crafted(payload: Uint8Array, { check = checkOf(payload), padding = 0 } = {}): string {
  const { k, block } = parseFrame(createFrames(concat(Uint8Array.of(showKind), payload.subarray(1)))[0]!)!;
  const padded = concat(payload, new Uint8Array(k * block.length - payload.length).fill(padding));
  const length = Uint8Array.of(payload.length >> 8, payload.length & 255);
  return lines(
    ...Array.from({ length: k }, (_, index) =>
      toDigits(
        concat(
          Uint8Array.of(0x19),
          check,
          Uint8Array.of(k, index),
          length,
          padded.subarray(index * block.length, (index + 1) * block.length),
        ),
      ),
    ),
  );
}

/** One frame of any header. */
const frame = ({ k = 3, index = 0, length = 880, block = 294 }) =>
  toDigits(concat(Uint8Array.of(0x19, 1, 2, 3, 4, k, index, length >> 8, length & 255), new Uint8Array(block)));

export async function frameCases({ trust, bundle, accept, reject, vector }: Scene) {
  const picture = toBase64url(testRandom('picture')(900));
  const credential = await trust.issue([
    { path: ['issuing_authority'], value: 'General Directorate of Traffic (DEMO)', disclose: 'always' },
    { path: ['date_of_expiry'], value: '2031-05-04', disclose: 'always' },
    { path: ['portrait_qr'], value: picture, disclose: 'choice' },
  ]);
  const shownAt = (iat: number) => trust.present(credential, { paths: [['portrait_qr']], nonce: 'obLD1A', iat });
  const payloadOf = (presentation: string) => concat(Uint8Array.of(showKind), packGeneric(splitPresentation(presentation), bundle));
  const payload = payloadOf(await shownAt(clock));
  const frames = createFrames(payload);
  const { k } = parseFrame(frames[0]!)!;
  const shown = frames.slice(0, k);
  const green = (id: string, input: string, why: string) => void accept.push(vector(id, 'frames', input, { colour: 'green' }, why));
  const refuse = (id: string, code: Code, input: string, why: string) =>
    void reject.push(vector(`frames-${id}`, 'frames', input, { code }, why));
  const told = (id: string, expect: Expected, input: string, why: string) =>
    void reject.push(vector(`frames-${id}`, 'frames', input, expect, why));

  green('frames-honest', lines(...shown), 'the first frames, in order');
  green('frames-late', lines(...frames.slice(-k)), 'any k different frames hold the payload');
  green(
    'frames-mixed',
    lines('https://example.org', shown[0]!, shown[0]!, ...createFrames(random(1113)).slice(0, 2), ...shown.slice(1)),
    'frames come twice, between a link and another person’s',
  );
  const paper = createFrames(createPaperCode(await issuePaper(trust, 700), bundle));
  const copied = { colour: 'amber', check: 'holder-bound', code: 'paper' } as const;
  accept.push(vector('frames-paper', 'frames', lines(...paper.slice(-parseFrame(paper[0]!)!.k)), copied, 'paper in frames is paper still'));

  told('too-few', { incomplete: true }, lines(...shown.slice(1)), 'one frame less than needed is nothing');
  told('one-twice', { incomplete: true }, lines(...shown.slice(1), shown.at(-1)!), 'a frame counts once');
  told(
    'of-two-people',
    { incomplete: true },
    lines(...shown.slice(1), createFrames(random(payload.length))[0]!),
    'two people’s frames never mix',
  );
  told('foreign', { foreign: true }, lines('https://example.org', '5901234123457'), 'a code of somebody else’s');
  told('short', { foreign: true }, frame({ block: 40 }), 'fewer bytes than any frame');
  told(
    'stale',
    { colour: 'amber', check: 'fresh', code: 'stale-code', checks: { fresh: 'failed' } },
    lines(...createFrames(payloadOf(await shownAt(clock - 61))).slice(0, k)),
    'a film of frames is as old as its signature',
  );

  refuse('k-one', 'limit', frame({ k: 1 }), 'two blocks or more');
  refuse('k-forty-one', 'limit', frame({ k: 41 }), 'forty blocks hold the largest payload');
  refuse('length-109', 'limit', frame({ length: 109, block: 60 }), 'fewer than 110 bytes are never animated');
  refuse('length-16385', 'limit', frame({ k: 40, length: 16_385, block: 410 }), 'a payload has at most 16,384 bytes');
  refuse('k-of-another-length', 'non-canonical', frame({ k: 4 }), 'k follows from the length');
  refuse('block-short', 'truncated', frame({ block: 293 }), 'a block is as long as the length says');
  refuse('block-long', 'trailing', frame({ block: 295 }), 'a block is as long as the length says');
  const [first, other] = shown as [string, string];
  const forged = toDigits(
    concat(Uint8Array.of(0x19), checkOf(payload), Uint8Array.of(k, 0, payload.length >> 8, payload.length & 255), parseFrame(other)!.block),
  );
  refuse('contradiction', 'non-canonical', lines(first, forged), 'one index, two blocks');
  refuse('check', 'non-canonical', crafted(payload, { check: Uint8Array.of(1, 2, 3, 4) }), 'the check is the payload’s hash');
  refuse('padding', 'bad-padding', crafted(random(1114), { padding: 1 }), 'zeros after the payload');
  refuse('unsealed', 'unsealed-answer', crafted(random(700, 0x15)), 'an answer travels sealed');
  refuse('request', 'non-canonical', crafted(random(700, 0x16)), 'a request is never animated');
  refuse('frame', 'non-canonical', crafted(random(700, 0x19)), 'a frame holds no frames');
  refuse('next-version', 'newer-version', crafted(random(700, 0x24)), 'the next version of codes');
  refuse('unknown-kind', 'newer-version', crafted(random(700, 0x1f)), 'a kind nobody wrote down yet');
  refuse('sealed', 'cannot-open', crafted(random(700, 0x17)), 'a sealed answer, and nobody has asked');
  refuse('template', 'unknown-template', crafted(concat(Uint8Array.of(0x10, 0xff), random(700))), 'a template this reader does not hold');
  refuse(
    'dictionary',
    'unknown-dictionary',
    crafted(concat(Uint8Array.of(showKind, 0xff), random(700))),
    'a dictionary this reader does not hold',
  );
  const text = concat(Uint8Array.of(showKind, bundle.dictionary.id, 0, 0, 0xff, 0xff), toUtf8('x'.repeat(700)));
  refuse('bomb', 'limit', crafted(text), 'a payload in frames has the limits of a code');
}
