/** Where brightness changes in a picture, how much and in which direction: blur and Sobel's operator, thinned to ridges. */
import type { Grey } from './picture.ts';

/** Brightness per pixel and the unit vector towards the brighter side; `ridge` is 1 where no neighbour across the edge is steeper. */
export type Edges = Readonly<{
  width: number;
  height: number;
  steepness: Float32Array;
  across: Float32Array;
  down: Float32Array;
  ridge: Uint8Array;
}>;

/** Binomial blur over five pixels in each direction; the border repeats its outermost pixel. */
export function blur({ width, height, data }: Grey): Grey {
  const weights = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16];
  const pass = (from: Float32Array, stepX: number, stepY: number) => {
    const to = new Float32Array(from.length);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = -2; k <= 2; k++) {
          const atX = Math.min(width - 1, Math.max(0, x + k * stepX));
          const atY = Math.min(height - 1, Math.max(0, y + k * stepY));
          sum += weights[k + 2]! * from[atY * width + atX]!;
        }
        to[y * width + x] = sum;
      }
    return to;
  };
  return { width, height, data: pass(pass(data, 1, 0), 0, 1) };
}

/** The outermost pixels have no steepness: what ends with the picture is no edge in it. */
export function findEdges({ width, height, data }: Grey): Edges {
  const [steepness, across, down] = [0, 1, 2].map(() => new Float32Array(width * height)) as [Float32Array, Float32Array, Float32Array];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const [a, b, c] = [data[at - width - 1]!, data[at - width]!, data[at - width + 1]!];
      const [d, f] = [data[at - 1]!, data[at + 1]!];
      const [g, h, i] = [data[at + width - 1]!, data[at + width]!, data[at + width + 1]!];
      const slopeX = (c + 2 * f + i - a - 2 * d - g) / 8;
      const slopeY = (g + 2 * h + i - a - 2 * b - c) / 8;
      const steep = Math.hypot(slopeX, slopeY);
      steepness[at] = steep;
      if (steep > 0) [across[at], down[at]] = [slopeX / steep, slopeY / steep];
    }
  return { width, height, steepness, across, down, ridge: ridges({ width, height, steepness, across, down }) };
}

function ridges({ width, height, steepness, across, down }: Omit<Edges, 'ridge'>): Uint8Array {
  const ridge = new Uint8Array(steepness.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const step = Math.round(across[at]!) + Math.round(down[at]!) * width;
      const steep = steepness[at]!;
      if (steep > 0 && steep >= steepness[at + step]! && steep > steepness[at - step]!) ridge[at] = 1;
    }
  return ridge;
}
