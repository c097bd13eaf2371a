/** The worst text of every slot, as large as its cap allows or larger: how much work the refusal is and how much memory it leaves behind. */
import process from 'node:process';
import { createJudge } from '../../credential/vectors/judge.ts';
import { holdings, readVectors } from '../../credential/vectors/read.ts';
import type { Slot } from '../../credential/vectors/scene.ts';
import { verifyWithWebCrypto } from '@krdpass/credential';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

const rounds = 9;
const limits = { ms: 50, bytes: 20 * 2 ** 20 }; // the promise: each answer within 50 ms and 20 MB

const letters = (length: number) => 'A'.repeat(length);
const bottomless = Buffer.from(`{"a":${'['.repeat(20_000)}`).toString('base64url');

const nestedItems = Buffer.alloc(131_072, 0x81).toString('base64url'); // an array in an array in an array
const manyItems = Buffer.concat([Buffer.of(0x99, 0x10, 0), Buffer.alloc(4096, 0xa0)]).toString('base64url'); // as many maps as an array may have

/** An honest document with a payload of two million empty objects: what anybody can send who has seen one of ours. */
function stuffed(slot: Slot, characters: number, inHeader = false): string {
  const [header, , signature] = readVectors('accept')
    .find((vector) => vector.slot === slot)!
    .input.split('.') as [string, string, string];
  const row = `[${new Array(4096).fill('{}').join()}]`;
  const rows = Math.floor(((characters - header.length - signature.length) * 3) / 4 / (row.length + 1)) - 1;
  const much = Buffer.from(`{"a":[${new Array(rows).fill(row).join()}]}`).toString('base64url');
  return inHeader ? `${much}.e30.${signature}` : `${header}.${much}.${signature}`;
}

/** Beside the corpus, texts too large to lie in it. */
const worst: Readonly<Record<Slot, readonly string[]>> = {
  presentation: [letters(32_768), `${letters(32_700)}~`, '~'.repeat(32_768), `e30.${bottomless}.AA~`],
  issued: [letters(32_768), '~'.repeat(32_768), `e30.${bottomless}.AA~`],
  'vc-jwt': [letters(16_384), '.'.repeat(16_384)],
  'vp-jwt': [letters(32_768), `e30.${bottomless}.AA`],
  'status-list': [letters(524_288), letters(10_000_000), `e30.${letters(524_000)}.AA`, stuffed('status-list', 524_288)],
  'trust-list': [
    letters(4_194_304),
    letters(10_000_000),
    `e30.${letters(4_194_000)}.AA`,
    stuffed('trust-list', 4_194_304),
    stuffed('trust-list', 4_194_304, true),
  ],
  catalogue: [letters(4_194_304), `e30.${bottomless}.AA`, stuffed('catalogue', 4_194_304)],
  'show-code': ['9'.repeat(7_089), '9'.repeat(10_000_000), '0'.repeat(7_088)],
  'paper-code': ['9'.repeat(7_089), letters(10_000_000)],
  mdoc: [letters(174_764), letters(10_000_000), nestedItems, manyItems],
  'issued-mdoc': [letters(174_764), nestedItems, manyItems],
  'status-list-cwt': [letters(524_288), letters(10_000_000), nestedItems],
  revocations: [letters(4_194_304), letters(10_000_000), `e30.${letters(4_194_000)}.AA`],
  'revocation-delta': [letters(4_194_304), letters(10_000_000), `e30.${letters(4_194_000)}.AA`],
  frames: [`${'9'.repeat(7_089)}\n`.repeat(256), '9'.repeat(10_000_000)],
  request: ['9'.repeat(7_089), '9'.repeat(10_000_000), '0'.repeat(7_088)],
  'reader-pass': [letters(148), letters(65_536)],
  'reader-proof': [letters(2_048), letters(10_000_000)],
  answer: ['9'.repeat(7_089), '9'.repeat(10_000_000), '0'.repeat(7_088)],
};

export async function run(report: Report): Promise<void> {
  const judge = createJudge(holdings, verifyWithWebCrypto);
  const vectors = readVectors('reject');
  for (const [slot, texts] of Object.entries(worst)) {
    const own = vectors.filter((vector) => vector.slot === slot);
    const tried = [...own, ...texts.map((input) => ({ ...own[0]!, input }))];
    let [slowest, heaviest] = [0, 0];
    for (const vector of tried) {
      await judge(vector); // once to warm up
      const times: number[] = []; // of the processor: on a busy machine a clock on the wall tells of the neighbours
      for (let round = 0; round < rounds; round++) {
        const before = process.memoryUsage().rss;
        const begun = process.cpuUsage();
        await judge(vector);
        const { user, system } = process.cpuUsage(begun);
        times.push((user + system) / 1000);
        heaviest = Math.max(heaviest, process.memoryUsage().rss - before);
      }
      slowest = Math.max(slowest, median(times));
    }
    report({
      name: `refusal.${slot}.ms`,
      value: slowest,
      unit: 'ms',
      peer: 'the promised limit',
      peerValue: limits.ms,
      ratio: slowest / limits.ms,
    });
    report({
      name: `refusal.${slot}.bytes`,
      value: heaviest,
      unit: 'B',
      peer: 'the promised limit',
      peerValue: limits.bytes,
      ratio: heaviest / limits.bytes,
    });
  }
}
