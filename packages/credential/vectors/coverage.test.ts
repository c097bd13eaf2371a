/** The tables of coverage.ts hold: every row has its vectors, and every code there is can be brought about. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOfTests, codesWithoutThrower, coverage } from './coverage.ts';
import { readVectors } from './read.ts';

const room = join(import.meta.dirname, '..');
const source = (file: string) => readFileSync(join(room, file), 'utf8');
const reject = readVectors('reject');
const codes = [
  ...source('src/errors.ts')
    .split('export type Code =')[0]!
    .matchAll(/'([a-z0-9-]+)'/g),
].map(([, code]) => code!);
const ofVectors = new Set<string | undefined>(reject.map(({ expect: { code } }) => code));
const named = (pattern: string) => {
  const shape = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
  return reject.filter(({ id }) => shape.test(id));
};

describe.each(Object.entries(coverage))('%s', (_, rows) => {
  test.each(rows)('$rule', ({ vectors = [], tests = [], notOurs }) => {
    expect(vectors.length + tests.length > 0).toBe(notOurs === undefined);
    for (const pattern of vectors) expect(named(pattern), pattern).not.toEqual([]);
    for (const file of tests) expect(source(file)).toMatch(/\btest(\.each)?\b/);
  });
});

describe('every code', () => {
  test('is on the list', () => expect(codes.length).toBeGreaterThan(60));

  test.each(codes)('%s is brought about by a vector, or by a test that names it', (code) => {
    if (ofVectors.has(code) || (codesWithoutThrower as readonly string[]).includes(code)) return;
    const file = codesOfTests[code as keyof typeof codesOfTests];
    expect(file, `${code} has neither a vector nor a test in coverage.ts`).toBeDefined();
    expect(source(file!)).toMatch(new RegExp(`[' ]${code}'`)); // alone, or after the outcome it stands with
  });

  test('that nothing throws is indeed thrown by nothing', () => {
    const sources = globSync('src/**/*.ts', { cwd: room }).filter((file) => !/\.test\.ts$|errors\.ts$/.test(file));
    for (const code of codesWithoutThrower)
      expect(
        sources.filter((file) => source(file).includes(`'${code}'`)),
        code,
      ).toEqual([]);
  });

  test('a vector names is on the list', () => {
    for (const code of ofVectors) if (code !== undefined) expect(codes).toContain(code);
  });
});
