/** Frames of an animated code until it is complete, while the camera misses some: ours really decoded, beside the blocks shown in turn. */
import { createCollector, createFrames, parseFrame, type Frame } from '@krdpass/credential/qr';
import { testRandom } from '../../credential/src/testing.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

const sizes = [1024, 2048, 4096, 8192];
const losses = [0, 20, 40];
const trials = 500;

/** What one camera sees of one showing: the same for both, so that a ratio can be taken inside each trial. */
type Showing = Readonly<{ start: number; missed(turn: number): boolean }>;

function showingOf(size: number, loss: number, trial: number): Showing {
  const [start, ...luck] = testRandom(`${size} bytes, ${loss} % lost, trial ${trial}`)(1024) as Uint8Array & [number];
  return { start, missed: (turn) => luck[turn % luck.length]! < (loss * 256) / 100 };
}

/** Frames shown until the payload is there, the last one included. */
function ours(frames: readonly Frame[], { start, missed }: Showing): number {
  const collector = createCollector();
  for (let turn = 0; ; turn++)
    if (!missed(turn) && collector.take(frames[(start + turn) % frames.length]!, turn / 8).payload) return turn + 1;
}

function inTurn(k: number, { start, missed }: Showing): number {
  const seen = new Set<number>();
  for (let turn = 0; ; turn++) {
    if (!missed(turn)) seen.add((start + turn) % k);
    if (seen.size === k) return turn + 1;
  }
}

const late = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;

export function run(report: Report): Promise<void> {
  for (const size of sizes) {
    const payload = Uint8Array.of(0x14, ...testRandom(`payload ${size}`)(size - 1));
    const frames = createFrames(payload).map((text) => parseFrame(text)!);
    const { k } = frames[0]!;
    for (const loss of losses) {
      const showings = Array.from({ length: trials }, (_, trial) => showingOf(size, loss, trial));
      const found = showings.map((showing) => ours(frames, showing));
      const peers = showings.map((showing) => inTurn(k, showing));
      const ratio = median(found.map((value, trial) => value / peers[trial]!));
      const peer = `the same ${k} blocks in turn`;
      const name = `animated.${size / 1024}kB.loss-${loss}`;
      report({ name: `${name}.median`, value: median(found), unit: 'frames', peer, peerValue: median(peers), ratio });
      report({ name: `${name}.p95`, value: late(found), unit: 'frames', peer, peerValue: late(peers), ratio: late(found) / late(peers) });
    }
  }
  return Promise.resolve();
}
