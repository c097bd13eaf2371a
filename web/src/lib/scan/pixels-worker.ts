/** The thread in which pictures are looked at and drawn anew, so that a screen never stands still meanwhile. */
import { findPaper } from './find-paper.ts';
import { flatten } from './flatten.ts';
import type { Picture } from './picture.ts';
import type { Quad } from './quad.ts';
import { quarterTurn } from './quarter-turn.ts';
import { whiten } from './whiten.ts';

/** How a page is made of a photograph: its corners, its paper made white or left as it is, turned by so many quarters. */
export type Treatment = Readonly<{ quad: Quad; white: boolean; quarters: number }>;

export type Asked = Readonly<{ id: number; picture: Picture } & ({ act: 'find' } | { act: 'draw'; treatment: Treatment; longest: number })>;
export type Answered = Readonly<{ id: number; quad?: Quad | null; page?: Picture }>;

function draw(picture: Picture, { quad, white, quarters }: Treatment, longest: number): Picture {
  const flat = flatten(picture, quad, longest);
  return quarterTurn(white ? whiten(flat) : flat, quarters);
}

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id, picture } = data;
  if (data.act === 'find') return self.postMessage({ id, quad: findPaper(picture) } satisfies Answered);
  const page = draw(picture, data.treatment, data.longest);
  self.postMessage({ id, page } satisfies Answered, { transfer: [page.data.buffer] });
};
