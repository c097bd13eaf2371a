import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { languages } from '@krdpass/locale';
import { sentences } from './sentences.ts';

const home = new URL('../../../', import.meta.url).pathname;
const wordFiles = globSync(
  [
    'packages/ui/src/*words.ts',
    'packages/ui/src/sentences.ts',
    '{web,verifier}/src/**/*words.ts',
    'packages/catalogue/{src,credentials,registers}/**/*.ts',
  ],
  { cwd: home },
).filter((file) => !/\.test\.ts$|folder\.ts$/.test(file));

const resolve = createRequire(import.meta.url).resolve;
const subsets = ['arabic', 'latin', 'latin-ext'];
const drawable = (weight: 400 | 700) =>
  new Set(
    subsets.flatMap(
      (subset) => create(readFileSync(resolve(`@fontsource/vazirmatn/files/vazirmatn-${subset}-${weight}-normal.woff2`))).characterSet,
    ),
  );

type Found = Readonly<{ where: string; text: Readonly<Record<string, string>> }>;

/** Every object with the four languages for members, however deep. */
function texts(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (languages.some((language) => Object.hasOwn(value, language)) && Object.values(value).every((one) => typeof one === 'string'))
    return [{ where, text: value as Found['text'] }];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${where} ${name}`));
}

const all = (await Promise.all(wordFiles.map(async (file) => texts({ ...(await import(home + file)) }, file)))).flat();

test('every text is there in all four languages and not empty', () => {
  expect(all.length).toBeGreaterThan(100);
  for (const { where, text } of all) for (const language of languages) expect(text[language]?.trim(), `${where} ${language}`).toBeTruthy();
});

test('a text has the same places to fill in every language', () => {
  const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { where, text } of all)
    for (const language of languages) expect(places(text[language]), `${where} ${language}`).toEqual(places(text['en']));
});

test.each([400, 700] as const)('our font draws every character of every text at weight %i', (weight) => {
  const has = drawable(weight);
  for (const { where, text } of all)
    for (const one of Object.values(text).join(''))
      expect(has.has(one.codePointAt(0)!), `${one} U+${one.codePointAt(0)!.toString(16)} in ${where}`).toBe(true);
});

test('Sorani is written with Kurdish letters, not with their Arabic look-alikes', () => {
  for (const { where, text } of all) expect(text['ckb'], where).not.toMatch(/[كيىةھ]/);
});

test('no sentence about a refusal shouts or blames', () => {
  for (const [code, text] of Object.entries(sentences))
    for (const one of Object.values(text)) expect(one, code).not.toMatch(/[!！]|\b(you did|your fault|invalid)\b/i);
});
