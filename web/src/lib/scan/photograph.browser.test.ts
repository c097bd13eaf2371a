import { describe, expect, test } from 'vitest';
import { decode } from '@krdpass/ui/decoder';
import { qrPath } from '@krdpass/ui/qr-path';
import { photoOf } from '../testing/photo-of-paper.ts';
import { mostPageBytes, mostPdfBytes } from '../wallet/scans.ts';
import type { Picture } from './picture.ts';
import { encodePage, kindOf, readPdf, readPhotograph } from './photograph.ts';
import { drawPage, findCorners } from './pixels.ts';
import { distance, wholeOf, type Quad } from './quad.ts';

const sheet: Quad = [
  { x: 330, y: 90 },
  { x: 650, y: 110 },
  { x: 760, y: 640 },
  { x: 190, y: 600 },
];

const canvasOf = ({ width, height, data }: Picture) => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
};
const fileOf = (picture: Picture) => canvasOf(picture).convertToBlob({ type: 'image/jpeg', quality: 0.9 });
const pixelsOf = (canvas: OffscreenCanvas) => {
  const { width, height, data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data } as Picture;
};

test('a photograph becomes a page: its sheet found and drawn by the thread of pixels, small enough to be kept', async () => {
  const picture = await readPhotograph(await fileOf(photoOf({ width: 960, height: 720, sheet })));
  const found = (await findCorners(picture))!;
  expect(Math.max(...found.map((point, at) => distance(point, sheet[at]!)))).toBeLessThan(6);
  const drawn = await drawPage(picture, { quad: found, white: true, quarters: 1 });
  const { type, bytes, covered } = await encodePage(drawn);
  expect([type, covered]).toEqual(['image/webp', 0]);
  expect(bytes.length).toBeLessThanOrEqual(mostPageBytes);
  const page = await createImageBitmap(new Blob([bytes], { type }));
  expect([page.width, page.height]).toEqual([drawn.width, drawn.height]);
  expect(page.width, 'turned by a quarter').toBeLessThan(page.height + 60);
});

test('a table without a paper has no corners', async () =>
  expect(await findCorners(photoOf({ width: 960, height: 720, sheet: null }))).toBeNull());

test('a photograph is made smaller to be worked on, and a page to be kept', async () => {
  const large = new OffscreenCanvas(4000, 3000);
  large.getContext('2d')!.fillRect(0, 0, 10, 10);
  const picture = await readPhotograph(await large.convertToBlob({ type: 'image/jpeg' }));
  expect([picture.width, picture.height]).toEqual([2600, 1950]);
  const drawn = await drawPage(picture, { quad: wholeOf(picture), white: false, quarters: 0 });
  expect([drawn.width, drawn.height]).toEqual([2000, 1500]);
});

test('a page that is all noise is kept small all the same', async () => {
  const noise = photoOf({ width: 1600, height: 1200, sheet: null, table: 128, noise: 255 });
  expect((await encodePage(noise)).bytes.length).toBeLessThanOrEqual(mostPageBytes);
});

test('no code on a page survives being kept, however many there are', async () => {
  const canvas = new OffscreenCanvas(1400, 900);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 1400, 900);
  for (const [text, left] of [
    ['0123456789'.repeat(60), 40],
    ['https://example.org/a', 760],
  ] as const) {
    const { size, path } = qrPath(text, 'low');
    context.save();
    context.translate(left, 80);
    context.scale(600 / size, 600 / size);
    context.fillStyle = '#000000';
    context.fill(new Path2D(path));
    context.restore();
  }
  expect(await decode(await createImageBitmap(canvas)), 'the paper has codes').not.toBeNull();
  const { type, bytes, covered } = await encodePage(pixelsOf(canvas));
  expect(covered).toBeGreaterThanOrEqual(2);
  expect(await decode(await createImageBitmap(new Blob([bytes], { type })))).toBeNull();
});

describe('a file is refused', () => {
  const file = (type: string, content: BlobPart = 'x') => new Blob([content], { type });
  test.each(['text/html', 'image/svg+xml', 'application/zip', ''])('of the kind %j', (type) =>
    expect(() => kindOf(file(type))).toThrow('file-kind'),
  );
  test('that calls itself a picture and is none', () =>
    expect(readPhotograph(file('image/jpeg', '<script>alert(1)</script>'))).rejects.toMatchObject({ code: 'picture-unreadable' }));
  test('that holds nothing', () => expect(readPhotograph(file('image/png', ''))).rejects.toMatchObject({ code: 'picture-unreadable' }));
  test('that is larger than a photograph', () =>
    expect(readPhotograph(file('image/png', new Uint8Array(40_000_001)))).rejects.toMatchObject({ code: 'file-too-large' }));
  test('that calls itself a PDF and is none', () =>
    expect(readPdf(file('application/pdf', 'MZ'))).rejects.toMatchObject({ code: 'file-kind' }));
  test('that is a PDF of more than 8 MiB', () =>
    expect(readPdf(file('application/pdf', new Uint8Array(mostPdfBytes + 1)))).rejects.toMatchObject({ code: 'file-too-large' }));
});

test('a PDF is kept as it came', async () => {
  const { type, bytes } = await readPdf(new Blob(['%PDF-1.7\n…'], { type: 'application/pdf' }));
  expect([type, new TextDecoder().decode(bytes)]).toEqual(['application/pdf', '%PDF-1.7\n…']);
});
