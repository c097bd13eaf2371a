/** The straight lines that most edge pixels lie on: each votes for the line through it across its own direction (Hough 1962, Duda and Hart 1972). */
import type { Edges } from './edges.ts';
import type { Point } from './quad.ts';

/** x · cos(angle) + y · sin(angle) = offset; the angle is below π. */
export type Line = Readonly<{ angle: number; offset: number; votes: number }>;

const angles = 180;
const spread = 2; // degrees to either side that a pixel's own direction is trusted
const apart = { angle: 6, offset: 5 }; // two lines nearer than this, in degrees and pixels, are one

const full = 6; // brightness a pixel at which an edge has its full vote: the grain of a table has less

/** The lines with the most votes, at most `most`, none below a twelfth of the picture's shorter side. */
export function findLines(edges: Edges, weakest: number, most: number): Line[] {
  const { width, height, steepness, across, down, ridge } = edges;
  const reach = Math.ceil(Math.hypot(width, height));
  const offsets = 2 * reach + 1;
  const votes = new Float32Array(angles * offsets);
  const turned = Array.from({ length: angles }, (_, degree) => (degree * Math.PI) / angles).map((a) => [Math.cos(a), Math.sin(a)] as const);

  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (!ridge[at] || steepness[at]! < weakest) continue;
      const own = Math.round((Math.atan2(down[at]!, across[at]!) * angles) / Math.PI);
      for (let degree = own - spread; degree <= own + spread; degree++) {
        const one = (degree + 2 * angles) % angles;
        const [cos, sin] = turned[one]!;
        votes[one * offsets + Math.round(x * cos + y * sin) + reach]! += Math.min(1, steepness[at]! / full);
      }
    }

  const least = Math.min(width, height) / 12;
  const found: { at: number; votes: number }[] = [];
  votes.forEach((count, at) => count >= least && found.push({ at, votes: count }));
  found.sort((a, b) => b.votes - a.votes);
  const kept: { degree: number; offset: number; votes: number }[] = [];
  for (const { at, votes: count } of found) {
    if (kept.length === most) break;
    const one = { degree: Math.floor(at / offsets), offset: (at % offsets) - reach, votes: count };
    if (!kept.some((other) => near(one, other))) kept.push(one);
  }
  return kept.map(({ degree, offset, votes: count }) => ({ angle: (degree * Math.PI) / angles, offset, votes: count }));
}

type Counted = Readonly<{ degree: number; offset: number }>;

function near(a: Counted, b: Counted): boolean {
  const straight = Math.abs(a.degree - b.degree);
  if (straight <= apart.angle) return Math.abs(a.offset - b.offset) <= apart.offset;
  return angles - straight <= apart.angle && Math.abs(a.offset + b.offset) <= apart.offset; // 179° is 0° seen from behind
}

/** The angle between two lines, 0 to π/2. */
export function angleBetween(a: Line, b: Line): number {
  const between = Math.abs(a.angle - b.angle);
  return Math.min(between, Math.PI - between);
}

/** Null where they are all but parallel. */
export function crossing(a: Line, b: Line): Point | null {
  const turn = Math.sin(b.angle - a.angle);
  if (Math.abs(turn) < 0.05) return null;
  return {
    x: (a.offset * Math.sin(b.angle) - b.offset * Math.sin(a.angle)) / turn,
    y: (b.offset * Math.cos(a.angle) - a.offset * Math.cos(b.angle)) / turn,
  };
}
