/**
 * Raw DEFLATE (RFC 1951) with a preset dictionary, for bytes that come from a camera: stops at the limit while inflating, and
 * refuses what lenient decoders pass over: bytes after the end, set padding bits, a wrong stored length, impossible code tables.
 */
import { CredentialFault } from '../errors.ts';

const malformed = () => new CredentialFault('malformed');

type Tree = Readonly<{ counts: Uint16Array; symbols: Uint16Array }>;

/** Canonical Huffman codes by length. Over-full tables are refused; an incomplete one only if it holds more than one code. */
function treeOf(lengths: readonly number[]): Tree {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]!++;
  let left = 1;
  for (let length = 1; length <= 15; length++) if ((left = left * 2 - counts[length]!) < 0) throw malformed();
  if (left > 0 && lengths.length - counts[0]! > 1) throw malformed();
  const offsets = new Uint16Array(16);
  for (let length = 1; length < 15; length++) offsets[length + 1] = offsets[length]! + counts[length]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length) symbols[offsets[length]!++] = symbol;
  });
  return { counts, symbols };
}

const run = (length: number, times: number) => new Array<number>(times).fill(length);
const fixed = [treeOf([...run(8, 144), ...run(9, 112), ...run(7, 24), ...run(8, 8)]), treeOf(run(5, 32))] as const;
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Throws `truncated`, `trailing`, `bad-padding`, `limit` or `malformed`. */
export function inflate(z: Uint8Array, { dictionary, limit }: { dictionary: Uint8Array; limit: number }): Uint8Array {
  const reach = new Uint8Array(dictionary.length + limit); // matches may reach back into the dictionary
  reach.set(dictionary);
  let end = dictionary.length;
  let at = 0; // in bits

  function bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, at++) {
      const byte = z[at >> 3];
      if (byte === undefined) throw new CredentialFault('truncated');
      value |= ((byte >> (at & 7)) & 1) << i;
    }
    return value;
  }
  function symbol({ counts, symbols }: Tree): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= 15; length++) {
      code |= bits(1);
      const count = counts[length]!;
      if (code - first < count) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw malformed();
  }
  function write(byte: number) {
    if (end === reach.length) throw new CredentialFault('limit');
    reach[end++] = byte;
  }
  function align() {
    while (at & 7) if (bits(1)) throw new CredentialFault('bad-padding');
  }

  function stored() {
    align();
    const length = bits(16);
    if ((bits(16) ^ length) !== 0xffff) throw malformed();
    for (let i = 0; i < length; i++) write(bits(8));
  }
  function trees(): readonly [Tree, Tree] {
    const [literals, distances, codes] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    if (literals > 286 || distances > 30) throw malformed();
    const codeLengths = run(0, 19);
    for (let i = 0; i < codes; i++) codeLengths[codeOrder[i]!] = bits(3);
    const codeTree = treeOf(codeLengths);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const code = symbol(codeTree);
      if (code < 16) lengths.push(code);
      else if (code === 16) {
        if (lengths.length === 0) throw malformed();
        lengths.push(...run(lengths.at(-1)!, 3 + bits(2)));
      } else lengths.push(...run(0, code === 17 ? 3 + bits(3) : 11 + bits(7)));
    }
    if (lengths.length > literals + distances || lengths[256] === 0) throw malformed();
    return [treeOf(lengths.slice(0, literals)), treeOf(lengths.slice(literals))];
  }
  function compressed([literals, distances]: readonly [Tree, Tree]) {
    for (let code = symbol(literals); code !== 256; code = symbol(literals)) {
      if (code < 256) {
        write(code);
        continue;
      }
      const length = lengthBase[code - 257];
      if (length === undefined) throw malformed();
      const total = length + bits(lengthBits[code - 257]!);
      const step = symbol(distances);
      const base = distanceBase[step];
      if (base === undefined) throw malformed();
      const distance = base + bits(step < 2 ? 0 : (step >> 1) - 1);
      if (distance > end) throw malformed();
      for (let i = 0; i < total; i++) write(reach[end - distance]!);
    }
  }

  for (let last = false; !last;) {
    last = bits(1) === 1;
    const kind = bits(2);
    if (kind === 0) stored();
    else if (kind === 1) compressed(fixed);
    else if (kind === 2) compressed(trees());
    else throw malformed();
  }
  align();
  if (at !== z.length * 8) throw new CredentialFault('trailing');
  return reach.slice(dictionary.length, end);
}
