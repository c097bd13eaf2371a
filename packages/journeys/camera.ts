/** A film for Chromium's fake camera: pictures in, YUV4MPEG2 out (luma 16 is black, 235 white, chroma 128 grey). */
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import sharp from 'sharp';

const width = 1280;
const height = 720;

/** One still picture, centred on a light ground as a phone held before the lens; `share` is how much of the frame's height it fills. */
export async function frameOf(png: Buffer, share = 0.9): Promise<Buffer> {
  const { data, info } = await sharp(png)
    .flatten({ background: '#ffffff' })
    .resize({ height: Math.round(height * share), width: Math.round(width * share), fit: 'inside', kernel: 'lanczos3' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luma = Buffer.alloc(width * height, 220);
  const left = (width - info.width) >> 1;
  const top = (height - info.height) >> 1;
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      luma[(top + y) * width + left + x] = 16 + Math.round((data[(y * info.width + x) * info.channels]! * 219) / 255);
  return luma;
}

/** A code drawn from its text: for codes that no wallet would show. */
export async function frameOfText(text: string): Promise<Buffer> {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const grey = Buffer.from(rows.flatMap((row) => row.map((dark) => (dark ? 0 : 255))));
  const png = await sharp(grey, { raw: { width: rows.length, height: rows.length, channels: 1 } })
    .resize(rows.length * 8, rows.length * 8, { kernel: 'nearest' })
    .png()
    .toBuffer();
  return frameOf(png);
}

/** Nothing but the ground: what a camera sees between two codes. */
export const emptyFrame = () => Buffer.alloc(width * height, 220);

/** Chromium loops the file and reads it again whenever a page opens the camera. */
export function writeFilm(path: string, frames: readonly Buffer[]) {
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const parts = frames.flatMap((luma) => [Buffer.from('FRAME\n'), luma, chroma]);
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...parts]));
}
