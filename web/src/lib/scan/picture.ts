/** A picture as pixels, and four corners in it: what the other files of this room pass to each other. No DOM, so that it runs in any thread. */

/** RGBA, four bytes a pixel, as the browser's ImageData. */
export type Picture = Readonly<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;

/** Brightness, 0 to 255, one number a pixel. */
export type Grey = Readonly<{ width: number; height: number; data: Float32Array }>;

export const blank = (width: number, height: number): Picture => ({ width, height, data: new Uint8ClampedArray(width * height * 4) });

/** The picture's brightness with its longest side at most `longest` pixels, each the mean of those it stands for. Never enlarges. */
export function shrinkToGrey({ width, height, data }: Picture, longest: number): Grey {
  const scale = Math.min(1, longest / Math.max(width, height));
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const grey = new Float32Array(across * down);
  const count = new Uint32Array(across * down);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * down) / height) * across;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const to = row + Math.floor((x * across) / width);
      grey[to]! += 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
      count[to]!++;
    }
  }
  for (let at = 0; at < grey.length; at++) grey[at]! /= count[at]!;
  return { width: across, height: down, data: grey };
}
