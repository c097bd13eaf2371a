/** What holds for every text there could be: damage is never relied on, a holder shows what was chosen and no more, a code gives back what it carries. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../catalogue/src/folder.ts';
import { claimPath } from '../../catalogue/src/index.ts';
import { CredentialFault, codeOf } from '../src/errors.ts';
import type { ClaimValue } from '../src/issue.ts';
import { valueAt, type Json } from '../src/json.ts';
import { presentSdJwt, showAudience } from '../src/present.ts';
import { createPaperCode, createShowCode, parseCode } from '../src/qr/code.ts';
import { fromDigits, toDigits } from '../src/qr/digits.ts';
import { parseSdJwt, processSdJwt, protectedClaims, readIssuedSdJwt } from '../src/sd-jwt.ts';
import { verifyWithWebCrypto } from '../src/signature.ts';
import { testNonce, testRandom, testTrust } from '../src/testing.ts';
import { issueVcJwt } from '../src/vc-jwt.ts';
import { bundleOf, createJudge, reliedOn } from './judge.ts';
import { holdings, readVectors } from './read.ts';
import { keeping, runs } from './runs.ts';
import { clock, slots, type Vector } from './scene.ts';

const judge = createJudge(holdings, verifyWithWebCrypto);
const accept = readVectors('accept');
const trust = await testTrust({ now: clock });
const bundle = bundleOf(holdings('demo-2026'));
const timeout = 3_600_000;

/** One honest text of every slot; of `issued` the credential of which a presentation is made. */
const issued = await trust.issue();
const honest = slots.map((slot): Omit<Vector, 'id' | 'expect' | 'why'> => {
  const found = accept.find((vector) => vector.slot === slot);
  const { input, given } = found ?? { input: issued };
  return { slot, input, clock, trust: 'demo-2026', lists: ['driving-licence-1'], ...(given && { given }) };
});
type Text = (typeof honest)[number];
const isCode = ({ slot }: Text) => slot === 'show-code' || slot === 'paper-code';

/** What is relied on in the end: an issued credential is presented by its honest holder. */
async function relied(text: Text): Promise<boolean> {
  if (text.slot !== 'issued') return reliedOn(await judge(text));
  try {
    const binding = { signer: trust.holder, audience: showAudience, nonce: testNonce, iat: clock };
    return reliedOn(await judge({ ...text, slot: 'presentation', input: await presentSdJwt(text.input, { paths: [], ...binding }) }));
  } catch (error) {
    codeOf(error);
    return false;
  }
}

/** The bit of a character, or of a byte of a code. */
function flip(text: Text, place: number, bit: number): Text {
  if (isCode(text)) {
    const bytes = fromDigits(text.input)!;
    bytes[place % bytes.length]! ^= 1 << bit;
    return { ...text, input: toDigits(bytes) };
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

/** Disclosures are the holder's to leave out: an issued credential with fewer of them is as good. */
const whole = honest.filter(({ slot }) => slot !== 'issued');

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

const word = fc.string({ unit: 'grapheme', maxLength: 24 });
const isoDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const encoded = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const valueOf = (kind: string): fc.Arbitrary<Json> => {
  if (kind === 'date') return isoDay;
  if (kind === 'month') return isoDay.map((date) => date.slice(0, 7));
  if (kind === 'number' || kind === 'money' || kind === 'choice') return fc.nat();
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'image') return encoded;
  if (kind === 'categories')
    return fc.array(fc.record({ code: word, from: isoDay, to: isoDay, restrictions: fc.array(word, { maxLength: 2 }) }), { maxLength: 3 });
  if (kind === 'amounts') return fc.array(fc.record({ code: word, amount: fc.nat() }), { maxLength: 4 });
  if (kind === 'place') return fc.record({ country: word, region: word, locality: word });
  if (kind === 'choices') return fc.array(word, { maxLength: 4 });
  if (kind === 'people') return fc.array(fc.record({ name: word, role: word, share: word }, { requiredKeys: ['name'] }), { maxLength: 4 });
  return word;
};
const { credentials } = await readCatalogue();

describe.each(credentials)('$id', (type) => {
  const claims = Object.entries(type.claims);
  const holder = fc.record({
    values: fc.tuple(...claims.map(([, { kind, nullable }]) => (nullable ? fc.option(valueOf(kind)) : valueOf(kind)))),
    chosen: fc.subarray(claims.filter(([, { disclose }]) => disclose === 'choice').map(([name]) => name)),
    seed: fc.nat(),
  });
  const written = (values: readonly Json[]) =>
    claims.map(([name, { disclose }], i): ClaimValue => ({ path: claimPath(type, name), value: values[i]!, disclose }));
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

  test(
    'a holder shows exactly the claims that were chosen, and a code gives the presentation back',
    () =>
      fc.assert(
        fc.asyncProperty(holder, async ({ values, chosen, seed }) => {
          const claimValues = written(values);
          const credential = await trust.issue(claimValues, { vct: type.vct, idx: seed % 100_000, random: testRandom(String(seed)) });
          const all = readIssuedSdJwt(credential).claims;
          for (const { path, value } of claimValues) expect(plain(valueAt(all, path))).toEqual(plain(value));

          const paths = chosen.map((name) => claimPath(type, name));
          const presentation = await trust.present(credential, { paths, nonce: 'obLD1A' });
          const { claims: shown } = processSdJwt(parseSdJwt(presentation));
          for (const [i, [name, { disclose }]] of claims.entries()) {
            const visible = disclose === 'always' || chosen.includes(name);
            expect(valueAt(shown, claimPath(type, name)) !== undefined, name).toBe(visible);
            if (visible) expect(plain(valueAt(shown, claimPath(type, name)))).toEqual(plain(values[i]));
          }
          const tops = new Set([...claims.map(([name]) => claimPath(type, name)[0]!), ...protectedClaims, 'iat']);
          for (const name of Object.keys(shown)) expect(tops).toContain(name);
          expectInverse(presentation, createShowCode);
        }),
        runs(250),
      ),
    timeout,
  );

  test(
    'a printed credential comes back from its code',
    () =>
      fc.assert(
        fc.asyncProperty(holder, async ({ values, seed }) => {
          const subject: Record<string, Json> = Object.fromEntries(claims.map(([name], i) => [name, values[i]!]));
          const { did, kid } = trust.trustList.services[0]!;
          const status = { idx: seed, uri: 'http://localhost:4000/status-lists/x-1' };
          const content = { did, kid, signer: trust.signers.interior, type: 'X', nbf: 1, exp: 2, jti: 'urn:uuid:1', status };
          expectInverse(await issueVcJwt(subject, content), createPaperCode);
        }),
        runs(100),
      ),
    timeout,
  );
});

/** Drawn and scanned it is the same text; what is too large for any code is refused as that and nothing else. */
function expectInverse(credential: string, draw: typeof createShowCode) {
  try {
    const code = toDigits(draw(credential, { dictionary: bundle.dictionaries[0]!, signers: bundle.signers }));
    expect(parseCode(code, bundle)?.credential).toBe(credential);
  } catch (error) {
    if (!(error instanceof CredentialFault)) throw error;
    expect(error.code).toBe('limit');
  }
}
