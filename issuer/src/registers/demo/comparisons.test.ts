import { describe, expect, test } from 'vitest';
import { createComparisons, comparisonCount, featureSteps, type Photo } from './comparisons.ts';
import { createCitizens } from './families.ts';
import { portraitSvg } from './portrait.ts';

const pairs = createComparisons();
const drawing = ({ appearance, features, light }: Photo) => portraitSvg(appearance, features, light);

/** The face alone: both people in the dress of the first, in the same light. */
const unmasked = ({ features, appearance: { skin, width } }: Photo, { appearance }: Photo) =>
  portraitSvg({ ...appearance, skin, width }, features);

test('the same forty pairs each time, as many of one person as of two, of both sexes', () => {
  expect(createComparisons()).toEqual(pairs);
  expect(pairs).toHaveLength(comparisonCount);
  expect(pairs.filter(({ same }) => same)).toHaveLength(comparisonCount / 2);
  for (const sex of [1, 2])
    for (const same of [true, false]) expect(pairs.filter((pair) => pair.sex === sex && pair.same === same).length).toBeGreaterThan(4);
  const runs = pairs.map(({ same }) => (same ? 's' : 'o')).join('');
  expect(runs).not.toMatch(/^(so)*$|^(os)*$|^s*o*$|^o*s*$/);
});

describe.each(pairs.filter(({ same }) => same))('$id, one person', ({ document, bearer }) => {
  test('has one face in two drawings', () => {
    expect(unmasked(bearer, document)).toBe(unmasked(document, document));
    expect(drawing(bearer)).not.toBe(drawing(document));
  });

  test('looks different that day: other hair, other light, older', () => {
    expect(bearer.appearance.cut).not.toBe(document.appearance.cut);
    expect(bearer.light).not.toBe(document.light);
    expect(bearer.age).toBeGreaterThan(document.age);
  });
});

describe.each(pairs.filter(({ same }) => !same))('$id, two people', ({ document, bearer }) => {
  test('have three features or more that differ by two steps', () => {
    expect(unmasked(bearer, document)).not.toBe(unmasked(document, document));
    const names = Object.keys(featureSteps) as (keyof typeof featureSteps)[];
    const steps = names.map((name) => {
      const at = (photo: Photo) => featureSteps[name].indexOf(photo.features[name]);
      expect([at(document), at(bearer)]).not.toContain(-1);
      return Math.abs(at(document) - at(bearer));
    });
    expect(steps.filter((apart) => apart === 2).length).toBeGreaterThanOrEqual(3);
    expect(steps.every((apart) => apart === 0 || apart === 2)).toBe(true);
  });

  test('are look-alikes: of one skin and one width of face', () => {
    expect([bearer.appearance.skin, bearer.appearance.width]).toEqual([document.appearance.skin, document.appearance.width]);
  });
});

test('some look-alikes wear the very same hair and clothes', () => {
  const dressedAlike = pairs.filter(({ same, document, bearer }) => !same && document.appearance === bearer.appearance);
  expect(dressedAlike.length).toBeGreaterThan(4);
  expect(dressedAlike.length).toBeLessThan(comparisonCount / 2);
});

test('nobody of the registers is in them', () => {
  const upns = createCitizens().map(({ upn }) => upn);
  for (const { id } of pairs) expect(upns).not.toContain(id);
});
