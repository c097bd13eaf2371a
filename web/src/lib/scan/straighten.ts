/** Brings a sheet's corners from the nearest pixel to where its edges really cross: a line of least squares through each side's steepest points. */
import type { Edges } from './edges.ts';
import { distance, isSheet, type Point, type Quad } from './quad.ts';
import { alongSide } from './side.ts';

type Fitted = Readonly<{ through: Point; x: number; y: number }>; // a point and a direction

const farthest = 8; // pixels

/** A corner stays where it was when one of its sides has too few points, or when it would move farther. */
export function straighten(quad: Quad, edges: Edges, weakest: number): Quad {
  const sides = quad.map((from, at) => {
    const points = alongSide(from, quad[(at + 1) % 4]!, edges, weakest).flatMap(({ at: point, towards }) =>
      point && Math.abs(towards) > 0.8 ? [point] : [],
    );
    return points.length < 8 ? null : fit(withoutStrays(points));
  });
  const corners = quad.map((was, at) => {
    const [before, after] = [sides[(at + 3) % 4], sides[at]];
    const met = before && after && meeting(before, after);
    return met && distance(met, was) <= farthest ? met : was;
  });
  return isSheet(corners) ? (corners as unknown as Quad) : quad;
}

/** Without the quarter of the points that lie farthest from the line through all. */
function withoutStrays(points: readonly Point[]): readonly Point[] {
  const line = fit(points);
  const away = ({ x, y }: Point) => Math.abs((x - line.through.x) * line.y - (y - line.through.y) * line.x);
  return [...points].sort((a, b) => away(a) - away(b)).slice(0, Math.ceil(points.length * 0.75));
}

/** The line with the least squares of distances: through the mean, along the longer axis of the spread. */
function fit(points: readonly Point[]): Fitted {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const through = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const xx = mean(({ x }) => (x - through.x) ** 2);
  const yy = mean(({ y }) => (y - through.y) ** 2);
  const xy = mean(({ x, y }) => (x - through.x) * (y - through.y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { through, x: Math.cos(angle), y: Math.sin(angle) };
}

function meeting(a: Fitted, b: Fitted): Point | null {
  const turn = a.x * b.y - a.y * b.x;
  if (Math.abs(turn) < 0.2) return null;
  const way = ((b.through.x - a.through.x) * b.y - (b.through.y - a.through.y) * b.x) / turn;
  return { x: a.through.x + way * a.x, y: a.through.y + way * a.y };
}
