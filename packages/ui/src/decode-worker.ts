/** The decoder's own thread: takes one picture at a time, answers with the text of the QR code in it or null. Its wasm is the page's own file. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

export type Asked = Readonly<{ wasm: string } | { id: number; picture: ImageBitmap }>;
export type Answered = Readonly<{ id: number; text: string | null }>;

async function read(picture: ImageBitmap): Promise<string | null> {
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, 0);
  picture.close();
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 1,
    tryInvert: false,
  });
  return found[0]?.isValid ? found[0].text : null;
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  if ('wasm' in data) {
    prepareZXingModule({ overrides: { locateFile: () => data.wasm }, fireImmediately: true });
    return;
  }
  let text: string | null = null;
  try {
    text = await read(data.picture);
  } finally {
    self.postMessage({ id: data.id, text } satisfies Answered);
  }
};
