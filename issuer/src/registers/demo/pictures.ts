/** A drawn face as the two pictures of a credential: JPEG for the wallet, a few hundred bytes of WebP for the QR. Drawn when asked for, kept for a while. */
import sharp from 'sharp';
import type { Sex } from './portrait.ts';
import { appearanceOf, portraitSvg } from './portrait.ts';
import { yearsBetween } from '../calendar.ts';
import { demoEpoch } from './epoch.ts';

export type Pictures = Readonly<{ picture: string; portrait_qr: string }>;
export type Sitter = Readonly<{ upn: string; sex: Sex; birth_date: string }>;

export const mostPictureCharacters = 4096; // of the whole data URI: a copy of a credential holds it once
export const mostPortraitBytes = 600; // with the profile byte
const webpFollows = 2; // profile: the whole WebP file comes after this byte
const kept = 512;

const cache = new Map<string, Promise<Pictures>>(); // in order of last use

/** The same bytes for the same person each time. */
export function picturesOf(sitter: Sitter): Promise<Pictures> {
  const known = cache.get(sitter.upn) ?? draw(sitter);
  cache.delete(sitter.upn);
  cache.set(sitter.upn, known);
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
  known.catch(() => cache.delete(sitter.upn));
  return known;
}

async function draw({ upn, sex, birth_date }: Sitter): Promise<Pictures> {
  const svg = Buffer.from(portraitSvg(appearanceOf(upn, sex, yearsBetween(birth_date, demoEpoch))));
  const head = 'data:image/jpeg;base64,';
  const large = await raster(svg, 160, 200);
  const small = await raster(svg, 72, 90);
  const jpeg = await best(Math.floor(((mostPictureCharacters - head.length) * 3) / 4) - 2, (quality) =>
    large.clone().jpeg({ quality, mozjpeg: true }).toBuffer(),
  );
  const webp = await best(mostPortraitBytes - 1, (quality) =>
    small.clone().webp({ quality, effort: 6, preset: 'picture', smartDeblock: true }).toBuffer(),
  );
  return { picture: head + jpeg.toString('base64'), portrait_qr: Buffer.concat([Buffer.of(webpFollows), webp]).toString('base64url') };
}

async function raster(svg: Buffer, width: number, height: number) {
  const pixels = await sharp(svg, { density: 180 }).resize(width, height).flatten().raw().toBuffer();
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The highest quality that fits, by halving. */
async function best(limit: number, encode: (quality: number) => Promise<Buffer>): Promise<Buffer> {
  let found: Buffer | undefined;
  for (let low = 1, high = 95; low <= high;) {
    const quality = (low + high) >> 1;
    const encoded = await encode(quality);
    if (encoded.length <= limit) {
      found = encoded;
      low = quality + 1;
    } else high = quality - 1;
  }
  if (!found) throw new RangeError(`no quality brings the picture below ${limit} bytes`);
  return found;
}
