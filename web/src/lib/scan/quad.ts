/** The four corners of a paper in a picture: their order, what makes them a paper's, and moving one by hand. */

export type Point = Readonly<{ x: number; y: number }>;

/** Pixels from the top left: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

export type Size = Readonly<{ width: number; height: number }>;

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** All of the picture: where no paper was found, and where the citizen wants it so. */
export const wholeOf = ({ width, height }: Size): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
];

export const areaOf = (quad: readonly Point[]) =>
  Math.abs(quad.reduce((sum, { x, y }, at) => sum + x * quad[(at + 1) % 4]!.y - quad[(at + 1) % 4]!.x * y, 0)) / 2;

/** Twice the signed area of the triangle at each corner: all of one sign where the four make a convex shape in order. */
const turns = (quad: readonly Point[]) =>
  quad.map((b, at) => {
    const [a, c] = [quad[(at + 3) % 4]!, quad[(at + 1) % 4]!];
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  });

/** Convex and clockwise on the screen, as a sheet of paper seen from in front is. */
export const isSheet = (quad: readonly Point[]) => turns(quad).every((turn) => turn > 0);

/** Four points as a quad: clockwise, beginning with the one nearest to the picture's top left. Does not check that they make a sheet. */
export function inOrder(points: readonly Point[]): Quad {
  const middle = { x: points.reduce((sum, { x }) => sum + x, 0) / 4, y: points.reduce((sum, { y }) => sum + y, 0) / 4 };
  const around = [...points].sort((a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x));
  const first = around.reduce((best, { x, y }, at) => (x + y < around[best]!.x + around[best]!.y ? at : best), 0);
  return [0, 1, 2, 3].map((step) => around[(first + step) % 4]!) as unknown as Quad;
}

export const scaleQuad = (quad: Quad, across: number, down: number): Quad =>
  quad.map(({ x, y }) => ({ x: x * across, y: y * down })) as unknown as Quad;

/** The quad with one corner elsewhere, inside the picture; the quad as it was where the corner would fold the sheet. */
export function moveCorner(quad: Quad, corner: number, to: Point, { width, height }: Size): Quad {
  const kept = { x: Math.min(width, Math.max(0, to.x)), y: Math.min(height, Math.max(0, to.y)) };
  const moved = quad.map((point, at) => (at === corner ? kept : point)) as unknown as Quad;
  const least = (Math.max(width, height) * 0.02) ** 2; // a corner that all but lies on a side makes no sheet either
  return turns(moved).every((turn) => turn > least) ? moved : quad;
}
