/** What every register adapter offers: the columns of its declaration, for one person, on one day; and, where it can, a new row. */
import type { Register } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import type { Sql } from '../store/records.ts';
import type { Reader } from '../store/registers.ts';

export type Columns = Readonly<Record<string, Json>>;

/**
 * `wanted` names the columns asked for: pictures are drawn only then. `number` chooses among a person's documents, the newest that stands
 * if absent. Null where the register does not know the person, or the number.
 */
export type ReadRegister = (
  database: Reader,
  upn: string,
  context: { today: string; wanted: ReadonlySet<string>; number?: string },
) => Promise<Columns | null>;

/** A new row: for whom, under which number (a free one is drawn if absent), from which application, in place of which row before. */
export type Entry = Readonly<{
  upn: string;
  number?: string;
  columns: Columns;
  application: string | null;
  replaces: string | null; // number of the row that ends with it
  now: number;
}>;

/** Answers the row's number. */
export type WriteRegister = (sql: Sql, register: Register, entry: Entry) => Promise<string>;

export type Adapter = Readonly<{
  read: ReadRegister;
  write?: WriteRegister; // absent where nothing is entered from here
  ofDocuments?: true; // a person may hold several, and each row has a state
}>;
