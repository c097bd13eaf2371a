/** The door to the decoder's thread: one worker for the whole page, started before the camera because its wasm takes a moment. */
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'; // named here, not in the worker: only so does the build list it for precaching
import type { Answered, Asked } from './decode-worker.ts';
import workerUrl from './decode-worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (text: string | null) => void>();

const ask = (to: Worker, asked: Asked, handedOver: Transferable[] = []) => to.postMessage(asked, handedOver);

export function startDecoder(): Worker {
  if (!worker) {
    worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.(data.text);
      waiting.delete(data.id);
    };
    ask(worker, { wasm: wasmUrl });
  }
  return worker;
}

/** The text of the QR code in the picture, or null. The picture is handed over and closed. */
export function decode(picture: ImageBitmap): Promise<string | null> {
  const id = ++count;
  return new Promise((answer) => {
    waiting.set(id, answer);
    ask(startDecoder(), { id, picture }, [picture]);
  });
}
