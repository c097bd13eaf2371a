/** Draws the sheet between four corners as seen from straight above (Heckbert 1989, square to quadrilateral), each pixel mixed of its four nearest. */
import { blank, type Picture } from './picture.ts';
import { distance, type Quad, type Size } from './quad.ts';

/** The size of the sheet as seen from above, its longer sides kept and its longest at most `longest` pixels. */
export function sizeOf(quad: Quad, longest: number): Size {
  const width = Math.max(distance(quad[0], quad[1]), distance(quad[3], quad[2]));
  const height = Math.max(distance(quad[0], quad[3]), distance(quad[1], quad[2]));
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Where a point of the unit square lies in the quad, as the eight numbers of a projection. */
function projection([a, b, c, d]: Quad) {
  const [sumX, sumY] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const [bx, by, dx, dy] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const whole = bx * dy - by * dx;
  const g = (sumX * dy - sumY * dx) / whole;
  const h = (bx * sumY - by * sumX) / whole;
  return { ax: b.x - a.x + g * b.x, bx: d.x - a.x + h * d.x, cx: a.x, ay: b.y - a.y + g * b.y, by: d.y - a.y + h * d.y, cy: a.y, g, h };
}

/** The corners must make a sheet (`isSheet`). */
export function flatten({ width, height, data }: Picture, quad: Quad, longest: number): Picture {
  const size = sizeOf(quad, longest);
  const { ax, bx, cx, ay, by, cy, g, h } = projection(quad);
  const flat = blank(size.width, size.height);
  for (let row = 0; row < size.height; row++) {
    const v = (row + 0.5) / size.height;
    for (let column = 0; column < size.width; column++) {
      const u = (column + 0.5) / size.width;
      const far = g * u + h * v + 1;
      const x = Math.min(width - 1, Math.max(0, (ax * u + bx * v + cx) / far - 0.5));
      const y = Math.min(height - 1, Math.max(0, (ay * u + by * v + cy) / far - 0.5));
      const [left, top] = [Math.floor(x), Math.floor(y)];
      const [right, low] = [x - left, y - top];
      const at = (top * width + left) * 4;
      const next = left + 1 < width ? 4 : 0;
      const below = top + 1 < height ? width * 4 : 0;
      const to = (row * size.width + column) * 4;
      for (let colour = 0; colour < 3; colour++) {
        const upper = data[at + colour]! * (1 - right) + data[at + next + colour]! * right;
        const lower = data[at + below + colour]! * (1 - right) + data[at + below + next + colour]! * right;
        flat.data[to + colour] = upper * (1 - low) + lower * low;
      }
      flat.data[to + 3] = 255;
    }
  }
  return flat;
}
