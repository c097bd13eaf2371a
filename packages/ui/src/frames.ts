/** Looks at a playing video frame by frame until told to stop: one frame in flight, all others dropped. */
import { decode } from './decoder.ts';

/** Calls `found` with every text read. Mostly the square in the middle is looked at, every fourth time the whole picture. */
export function watch(video: HTMLVideoElement, found: (text: string) => void): () => void {
  let stopped = false;
  let count = 0;

  const next = () => {
    if (stopped) return;
    if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(() => void look());
    else requestAnimationFrame(() => void look());
  };

  async function look() {
    const { videoWidth: width, videoHeight: height } = video;
    if (!stopped && width > 0) {
      const side = Math.min(width, height);
      const whole = count++ % 4 === 3;
      const taken = whole ? createImageBitmap(video) : createImageBitmap(video, (width - side) >> 1, (height - side) >> 1, side, side);
      const picture = await taken.catch(() => null); // the camera went away under us
      const text = picture && (await decode(picture));
      if (text !== null && !stopped) found(text);
    }
    next();
  }

  next();
  return () => (stopped = true);
}

const longest = 2400;

/** The text of the code in a photo file, or null; a larger photo is made smaller first. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const full = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(full.width, full.height));
  if (scale === 1) return decode(full);
  const small = await createImageBitmap(full, {
    resizeWidth: Math.round(full.width * scale),
    resizeHeight: Math.round(full.height * scale),
  });
  full.close();
  return decode(small);
}
