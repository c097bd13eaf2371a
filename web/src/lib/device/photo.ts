/** A file as it may be attached: a picture drawn anew and smaller, so that nothing of the camera's own notes goes along; a PDF as it is. */

export class FileFault extends Error {
  readonly code: 'unreadable' | 'too-large';
  constructor(code: 'unreadable' | 'too-large', options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'FileFault';
    this.code = code;
  }
}

const mostBytes = 8 * 1024 * 1024;
const longestSide = 2200; // pixels: small print on A4 stays readable

/** Throws `unreadable` for what is neither a picture nor a PDF that is accepted here, `too-large` beyond 8 MiB. */
export async function prepareFile(
  file: File,
  accept: readonly ('image' | 'pdf')[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  if (file.type === 'application/pdf' && accept.includes('pdf')) {
    if (file.size > mostBytes) throw new FileFault('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (new TextDecoder().decode(bytes.subarray(0, 5)) !== '%PDF-') throw new FileFault('unreadable');
    return { bytes, type: file.type };
  }
  if (!accept.includes('image') || file.type === 'application/pdf') throw new FileFault('unreadable');
  const bytes = await redrawn(file);
  if (bytes.length > mostBytes) throw new FileFault('too-large');
  return { bytes, type: 'image/jpeg' };
}

async function redrawn(file: File): Promise<Uint8Array<ArrayBuffer>> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new FileFault('unreadable', { cause });
  }
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new FileFault('unreadable');
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob) throw new FileFault('unreadable');
  return new Uint8Array(await blob.arrayBuffer());
}
