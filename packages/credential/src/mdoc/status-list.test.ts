import { describe, expect, test } from 'vitest';
import { published } from '../../vectors/published.ts';
import { verifyWithNoble } from '../signature.ts';
import { inflatedLimit, statusIn } from '../status-list.ts';
import { decodeCbor, encodeCbor, isTagged, tagged, type Cbor } from './cbor.ts';
import { createSign1, labels, x5chainOf } from './cose.ts';
import {
  createStatusListCwt,
  readStatusListMap,
  statusListCwtLimit,
  verifyStatusListCwt,
  type StatusListCwtContext,
} from './status-list.ts';
import { statusListUri, testMdoc } from './testing.ts';

const now = 1_795_278_389;
const state = await testMdoc({ now });
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

const verify = (token: Uint8Array, changes: Partial<StatusListCwtContext> = {}) =>
  verifyStatusListCwt(token, { uri: statusListUri, iaca: state.iaca, now, ...changes });

test.each([
  ['a2646269747301636c73744a78dadbb918000217015d', 1, 'b9a3'],
  ['a2646269747302636c73744b78da3be9f2130003df0207', 2, 'c944f9'],
])('the map %s is read', async (hex, bits, inflated) => {
  expect(await readStatusListMap(decodeCbor(bytes(hex)))).toEqual({ bits, bytes: bytes(inflated) });
});

describe('the published vectors', () => {
  const { skip, read } = published('token-status-list', 5);
  const map = (name: string) => bytes(/a26462697473[0-9a-f\s]+/.exec(read(`${name}_cbor.md`))![0].replace(/\s/g, ''));
  test.skipIf(skip).each([
    ['encoding', 1, [1, 0, 0, 1, 1, 1, 0, 1]],
    ['encoding2', 2, [1, 2, 0, 3, 0, 1, 0, 1]],
    ['encoding1_long', 1, [1, 0, 0, 0]],
    ['encoding2_long', 2, [1, 0, 0, 0]],
    ['encoding4', 4, [1, 0, 0, 0]],
  ])('%s', async (name, bits, first) => {
    const list = await readStatusListMap(decodeCbor(map(name)), 2 ** 20);
    expect(list.bits).toBe(bits);
    expect(first.map((_, i) => statusIn(list.bytes, bits, i))).toEqual(first);
  });
});

test('a list is written, verified and asked, with and without WebCrypto', async () => {
  for (const list of [await verify(state.statusListCwt), await verify(state.statusListCwt, { verifySignature: verifyWithNoble })]) {
    expect(list).toMatchObject({ uri: statusListUri, bits: 1, size: 1024, issuedAt: now - 3600, ttl: 43_200 });
    expect([0, 1, 2, 1023, 1024].map(list.statusAt)).toEqual([0, 1, 0, 0, undefined]);
  }
});

test('the aggregation’s address may stand beside the list', async () => {
  const token = await createStatusListCwt({ ...state.listContent, aggregationUri: 'https://x.example/all' }, state.statusSigner);
  expect((await verify(token)).size).toBe(1024);
});

describe('refused', () => {
  const signed = async (claims: readonly (readonly [number, Cbor])[], header?: readonly (readonly [number, Cbor])[]) => {
    const original = decodeCbor(((decodeCbor(state.statusListCwt) as { value: Cbor }).value as Cbor[])[2] as Uint8Array) as Map<
      number,
      Cbor
    >;
    const payload = encodeCbor(new Map([...original, ...claims]));
    const protectedHeader = header ?? [[labels.type, 'application/statuslist+cwt'], x5chainOf(state.statusSigner)];
    return encodeCbor(tagged(18, await createSign1(payload, { signer: state.statusSigner, protectedHeader })));
  };

  test.each([
    ['another address', [[2, 'https://x.example/1']], 'list-address'],
    ['no end', [[4, 0]], 'dates'],
    ['an end before the beginning', [[4, now - 7200]], 'dates'],
    ['a life that is no number', [[65534, 'day']], 'dates'],
    ['a list that is over', [[4, now - 1]], 'list-expired'],
    ['three bits', [[65533, new Map<string, Cbor>([['bits', 3], ['lst', new Uint8Array(1)]])]], 'payload'], // prettier-ignore
    ['a list that is no zlib', [[65533, new Map<string, Cbor>([['bits', 1], ['lst', new Uint8Array(9)]])]], 'malformed'], // prettier-ignore
  ] as [string, [number, Cbor][], string][])('%s', async (_what, claims, code) =>
    expect(verify(await signed(claims))).rejects.toThrow(code),
  );

  test.each([
    ['another type', [[labels.type, 'application/statuslist+jwt'], x5chainOf(state.statusSigner)], 'typ'],
    ['no certificate', [[labels.type, 'application/statuslist+cwt']], 'chain-missing'],
    ['a document signer', [[labels.type, 'application/statuslist+cwt'], x5chainOf(state.signer)], 'certificate-purpose'],
    ['a signer of the state root', [[labels.type, 'application/statuslist+cwt'], x5chainOf(state.signers['status-list'])], 'chain-invalid'],
  ] as [string, (readonly [number, Cbor])[], string][])('%s', async (_what, header, code) =>
    expect(verify(await signed([], header))).rejects.toThrow(code),
  );

  test('the short type is accepted', async () =>
    expect(await verify(await signed([], [[labels.type, 'statuslist+cwt'], x5chainOf(state.statusSigner)]))).toBeTruthy());

  test('a flipped bit', async () => {
    const token = state.statusListCwt.map((byte, i, all) => (i === all.length - 1 ? byte ^ 1 : byte));
    await expect(verify(token)).rejects.toThrow('signature');
  });

  test('a message without its tag', async () => {
    const item = decodeCbor(state.statusListCwt);
    await expect(verify(encodeCbor(isTagged(item) ? item.value : null))).rejects.toThrow('payload');
  });

  test('an older list than the one held', async () => {
    await expect(verify(state.statusListCwt, { known: { issuedAt: now - 3599 } })).rejects.toThrow('rollback');
    expect(await verify(state.statusListCwt, { known: { issuedAt: now - 3600 } })).toBeTruthy();
  });

  test('more than the cap, and a bomb before it unfolds', async () => {
    await expect(verify(new Uint8Array(statusListCwtLimit + 1))).rejects.toThrow('too-large');
    await expect(verify(new Uint8Array(statusListCwtLimit))).rejects.toThrow('malformed');
    const list = (size: number) => ({ ...state.listContent, statuses: new Uint8Array(size * 8) });
    expect((await verify(await createStatusListCwt(list(inflatedLimit), state.statusSigner))).size).toBe(inflatedLimit * 8);
    await expect(verify(await createStatusListCwt(list(inflatedLimit + 1), state.statusSigner))).rejects.toThrow('list-size');
  });

  test('what cannot be published', async () => {
    await expect(createStatusListCwt({ ...state.listContent, exp: now - 7200 }, state.statusSigner)).rejects.toThrow('dates');
    await expect(createStatusListCwt({ ...state.listContent, statuses: [2, 0, 0, 0, 0, 0, 0, 0] }, state.statusSigner)).rejects.toThrow(
      'status-value',
    );
    await expect(createStatusListCwt(state.listContent, { ...state.statusSigner, chain: [] })).rejects.toThrow('chain-missing');
  });
});
