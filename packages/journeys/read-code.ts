/** Reads a QR code out of a picture, by another library than the apps use. */
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

export async function readCode(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png).flatten({ background: '#ffffff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
