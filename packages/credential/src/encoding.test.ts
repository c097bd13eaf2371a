import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { concat, fromBase64, fromBase64url, fromUtf8, sameBytes, toBase64, toBase64url, toHex, toUtf8 } from './encoding.ts';

test('bytes come back from base64url, base64 and hexadecimal, as Node writes them', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(sameBytes(fromBase64url(toBase64url(bytes)), bytes)).toBe(true);
      expect(sameBytes(fromBase64(toBase64(bytes)), bytes)).toBe(true);
    }),
  ));

test('an engine without native base64 writes the same', async () => {
  const native = Object.getOwnPropertyDescriptor(Uint8Array.prototype, 'toBase64')!;
  delete (Uint8Array.prototype as { toBase64?: unknown }).toBase64;
  vi.resetModules();
  const table = await import('./encoding.ts').finally(() => Object.defineProperty(Uint8Array.prototype, 'toBase64', native));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => table.toBase64url(bytes) === toBase64url(bytes)));
});

test('a text has one spelling: whatever is read is written the same', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'AQaz09-_+/= ~\n.') }), (text) => {
      try {
        expect(toBase64url(fromBase64url(text))).toBe(text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'malformed' });
      }
    }),
    { numRuns: 2000 },
  ));

test.each(['YQ==', 'YR', 'Y', 'eyJ!!hbGc', 'Y Q', 'YQ\n', '+A', '/A', 'é', 'ＹＱ'])('base64url refuses %j', (text) => {
  expect(() => fromBase64url(text)).toThrow('malformed');
});

test.each(['YQ', 'YQ=', 'YR==', 'YQ===', 'Y Q=', '_w==', '=', 'YQ==YQ=='])('base64 refuses %j', (text) => {
  expect(() => fromBase64(text)).toThrow('malformed');
});

test('UTF-8 is read strictly and a byte-order mark refused', () => {
  expect(fromUtf8(toUtf8('هەولێر'))).toBe('هەولێر');
  for (const bytes of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xff], [0xe2, 0x82], [0xef, 0xbb, 0xbf, 0x61]])
    expect(() => fromUtf8(Uint8Array.from(bytes))).toThrow('malformed');
});

test('bytes are joined in order', () => {
  expect(concat(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))).toEqual(Uint8Array.of(1, 2, 3));
});
