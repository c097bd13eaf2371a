/** The door to the decoder's thread: one worker for the whole page, started before the camera because its wasm takes a moment. */
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'; // named here, not in the worker: only so does the build list it for precaching
import type { Answered, Asked, Code } from './decode-worker.ts';
import workerUrl from './decode-worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (answered: Answered) => void>();

const ask = (to: Worker, asked: Asked, handedOver: Transferable[] = []) => to.postMessage(asked, handedOver);

export function startDecoder(): Worker {
  if (!worker) {
    worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    ask(worker, { wasm: wasmUrl });
  }
  return worker;
}

function look(picture: ImageBitmap, broken?: true): Promise<Answered> {
  const id = ++count;
  return new Promise((answer) => {
    waiting.set(id, answer);
    ask(startDecoder(), { id, picture, broken }, [picture]);
  });
}

/** The text of the QR code in the picture, or null. The picture is handed over and closed. */
export const decode = async (picture: ImageBitmap): Promise<string | null> => (await look(picture)).code?.text ?? null;

/** Where a QR code lies in the picture, even one too damaged to be read, or null. The picture is handed over and closed. Throws where the decoder could not look at all. */
export async function locate(picture: ImageBitmap): Promise<Code['corners'] | null> {
  const { code, failed } = await look(picture, true);
  if (failed) throw new Error('the decoder could not be had');
  return code?.corners ?? null;
}
