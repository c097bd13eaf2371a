/** Makes the paper white and evenly lit: every pixel is divided by how bright the paper is around it. Ink and stamps keep their colour. */
import { blank, type Picture } from './picture.ts';

const cells = 24; // along the longer side: larger than a letter, smaller than a shadow
const paperRank = 0.9; // of a cell's pixels, so many are darker than its paper
const far = 4; // cells: as far as a photograph on the paper reaches
const deepest = 0.7; // a shadow falls this far over that distance, not farther
const [black, bright] = [0.08, 0.94]; // shares of the paper's brightness that become black and white

export function whiten(picture: Picture): Picture {
  const { width, height, data } = picture;
  const side = Math.ceil(Math.max(width, height) / cells);
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const white = blank(width, height);
  for (let colour = 0; colour < 3; colour++) {
    const paper = smooth(paperOf(picture, colour, { side, across, down }), across, down);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4 + colour;
        const share = data[at]! / Math.max(24, between(paper, { across, down }, (x + 0.5) / side - 0.5, (y + 0.5) / side - 0.5));
        white.data[at] = ((share - black) / (bright - black)) * 255;
      }
  }
  for (let at = 3; at < white.data.length; at += 4) white.data[at] = 255;
  return white;
}

type Grid = Readonly<{ across: number; down: number }>;

/** The brightness in each cell that all but its brightest tenth stays below. */
function paperOf({ width, height, data }: Picture, colour: number, { side, across, down }: Grid & { side: number }): Float32Array {
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0);
      let seen = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y++)
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x++, seen++) counts[data[(y * width + x) * 4 + colour]!]!++;
      let level = 0;
      for (let below = counts[0]!; below < seen * paperRank; below += counts[++level]!);
      paper[row * across + column] = level;
    }
  return paper;
}

/** Each cell at least as bright as the mean of those around it, and not far below the brightest nearby: a cell full of ink or photo is still paper. */
function smooth(paper: Float32Array, across: number, down: number): Float32Array {
  return paper.map((own, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    let [sum, count, brightest] = [0, 0, 0];
    for (let y = Math.max(0, row - far); y <= Math.min(down - 1, row + far); y++)
      for (let x = Math.max(0, column - far); x <= Math.min(across - 1, column + far); x++) {
        const one = paper[y * across + x]!;
        brightest = Math.max(brightest, one);
        if (Math.abs(y - row) > 1 || Math.abs(x - column) > 1) continue;
        sum += one;
        count++;
      }
    return Math.max(own, sum / count, brightest * deepest);
  });
}

function between(paper: Float32Array, { across, down }: Grid, x: number, y: number): number {
  const [left, top] = [Math.min(across - 1, Math.max(0, Math.floor(x))), Math.min(down - 1, Math.max(0, Math.floor(y)))];
  const [right, low] = [Math.min(across - 1, left + 1), Math.min(down - 1, top + 1)];
  const [partX, partY] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const upper = paper[top * across + left]! * (1 - partX) + paper[top * across + right]! * partX;
  const lower = paper[low * across + left]! * (1 - partX) + paper[low * across + right]! * partX;
  return upper * (1 - partY) + lower * partY;
}
