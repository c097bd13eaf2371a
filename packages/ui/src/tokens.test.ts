import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, colour]) => [name!, colour!]));
const blockAfter = (selector: string) => css.slice(css.indexOf('{', css.indexOf(selector)), css.indexOf('}', css.indexOf(selector)));

const light = colours(blockAfter(':root {'));
const dark = { ...light, ...colours(blockAfter("[data-theme='dark'] {")) };
const darkByDevice = { ...light, ...colours(blockAfter(':root:not([data-theme]) {')) };

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) =>
  [1, 3, 5].reduce((sum, at, index) => sum + [0.2126, 0.7152, 0.0722][index]! * channel(parseInt(colour.slice(at, at + 2), 16) / 255), 0);

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const text: [string, string][] = [
  ...['ground', 'surface'].flatMap((under) =>
    ['ink', 'ink-quiet', 'accent', 'valid', 'attention', 'stopped', 'neutral'].map((over) => [over, under] as [string, string]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-pressed'],
  ['accent', 'accent-ground'],
  ...['valid', 'attention', 'stopped', 'neutral'].flatMap((status) => [
    [status, `${status}-ground`] as [string, string],
    ['ink', `${status}-ground`] as [string, string],
  ]),
];

for (const [theme, of] of Object.entries({ light, dark }))
  test(`every pair of text and ground reads at 4.5 to 1 in the ${theme} theme`, () => {
    for (const [over, under] of text) expect(contrast(of[over]!, of[under]!), `${over} on ${under}`).toBeGreaterThanOrEqual(4.5);
  });

for (const [theme, of] of Object.entries({ light, dark }))
  test(`the border of a field and the ring of focus stand out at 3 to 1 in the ${theme} theme`, () => {
    for (const over of ['edge', 'focus'])
      for (const under of ['ground', 'surface']) expect(contrast(of[over]!, of[under]!), `${over} on ${under}`).toBeGreaterThanOrEqual(3);
  });

test('white text reads on every authority and every verdict band', () => {
  for (const under of [
    'interior',
    'traffic',
    'finance',
    'justice',
    'residence',
    'health',
    'trade',
    'band-valid',
    'band-amber',
    'band-red',
    'band-unknown',
    'band-other',
  ])
    expect(contrast('#ffffff', light[under]!), under).toBeGreaterThanOrEqual(4.5);
});

test('dark is the same dark, by choice and by device', () => {
  expect(darkByDevice).toEqual(dark);
});
