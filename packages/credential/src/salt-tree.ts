/**
 * Salts that all grow from one seed (qr-transport §5; Goldreich, Goldwasser, Micali): whoever holds a node can compute the salts below it
 * and no other, so a run of disclosed claims travels as one node. To everybody else they are the random salts of RFC 9901.
 */
import { hmacSha256 } from '#sha256';
import { concat, fromBase64url, toUtf8 } from './encoding.ts';
import { thumbprint, type PublicJwk } from './signature.ts';

export const saltBytes = 16;
export const deepestTree = 8;

/** Level and index of a node: (0, 0) is the seed, (depth, j) stands above the salt of leaf j. */
export type Place = readonly [level: number, index: number];
export type SaltNode = Readonly<{ place: Place; secret: Uint8Array }>;

/** A tree belongs to one holder key: the same seed under another key gives unrelated salts. */
export type SaltTree = Readonly<{ depth: number; context: Uint8Array; messages: Messages }>;

/** What is authenticated for a node and for a salt, written anew for each place: only the last bytes change, and a licence has 88 places. */
type Messages = Readonly<{ node: Uint8Array; salt: Uint8Array }>;

const tag = concat(toUtf8('KRDPass-salt/1'), Uint8Array.of(0));
const use = { node: 1, salt: 2 } as const; // a salt is never a node of a deeper tree

export function saltTree(depth: number, holder: PublicJwk): SaltTree {
  const context = fromBase64url(thumbprint(holder));
  const messageOf = (kind: number, position: number) => concat(tag, Uint8Array.of(kind), context, new Uint8Array(position));
  return { depth, context, messages: { node: messageOf(use.node, 3), salt: messageOf(use.salt, 2) } };
}

function derive(key: Uint8Array, message: Uint8Array, index: number): Uint8Array {
  message[message.length - 2] = index >> 8;
  message[message.length - 1] = index & 255;
  return hmacSha256(key, message).slice(0, saltBytes);
}

function deriveNode(above: Uint8Array, { node }: Messages, [level, index]: Place): Uint8Array {
  node[node.length - 3] = level;
  return derive(above, node, index);
}

export const rootNode = (seed: Uint8Array): SaltNode => ({ place: [0, 0], secret: seed });

const isAbove = ([level, index]: Place, [below, at]: Place) => level <= below && at >> (below - level) === index;

/** Null where the wanted node is not below the given one: nothing about it can be computed. */
export function nodeBelow({ place, secret }: SaltNode, wanted: Place, { messages }: SaltTree): SaltNode | null {
  if (!isAbove(place, wanted)) return null;
  let found = secret;
  for (let level = place[0] + 1; level <= wanted[0]; level++)
    found = deriveNode(found, messages, [level, wanted[1] >> (wanted[0] - level)]);
  return { place: wanted, secret: found };
}

/** Null where none of the nodes stands above the leaf. */
export function saltBelow(nodes: readonly SaltNode[], leaf: number, tree: SaltTree): Uint8Array | null {
  for (const node of nodes) {
    const above = nodeBelow(node, [tree.depth, leaf], tree);
    if (above) return derive(above.secret, tree.messages.salt, leaf);
  }
  return null;
}

/**
 * The fewest nodes that stand above every disclosed leaf and above no hidden one, from left to right. A leaf in neither set is
 * reserved: nothing has its salt, so it may be covered. Never more nodes than disclosed leaves.
 */
export function cover(depth: number, disclosed: ReadonlySet<number>, hidden: ReadonlySet<number>): readonly Place[] {
  const places: Place[] = [];
  function visit(level: number, index: number): void {
    const width = 1 << (depth - level);
    const leaves = Array.from({ length: width }, (_, k) => index * width + k);
    if (!leaves.some((leaf) => disclosed.has(leaf))) return;
    if (!leaves.some((leaf) => hidden.has(leaf))) places.push([level, index]);
    else {
      visit(level + 1, 2 * index);
      visit(level + 1, 2 * index + 1);
    }
  }
  visit(0, 0);
  return places;
}

/** Where claims and groups have their leaves; `path` is dotted. The rest of the entry is the transport's. */
export type LeafTable = Readonly<{
  depth: number;
  leaves: readonly (readonly [leaf: number, path: string, ...rest: readonly unknown[]])[];
}>;

/** The salt of each claim and group by its path, for an issuer and for a wallet that checks one. Null for a path without a leaf. */
export function treeSalts(
  { depth, leaves }: LeafTable,
  seed: Uint8Array,
  holder: PublicJwk,
): (path: readonly string[]) => Uint8Array | null {
  const { messages } = saltTree(depth, holder);
  const leafOf = new Map(leaves.map(([leaf, path]) => [path, leaf]));
  const known = new Map([[1, seed]]); // numbered as in a heap: neighbours share all nodes above them
  const secretAt = (level: number, index: number): Uint8Array => {
    const number = (1 << level) + index;
    const secret = known.get(number) ?? deriveNode(secretAt(level - 1, index >> 1), messages, [level, index]);
    known.set(number, secret);
    return secret;
  };
  return (path) => {
    const leaf = leafOf.get(path.join('.'));
    return leaf === undefined ? null : derive(secretAt(depth, leaf), messages.salt, leaf);
  };
}
