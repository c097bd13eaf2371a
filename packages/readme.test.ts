/** The README says how it is: its commands exist, its files stand where it says, its figures are those of the last bench. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const bench = readFileSync('packages/bench/README.md', 'utf8');

test('the tour fits into 250 lines', () => expect(readme.split('\n').length).toBeLessThanOrEqual(250));

test('every command it names can be run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const runner = readFileSync('packages/run/run.mjs', 'utf8');
  const named = [...readme.matchAll(/npm (?:run )?([a-z]+)(?: --)?/g)].map(([, name]) => name!);
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'check', 'bench', 'krdpass', 'journeys']));
  for (const name of named) {
    expect(scripts, name).toHaveProperty(name);
    const file = new RegExp(`\\b${name}: '([^']+)'`).exec(runner)?.[1];
    expect(file && existsSync(file), `${name} runs a file that is there`).toBe(true);
  }
});

test('the operator’s acts it names are those the command knows', () => {
  const command = readFileSync('issuer/src/operator/command.ts', 'utf8') + readFileSync('issuer/src/operator/execute.ts', 'utf8');
  for (const act of ['suspend', 'revoke', 'reinstate', 'activate', 'audit']) {
    expect(readme).toContain(act);
    expect(command).toContain(act);
  }
});

test('every file and folder it names is there', () => {
  const paths = [...readme.matchAll(/`((?:packages|issuer|web|verifier)\/[\w./[\]*-]*)`/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(globSync(path.replaceAll('[', '[[]')).length, path).toBeGreaterThan(0);
});

test('every figure it quotes stands in the table of the last bench', () => {
  const quoted = [...readme.matchAll(/^\| `([\w.-]+)` \| ([\d.,]+ \S+) \|/gm)];
  expect(quoted.length).toBeGreaterThan(4);
  for (const [, figure, value] of quoted)
    expect(bench, figure).toMatch(new RegExp(`^\\| ${figure} \\| ${value!.replace('.', '\\.')} \\|`, 'm'));
});
