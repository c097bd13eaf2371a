/** Finds the sheet of paper in a picture: the four straight edges that best enclose something of one brightness against another. */
import { blur, findEdges, type Edges } from './edges.ts';
import { angleBetween, crossing, findLines, type Line } from './lines.ts';
import { shrinkToGrey, type Picture } from './picture.ts';
import { areaOf, distance, inOrder, isSheet, scaleQuad, type Point, type Quad } from './quad.ts';
import { straighten } from './straighten.ts';
import { alongSide, type Sample } from './side.ts';

const looked = 320; // longest side in pixels: print blurs away, edges of paper stay
const mostLines = 26;
const weakest = 1.2; // of 255 brightness steps a pixel: below it is what the sensor makes up
const smallest = 0.1; // of the picture's area
const beyond = 0.04; // how far outside the picture a corner may lie, of its longest side

/** The corners in the picture's own pixels; null where nothing looks like a sheet. Does not tell paper from a screen or a table's top. */
export function findPaper(picture: Picture): Quad | null {
  const edges = findEdges(blur(shrinkToGrey(picture, looked)));
  const best = bestSheet(edges, findLines(edges, weakest, mostLines));
  if (!best) return null;
  const exact = straighten(straighten(best, edges, weakest), edges, weakest); // the second time from nearer, so that it sees all of each edge
  const [across, down] = [picture.width / edges.width, picture.height / edges.height];
  const kept = ({ x, y }: Point) => ({ x: Math.min(edges.width, Math.max(0, x)), y: Math.min(edges.height, Math.max(0, y)) });
  return scaleQuad(exact.map(kept) as unknown as Quad, across, down);
}

function bestSheet(edges: Edges, lines: readonly Line[]): Quad | null {
  const pairs = opposites(lines, Math.min(edges.width, edges.height) * 0.15);
  let best: Quad | null = null;
  let most = 0;
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++) {
      const quad = enclosed(pairs[i]!, pairs[j]!, edges);
      const worth = quad ? worthOf(quad, edges) : 0;
      if (worth > most) [best, most] = [quad, worth];
    }
  return best;
}

type Pair = readonly [Line, Line];

/** Lines that could be two opposite sides: nearly parallel and apart. */
function opposites(lines: readonly Line[], apart: number): Pair[] {
  return lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b): Pair[] => {
      if (angleBetween(a, b) > Math.PI / 6) return [];
      const behind = Math.abs(a.angle - b.angle) > Math.PI / 2;
      return Math.abs(a.offset - (behind ? -b.offset : b.offset)) < apart ? [] : [[a, b]];
    }),
  );
}

function enclosed([a, c]: Pair, [b, d]: Pair, { width, height }: Edges): Quad | null {
  if ([a, c].some((one) => [b, d].some((other) => angleBetween(one, other) < Math.PI / 4))) return null;
  const corners = [crossing(a, b), crossing(b, c), crossing(c, d), crossing(d, a)];
  const margin = beyond * Math.max(width, height);
  const inside = (point: Point | null): point is Point =>
    point !== null && point.x >= -margin && point.y >= -margin && point.x <= width + margin && point.y <= height + margin;
  if (!corners.every(inside)) return null;
  const quad = inOrder(corners);
  return isSheet(quad) && areaOf(quad) >= smallest * width * height ? quad : null;
}

/** How much of a side an edge really runs along, counting only edges that are brighter on the one side that `brighter` names. */
function support(samples: readonly Sample[], inward: 1 | -1): number {
  return samples.filter(({ towards }) => towards * inward > 0.8).length / samples.length;
}

/** 0 where a side is missing; else how well edges of one polarity follow all four sides, more for a larger sheet. */
function worthOf(quad: Quad, edges: Edges): number {
  const sides = quad.map((from, at) => alongSide(from, quad[(at + 1) % 4]!, edges, weakest));
  const followed = ([1, -1] as const).map((inward) => {
    const each = sides.map((samples) => support(samples, inward));
    const least = Math.min(...each);
    return least < 0.4 ? 0 : least + each.reduce((sum, one) => sum + one, 0) / 4;
  });
  const share = areaOf(quad) / (edges.width * edges.height);
  const [across, down] = [distance(quad[0], quad[1]), distance(quad[1], quad[2])];
  if (Math.max(across, down) > 6 * Math.min(across, down)) return 0; // a stripe
  const kept = Math.max(...followed);
  return kept < 1.1 ? 0 : kept * (0.6 + 0.4 * Math.sqrt(share));
}
