import { expect, test } from 'vitest';
import { formats } from '../vectors/formats.ts';
import { languages } from './index.ts';

for (const [what, print, expected] of formats)
  test(`${what} reads the same in Chromium`, () => {
    for (const language of languages) expect(print(language), language).toBe(expected[language]);
  });
