/** One loop over the corpus: every vector as it stands and, where a code can carry it, through the code; with WebCrypto and without. */
import { afterAll, describe, expect, test } from 'vitest';
import { CredentialFault } from '../src/errors.ts';
import { verifyWithNoble, verifyWithWebCrypto, type VerifySignature } from '../src/signature.ts';
import { checkNames } from '../src/verdict.ts';
import { createJudge, drawn, reliedOn, type Judgement } from './judge.ts';
import { holdings, readVectors } from './read.ts';
import { slots, type Vector } from './scene.ts';
import { writeCorpus } from './write.ts';

const arms: Readonly<Record<string, VerifySignature>> = { WebCrypto: verifyWithWebCrypto, noble: verifyWithNoble };
const accept = readVectors('accept');
const reject = readVectors('reject');

function expectJudgement({ verdict, code, foreign, incomplete }: Judgement, { expect: wanted }: Vector) {
  if (!verdict)
    return expect({ code, foreign, incomplete }).toEqual({ code: wanted.code, foreign: wanted.foreign, incomplete: wanted.incomplete });
  const { checks, colour, claims } = verdict;
  expect(colour).toBe(wanted.colour);
  expect(Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]))).toEqual(wanted.checks);
  expect(checks.find(({ name }) => name === wanted.check)?.code).toBe(wanted.code);
  const unproved = checks.some(({ name, outcome }) => ['signature', 'issuer-trusted'].includes(name) && outcome !== 'passed');
  if (unproved) expect(claims).toBeNull();
}

/** Why a code does not carry the vector, or its digits. */
function draw(vector: Vector): { digits?: string; reason?: string } {
  if (vector.slot !== 'presentation' && vector.slot !== 'vc-jwt') return {};
  if (vector.given?.wanted) return { reason: 'answers a request, which a code shown one-way does not' };
  if (vector.expect.code === 'nonce') return { reason: 'a code shown one-way names its own nonce' };
  try {
    return { digits: drawn(vector, holdings) };
  } catch (error) {
    if (error instanceof CredentialFault) return { reason: `cannot be drawn: ${error.code}` };
    throw error;
  }
}

const carried = [...accept, ...reject].map((vector) => ({ vector, ...draw(vector) }));

for (const [arm, verifySignature] of Object.entries(arms)) {
  const judge = createJudge(holdings, verifySignature);
  describe(`with ${arm}`, () => {
    for (const vector of [...accept, ...reject])
      test(`${vector.id}: ${vector.why}`, async () => expectJudgement(await judge(vector), vector));
    for (const { vector, digits } of carried)
      if (digits !== undefined)
        test(`${vector.id}, through a code`, async () =>
          expectJudgement(await judge({ ...vector, slot: vector.slot === 'vc-jwt' ? 'paper-code' : 'show-code', input: digits }), vector));
    for (const vector of readVectors('found'))
      test(`${vector.id}: what fuzzing found is never accepted again`, async () => expect(reliedOn(await judge(vector))).toBe(false));
  });
}

describe('the corpus', () => {
  afterAll(() => {
    const reasons = Map.groupBy(
      carried.filter(({ reason }) => reason !== undefined),
      ({ reason }) => reason!,
    );
    const through = carried.filter(({ digits }) => digits !== undefined).length;
    const lines = [...reasons].map(([reason, without]) => `  ${reason}: ${without.map(({ vector }) => vector.id).join(', ')}`);
    console.log([`${through} vectors went through a code as well; the others not, because:`, ...lines].join('\n'));
  });

  test('refuses more than it accepts, in every slot', () => {
    const of = (vectors: readonly Vector[], slot: string) => vectors.filter((vector) => vector.slot === slot).length;
    expect(reject.length).toBeGreaterThanOrEqual(220);
    for (const slot of slots) expect([slot, of(reject, slot)].join(), slot).not.toBe(`${slot},0`);
    for (const slot of slots.filter((name) => name !== 'issued')) expect(of(accept, slot), slot).toBeGreaterThan(0);
  });

  test('names all eleven checks wherever a verdict is spoken', () => {
    for (const { expect: wanted, id } of [...accept, ...reject])
      if (wanted.colour) expect(Object.keys(wanted.checks ?? {}).sort(), id).toEqual([...checkNames].sort());
  });

  test('is what its cases write: only compressed lists may differ, by another zlib', async () => {
    const written = await writeCorpus();
    const plain = (vectors: Iterable<Vector>) =>
      [...vectors].filter(({ slot }) => slot !== 'status-list' && slot !== 'status-list-cwt').sort((a, b) => (a.id < b.id ? -1 : 1));
    const spelled = (vectors: Iterable<Vector>) => JSON.parse(JSON.stringify(plain(vectors))) as unknown;
    expect(spelled(accept)).toEqual(spelled(written.accept.values()));
    expect(spelled(reject)).toEqual(spelled(written.reject.values()));
  }, 60_000);
});
