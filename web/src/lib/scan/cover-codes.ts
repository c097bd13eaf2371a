/** Covers every QR code on a page before it is kept: a picture of a code is a copy anybody could show, and a scan must never be one. */
import { ScanFault } from '#lib/wallet/scans.ts';
import type { Picture } from './picture.ts';
import type { Point } from './quad.ts';

export type Locate = (picture: Picture) => Promise<readonly Point[] | null>;

const most = 24; // codes on one page
const margin = 0.1; // of the code's side: the corners found may lie within the outermost modules
const [ground, hatch] = [
  [226, 221, 210],
  [184, 176, 160],
] as const;

/** The page without its codes, and how many were covered. Throws `part-missing` where codes cannot be looked for, `picture-unreadable` where there are more than a page has. */
export async function coverCodes(page: Picture, locate: Locate): Promise<{ page: Picture; covered: number }> {
  const data = new Uint8ClampedArray(page.data);
  const clean = { ...page, data };
  for (let covered = 0; covered < most; covered++) {
    const corners = await locate(clean).catch((cause: unknown) => {
      throw new ScanFault('part-missing', { cause });
    });
    if (!corners) return { page: clean, covered };
    cover(clean, corners);
  }
  throw new ScanFault('picture-unreadable');
}

/** Hatches the upright rectangle around the corners: no module of the code stays, however it lies. */
function cover({ width, height, data }: Picture, corners: readonly Point[]) {
  const [left, right] = around(
    corners.map(({ x }) => x),
    width,
  );
  const [top, bottom] = around(
    corners.map(({ y }) => y),
    height,
  );
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) data.set((x + y) % 24 < 4 ? hatch : ground, (y * width + x) * 4);
}

function around(values: readonly number[], end: number): [number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(4, (greatest - least) * margin);
  return [Math.max(0, Math.floor(least - more)), Math.min(end, Math.ceil(greatest + more))];
}
