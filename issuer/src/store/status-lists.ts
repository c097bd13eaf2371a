/** Status lists: how far each is used, and the values that are not "valid". */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type ListRow = Readonly<{ id: string; type: string; generation: number; revision: number }>;

export const readLists = (sql: Sql) => sql<ListRow[]>`select id, type, generation, revision from status_list order by type, generation`;

export async function readList(sql: Sql, id: string): Promise<ListRow | undefined> {
  const [list] = await sql<ListRow[]>`select id, type, generation, revision from status_list where id = ${id}`;
  return list;
}

/** Holds the row until the transaction ends, so that what is read next belongs to this revision. */
export async function lockList(sql: Sql, id: string): Promise<ListRow | undefined> {
  const [list] = await sql<ListRow[]>`select id, type, generation, revision from status_list where id = ${id} for update`;
  return list;
}

/** Every list, each held until the transaction ends. */
export const lockLists = (sql: Sql) => sql<ListRow[]>`
  select id, type, generation, revision from status_list order by type, generation for update`;

export const openList = (sql: Sql, list: Readonly<{ id: string; type: string; generation: number; capacity: number }>) => sql`
  insert into status_list (id, type, generation, capacity) values (${list.id}, ${list.type}, ${list.generation}, ${list.capacity})
  on conflict do nothing`;

/** The list that a type's copies are entered in at present, and the first free position of its order. */
export type OpenList = Readonly<{ id: string; type: string; generation: number; next: number; capacity: number }>;

export async function readOpenList(sql: Sql, type: string): Promise<OpenList> {
  const [list] = await sql<[OpenList]>`
    select id, type, generation, next, capacity from status_list where type = ${type} order by generation desc limit 1`;
  return list;
}

/** A changed value must be published: the revision says that the last token is out of date. */
export const raiseRevisions = (sql: Sql, ids: readonly string[]) =>
  sql`update status_list set revision = revision + 1 where id = any(${ids as string[]})`;

export const readStatuses = (sql: Sql, id: string) =>
  sql<{ idx: number; status: number }[]>`select idx, status from credential where list = ${id} and status <> 0`;
