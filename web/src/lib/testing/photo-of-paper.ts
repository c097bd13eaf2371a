/** Photographs for the tests of scanning, made of numbers: a printed sheet on a table, seen from anywhere, in any light, with the sensor's noise. */
import { blank, type Picture } from '../scan/picture.ts';
import type { Point, Quad, Size } from '../scan/quad.ts';

export type Scene = Size & Readonly<{ sheet: Quad | null; paper?: number; table?: number; noise?: number; shade?: number; seed?: number }>;

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Where a point of the picture lies on the sheet, 0 to 1 in both directions; null outside. Found by halving, so that it owes nothing to the code under test. */
function onSheet([a, b, c, d]: Quad, { x, y }: Point): { u: number; v: number } | null {
  const left = (p: Point, q: Point) => (q.x - p.x) * (y - p.y) - (q.y - p.y) * (x - p.x);
  if (left(a, b) < 0 || left(b, c) < 0 || left(c, d) < 0 || left(d, a) < 0) return null;
  const mix = (p: Point, q: Point, t: number) => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const where = (side: (t: number) => number) => {
    let [low, high] = [0, 1];
    for (let turn = 0; turn < 12; turn++) {
      const middle = (low + high) / 2;
      if (side(middle) >= 0) low = middle;
      else high = middle;
    }
    return low;
  };
  return { u: where((t) => -left(mix(a, b, t), mix(d, c, t))), v: where((t) => left(mix(a, d, t), mix(b, c, t))) };
}

/** Lines of print with gaps between words, and a photo's dark square at the top right. */
function inked(u: number, v: number): boolean {
  if (u > 0.72 && u < 0.9 && v > 0.07 && v < 0.22) return true;
  if (u < 0.1 || u > 0.9 || v < 0.28 || v > 0.92) return false;
  const line = Math.floor(v * 40);
  return (v * 40) % 1 < 0.4 && (u * 47 + line * 13) % 7 > 1.4 && (u * 160) % 2 > 0.7;
}

export function photoOf({ width, height, sheet, paper = 225, table = 90, noise = 6, shade = 0, seed = 1 }: Scene): Picture {
  const random = randomOf(seed);
  const picture = blank(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const lit = 1 - shade * (x / width) * 0.6 - shade * (y / height) * 0.4;
      const on = sheet && onSheet(sheet, { x: x + 0.5, y: y + 0.5 });
      const grain = on ? 0 : 6 * Math.sin(y / 9 + 2 * Math.sin(x / 70));
      const value = (on ? (inked(on.u, on.v) ? paper * 0.25 : paper) : table + grain) * lit + (random() + random() - 1) * noise;
      picture.data.set([value, value, value * 0.97, 255], (y * width + x) * 4);
    }
  return picture;
}
