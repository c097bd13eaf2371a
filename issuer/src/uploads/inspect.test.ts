import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';

const picture = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#a33' } });
const codeOf = async (bytes: Uint8Array) =>
  inspect(bytes).then(
    () => 'accepted',
    (fault: { code?: string }) => fault.code ?? String(fault),
  );
const pdf = (body: string, end = '%%EOF\n') => Buffer.from(`%PDF-1.7\n${body}\n${end}`, 'latin1');
const packed = (content: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') => {
  const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `7 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj`;
};

describe('a picture', () => {
  test('comes back as JPEG, upright, without the place where it was taken', async () => {
    const taken = await picture()
      .jpeg()
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 11/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { mediaType, bytes } = await inspect(taken);
    const { format, width, height, exif, orientation } = await sharp(bytes).metadata();
    expect([mediaType, format, width, height, exif, orientation]).toEqual(['image/jpeg', 'jpeg', 20, 40, undefined, undefined]);
  });

  test.each(['png', 'webp'] as const)('of kind %s is accepted, and made no larger than a page', async (format) => {
    const { bytes } = await inspect(await picture(4000, 100).toFormat(format).toBuffer());
    expect((await sharp(bytes).metadata()).width).toBe(3000);
  });

  test('cut short, of too many pixels, or no picture at all is refused', async () => {
    const whole = await picture(800, 800).png().toBuffer();
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('upload-damaged');
    expect(await codeOf(await picture(6400, 6400).png({ compressionLevel: 1 }).toBuffer())).toBe('upload-too-many-pixels');
    expect(await codeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toBe('upload-damaged');
  });
});

test.each([
  ['nothing', ''],
  ['a page of HTML', '<html><script>alert(1)</script>'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a GIF', 'GIF89a'],
  ['a zip', 'PK\u0003\u0004'],
  ['a PDF behind something else', `GIF89a${'x'.repeat(100)}%PDF-1.7`],
])('%s is no file of ours', async (_, text) => {
  expect(await codeOf(Buffer.from(text))).toBe(text === '' ? 'upload-empty' : 'upload-type');
});

describe('a paper', () => {
  test('without moving parts is kept as it is, pictures in it too', async () => {
    const plain = pdf(
      `1 0 obj << /Type /Catalog >> endobj\n${packed('/JavaScript is a word in a picture', '/Subtype /Image /Filter /FlateDecode')}\n2 0 obj << >> stream\n/JS\nendstream endobj`,
    );
    expect(await inspect(plain)).toEqual({ mediaType: 'application/pdf', bytes: plain });
    expect(await codeOf(pdf(packed('1 0 << /Type /Page >>')))).toBe('accepted');
  });

  test.each(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'OpenAction', 'AA', 'RichMedia', 'XFA', 'SubmitForm'])(
    'with /%s is refused, also spelled in another way or packed',
    async (name) => {
      const spelled = `#${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
      for (const body of [`1 0 obj << /${name} 2 0 R >> endobj`, `1 0 obj << /${spelled} (x) >> endobj`, packed(`1 0 << /${name} (x) >>`)])
        expect(await codeOf(pdf(body)), body.slice(0, 60)).toBe('upload-active-content');
    },
  );

  test('whose objects are packed in a way nobody reads, or sealed, is refused', async () => {
    expect(await codeOf(pdf(packed('x', '/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]')))).toBe('upload-active-content');
    expect(await codeOf(pdf('7 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream endobj'))).toBe(
      'upload-damaged',
    );
    expect(await codeOf(pdf('trailer << /Encrypt 9 0 R >>'))).toBe('upload-encrypted');
  });

  test('that does not end is refused', async () => {
    expect(await codeOf(pdf('1 0 obj << >> endobj', ''))).toBe('upload-damaged');
  });
});
