/** Which counts of people may be published, and how: nobody can work out from them a count of one to nine. The argument is in README.md beside. */
import type { Cell } from '../../store/open-data.ts';

/** Fewer people than this are never told of. */
export const leastCount = 10;

/** Every number is a sum of numbers that were each rounded down to a multiple of this. */
export const roundedTo = 5;

const sumOf = (cells: readonly Cell[]) => cells.reduce((sum, { count }) => sum + count, 0);
const rounded = (count: number) => count - (count % roundedTo);

type Branch = Readonly<{ name: string; cells: readonly Cell[]; sum: number }>;

/** The groups one level down; those without people are not there. */
function branchesOf(cells: readonly Cell[], depth: number): readonly Branch[] {
  const branches = Map.groupBy(cells, ({ path }) => path[depth]!);
  return [...branches]
    .map(([name, inside]) => ({ name, cells: inside, sum: sumOf(inside) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The branches that are too small, and with them the next larger ones until the withheld are together as many as may be told: otherwise
 * the whole less what is published would tell of them.
 */
function separate(branches: readonly Branch[]): Readonly<{ kept: readonly Branch[]; withheld: number }> {
  let withheld = branches.reduce((sum, branch) => sum + (branch.sum < leastCount ? branch.sum : 0), 0);
  const kept = branches.filter(({ sum }) => sum >= leastCount);
  if (withheld === 0) return { kept, withheld };
  const smallestFirst = [...kept].sort((a, b) => a.sum - b.sum);
  while (withheld < leastCount) withheld += smallestFirst.shift()!.sum; // there is one: together they are enough
  const left = new Set(smallestFirst);
  return { kept: kept.filter((branch) => left.has(branch)), withheld };
}

/** A group that may be told of, and below it what may. Its number is the sum of what is told of its parts, and of the withheld together. */
function publish(path: readonly string[], cells: readonly Cell[]): readonly Cell[] {
  const depth = path.length;
  if (cells.every((cell) => cell.path.length === depth)) return [{ path, count: rounded(sumOf(cells)) }];
  const { kept, withheld } = separate(branchesOf(cells, depth));
  const below = kept.map((branch) => publish([...path, branch.name], branch.cells));
  const count = below.reduce((sum, [first]) => sum + first!.count, rounded(withheld));
  return [{ path, count }, ...below.flat()];
}

/**
 * What may be told of the narrowest groups and of every wider one, by path; a path that is not there is withheld or empty, and nobody can
 * say which. The cells have paths of one length and are of different people or acts. There is no sum over all.
 */
export const protect = (cells: readonly Cell[]): readonly Cell[] =>
  branchesOf(cells, 0).flatMap((branch) => (branch.sum < leastCount ? [] : publish([branch.name], branch.cells)));
