/** Turns a picture by quarters, clockwise: a page that was photographed lying on its side. */
import { blank, type Picture } from './picture.ts';

/** `quarters` is any whole number. */
export function quarterTurn(picture: Picture, quarters: number): Picture {
  const times = ((quarters % 4) + 4) % 4;
  if (times === 0) return picture;
  const { width, height } = picture;
  const turned = times === 2 ? blank(width, height) : blank(height, width);
  const [from, to] = [new Uint32Array(picture.data.buffer), new Uint32Array(turned.data.buffer)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at =
        times === 1
          ? x * height + (height - 1 - y)
          : times === 2
            ? (height - 1 - y) * width + (width - 1 - x)
            : (width - 1 - x) * height + y;
      to[at] = from[y * width + x]!;
    }
  return turned;
}
