/** Frames of an animated code until it is complete, while the camera misses some, beside the blocks in turn and a fountain code. */
import { createCollector, createFrames, parseFrame, type Frame } from '@krdpass/credential/qr';
import { testRandom } from '../../credential/src/testing.ts';
import { openBcUr } from './bc-ur.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

const sizes = [1024, 2048, 4096, 8192];
const losses = [0, 20, 40];
const trials = 500;
const perFragment = 415; // bytes of the payload in one frame, at most: the fountain gets them whole, its own header and alphabet apart

/** What one camera sees of one showing: the same for both, so that a ratio can be taken inside each trial. */
type Showing = Readonly<{ start: number; missed(turn: number): boolean }>;

function showingOf(size: number, loss: number, trial: number): Showing {
  const [start, ...luck] = testRandom(`${size} bytes, ${loss} % lost, trial ${trial}`)(1024) as Uint8Array & [number];
  return { start, missed: (turn) => luck[turn % luck.length]! < (loss * 256) / 100 };
}

/** Frames shown until `complete`, which is told of each that is not missed, says so; the last one included. */
function shownUntil({ start, missed }: Showing, complete: (frame: number) => boolean): number {
  for (let turn = 0; ; turn++) if (!missed(turn) && complete(start + turn)) return turn + 1;
}

function ours(frames: readonly Frame[], showing: Showing): number {
  const collector = createCollector();
  return shownUntil(showing, (frame) => collector.take(frames[frame % frames.length]!, 0).payload !== null);
}

function inTurn(k: number, showing: Showing): number {
  const seen = new Set<number>();
  return shownUntil(showing, (frame) => seen.add(frame % k).size === k);
}

const late = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;

export async function run(report: Report): Promise<void> {
  const bcUr = openBcUr();
  for (const size of sizes) {
    const payload = Uint8Array.of(0x14, ...testRandom(`payload ${size}`)(size - 1));
    const frames = createFrames(payload).map((text) => parseFrame(text)!);
    const { k } = frames[0]!;
    const fountain = bcUr?.(payload, perFragment);
    for (const loss of losses) {
      const showings = Array.from({ length: trials }, (_, trial) => showingOf(size, loss, trial));
      const found = showings.map((showing) => ours(frames, showing));
      const peers: Readonly<Record<string, readonly number[] | undefined>> = {
        [`the same ${k} blocks in turn`]: showings.map((showing) => inTurn(k, showing)),
        '@ngraveio/bc-ur 1.1.13': fountain && showings.map((showing) => shownUntil(showing, fountain())),
      };
      for (const [peer, values] of Object.entries(peers)) {
        const figure = (name: string, value: number, peerValue: number | null, ratio: number | null) =>
          report({ name: `animated.${size / 1024}kB.loss-${loss}.${name}`, value, unit: 'frames', peer, peerValue, ratio });
        const ratio = values ? median(found.map((value, trial) => value / values[trial]!)) : null;
        figure('median', median(found), values ? median(values) : null, ratio);
        figure('p95', late(found), values ? late(values) : null, values ? late(found) / late(values) : null);
      }
    }
  }
}
