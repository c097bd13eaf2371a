/** How often a property is tried, and where a counterexample goes: `npm run fuzz` tries far more often and keeps what it finds as a vector. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters, RunDetails } from 'fast-check';
import type { Vector } from './scene.ts';

const asked = Number(process.env.KRDPASS_FUZZ_RUNS ?? 0);
export const fuzzing = asked > 0;

/** `usual` runs; as many as were asked for when fuzzing, with a seed of their own. */
export const runs = (usual: number) => ({ numRuns: fuzzing ? asked : usual, ...(!fuzzing && { seed: 9901 }), endOnFailure: !fuzzing });

/** Writes the smallest counterexample into `found` before the property fails. `vectorOf` turns it into a text that must never be relied on. */
export function keeping<T>(property: string, vectorOf: (counterexample: T) => Omit<Vector, 'id' | 'expect' | 'why'>): Parameters<T> {
  return {
    asyncReporter: async ({ failed, seed, counterexample, errorInstance, counterexamplePath }: RunDetails<T>) => {
      if (!failed || counterexample === null) return;
      const id = `found-${property}-${seed}`;
      const why = `a counterexample of the property ${property}, seed ${seed}, path ${counterexamplePath}`;
      if (fuzzing) {
        mkdirSync(join(import.meta.dirname, 'found'), { recursive: true });
        const vector: Vector = { id, ...vectorOf(counterexample), expect: {}, why };
        writeFileSync(join(import.meta.dirname, 'found', `${id}.json`), `${JSON.stringify(vector, null, 2)}\n`);
      }
      throw new Error(`${why}: ${JSON.stringify(counterexample)}`, { cause: errorInstance });
    },
  };
}
