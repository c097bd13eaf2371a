/** Pairs of portraits on which comparing faces is practised: the same face drawn another day, or a look-alike's. Nobody in the registers has them. */
import { appearanceOf, type Appearance, type Features, type Light, type Sex } from './portrait.ts';
import { randomOf, type Random } from './random.ts';

/** A photo: what cannot be changed about somebody (`features`, skin and width of the face), and how that day looked. */
export type Photo = Readonly<{ age: number; appearance: Appearance; features: Features; light: Light }>;

export type Comparison = Readonly<{ id: string; sex: Sex; same: boolean; document: Photo; bearer: Photo }>;

export const comparisonCount = 40;

/** Four steps of each feature; two steps apart is seen at arm's length. */
export const featureSteps: Readonly<Record<keyof Features, readonly number[]>> = {
  eyes: [6, 6.9, 7.8, 8.7],
  brows: [-1.6, -0.4, 0.8, 2],
  nose: [-2.2, -0.8, 0.6, 2],
  mouth: [3, 4, 5, 6.2],
  chin: [66, 67.6, 69.2, 71],
};
const featureNames = Object.keys(featureSteps) as readonly (keyof Features)[];

const drawFeatures = (random: Random) =>
  Object.fromEntries(featureNames.map((name) => [name, random.pick(featureSteps[name])])) as Features;

/** Another person's: three features or more, two steps away. */
function unlike(features: Features, random: Random): Features {
  const kept = new Set([random.pick(featureNames), random.pick(featureNames)]);
  const moved = (name: keyof Features) => {
    const steps = featureSteps[name];
    return steps[(steps.indexOf(features[name]) + 2) % steps.length]!;
  };
  return Object.fromEntries(featureNames.map((name) => [name, kept.has(name) ? features[name] : moved(name)])) as Features;
}

const lights = ['even', 'left', 'right', 'dim'] as const;

/** The same pairs on every call: half of them one person, in an order that tells nothing. */
export function createComparisons(): readonly Comparison[] {
  const random = randomOf('comparison drill');
  const answers = Array.from({ length: comparisonCount }, (_, at) => at % 2 === 0);
  for (let at = answers.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [answers[at], answers[other]] = [answers[other]!, answers[at]!];
  }
  return answers.map((same, at) => {
    const id = `comparison-${at + 1}`;
    const sex: Sex = random.chance(0.5) ? 1 : 2;
    const age = random.between(19, 60);
    const features = drawFeatures(random);
    const document: Photo = { age, appearance: appearanceOf(id, sex, age), features, light: 'even' };
    const later = age + random.between(1, 9);
    const anew = anotherDay(document.appearance, id, sex, later);
    const light = random.pick(lights.slice(1));
    if (same) return { id, sex, same, document, bearer: { age: later, appearance: anew, features, light } };
    const dressedAlike = random.chance(0.5) ? document.appearance : anew; // half of the look-alikes come in the same hair and clothes
    return { id, sex, same, document, bearer: { age: later, appearance: dressedAlike, features: unlike(features, random), light } };
  });
}

/** Other hair, scarf, glasses, beard, clothes and wall; the same skin and width of face. */
function anotherDay({ skin, width, cut }: Appearance, id: string, sex: Sex, age: number): Appearance {
  for (let day = 1; ; day++) {
    const drawn = { ...appearanceOf(`${id} day ${day}`, sex, age), skin, width };
    if (drawn.cut !== cut) return drawn;
  }
}
