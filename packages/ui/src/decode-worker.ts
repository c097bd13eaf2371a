/** The decoder's own thread: takes one picture at a time, answers with the QR code in it or null. Its wasm is the page's own file. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

export type Asked = Readonly<
  { wasm: string } | { id: number; picture: ImageBitmap; broken?: true /* codes that are seen but not read, too */ }
>;
type Corner = Readonly<{ x: number; y: number }>;
export type Code = Readonly<{ text: string; corners: readonly Corner[] /* clockwise, pixels of the picture */ }>;
export type Answered = Readonly<{ id: number; code: Code | null; failed?: true /* the decoder itself, not the picture */ }>;

async function read(picture: ImageBitmap, broken: boolean): Promise<Code | null> {
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, 0);
  picture.close();
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 1,
    tryInvert: false,
    returnErrors: broken,
  });
  if (!found[0] || (!found[0].isValid && !broken)) return null;
  const { text, position } = found[0];
  return { text, corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft] };
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  if ('wasm' in data) {
    prepareZXingModule({ overrides: { locateFile: () => data.wasm }, fireImmediately: true });
    return;
  }
  let answered: Answered = { id: data.id, code: null, failed: true };
  try {
    answered = { id: data.id, code: await read(data.picture, data.broken === true) };
  } finally {
    self.postMessage(answered);
  }
};
