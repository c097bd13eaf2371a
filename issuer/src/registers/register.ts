/** What every register adapter offers: the columns of its declaration, for one person, on one day; and, where applications end in it, a new record. */
import type { Register } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import type { Reader, Writer } from '../store/registers.ts';

export type Columns = Readonly<Record<string, Json>>;

/** `wanted` names the columns asked for: pictures are drawn only then. Null where the register does not know the person. */
export type ReadRegister = (
  database: Reader,
  upn: string,
  context: { today: string; wanted: ReadonlySet<string>; number?: string /* of several records, this one; else the newest */ },
) => Promise<Columns | null>;

/** A record to be written: `number` where it is drawn already; `replaces` is the number of the record it takes the place of. */
export type NewRecord = Readonly<{
  upn: string;
  number?: string;
  columns: Columns;
  application: string | null;
  replaces: string | null;
  now: number;
}>;

/**
 * Writes in the caller's transaction, held to the register's declaration, and answers the number of the record. Throws the database's 23505
 * for a number that is taken.
 */
export type WriteRegister = (transaction: Writer, record: NewRecord, declared: Register) => Promise<string>;

/** A register without `write` changes at its own office alone. Of a register of documents a person may hold several, each with a state. */
export type RegisterAdapter = Readonly<{ read: ReadRegister; write?: WriteRegister; ofDocuments?: true }>;
