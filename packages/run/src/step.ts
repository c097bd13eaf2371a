/** Runs one tool of the workspace as a child and never outlives it: signals are passed on, and a parent that died counts as one. */
import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

let child: ChildProcess | undefined;
let stopped = false;

function stop(signal: NodeJS.Signals): void {
  stopped = true;
  child?.kill(signal);
}

/** From here on a signal to this process, or the end of its parent, ends the running step, and no further one starts. */
export function passSignalsOn(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && !stopped && stop('SIGTERM'), 500).unref();
}

/** The exit code of a script of the workspace run on this Node: 130 when it was stopped. */
export async function step(
  script: string,
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  if (stopped) return 130;
  return new Promise((done, fail) => {
    child = spawn(process.execPath, [resolve(root, script), ...args], {
      cwd: resolve(root, cwd),
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', fail).once('exit', (code) => done(stopped ? 130 : (code ?? 1)));
  });
}
