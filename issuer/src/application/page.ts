/** Lists on the wire: pages from 1, twenty rows each. */
import type { Page, Window } from '../store/applications.ts';

const rowsPerPage = 20;

export type Paged<T> = Readonly<{
  items: readonly T[];
  meta: Readonly<{ pagination: Readonly<{ totalPages: number; count: number; rowsPerPage: number; page: number }> }>;
}>;

export const windowOf = (page: number): Window => ({ after: (page - 1) * rowsPerPage, size: rowsPerPage });

export const paged = <Row, T>({ rows, count }: Page<Row>, page: number, shown: (row: Row) => T): Paged<T> => ({
  items: rows.map(shown),
  meta: { pagination: { totalPages: Math.ceil(count / rowsPerPage), count, rowsPerPage, page } },
});

export const isoTime = (seconds: number) => new Date(seconds * 1000).toISOString();
