/** Ours and the peer in one process, in operations per CPU-second: time of all threads, not wall time. */
import process from 'node:process';
import { rotate } from './rounds.ts';

/** Runs each variant `ms` long in every round, in rotating order; answers the operations per CPU-second of each round. */
export function interleave<Name extends string>(
  variants: Readonly<Record<Name, () => unknown>>,
  { rounds = 9, ms = 200 } = {},
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const burst = async (name: Name) => {
    const run = variants[name];
    const cpu = process.cpuUsage();
    const end = performance.now() + ms;
    let done = 0;
    do
      for (let i = 0; i < 4; i++, done++) {
        const result = run();
        if (result instanceof Promise) await result;
      }
    while (performance.now() < end);
    const { user, system } = process.cpuUsage(cpu);
    return done / ((user + system) / 1e6);
  };
  return rotate(Object.keys(variants) as Name[], burst, rounds);
}
