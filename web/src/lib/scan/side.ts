/** Walks along one side of a sheet and tells at each step which edge lies there, if any. */
import type { Edges } from './edges.ts';
import { distance, type Point } from './quad.ts';

/** `towards` is 1 where the edge's brighter side is inside the sheet, −1 where it is outside, 0 where there is no edge; `at` is where the edge is steepest. */
export type Sample = Readonly<{ towards: number; at: Point | null }>;

const step = 2; // pixels
const reach = 2.5; // pixels to either side
const trimmed = 0.04; // of the side, at both ends: corners of paper are round or folded

/** The sheet lies to the right of the way from `from` to `to`, as it does clockwise on a screen. */
export function alongSide(from: Point, to: Point, edges: Edges, weakest: number): Sample[] {
  const length = distance(from, to);
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const inside = { x: -y, y: x };
  const samples: Sample[] = [];
  for (let way = trimmed * length; way <= (1 - trimmed) * length; way += step)
    samples.push(sampleAt({ x: from.x + x * way, y: from.y + y * way }, inside, edges, weakest));
  return samples;
}

function sampleAt(on: Point, inside: Point, edges: Edges, weakest: number): Sample {
  const { width, height, steepness, across, down } = edges;
  let steepest = weakest;
  let found: Sample = { towards: 0, at: null };
  for (let away = -reach; away <= reach; away += 0.5) {
    const [x, y] = [Math.round(on.x + inside.x * away), Math.round(on.y + inside.y * away)];
    if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue;
    const at = y * width + x;
    if (steepness[at]! <= steepest) continue;
    steepest = steepness[at]!;
    found = { towards: across[at]! * inside.x + down[at]! * inside.y, at: { x: x + 0.5, y: y + 0.5 } };
  }
  return found;
}
