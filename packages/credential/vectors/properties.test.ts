/** What holds for every text there could be: no damage to it and no mixture with others is ever relied on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../src/errors.ts';
import { presentSdJwt, showAudience } from '../src/present.ts';
import { fromDigits, toDigits } from '../src/qr/digits.ts';
import { verifyWithWebCrypto } from '../src/signature.ts';
import { testNonce, testTrust } from '../src/testing.ts';
import { testMdoc } from '../src/mdoc/testing.ts';
import { createJudge, reliedOn } from './judge.ts';
import { holdings, readVectors } from './read.ts';
import { keeping, runs } from './runs.ts';
import { clock, slots, type Slot, type Vector } from './scene.ts';

const judge = createJudge(holdings, verifyWithWebCrypto);
const accept = readVectors('accept');
const trust = await testTrust({ now: clock });
const timeout = 3_600_000;

/** One honest text of every slot; of `issued` the credential of which a presentation is made. */
const issued = await trust.issue();
const honest = slots.map((slot): Omit<Vector, 'id' | 'expect' | 'why'> => {
  const found = accept.find((vector) => vector.slot === slot);
  const { input, given, trust: held, lists } = found ?? { input: issued, trust: 'demo-2026', lists: ['driving-licence-1'] };
  return { slot, input, clock, trust: held, lists, ...(given && { given }) };
});
type Text = (typeof honest)[number];
const codeSlots: readonly Slot[] = ['show-code', 'paper-code', 'request', 'answer'];
const isCode = ({ slot }: Text) => codeSlots.includes(slot);
const mdoc = await testMdoc({ now: clock });

/** What is relied on in the end: an issued credential is presented by its honest holder. */
async function relied(text: Text): Promise<boolean> {
  if (text.slot === 'mdoc') return reliedOnMdoc(text);
  if (text.slot !== 'issued' && text.slot !== 'issued-mdoc') return reliedOn(await judge(text));
  try {
    if (text.slot === 'issued-mdoc') return reliedOn(await judge({ ...text, slot: 'mdoc', input: await mdoc.present(text.input) }));
    const binding = { signer: trust.holder, audience: showAudience, nonce: testNonce, iat: clock };
    return reliedOn(await judge({ ...text, slot: 'presentation', input: await presentSdJwt(text.input, { paths: [], ...binding }) }));
  } catch (error) {
    codeOf(error);
    return false;
  }
}

/** A holder's signature is over the session, not over the elements: an mdoc that shows none is amber, and nobody relies on nothing. */
async function reliedOnMdoc(text: Text): Promise<boolean> {
  const judgement = await judge(text);
  return reliedOn(judgement) && Object.keys(judgement.verdict?.claims ?? {}).length > 0;
}

const flipDigits = (digits: string, place: number, bit: number): string => {
  const bytes = fromDigits(digits)!;
  bytes[place % bytes.length]! ^= 1 << bit;
  return toDigits(bytes);
};

/** The bit of a character, or of a byte of a code or of one of its frames. */
function flip(text: Text, place: number, bit: number): Text {
  if (isCode(text)) return { ...text, input: flipDigits(text.input, place, bit) };
  if (text.slot === 'frames') {
    const frames = text.input.split('\n');
    const at = place % frames.length;
    return { ...text, input: frames.with(at, flipDigits(frames[at]!, Math.floor(place / frames.length), bit)).join('\n') };
  }
  const { input } = text;
  const at = place % input.length;
  const changed = String.fromCharCode(input.charCodeAt(at) ^ (1 << (bit % 7)));
  return { ...text, input: input.slice(0, at) + changed + input.slice(at + 1) };
}

test('an honest text of every slot is relied on: the control', async () => {
  for (const text of honest) expect([text.slot, await relied(text)]).toEqual([text.slot, true]);
});

test(
  'any flipped bit, in any slot, is never relied on',
  () => {
    const damage = fc.tuple(fc.constantFrom(...honest), fc.nat(1_000_000), fc.nat(7)).map((drawn) => flip(...drawn));
    return fc.assert(
      fc.asyncProperty(damage, async (text) => {
        expect(await relied(text), text.slot).toBe(false);
      }),
      { ...runs(2000), ...keeping<[Text]>('flipped-bit', ([text]) => text) },
    );
  },
  timeout,
);

/** Disclosures are the holder's to leave out, and a film may show a frame twice or something else between: both are as good as before. */
const whole = honest.filter(({ slot }) => slot !== 'issued' && slot !== 'frames');

/** Texts cut at their dots and tildes, the marks kept as pieces of their own. */
const pieces = (input: string) => input.split(/(?<=[.~])|(?=[.~])/);
const refused = readVectors('reject');
const donors = [...accept, ...refused].filter(({ given, trust: lists, clock: at }) => !given && lists === 'demo-2026' && at === clock);
const judgedAlready = new Set([...accept, ...refused].map(({ input }) => input));

test(
  'any text put together from pieces of others, left out, doubled, exchanged or borrowed, is never relied on',
  () => {
    const change = fc.record({
      how: fc.constantFrom('left out', 'doubled', 'exchanged', 'borrowed', 'cut'),
      at: fc.nat(1_000),
      other: fc.nat(1_000),
      donor: fc.constantFrom(...donors),
    });
    const made = fc.tuple(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) => {
      let parts = pieces(text.input);
      for (const { how, at: from, other, donor } of changes) {
        const at = from % parts.length;
        const lent = pieces(donor.input);
        if (how === 'left out') parts = parts.toSpliced(at, 1);
        else if (how === 'doubled') parts = parts.toSpliced(at, 0, parts[at]!);
        else if (how === 'exchanged') [parts[at], parts[other % parts.length]] = [parts[other % parts.length]!, parts[at]!];
        else if (how === 'borrowed') parts = parts.with(at, lent[other % lent.length]!);
        else parts = [parts.join('').slice(0, -1 - (other % 64))];
        if (parts.length === 0) parts = [''];
      }
      return { ...text, input: parts.join('') };
    });
    return fc.assert(
      fc.asyncProperty(made, async (text) => {
        fc.pre(!judgedAlready.has(text.input));
        expect(await relied(text), text.slot).toBe(false);
      }),
      { ...runs(2000), ...keeping<[Text]>('pieces', ([text]) => text) },
    );
  },
  timeout,
);
