/** What somebody attached, judged by its bytes and not by its name: pictures are drawn anew without anything beside the picture, papers with moving parts are refused. */
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';

export type UploadCode =
  'upload-empty' | 'upload-type' | 'upload-damaged' | 'upload-too-many-pixels' | 'upload-active-content' | 'upload-encrypted';

export class UploadFault extends Error {
  readonly code: UploadCode;
  constructor(code: UploadCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'UploadFault';
    this.code = code;
  }
}

export type Inspected = Readonly<{ mediaType: 'image/jpeg' | 'application/pdf'; bytes: Uint8Array }>;

const mostPixels = 40_000_000;
const longestSide = 3000; // a page of A4 at 250 dots an inch
const mostInflated = 33_554_432;

const starts = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** The kind that the first bytes say; undefined for any other. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'pdf' | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d) ? 'pdf' : undefined;
}

/** Throws UploadFault. The picture comes back as JPEG, upright, at most 3000 pixels a side, without metadata; the paper as it was. */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  if (bytes.length === 0) throw new UploadFault('upload-empty');
  const kind = kindOf(bytes);
  if (!kind) throw new UploadFault('upload-type');
  if (kind !== 'pdf') return { mediaType: 'image/jpeg', bytes: await redraw(bytes) };
  refuseActivePdf(bytes);
  return { mediaType: 'application/pdf', bytes };
}

async function redraw(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 });
  const { width = 0, height = 0 } = await picture.metadata().catch(damaged);
  if (width * height > mostPixels) throw new UploadFault('upload-too-many-pixels');
  const drawn = picture.rotate().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  return drawn.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: false }).toBuffer().catch(damaged);
}

function damaged(cause: unknown): never {
  const tooMany = cause instanceof Error && /pixel limit/i.test(cause.message);
  throw new UploadFault(tooMany ? 'upload-too-many-pixels' : 'upload-damaged', { cause });
}

/** Names that make a paper do something, whatever way they are written: `/J#61vaScript` is the same name. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|OpenAction|AA|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR)\b/;
const encrypted = /\/Encrypt\b/;

/**
 * A paper ends as it began: header and end mark. Objects packed into streams are unpacked and read too; one that is packed in a way we
 * do not read is refused, because nobody knows what stands in it. What a scanner or a phone writes has none of this.
 */
function refuseActivePdf(bytes: Uint8Array) {
  const text = latin1(bytes);
  if (!/%%EOF\s*$/.test(text.slice(-1024))) throw new UploadFault('upload-damaged');
  for (const part of [withoutStreams(text), ...objectStreams(text)]) {
    const plain = part.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (encrypted.test(plain)) throw new UploadFault('upload-encrypted');
    if (active.test(plain)) throw new UploadFault('upload-active-content');
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const streams = /\bstream\r?\n([\s\S]*?)\r?\n?endstream\b/g;

/** The bytes of pictures may spell anything; they are not names. */
const withoutStreams = (text: string) => text.replace(streams, 'stream endstream');

function objectStreams(text: string): string[] {
  const found: string[] = [];
  let inflated = 0;
  for (const { index, 0: whole, 1: packed = '' } of text.matchAll(streams)) {
    const dictionary = text
      .slice(text.lastIndexOf(' obj', index), index + whole.indexOf('stream'))
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (!/\/Type\s*\/ObjStm\b/.test(dictionary)) continue;
    const filters = dictionary.match(/\/Filter\s*(\[[^\]]*\]|\/\w+)/)?.[1] ?? '';
    if (!/^\[?\s*\/FlateDecode\s*\]?$/.test(filters)) throw new UploadFault('upload-active-content');
    const unpacked = unpack(packed);
    inflated += unpacked.length;
    if (inflated > mostInflated) throw new UploadFault('upload-damaged');
    found.push(unpacked);
  }
  return found;
}

function unpack(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: mostInflated }).toString('latin1');
  } catch (cause) {
    throw new UploadFault('upload-damaged', { cause });
  }
}
