/** `npm run fuzz [-- <runs>]`: the properties of the proof room, tried 100,000 times each unless told; what fails is kept as a vector. Files run beside each other, a core each. */
import process from 'node:process';
import { passSignalsOn, root, step } from './step.ts';

process.chdir(root);
passSignalsOn();
const runs = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(runs) || runs < 1) {
  console.error('The number of runs is a positive whole number.');
  process.exit(2);
}
const env = { KRDPASS_FUZZ_RUNS: String(runs) };
process.exit(await step('node_modules/vitest/vitest.mjs', ['run', '--project', 'node', 'packages/credential/vectors/properties'], { env }));
