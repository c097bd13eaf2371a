import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../store/open-data.ts';
import { leastCount, protect, roundedTo } from './protect.ts';

const told = (cells: readonly Cell[]) => JSON.stringify(protect(cells));
const byPath = (cells: readonly Cell[]) => new Map(protect(cells).map(({ path, count }) => [path.join('/'), count]));
const cellsOf = (counts: readonly number[], paths: readonly string[]): readonly Cell[] =>
  paths.map((path, i) => ({ path: path.split('/'), count: counts[i]! }));

describe('what is told', () => {
  test('is every group of ten and more, rounded down, and the whole', () => {
    expect(byPath(cellsOf([12, 40, 18], ['t/a', 't/b', 't/c']))).toEqual(
      new Map([
        ['t', 65],
        ['t/a', 10],
        ['t/b', 40],
        ['t/c', 15],
      ]),
    );
  });

  test('is not a small group, nor the one that with the whole would tell of it', () => {
    expect(byPath(cellsOf([3, 12, 40], ['t/a', 't/b', 't/c']))).toEqual(
      new Map([
        ['t', 55],
        ['t/c', 40],
      ]),
    );
  });

  test('is nothing of a tree that is too small, and small groups that are enough together hide each other', () => {
    expect(protect(cellsOf([4, 5], ['t/a', 't/b']))).toEqual([]);
    expect(byPath(cellsOf([6, 6, 20], ['t/a', 't/b', 't/c']))).toEqual(
      new Map([
        ['t', 30],
        ['t/c', 20],
      ]),
    );
  });
});

/**
 * Every population up to a size, gathered by what is told of it: whoever reads it and knows the rules can tell no two of one gathering
 * apart. A number of people is known where it is the same in all of them.
 */
function knownSmall(paths: readonly string[], most: number): readonly string[] {
  const sets = Array.from({ length: 2 ** paths.length - 1 }, (_, i) => i + 1);
  const seen = new Map<string, { low: number[]; high: number[] }>();
  const counts = paths.map(() => 0);
  for (;;) {
    const key = told(cellsOf(counts, paths));
    const known = seen.get(key) ?? { low: sets.map(() => Infinity), high: sets.map(() => -Infinity) };
    seen.set(key, known);
    sets.forEach((set, i) => {
      const sum = counts.reduce((all, count, leaf) => all + (set & (1 << leaf) ? count : 0), 0);
      known.low[i] = Math.min(known.low[i]!, sum);
      known.high[i] = Math.max(known.high[i]!, sum);
    });
    const at = counts.findIndex((count) => count < most);
    if (at < 0) break;
    counts[at]! += 1;
    counts.fill(0, 0, at);
  }
  return [...seen].flatMap(([key, { low, high }]) =>
    sets.flatMap((set, i) => (low[i] === high[i] && low[i]! > 0 && low[i]! < leastCount ? [`${key} tells that ${set} are ${low[i]}`] : [])),
  );
}

describe('of every population of a size, no group and no union of groups is known to be of one to nine people', () => {
  test.each<[string, readonly string[], number]>([
    ['two groups and their sum', ['t/a', 't/b'], 60],
    ['three groups and their sum', ['t/a', 't/b', 't/c'], 24],
    ['two groups of two, their sums and the sum of all', ['t/a/x', 't/a/y', 't/b/x', 't/b/y'], 14],
    ['a group alone', ['t/a'], 60],
  ])('%s', (_, paths, most) => expect(knownSmall(paths, most)).toEqual([]));
});

const places = ['erbil', 'sulaymaniyah', 'duhok', 'halabja'];
const services = ['renewal', 'vehicle', 'birth'];
const authorityOf: Readonly<Record<string, string>> = { renewal: 'traffic', vehicle: 'traffic', birth: 'civil-status' };
const months = ['2026-09', '2026-10'];

type Act = Readonly<{ service: string; place: string; month: string; decided: string | null }>;

const populations = fc
  .array(
    fc.record({
      acts: fc.integer({ min: 1, max: 24 }),
      service: fc.constantFrom(...services),
      place: fc.constantFrom(...places),
      month: fc.constantFrom(...months),
      decided: fc.constantFrom(null, 'approved', 'refused'),
    }),
    { maxLength: 24 },
  )
  .map((groups) => groups.flatMap(({ acts, ...act }): readonly Act[] => Array.from({ length: acts }, () => act)));

function counted(paths: readonly (readonly string[])[]): readonly Cell[] {
  const counts = Map.groupBy(paths, (path) => path.join('/'));
  return [...counts.values()].map((same) => ({ path: same[0]!, count: same.length }));
}
const submitted = (acts: readonly Act[]) =>
  months.map((month) =>
    counted(acts.filter((act) => act.month === month).map(({ service, place }) => [authorityOf[service]!, service, place])),
  );
const decided = (acts: readonly Act[]) =>
  months.map((month) =>
    counted(
      acts.flatMap(({ service, place, decided: outcome, ...act }) =>
        act.month === month && outcome ? [[authorityOf[service]!, service, outcome, place]] : [],
      ),
    ),
  );

/** Everything that is published of a population: both series of every month. */
const everything = (acts: readonly Act[]) => JSON.stringify([submitted(acts).map(protect), decided(acts).map(protect)]);

const nameOf = ({ service, place, month, decided: outcome }: Act) => `${service}/${place}/${month}/${outcome}`;

const cellsLike = (one: Act): readonly Act[] =>
  services.flatMap((service) =>
    places.flatMap((place) => [null, 'approved', 'refused'].map((outcome) => ({ ...one, service, place, decided: outcome }))),
  );

/** The same people but for one, who is in another group; undefined where the first group has nobody. */
function movedOne(acts: readonly Act[], from: Act, to: Act): readonly Act[] | undefined {
  const at = acts.findIndex((act) => nameOf(act) === nameOf(from));
  return at < 0 ? undefined : acts.with(at, to);
}

/** Populations in which the group of this act has other people: one more, one less, some that came from another group or went there. */
function* othersThan(acts: readonly Act[], one: Act): Generator<readonly Act[]> {
  yield [...acts, one];
  const held = acts.findIndex((act) => nameOf(act) === nameOf(one));
  if (held >= 0) yield acts.toSpliced(held, 1);
  const others = cellsLike(one).filter((other) => nameOf(other) !== nameOf(one));
  const ways = others.flatMap((other) => [[one, other] as const, [other, one] as const]);
  for (const [from, to] of ways) {
    let moved: readonly Act[] | undefined = acts;
    for (let left = leastCount; left > 0 && moved; left--) {
      moved = movedOne(moved, from, to);
      if (moved) yield moved;
    }
  }
  for (const [from, to] of ways) {
    const first = movedOne(acts, from, to);
    for (const second of first ? others : [])
      for (const third of others) {
        const moved = second === third ? undefined : movedOne(first!, second, third);
        if (moved) yield moved; // and somebody else changed groups as well
      }
  }
}

/** The same populations at every run: what is shown of them is that another fits, not that the search for it is clever. */
const runs = { seed: 20_261_121, numRuns: 60 };

describe('of a generated population', () => {
  test('every number is ten or more, a multiple of five, and the whole less its parts is nothing or ten and more', () => {
    fc.assert(
      fc.property(populations, (acts) => {
        for (const cells of [...submitted(acts), ...decided(acts)]) {
          const published = protect(cells);
          for (const { path, count } of published) {
            expect(count % roundedTo).toBe(0);
            expect(count).toBeGreaterThanOrEqual(leastCount);
            const parts = published.filter(
              (part) => part.path.length === path.length + 1 && path.every((name, i) => part.path[i] === name),
            );
            const rest = count - parts.reduce((sum, part) => sum + part.count, 0);
            if (parts.length > 0 && rest !== 0) expect(rest).toBeGreaterThanOrEqual(leastCount);
            const real = cells.filter((cell) => path.every((name, i) => cell.path[i] === name)).reduce((sum, cell) => sum + cell.count, 0);
            expect(count).toBeLessThanOrEqual(real);
          }
        }
      }),
    );
  });

  test('another population has the same publication, and other people in each group of one to nine', () => {
    fc.assert(
      fc.property(populations, (acts) => {
        const publication = everything(acts);
        const groups = Map.groupBy(acts, nameOf);
        for (const group of groups.values()) {
          if (group.length >= leastCount) continue;
          const [one] = group;
          const found = othersThan(acts, one!).some((other) => everything(other) === publication);
          expect(found).toBe(true);
        }
      }),
      runs,
    );
  });

  test('how many of a place’s applications are undecided is not known from one series less the other', () => {
    fc.assert(
      fc.property(populations, (acts) => {
        const publication = everything(acts);
        for (const service of services)
          for (const place of places) {
            const waiting = (population: readonly Act[]) =>
              population.filter((act) => act.service === service && act.place === place && act.decided === null).length;
            const now = waiting(acts);
            if (now === 0 || now >= leastCount) continue;
            const others = months.flatMap((month) => [...othersThan(acts, { service, place, month, decided: null })]);
            const found = others.some((other) => waiting(other) !== now && everything(other) === publication);
            expect(found).toBe(true);
          }
      }),
      runs,
    );
  });
});
