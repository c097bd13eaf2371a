/** From a file or a camera to pixels, and from pixels to the bytes that are kept: drawn anew, so that nothing of the camera's own notes goes along. */
import { locate } from '@krdpass/ui/decoder';
import { mostFileBytes, mostPageBytes, mostPdfBytes, ScanFault, type NewPage } from '#lib/wallet/scans.ts';
import { coverCodes } from './cover-codes.ts';
import type { Picture } from './picture.ts';

const longest = 2600; // of what is worked on: a little more than is kept, as a sheet seldom fills a photograph

const canvasOf = (width: number, height: number) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas;
};

/** The pixels of a picture, its longest side at most 2,600. Throws `file-too-large`, `picture-unreadable`. */
export async function readPhotograph(file: Blob): Promise<Picture> {
  if (file.size > mostFileBytes) throw new ScanFault('file-too-large');
  let photo: ImageBitmap;
  try {
    photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new ScanFault('picture-unreadable', { cause });
  }
  const scale = Math.min(1, longest / Math.max(photo.width, photo.height));
  const canvas = canvasOf(Math.max(1, Math.round(photo.width * scale)), Math.max(1, Math.round(photo.height * scale)));
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new ScanFault('picture-unreadable');
  drawing.fillStyle = '#ffffff'; // what is clear in a picture is paper
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(photo, 0, 0, canvas.width, canvas.height);
  photo.close();
  const { width, height, data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data: data as Picture['data'] };
}

/** What the camera sees now, as a file of its own. Throws `picture-unreadable`. */
export async function takeStill(video: HTMLVideoElement): Promise<Blob> {
  const canvas = canvasOf(video.videoWidth, video.videoHeight);
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
  if (!blob) throw new ScanFault('picture-unreadable');
  return blob;
}

const imageOf = ({ width, height, data }: Picture) => new ImageData(data, width, height);

/** The page without codes, small enough to be kept. Throws `part-missing`, `picture-unreadable`. */
export async function encodePage(drawn: Picture): Promise<NewPage & { covered: number }> {
  const { page, covered } = await coverCodes(drawn, async (picture) => locate(await createImageBitmap(imageOf(picture))));
  const canvas = canvasOf(page.width, page.height);
  canvas.getContext('2d')?.putImageData(imageOf(page), 0, 0);
  for (const quality of [0.82, 0.7, 0.55, 0.4]) {
    for (const type of ['image/webp', 'image/jpeg'] as const) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
      if (blob?.type !== type || blob.size > mostPageBytes) continue; // a browser that cannot write WebP answers with PNG
      return { type, bytes: new Uint8Array(await blob.arrayBuffer()), covered };
    }
  }
  throw new ScanFault('picture-unreadable');
}

/** A PDF as it is, at most 8 MiB: it is kept, not drawn. Throws `file-too-large`, `file-kind`. */
export async function readPdf(file: Blob): Promise<NewPage> {
  if (file.size > mostPdfBytes) throw new ScanFault('file-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) !== '%PDF-') throw new ScanFault('file-kind');
  return { type: 'application/pdf', bytes };
}

/** Which of the two a file claims to be. Throws `file-kind` for anything else. */
export function kindOf({ type }: Blob): 'picture' | 'pdf' {
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('image/') && type !== 'image/svg+xml') return 'picture';
  throw new ScanFault('file-kind');
}
