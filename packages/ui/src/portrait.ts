/** A portrait as an address an <img> can show. Only a small JPEG, PNG or WebP of at most 600 × 800 points passes; everything else is no picture. */

const longest = 64 * 1024; // characters of a data URI: five times what the wallet may hold
const followsWebp = 2; // the first byte of `portrait_qr`: a whole WebP file follows
const widest = 600;
const tallest = 800;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (unit) => unit.charCodeAt(0));
const latin = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
const fits = (width: number, height: number) => width > 0 && height > 0 && width <= widest && height <= tallest;

/** The size a WebP file claims (RFC 9649), read before any decoder allocates for it. */
function webpFits(bytes: Uint8Array): boolean {
  if (bytes.length < 30 || latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return false;
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = latin(bytes, 12, 4);
  if (kind === 'VP8 ') return fits(at.getUint16(26, true) & 0x3fff, at.getUint16(28, true) & 0x3fff);
  if (kind === 'VP8L') return fits((at.getUint32(21, true) & 0x3fff) + 1, ((at.getUint32(21, true) >>> 14) & 0x3fff) + 1);
  if (kind === 'VP8X') return fits((at.getUint32(24, true) & 0xffffff) + 1, (at.getUint32(26, true) >>> 8) + 1);
  return false;
}

/** The size a JPEG file claims (ITU-T T.81, the first frame header). */
function jpegFits(bytes: Uint8Array): boolean {
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let place = 2; place + 9 < bytes.length && bytes[place] === 0xff; place += 2 + at.getUint16(place + 2)) {
    const marker = bytes[place + 1]!;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return fits(at.getUint16(place + 7), at.getUint16(place + 5));
  }
  return false;
}

const pngFits = (bytes: Uint8Array) =>
  bytes.length > 24 && fits(new DataView(bytes.buffer).getUint32(16), new DataView(bytes.buffer).getUint32(20));

const readers: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = { jpeg: jpegFits, png: pngFits, webp: webpFits };

/** The picture in a data URI or in the base64url of `portrait_qr`; null where it is neither or too large. */
export function portraitBlob(source: string): Blob | null {
  if (source.length > longest) return null;
  const uri = /^data:image\/(jpeg|png|webp);base64,([A-Za-z0-9+/]+={0,2})$/.exec(source);
  if (uri) {
    const bytes = bytesOf(uri[2]!);
    return readers[uri[1]!]!(bytes) ? new Blob([bytes], { type: `image/${uri[1]}` }) : null;
  }
  if (!/^[A-Za-z0-9_-]+$/.test(source)) return null;
  const bytes = bytesOf(source);
  return bytes[0] === followsWebp && webpFits(bytes.slice(1)) ? new Blob([bytes.slice(1)], { type: 'image/webp' }) : null;
}
