import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor, embedded, encodeCbor, fullDate, openEmbedded, tagged, type Cbor } from './cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const refusal = (source: Uint8Array, limits = {}) => {
  try {
    decodeCbor(source, limits);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

/** RFC 8949 Appendix A, what falls in the subset. */
const inside: readonly (readonly [string, Cbor])[] = [
  ['00', 0],
  ['01', 1],
  ['0a', 10],
  ['17', 23],
  ['1818', 24],
  ['1819', 25],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['20', -1],
  ['29', -10],
  ['3863', -100],
  ['3903e7', -1000],
  ['fb3ff199999999999a', 1.1],
  ['f93e00', 1.5],
  ['fa7f7fffff', 3.4028234663852886e38],
  ['fb7e37e43c8800759c', 1e300],
  ['f90001', 5.960464477539063e-8],
  ['f90400', 0.00006103515625],
  ['fbc010666666666666', -4.1],
  ['f97c00', Infinity],
  ['f97e00', NaN],
  ['f9fc00', -Infinity],
  ['f4', false],
  ['f5', true],
  ['f6', null],
  ['40', new Uint8Array()],
  ['4401020304', Uint8Array.of(1, 2, 3, 4)],
  ['60', ''],
  ['6161', 'a'],
  ['6449455446', 'IETF'],
  ['62225c', '"\\'],
  ['62c3bc', 'ü'],
  ['63e6b0b4', '水'],
  ['64f0908591', '𐅑'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', Array.from({ length: 25 }, (_, i) => i + 1)],
  ['a0', new Map()],
  ['a201020304', new Map([[1, 2], [3, 4]])], // prettier-ignore
  ['a26161016162820203', new Map<string, Cbor>([['a', 1], ['b', [2, 3]]])], // prettier-ignore
  ['826161a161626163', ['a', new Map([['b', 'c']])]],
  ['a56161614161626142616361436164614461656145', new Map([['a', 'A'], ['b', 'B'], ['c', 'C'], ['d', 'D'], ['e', 'E']])], // prettier-ignore
];

test.each(inside)('%s is read as the RFC says and written back the same', (source, value) => {
  expect(decodeCbor(bytes(source))).toEqual(value);
  expect(hex(encodeCbor(value))).toBe(source);
});

test('a date and an embedded item keep the bytes they came with', () => {
  const source = bytes('82c074323031332d30332d32315432303a30343a30305ad818456449455446');
  const [date, item] = decodeCbor(source) as [Cbor, Cbor];
  expect(date).toMatchObject({ tag: 0, value: '2013-03-21T20:04:00Z' });
  expect(hex((item as { bytes: Uint8Array }).bytes)).toBe('d818456449455446');
  expect(openEmbedded(item)).toBe('IETF');
  expect(hex(encodeCbor([date, item]))).toBe(hex(source));
});

test.each([
  ['1bffffffffffffffff', 'malformed', 'beyond 2^53'],
  ['c249010000000000000000', 'malformed', 'a big number'],
  ['c11a514b67b0', 'malformed', 'a tag that is not ours'],
  ['f90000', 'malformed', '0.0, which is 0'],
  ['f98000', 'malformed', '-0.0'],
  ['f93c00', 'malformed', '1.0, which is 1'],
  ['fa47c35000', 'malformed', '100000.0'],
  ['fa7fc00000', 'malformed', 'NaN in four bytes'],
  ['fb7ff8000000000000', 'malformed', 'NaN in eight bytes'],
  ['fb3ff8000000000000', 'malformed', '1.5 in eight bytes'],
  ['f7', 'malformed', 'undefined'],
  ['f0', 'malformed', 'an unassigned simple value'],
  ['f818', 'malformed', 'a simple value of two bytes'],
  ['5f42010243030405ff', 'malformed', 'bytes of indefinite length'],
  ['7f657374726561646d696e67ff', 'malformed', 'a text of indefinite length'],
  ['9fff', 'malformed', 'an array of indefinite length'],
  ['bf6161019fff', 'malformed', 'a map of indefinite length'],
])('of RFC 8949 Appendix A, %s is refused: %s, %s', (source, code) => expect(refusal(bytes(source))).toBe(code));

test.each([
  ['9b001fffffffffffff', 'malformed', 'an array longer than anything'],
  ['5a7fffffff', 'malformed', 'bytes that are not there'],
  ['baffffffff', 'malformed', 'a map longer than anything'],
  ['9f', 'malformed', 'no break'],
  ['a201010102', 'duplicate-member', 'one key twice'],
  ['1800', 'malformed', 'a longer spelling'],
  ['f97e01', 'malformed', 'another NaN'],
  ['f7', 'malformed', 'undefined'],
  ['81'.repeat(100_000), 'too-deep', '100,000 arrays'],
  ['c25a00010000' + '00'.repeat(65_536), 'malformed', 'a big number of 64 KB'],
  ['d818'.repeat(5000), 'too-deep', '5,000 × tag 24'],
  ['', 'malformed', 'nothing'],
  ['0000', 'malformed', 'something after the end'],
  ['a1f500', 'malformed', 'a key that is no text and no number'],
  ['a1f93e0000', 'malformed', 'a key that is no whole number'],
  ['61ff', 'malformed', 'no UTF-8'],
  ['64efbbbf61', 'malformed', 'a byte-order mark'],
  ['3b001fffffffffffff', 'malformed', 'below −2^53'],
  ['d903ec', 'malformed', 'a tag around nothing'],
  ['1901', 'malformed', 'a number cut short'],
])('%s is refused: %s, %s', (source, code) => expect(refusal(bytes(source))).toBe(code));

describe('caps', () => {
  test('sixteen levels and no seventeenth', () => {
    expect(refusal(bytes('81'.repeat(16) + '00'))).toBe('accepted');
    expect(refusal(bytes('81'.repeat(17) + '00'))).toBe('too-deep');
    expect(refusal(bytes('a100'.repeat(16) + '00'))).toBe('accepted');
    expect(refusal(bytes('a100'.repeat(17) + '00'))).toBe('too-deep');
  });

  test('4,096 members and no more', () => {
    const list = (n: number) => encodeCbor(Array.from({ length: n }, () => 0));
    expect(refusal(list(4096))).toBe('accepted');
    expect(refusal(list(4097))).toBe('too-large');
  });

  test('131,072 bytes and no more', () => {
    const text = (n: number) => encodeCbor(new Uint8Array(n - 5));
    expect(refusal(text(131_072))).toBe('accepted');
    expect(refusal(text(131_073))).toBe('too-large');
  });

  test('what a count promises must fit into what is left', () => {
    expect(refusal(bytes('8301'))).toBe('malformed');
    expect(refusal(bytes('a2010203'))).toBe('malformed');
  });
});

test('a number without a spelling is not written', () => {
  expect(() => encodeCbor(-0)).toThrow('malformed');
  expect(() => tagged(2, new Uint8Array(8))).toThrow('malformed');
});

const anything: fc.Arbitrary<Cbor> = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Cbor>(null, true, false),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.double().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(fc.oneof(fc.string(), fc.integer()), tie('value')), { selector: ([key]) => key, maxLength: 5 })
      .map((entries) => new Map(entries)),
    fc.constant(fullDate('1990-02-03')),
    tie('value').map(embedded),
  ),
})).value;

test('what is written is read back the same, for any value', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const source = encodeCbor(value);
      expect(decodeCbor(source)).toEqual(value);
      expect(hex(encodeCbor(decodeCbor(source)))).toBe(hex(source));
    }),
    { numRuns: 2000 },
  );
});

test('any bytes are refused with a code or are the only spelling of what they say', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (source) => {
      const code = refusal(source);
      if (code === 'accepted') expect(hex(encodeCbor(decodeCbor(source)))).toBe(hex(source));
      else expect(['malformed', 'too-deep', 'too-large', 'duplicate-member']).toContain(code);
    }),
    { numRuns: 10_000 },
  );
});
