/** `npm run check`: types of everything, then the form of every source. All steps run, so that one run shows all that is wrong. */
import process from 'node:process';
import { apps, prepareApps } from './build-apps.ts';
import { passSignalsOn, step } from './step.ts';

passSignalsOn();
const sources = [
  '{packages,issuer,web,verifier}/**/*.{ts,mjs,svelte,css,html}',
  '*.{ts,json}',
  '{web,verifier,issuer,issuer/console,packages/*}/package.json',
];

const failed: string[] = [];
const need = async (name: string, code: Promise<number>) => {
  if (await code) failed.push(name);
};

await need('types', step('node_modules/typescript/bin/tsc', ['-p', '.']));
await need('preparation of the apps', prepareApps());
for (const app of apps) {
  await need(`${app}: types`, step('node_modules/svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json'], { cwd: app }));
}
await need('form', step('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', ...sources]));

console.log(failed.length ? `check failed: ${failed.join(', ')}` : 'check passed');
process.exit(failed.length ? 1 : 0);
