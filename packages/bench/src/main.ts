/**
 * `npm run bench [-- <bench> …]`: measures what the README claims, prints one BENCH line a figure and rewrites the table in README.md.
 * A bench whose subject is not built says so and prints no figure; `--install-peers` fetches the heavy peers first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { benchLine, parseBenchLine, type Figure } from './figure.ts';
import { installPeers } from './peers.ts';
import { rewriteTable } from './table.ts';

export type Report = (figure: Figure) => void;
type Bench = () => Promise<{ run(report: Report): Promise<void> }>;

const benches: Readonly<Record<string, Bench>> = {
  qr: () => import('./qr-bytes.ts'),
  answer: () => import('./answer-bytes.ts'),
  paper: () => import('./paper-bytes.ts'),
  animated: () => import('./animated.ts'),
  verdict: () => import('./verdict.ts'),
  revocations: () => import('./revocations.ts'),
  mdoc: () => import('./mdoc.ts'),
  verify: () => import('./verify.ts'),
  refusal: () => import('./refusal.ts'),
  wallet: () => import('./wallet-start.ts'),
  flow: () => import('./flow/flow.ts'),
  search: () => import('./search.ts'),
};

const page = join(import.meta.dirname, '../README.md');
const words = process.argv.slice(2);
if (words.includes('--install-peers')) installPeers();
const named = words.filter((word) => word in benches);
const figures: Figure[] = [];
let failed = false;

for (const name of named.length > 0 ? named : Object.keys(benches)) {
  try {
    const bench = await benches[name]!();
    await bench.run((figure) => {
      const line = benchLine(figure);
      console.log(line);
      figures.push(parseBenchLine(line)!);
    });
  } catch (error) {
    failed = true;
    console.error(`The bench ${name} could not be run:`, error);
  }
}

if (figures.length > 0) {
  writeFileSync(
    page,
    rewriteTable(readFileSync(page, 'utf8'), figures, {
      date: new Date().toISOString().slice(0, 10),
      commit: commit(),
      node: process.versions.node,
      cores: availableParallelism(),
      load: loadavg()[0]!,
    }),
  );
}
process.exit(failed ? 1 : 0);

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'no commit';
  }
}
