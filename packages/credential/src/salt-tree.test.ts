import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, fromBase64url, toBase64url, toHex, toUtf8 } from './encoding.ts';
import { cover, nodeBelow, rootNode, saltBelow, saltTree, treeSalts, type Place, type SaltNode } from './salt-tree.ts';
import { testKey } from './testing.ts';

const holder = testKey('krdpass-qr-vector holder').publicJwk;
const seed = Uint8Array.from({ length: 16 }, (_, i) => i);
const tree = saltTree(5, holder);
const salt = (leaf: number) => toBase64url(saltBelow([rootNode(seed)], leaf, tree)!);
const node = (place: Place) => toHex(nodeBelow(rootNode(seed), place, tree)!.secret);

/** The worked licence: claims and groups by leaf, the rest of the 32 reserved. */
const valueLeaves = [0, 1, 2, 3, 4, 5, 6, 7, 9, 17, 18, 19, 20];
const allLeaves = [...valueLeaves, 8, 16];
const disclosedBy = (mask: number) => {
  const chosen = new Set(valueLeaves.filter((_, bit) => (mask >> bit) & 1));
  if ([...chosen].some((leaf) => leaf > 7)) chosen.add(8);
  if ([...chosen].some((leaf) => leaf > 16)) chosen.add(16);
  return chosen;
};
const hiddenBeside = (disclosed: ReadonlySet<number>) => new Set(allLeaves.filter((leaf) => !disclosed.has(leaf)));
const leavesUnder = ([level, index]: Place) => Array.from({ length: 1 << (5 - level) }, (_, k) => (index << (5 - level)) + k);
const nodesOf = (disclosed: ReadonlySet<number>): SaltNode[] =>
  cover(5, disclosed, hiddenBeside(disclosed)).map((place) => nodeBelow(rootNode(seed), place, tree)!);

describe('the published vector', () => {
  test('gives its context, nodes and salts', () => {
    expect(toHex(tree.context)).toBe('0eb08af2200760e43b8eed077aa6761a7b0a5216a12899a877f5bcb31ff78fcc');
    expect(node([1, 0])).toBe('96426f662f07041601a38fcb0eda148c');
    expect(node([2, 0])).toBe('99becf0ec29b797515a84dea179ddacf');
    expect(node([2, 1])).toBe('e74e5376ba2afdf8a672b98058d9ef5a');
    expect(node([5, 0])).toBe('fd258277ebe5327fc61dfdae413cda56');
    expect(node([5, 9])).toBe('db959392517693f5732c6c3fa8aed4ba');
    expect([0, 7, 8, 9, 16, 20].map(salt)).toEqual([
      'IOcqlVwLsxqPavspdOrocA',
      'mx_mhAmeiySfl2VN7wf_OA',
      'v4hMmwQXRaHiOklGeXzsPw',
      'RE4MIQ41Dj6nzmT_ByCXtQ',
      'ZjGtwwumRVo69r4i43kyqQ',
      'DQlclOgOSB0tnPhmPuxXXw',
    ]);
  });

  test('fails with a swapped bit order, without the context, with another level byte', () => {
    const tag = concat(toUtf8('KRDPass-salt/1'), Uint8Array.of(0));
    const wanted = '99becf0ec29b797515a84dea179ddacf';
    const grow = (key: Uint8Array, context: Uint8Array, level: number, index: readonly [number, number]) =>
      hmac(sha256, key, concat(tag, Uint8Array.of(1), context, Uint8Array.of(level, ...index))).slice(0, 16);
    const above = fromHex('96426f662f07041601a38fcb0eda148c');
    expect(toHex(grow(above, tree.context, 2, [0, 0]))).toBe(wanted);
    expect(toHex(grow(above, new Uint8Array(), 2, [0, 0]))).not.toBe(wanted);
    expect(toHex(grow(above, tree.context, 1, [0, 0]))).not.toBe(wanted);
    expect(toHex(grow(above, tree.context, 2, [1, 0]))).not.toBe('e74e5376ba2afdf8a672b98058d9ef5a');
    expect(toHex(grow(above, tree.context, 2, [0, 1]))).not.toBe(wanted);
  });
});

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));

test(
  'under every one of the 8,191 masks each disclosed leaf is covered, no hidden leaf is, and never more nodes than disclosures',
  { timeout: 60_000 },
  () => {
    for (let mask = 1; mask < 1 << valueLeaves.length; mask++) {
      const disclosed = disclosedBy(mask);
      const hidden = hiddenBeside(disclosed);
      const places = cover(5, disclosed, hidden);
      const covered = new Set(places.flatMap(leavesUnder));
      expect([...disclosed].every((leaf) => covered.has(leaf)) && ![...hidden].some((leaf) => covered.has(leaf)), `mask ${mask}`).toBe(
        true,
      );
      expect(places.length <= Math.min(8, disclosed.size), `mask ${mask}`).toBe(true);
    }
  },
);

test('the roadside is one node, with the portrait one, everything the seed', () => {
  const places = (leaves: readonly number[]) => cover(5, new Set(leaves), hiddenBeside(new Set(leaves)));
  expect(places([0, 1, 2, 3, 4, 5, 6, 7])).toEqual([[2, 0]]);
  expect(places(allLeaves)).toEqual([[0, 0]]);
  expect(places([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([[1, 0]]);
});

test('a hidden leaf that is merely null is not covered, a reserved one may be', () => {
  expect(cover(2, new Set([0]), new Set([1]))).toEqual([[2, 0]]);
  expect(cover(2, new Set([0]), new Set([2]))).toEqual([[1, 0]]);
});

test('no revealed node derives the salt of a hidden leaf, by any of the derivations there are', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8191 }), (mask) => {
      const disclosed = disclosedBy(mask);
      const nodes = nodesOf(disclosed);
      const hidden = [...hiddenBeside(disclosed)];
      for (const leaf of hidden) expect(saltBelow(nodes, leaf, tree)).toBeNull();
      const reachable = new Set<string>();
      for (const { secret } of nodes)
        for (const place of Array.from({ length: 32 }, (_, i): Place => [5, i]))
          for (const start of [0, 1, 2, 3, 4, 5]) {
            const pretended = { place: [start, place[1] >> (5 - start)] as Place, secret }; // the node passed off as another one
            reachable.add(toBase64url(saltBelow([pretended], place[1], tree)!));
          }
      for (const leaf of hidden) expect(reachable.has(salt(leaf))).toBe(false);
      for (const leaf of disclosed) expect(toBase64url(saltBelow(nodes, leaf, tree)!)).toBe(salt(leaf));
    }),
    { numRuns: 30 },
  );
});

test('two codes together derive the union of what they showed, and nothing else', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8191 }), fc.integer({ min: 1, max: 8191 }), (first, second) => {
      const shown = [disclosedBy(first), disclosedBy(second)];
      const nodes = shown.flatMap(nodesOf);
      for (const leaf of allLeaves) expect(saltBelow(nodes, leaf, tree) !== null).toBe(shown.some((one) => one.has(leaf)));
    }),
    { numRuns: 200 },
  );
});

test('one seed under two holder keys gives no salt twice, and no two leaves share one', () => {
  const other = saltTree(5, testKey('another holder').publicJwk);
  const all = Array.from({ length: 32 }, (_, leaf) => [salt(leaf), toBase64url(saltBelow([rootNode(seed)], leaf, other)!)]).flat();
  expect(new Set(all).size).toBe(64);
});

test('an issuer asks for salts by path, and gets none where the template has no leaf', () => {
  const salts = treeSalts(
    {
      depth: 5,
      leaves: [
        [8, 'annex', 'group'],
        [9, 'annex.portrait_qr', 'bytes'],
      ],
    },
    seed,
    holder,
  );
  expect(salts(['annex', 'portrait_qr'])).toEqual(fromBase64url('RE4MIQ41Dj6nzmT_ByCXtQ'));
  expect(salts(['portrait_qr'])).toBeNull();
});
