import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import type { Json } from '../json.ts';
import { bitReader, bitWriter } from './bits.ts';
import { codecNamed } from './fields.ts';

const categories = ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'C1', 'C'];
const write = (codec: unknown, value: Json) => {
  const to = bitWriter();
  codecNamed(codec, categories).put(to, value);
  return to.bytes();
};
const read = (codec: unknown, bytes: Uint8Array) => codecNamed(codec, categories).take(bitReader(bytes));
const back = (codec: unknown, value: Json) => JSON.parse(JSON.stringify(read(codec, write(codec, value)))) as Json;
const faultOf = (work: () => unknown) => {
  try {
    work();
    return 'none';
  } catch (fault) {
    return codeOf(fault);
  }
};
const bits = (text: string) => Uint8Array.from(text.replaceAll(' ', '').padEnd(64, '0').match(/.{8}/g)!, (byte) => parseInt(byte, 2));

describe('names', () => {
  test.each<[string | null, string]>([
    ['Barzanji', '0419682e527e'],
    ['Rebin Karwan', '245125c0586570bbe0'],
    ['al-Jubouri', '3c166d5513eb24fc'],
    ['McGregor', '1a3f1e453be5f0'],
    ['بەرزنجی', '42b8a2d916ffc0'],
    ['ئاژین', '62071bd9fc'],
    ['Şêrko Çelebî', '9e7122cf01b14c14277f'],
    ['José', 'c1529bdcf0ea40'],
    ['', '3e'],
    [null, 'ffc0'],
  ])('%s is %s', (name, hex) => {
    expect(toHex(write('name', name))).toBe(hex);
    expect(back('name', name)).toBe(name);
  });

  test('hold the whole Sorani and Arabic alphabet, and a zero-width non-joiner, in six bits a letter', () => {
    const letters = 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ' + 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' + '\u200c';
    for (const letter of letters) {
      expect(write('name', letter).length, letter).toBe(2); // 2 + 6 + 6 bits
      expect(back('name', letter)).toBe(letter);
    }
  });

  test('of any text come back unchanged, composed or not', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      'a',
      'Z',
      'É',
      'é',
      'e\u0301',
      'ş',
      'Ş',
      'İ',
      'ı',
      'K',
      'ß',
      'ژ',
      '\u200c',
      ' ',
      '-',
      "'",
      '.',
      '7',
      '😀',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const name = parts.join('');
        expect(back('name', name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  test('too long for any mode, or no text at all, do not fit', () => {
    expect(back('name', 'a'.repeat(200))).toBe('a'.repeat(200));
    expect(back('name', 'é'.repeat(127))).toBe('é'.repeat(127));
    expect(faultOf(() => write('name', 'é'.repeat(128)))).toBe('non-canonical');
    expect(faultOf(() => write('name', 7))).toBe('non-canonical');
  });

  test('with a letter no alphabet has, or without an end, are refused', () => {
    expect(faultOf(() => read('name', bits('01 110111')))).toBe('unknown-index');
    expect(faultOf(() => read('name', new Uint8Array(8)))).toBe('truncated');
    expect(faultOf(() => read('name', new Uint8Array(400)))).toBe('limit');
  });
});

describe('a value its codec can hold', () => {
  test.each<[unknown, Json, string]>([
    ['date', '1991-03-21', (33316).toString(16)],
    ['date', '2026-11-21', (46345).toString(16)],
    ['date', '2079-06-05', 'fffe'],
    [['digits', 'KRD-DL-', 8, 27], 'KRD-DL-04827193', '09350720'],
    [['enum', 5, ['x', 'y']], 'y', '08'],
    [['uint', 8], 200, 'c8'],
    ['bool', true, '80'],
    ['bytes', null, '0000'],
    ['bytes', 'AQ', '002020'],
  ])('%j writes %j as %s', (codec, value, hex) => {
    expect(toHex(write(codec, value))).toBe(hex);
    expect(back(codec, value)).toEqual(value);
  });
});

describe('a value its codec cannot hold', () => {
  test.each<[unknown, Json]>([
    ['date', null],
    ['date', '1899-12-31'],
    ['date', '2079-06-06'],
    ['date', '1991-3-21'],
    [['digits', 'KRD-DL-', 8, 27], 'KRD-DL-123'],
    [['digits', 'KRD-DL-', 8, 27], 'KRD-DL-٠٤٨٢٧١٩٣'],
    [['digits', 'KRD-DL-', 8, 27], null],
    [['enum', 5, ['x']], 'ژ'],
    [['uint', 8], 255],
    [['uint', 8], -1],
    [['uint', 8], 1.5],
    ['json', { country: 'IQ', region: 'هەولێر' }],
    ['privileges', null],
    ['categories', [{ code: 'ZZ', from: '2012-09-02', to: '2034-05-11', restrictions: [] }]],
    ['categories', [{ code: 'B', from: '2012-09-02', to: '2034-05-11', restrictions: ['78.1'] }]],
    ['categories', [{ code: 'B', from: '2012-09-02', to: '2034-05-11', restrictions: ['01', '02', '03', '04'] }]],
    ['categories', [{ code: 'B', from: '2012-09-02', to: null, restrictions: [] }]],
    ['categories', [{ from: '2012-09-02', code: 'B', to: '2034-05-11', restrictions: [] }]],
  ])('%j writes %j behind an escape', (codec, value) => {
    expect(JSON.stringify(back(codec, value))).toBe(JSON.stringify(value));
  });

  test.each<[unknown, Json]>([
    ['bool', null],
    ['bytes', ''],
    ['bytes', 7],
    ['bytes', 'A'.repeat(2732)],
    ['json', 'x'.repeat(1023)],
    ['categories', Array.from({ length: 15 }, () => ({ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: ['01'] }))],
  ])('%j refuses what has no escape or is too large', (codec, value) => {
    expect(faultOf(() => write(codec, value))).toBe('non-canonical');
  });
});

describe('categories of vehicles', () => {
  const one = (code: string, from: string, to: string, ...restrictions: string[]) => ({ code, from, to, restrictions });

  test('come back as declared, with a shared or an own last day and restrictions', () => {
    for (const value of [
      [],
      [one('B', '2021-05-05', '2031-05-04')],
      [one('A1', '2024-05-12', '2034-05-11'), one('B', '2012-09-02', '2034-05-11', '01', '78'), one('C', '2024-05-12', '2029-05-11')],
      Array.from({ length: 14 }, () => one('B', '2021-05-05', '2031-05-04', '01')),
    ])
      expect(back('categories', value)).toEqual(value);
    expect(write('categories', [one('B', '2021-05-05', '2031-05-04')]).length).toBe(6);
  });

  test('come back with the members of ISO/IEC 18013-5 where a template says so', () => {
    const value: Json = [
      { vehicle_category_code: 'B', issue_date: '2012-09-02', expiry_date: '2034-05-11', codes: [{ code: '01' }] },
      { vehicle_category_code: 'A1', issue_date: '2012-09-02', expiry_date: '2034-05-11' },
    ];
    expect(JSON.stringify(back('privileges', value))).toBe(JSON.stringify(value));
  });
});

test('an index beyond its list is unknown, never another entry', () => {
  expect(faultOf(() => read(['enum', 5, ['x']], bits('00001')))).toBe('unknown-index');
  expect(faultOf(() => read('categories', bits(`0001 ${'0'.repeat(16)} 11110`)))).toBe('unknown-index');
  expect(faultOf(() => read('categories', bits(`0001 ${'0'.repeat(16)} 11111`)))).toBe('malformed');
});

test('an escape is bounded before it is read', () => {
  expect(faultOf(() => read('json', Uint8Array.of(0x40, 0x10, ...new Uint8Array(2000))))).toBe('limit');
  expect(faultOf(() => read('bytes', Uint8Array.of(0xff, 0xff)))).toBe('truncated');
});

test('a codec of a later version is unknown', () => {
  for (const codec of ['colour', 'toString', ['digits', 7], ['enum', 0, []], ['uint', 60], null, {}])
    expect(faultOf(() => codecNamed(codec, []))).toBe('unknown-codec');
});
