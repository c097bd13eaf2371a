/** Lists come in pages, the first being 1. */
export type Paged<T> = Readonly<{
  items: readonly T[];
  meta: Readonly<{ pagination: Readonly<{ totalPages: number; count: number; rowsPerPage: number; page: number }> }>;
}>;
