import { expect, test } from 'vitest';
import { decode, locate } from './decoder.ts';
import { readPhoto } from './frames.ts';
import { qrPath } from './qr-path.ts';

/** A code as a camera would see it, on a white field. */
async function picture(text: string, scale = 5): Promise<OffscreenCanvas> {
  const { size, path } = qrPath(text, 'low');
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000000';
  context.fill(new Path2D(path));
  return canvas;
}

test.each([
  ['digits', '0123456789'.repeat(130)],
  ['words', 'https://example.org/سڵاو'],
])('the code that is drawn from %s is the code that is read', async (_, text) => {
  expect(await decode((await picture(text)).transferToImageBitmap())).toBe(text);
});

test('several pictures at once are each answered with their own text', async () => {
  const texts = ['111222333', '444555666', '777888999'];
  const pictures = await Promise.all(texts.map((text) => picture(text)));
  expect(await Promise.all(pictures.map((one) => decode(one.transferToImageBitmap())))).toEqual(texts);
});

test('a picture without a code has no text', async () => {
  const canvas = new OffscreenCanvas(200, 200);
  canvas.getContext('2d')!.fillRect(0, 0, 200, 200);
  expect(await decode(canvas.transferToImageBitmap())).toBeNull();
});

test('a photo far larger than a screen is read as well', async () => {
  const photo = await (await picture('0123456789'.repeat(40), 60)).convertToBlob({ type: 'image/png' });
  expect(await readPhoto(photo)).toBe('0123456789'.repeat(40));
});

test('a code is located where it lies, and nowhere in a picture without one', async () => {
  const code = await picture('0123456789'.repeat(20), 4);
  const canvas = new OffscreenCanvas(900, 700);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 900, 700);
  const empty = canvas.transferToImageBitmap();
  context.fillRect(0, 0, 900, 700);
  context.drawImage(code, 500, 300);
  const corners = (await locate(canvas.transferToImageBitmap()))!;
  const [first, , third] = corners;
  expect(first!.x).toBeGreaterThanOrEqual(500);
  expect(third!.x).toBeLessThanOrEqual(500 + code.width);
  expect(third!.y - first!.y).toBeGreaterThan(code.height * 0.7);
  expect(await locate(empty)).toBeNull();
});

test('a code too damaged to be read is located all the same', async () => {
  const code = await picture('0123456789'.repeat(20), 6);
  const context = code.getContext('2d')!;
  context.fillStyle = '#ffffff';
  const side = code.width / 6; // the code was drawn at a scale of six
  context.fillRect(side * 0.4, side * 0.4, side * 0.35, side * 0.35);
  const damaged = code.transferToImageBitmap();
  const again = await createImageBitmap(damaged);
  expect(await decode(damaged)).toBeNull();
  expect(await locate(again)).not.toBeNull();
});
