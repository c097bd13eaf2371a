/** The table of packages/bench/README.md, written from figures: a figure not measured this time keeps its row. */
import type { Figure } from './figure.ts';
import { targetOf } from './targets.ts';

export type Circumstances = Readonly<{ date: string; commit: string; node: string; cores: number; load: number }>;

const head = '| figure | ours | peer | its value | ratio | target | met | measured |\n|---|---|---|---|---|---|---|---|';
const start = '<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->';

const grouped = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
const number = (value: number) => (value >= 1000 ? grouped(value) : String(Number(value.toPrecision(3))));

function rowOf(figure: Figure, { date, commit, node, cores, load }: Circumstances): string {
  const target = targetOf(figure);
  const cells = [
    figure.name,
    `${number(figure.value)} ${figure.unit}`,
    figure.peer,
    figure.peerValue === null ? 'not installed' : `${number(figure.peerValue)} ${figure.unit}`,
    figure.ratio === null ? '–' : number(figure.ratio),
    target?.aim ?? '–',
    target && figure.peerValue !== null ? (target.met(figure) ? 'yes' : `no: ${target.why}`) : '–',
    `${date}, ${commit}, Node ${node}, ${cores} cores, load ${load.toFixed(1)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A row is known by its figure and its peer. */
const keyOf = (row: string) =>
  row
    .split(' | ')
    .slice(0, 3)
    .filter((_, i) => i !== 1)
    .join(' | ');

/** Throws when the page has lost the two marks between which the table stands. */
export function rewriteTable(page: string, figures: readonly Figure[], circumstances: Circumstances): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error('the README has no place for the figures');
  const old = page
    .slice(from, to)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| figure'));
  const rows = new Map(old.map((row) => [keyOf(row), row]));
  for (const figure of figures) {
    const row = rowOf(figure, circumstances);
    rows.set(keyOf(row), row);
  }
  const body = [...rows.values()].sort().join('\n');
  return `${page.slice(0, from)}${start}\n\n${head}\n${body}\n\n${page.slice(to)}`;
}
