/** The door to the thread of pixels: one worker for the page, started by the first picture. */
import { scriptUrl } from '@krdpass/ui/script-url';
import { ScanFault } from '#lib/wallet/scans.ts';
import type { Picture } from './picture.ts';
import workerUrl from './pixels-worker.ts?worker&url';
import type { Answered, Asked, Treatment } from './pixels-worker.ts';
import type { Quad } from './quad.ts';

export type { Treatment } from './pixels-worker.ts';

const longest = 2000; // pixels of a kept page: small print on A4 stays readable

let worker: Worker | undefined;
let count = 0;
type Waiting = Readonly<{ answer: (answered: Answered) => void; fail: (fault: ScanFault) => void }>;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  if (worker) return worker;
  const started = new Worker(scriptUrl(workerUrl), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.answer(data);
    waiting.delete(data.id);
  };
  started.onerror = () => {
    for (const { fail } of waiting.values()) fail(new ScanFault('part-missing'));
    waiting.clear();
    worker = undefined; // the next picture tries again
  };
  return (worker = started);
}

type Act<T> = T extends { id: number } ? Omit<T, 'id'> : never;

const ask = (asked: Act<Asked>): Promise<Answered> =>
  new Promise((answer, fail) => {
    const id = ++count;
    waiting.set(id, { answer, fail });
    start().postMessage({ ...asked, id });
  });

const plain = ({ width, height, data }: Picture): Picture => ({ width, height, data });

/** The corners of the sheet in the picture, or null. Throws `part-missing`. */
export const findCorners = async (picture: Picture): Promise<Quad | null> =>
  (await ask({ act: 'find', picture: plain(picture) })).quad ?? null;

/** The page that a treatment makes of the picture. Throws `part-missing`. */
export const drawPage = async (picture: Picture, treatment: Treatment): Promise<Picture> =>
  (await ask({ act: 'draw', picture: plain(picture), treatment, longest })).page!;
