/** The revocation bundle and its deltas: one state after the other, exact, or refused. */
import { fromBase64url, toBase64url } from '../../src/encoding.ts';
import type { Code } from '../../src/errors.ts';
import { joinHead, splitHead, writeGapLists } from '../../src/gap-lists.ts';
import type { JsonObject } from '../../src/json.ts';
import { changesBetween, revocationDeltaTyp, signRevocationDelta } from '../../src/revocation-delta.ts';
import { createRevocations, revocationsTyp, signRevocations, toRevocationList, type Revocations } from '../../src/revocation-list.ts';
import { signDocument } from '../../src/signed-document.ts';
import { testIssuer, testKey, type TestKey } from '../../src/testing.ts';
import { clock, type Scene, type Vector } from '../scene.ts';

const size = 64;
const uriOf = (name: string) => `${testIssuer}/status-lists/${name}`;
type Values = Readonly<Record<string, Readonly<Record<number, number>>>>;

const stateOf = (sequence: number, values: Values, changes: { issuedAt?: number; expires?: number; issuer?: string } = {}): Revocations =>
  createRevocations(
    { issuer: testIssuer, sequence, issuedAt: clock - 100 + sequence, expires: clock + 600, ttl: 60, ...changes },
    Object.entries(values).map(([name, entries]) =>
      toRevocationList(
        { uri: uriOf(name), bits: 2, size },
        Uint8Array.from({ length: size }, (_, i) => entries[i] ?? 0),
      ),
    ),
  );

export async function revocationCases({ trust, accept, reject, vector }: Scene) {
  const signer = trust.signers['status-list'];
  const monday = stateOf(3, { a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1 } });
  const tuesday = stateOf(5, { a: { 1: 1, 2: 1, 63: 2 }, b: { 7: 1 }, c: { 0: 1, 63: 1 } });
  const full = await signRevocations(tuesday, signer);
  const held = await signRevocations(monday, signer);
  const between = (from: Revocations, to: Revocations, by: TestKey = signer) =>
    signRevocationDelta({ from: from.sequence, to, ...changesBetween(from, to) }, by);
  const delta = await between(monday, tuesday);

  const forgery =
    (token: string, typ: string) =>
    (head: Record<string, unknown>, lists?: Uint8Array, by: TestKey = signer, as = typ): Promise<string> => {
      const payload = splitHead(fromBase64url(token.split('.')[1]!));
      return signDocument(joinHead({ ...payload.head, ...head } as JsonObject, lists ?? payload.lists), { typ: as, signer: by });
    };
  const wholly = forgery(full, revocationsTyp);
  const partly = forgery(delta, revocationDeltaTyp);
  const refuseAs =
    (slot: 'revocations' | 'revocation-delta', prefix: string, given?: Vector['given']) =>
    async (id: string, code: Code, input: string | Promise<string>, why: string, knows = given) =>
      void reject.push(vector(`${prefix}-${id}`, slot, await input, { code }, why, { lists: [], ...(knows && { given: knows }) }));
  const refuse = refuseAs('revocations', 'revocations');
  const refuseDelta = refuseAs('revocation-delta', 'delta', { held });
  const flip = (token: string) => token.slice(0, -10) + (token.at(-10) === 'A' ? 'B' : 'A') + token.slice(-9);
  const gaps = (...lists: readonly (readonly number[])[]) => writeGapLists(lists.map((sorted) => ({ sorted, size })));

  accept.push(vector('revocations-honest', 'revocations', full, {}, 'every list, exact', { lists: [] }));
  accept.push(vector('revocations-next', 'revocations', full, {}, 'the state after the one held', { lists: [], given: { held } }));
  accept.push(vector('delta-honest', 'revocation-delta', delta, {}, 'from the state held to the next', { lists: [], given: { held } }));

  const unlike = { held: await signRevocations(stateOf(5, { a: {}, c: {} }), signer) };
  await refuse('rollback', 'rollback', held, 'a lower sequence than the one held', { held: full });
  await refuse(
    'earlier',
    'rollback',
    signRevocations({ ...tuesday, sequence: 6, issuedAt: clock - 200 }, signer),
    'signed before the one held',
    { held: full },
  );
  await refuse('changed', 'list-changed', full, 'the same sequence, other content', unlike);
  const elsewhere = createRevocations({ ...tuesday, issuer: 'https://elsewhere.example' }, []);
  await refuse('other-issuer', 'list-address', signRevocations(elsewhere, signer), 'the bundle of another issuer', { held });
  await refuse(
    'foreign-list',
    'list-address',
    wholly({ lists: [['https://elsewhere.example/1', 2, size]] }, gaps([], [])),
    'lists stand below their issuer',
  );
  await refuse('expired', 'list-expired', signRevocations({ ...tuesday, expires: clock }, signer), 'an ended bundle says nothing');
  await refuse('exp-before-iat', 'dates', wholly({ exp: clock - 1000 }), 'an end before the beginning');
  await refuse('no-iat', 'dates', wholly({ iat: undefined }), 'signed at some time');
  await refuse('sequence-text', 'payload', wholly({ sequence: '5' }), 'a sequence is a number');
  await refuse('lists-missing', 'payload', wholly({ lists: undefined }), 'it says which lists it holds');
  await refuse(
    'lists-unordered',
    'payload',
    wholly(
      {
        lists: [
          [uriOf('b'), 2, size],
          [uriOf('a'), 2, size],
        ],
      },
      gaps([], [], [], []),
    ),
    'lists stand by address, each once',
  );
  await refuse('bits', 'payload', wholly({ lists: [[uriOf('a'), 4, size]] }, gaps([], [])), 'entries of one bit or two');
  await refuse('size-zero', 'list-size', wholly({ lists: [[uriOf('a'), 2, 0]] }, gaps([], [])), 'a list has entries');
  await refuse(
    'size-huge',
    'list-size',
    wholly({ lists: [[uriOf('a'), 2, 2 ** 20 + 1]] }, gaps([], [])),
    'at most 2^20 entries, before anything is unfolded',
  );
  const one = { lists: [[uriOf('a'), 2, size]] };
  await refuse('gaps-trailing', 'bad-gaps', wholly(one, Uint8Array.of(...gaps([1], [2]), 0)), 'bytes left over');
  await refuse('gaps-cut', 'bad-gaps', wholly(one, gaps([1], [2]).subarray(0, -1)), 'a list that ends too early');
  await refuse('gaps-count', 'bad-gaps', wholly(one, Uint8Array.of(6, 65, 1, 0, 6, 0, 0)), 'more entries than places');
  await refuse('gaps-long-number', 'bad-gaps', wholly(one, Uint8Array.of(0, 0x80, 0x00, 0, 0, 0, 0)), 'a number has one spelling');
  await refuse('gaps-low-bits', 'bad-gaps', wholly(one, Uint8Array.of(31, 1, 4, 0, 0, 0, 0, 0, 0, 0)), 'low bits follow from the count');
  await refuse('gaps-twice', 'bad-gaps', wholly(one, gaps([4], [4])), 'an entry is revoked or suspended, not both');
  await refuse(
    'suspended-one-bit',
    'bad-gaps',
    wholly({ lists: [[uriOf('a'), 1, size]] }, gaps([], [4])),
    'a list of one bit suspends nobody',
  );
  await refuse(
    'no-head',
    'bad-gaps',
    signDocument(new Uint8Array(8).fill(0x7b), { typ: revocationsTyp, signer }),
    'a line of JSON comes first',
  );
  await refuse(
    'head-duplicate',
    'duplicate-member',
    signDocument(new TextEncoder().encode('{"iss":"x","iss":"x"}\n'), { typ: revocationsTyp, signer }),
    'no duplicate members',
  );
  await refuse('typ', 'typ', delta, 'a delta is no bundle');
  await refuse(
    'signer-purpose',
    'certificate-purpose',
    wholly({}, undefined, trust.signers.traffic),
    'who issues credentials signs no revocations',
  );
  await refuse('no-chain', 'chain-missing', unchained(full), 'x5c is there');
  await refuse('signature', 'signature', flip(full), 'signed by nobody');
  await refuse(
    'other-key',
    'signature',
    wholly({}, undefined, { ...testKey('somebody'), chain: signer.chain }),
    'signed by another key than its certificate’s',
  );

  const mondays = (values: Values) => signRevocations(stateOf(3, values), signer).then((token) => ({ held: token }));
  await refuseDelta('base', 'delta-base', delta, 'a delta was left out', {
    held: await signRevocations({ ...monday, sequence: 4 }, signer),
  });
  await refuseDelta(
    'other-state',
    'delta-result',
    delta,
    'not the state it was made from',
    await mondays({ a: { 1: 1, 2: 2, 40: 2 }, c: { 0: 1, 9: 1 } }),
  );
  await refuseDelta(
    'added-already',
    'delta-result',
    delta,
    'an entry to add is there',
    await mondays({ a: { 1: 1, 2: 1, 40: 2 }, c: { 0: 1 } }),
  );
  await refuseDelta(
    'removed-already',
    'delta-result',
    delta,
    'an entry to remove is not there',
    await mondays({ a: { 1: 1, 2: 2 }, c: { 0: 1 } }),
  );
  await refuseDelta('result', 'delta-result', partly({ result: monday.digest }), 'another state than was signed comes out');
  await refuseDelta('backwards', 'rollback', partly({ from: 3, to: 3 }), 'a delta leads on');
  await refuseDelta('earlier', 'rollback', partly({ iat: clock - 200 }), 'signed before the state held');
  await refuseDelta('expired', 'list-expired', partly({ exp: clock }), 'an ended state says nothing');
  await refuseDelta('no-exp', 'dates', partly({ exp: undefined }), 'a state has an end');
  await refuseDelta('other-issuer', 'list-address', partly({ iss: 'https://elsewhere.example' }), 'the delta of another issuer');
  await refuseDelta('result-missing', 'payload', partly({ result: undefined }), 'it names what comes out');
  await refuseDelta('from-text', 'payload', partly({ from: '3' }), 'a sequence is a number');
  await refuseDelta(
    'opened-foreign',
    'list-address',
    partly({ opened: [['https://elsewhere.example/1', 2, size]] }),
    'lists stand below their issuer',
  );
  await refuseDelta('opened-huge', 'list-size', partly({ opened: [[uriOf('b'), 2, 2 ** 21]] }), 'at most 2^20 entries');
  await refuseDelta(
    'gaps-trailing',
    'bad-gaps',
    partly({}, Uint8Array.of(...splitHead(fromBase64url(delta.split('.')[1]!)).lists, 0)),
    'bytes left over',
  );
  await refuseDelta('gaps-missing', 'bad-gaps', partly({}, new Uint8Array()), 'four lists');
  await refuseDelta('typ', 'typ', full, 'a bundle is no delta');
  await refuseDelta(
    'signer-purpose',
    'certificate-purpose',
    between(monday, tuesday, trust.signers['trust-list']),
    'who signs trust lists signs no delta',
  );
  await refuseDelta('signature', 'signature', flip(delta), 'signed by nobody');
}

/** The same without its certificate. */
function unchained(token: string): string {
  const [header, ...rest] = token.split('.') as [string, string, string];
  const { x5c: _, ...left } = JSON.parse(Buffer.from(header, 'base64url').toString()) as JsonObject;
  return [toBase64url(new TextEncoder().encode(JSON.stringify(left))), ...rest].join('.');
}
