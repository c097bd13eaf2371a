import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const skipped = new Set(['node_modules', 'build', '.svelte-kit']);
const files = globSync('{web,verifier,issuer,packages}/**/*.{ts,js,mjs,svelte}', {
  cwd: `${import.meta.dirname}/../../..`,
  exclude: (path) => path.split('/').some((part) => skipped.has(part)),
}).filter((path) => !path.startsWith('packages/locale/') && !path.endsWith('.test.ts'));

test('only this package asks the engine about languages: Chromium answers Kurdish in English', () => {
  expect(files, 'a scan of nothing finds nothing').not.toEqual([]);
  const asking = files.filter((path) => {
    const code = readFileSync(`${import.meta.dirname}/../../../${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return /\bIntl\.|\.toLocale/.test(code);
  });
  expect(asking).toEqual([]);
});
