import { expect, test } from 'vitest';
import { portraitBlob } from './portrait.ts';

const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');
const ascii = (text: string) => [...Buffer.from(text)];
const little = (value: number, length: number) => Array.from({ length }, (_, at) => (value >>> (8 * at)) & 255);

const webp = (kind: string, rest: readonly number[]) =>
  [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(kind), 0, 0, 0, 0, ...rest, ...Array(16).fill(0)] as number[];
const lossy = (width: number, height: number) => webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little(width, 2), ...little(height, 2)]);
const lossless = (width: number, height: number) => webp('VP8L', [0x2f, ...little((width - 1) | ((height - 1) << 14), 4)]);
const extended = (width: number, height: number) => webp('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]);
const jpeg = (width: number, height: number) => [
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  0,
  0,
  0xff,
  0xc0,
  0,
  11,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  1,
  0,
  0,
  0,
];

const code = (file: readonly number[], profile = 2) =>
  base64([profile, ...file])
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const uri = (type: string, file: readonly number[]) => `data:image/${type};base64,${base64(file)}`;

test.each([
  ['a lossy WebP behind the profile byte', code(lossy(60, 80))],
  ['a lossless WebP', code(lossless(60, 80))],
  ['an extended WebP', code(extended(60, 80))],
  ['a JPEG in a data URI', uri('jpeg', jpeg(300, 400))],
  ['a WebP in a data URI', uri('webp', lossy(60, 80))],
])('%s is a picture', (_, source) => {
  expect(portraitBlob(source)?.size).toBeGreaterThan(0);
});

test.each([
  ['a WebP that would unfold to millions of points', code(extended(16_000, 16_000))],
  ['a lossy WebP wider than a portrait', code(lossy(601, 80))],
  ['a JPEG taller than a portrait', uri('jpeg', jpeg(300, 801))],
  ['another profile', code(lossy(60, 80), 3)],
  ['a file that is no WebP', code(ascii('not a picture at all, not at all'))],
  ['a drawing that can carry script', 'data:image/svg+xml;base64,PHN2Zy8+'],
  ['an address', 'https://example.org/face.jpg'],
  ['nothing', ''],
  ['a text longer than any portrait', `data:image/jpeg;base64,${'A'.repeat(70_000)}`],
])('%s is none', (_, source) => {
  expect(portraitBlob(source)).toBeNull();
});
