/** The series as files: one table of all closed months, as JSON and as CSV. */
import type { ClosedMonth } from '../../store/open-data.ts';
import { isoTime } from '../page.ts';
import { csvOf } from './csv.ts';
import { leastCount, roundedTo } from './protect.ts';
import type { Series } from './series.ts';
import { nothingYet, rule } from './words.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** One for each group that is told of, the months in order; a name that is null stands for all together. */
export function rowsOf({ id, groups }: Series, months: readonly ClosedMonth[]): readonly Row[] {
  return months.flatMap(({ month, series }) =>
    (series[id] ?? []).map(({ path, count }) => ({
      month,
      ...Object.fromEntries(groups.map((group, depth) => [group, path[depth] ?? null])),
      count,
    })),
  );
}

export function jsonOf(series: Series, months: readonly ClosedMonth[]) {
  const items = rowsOf(series, months);
  return {
    id: series.id,
    title: series.title,
    description: series.description,
    rule,
    leastCount,
    roundedTo,
    months: months.map(({ month, closed }) => ({ month, closedAt: isoTime(closed) })),
    ...(items.length === 0 && { empty: nothingYet }),
    items,
  };
}

export function tableOf(series: Series, months: readonly ClosedMonth[]): string {
  const columns = ['month', ...series.groups, 'count'];
  return csvOf([columns, ...rowsOf(series, months).map((row) => columns.map((column) => row[column] ?? null))]);
}
