import { expect, test } from 'vitest';
import { languages } from '@krdpass/locale';
import { authorities } from './authorities.ts';

/** WCAG 2.2 relative luminance. */
function luminance(hue: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hue.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(Object.entries(authorities))('%s is named in every language, and its hue carries white text', (_, { name, hue }) => {
  for (const language of languages) expect(name[language]).not.toBe('');
  expect(hue).toMatch(/^#[0-9A-F]{6}$/);
  expect(1.05 / (luminance(hue) + 0.05)).toBeGreaterThanOrEqual(4.5);
});
