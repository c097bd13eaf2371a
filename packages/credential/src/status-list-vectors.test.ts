import { describe, expect, test } from 'vitest';
import { published } from '../vectors/published.ts';
import { fromBase64url, toBase64url } from './encoding.ts';
import { deflate, inflate, packStatuses, statusIn } from './status-list.ts';

/** Draft -20, appendix: all entries that are not zero. The 8-bit list holds every value once. */
const sparse: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  encoding1_long: [0, 1993, 25460, 159495, 495669, 554353, 645645, 723232, 854545, 934534, 1000345].map((index) => [index, 1]),
  encoding2_long: [
    [0, 1],
    [1993, 2],
    [25460, 1],
    [159495, 3],
    [495669, 1],
    [554353, 1],
    [645645, 2],
    [723232, 1],
    [854545, 1],
    [934534, 2],
    [1000345, 3],
  ],
  encoding4: [
    [0, 1],
    [1993, 2],
    [35460, 3],
    [459495, 4],
    [595669, 5],
    [754353, 6],
    [845645, 7],
    [923232, 8],
    [924445, 9],
    [934534, 10],
    [1004534, 11],
    [1000345, 12],
    [1030203, 13],
    [1030204, 14],
    [1030205, 15],
  ],
};
const short: Readonly<Record<string, string>> = { encoding: 'b9a3', encoding2: 'c944f9' };
const everything = 2 ** 20; // bytes: the 4 and 8-bit examples are wider than any list of ours

const { skip, read } = published('token-status-list', 13);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function readJson(name: string): { bits: number; lst: string } {
  const text = read(`${name}_json.md`);
  return JSON.parse(text.slice(text.indexOf('{')).replace(/\n\s+(?=[^"\s])/g, '')) as { bits: number; lst: string };
}

/** The CBOR map {"bits": n, "lst": h'…'}: of the format only what these examples use. */
function readCbor(name: string): { bits: number; lst: string } {
  const bytes = Buffer.from(/a26462697473[0-9a-f\s]+/.exec(read(`${name}_cbor.md`))![0].replace(/\s/g, ''), 'hex');
  const at = bytes.indexOf('clst') + 4; // "c": a text of three
  const start = at + (bytes[at]! < 0x58 ? 1 : bytes[at]! - 0x58 + 2);
  return { bits: bytes[6]!, lst: toBase64url(bytes.subarray(start)) };
}

function entries(bytes: Uint8Array, bits: number) {
  const found: [number, number][] = [];
  for (let index = 0; index < (bytes.length * 8) / bits; index++) {
    const value = statusIn(bytes, bits, index)!;
    if (value !== 0) found.push([index, value]);
  }
  return found;
}

describe.skipIf(skip)('published status lists', () => {
  for (const [form, readOne] of [
    ['json', readJson],
    ['cbor', readCbor],
  ] as const) {
    test.each(Object.keys(short))(`%s (${form}) unfolds to its bytes`, async (name) => {
      expect(hex(await inflate(readOne(name).lst))).toBe(short[name]);
    });
    test.each(Object.keys(sparse))(`%s (${form}) holds its values at their places`, async (name) => {
      const { bits, lst } = readOne(name);
      const bytes = await inflate(lst, everything);
      expect((bytes.length * 8) / bits).toBe(2 ** 20);
      expect(entries(bytes, bits)).toEqual([...sparse[name]!].sort(([a], [b]) => a - b));
    });
    test(`encoding8 (${form}) holds every value once`, async () => {
      const { bits, lst } = readOne('encoding8');
      const values = entries(await inflate(lst, everything), bits).map(([, value]) => value);
      expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 255 }, (_, i) => i + 1));
    });
  }

  test('lists wider than 2^20 entries of 2 bits are refused as they unfold', async () => {
    for (const name of ['encoding4', 'encoding8']) await expect(inflate(readJson(name).lst)).rejects.toMatchObject({ code: 'list-size' });
  });
});

test.each([
  ['b9a3', 1, 'eNrbuRgAAhcBXQ', [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]],
  ['c944f9', 2, 'eNo76fITAAPfAgc', [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]],
  ['21c3', 4, 'eNpTPAwAAQcA5Q', [1, 2, 3, 12]],
  ['010200ff', 8, 'eNpjZGL4DwABDQED', [1, 2, 0, 255]],
])('%s in %i bits packs, folds and unfolds', async (bytes, bits, lst, values) => {
  expect(hex(packStatuses(values, bits))).toBe(bytes);
  expect(hex(await inflate(lst))).toBe(bytes);
  expect(hex(await inflate(await deflate(fromBase64url(Buffer.from(bytes, 'hex').toString('base64url')))))).toBe(bytes);
  expect(values.map((_, index) => statusIn(new Uint8Array(Buffer.from(bytes, 'hex')), bits, index))).toEqual(values);
});
