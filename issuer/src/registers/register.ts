/** What every register adapter offers: the columns of its declaration, for one person, on one day. */
import type { Json } from '@krdpass/credential';
import type { Reader } from '../store/registers.ts';

export type Columns = Readonly<Record<string, Json>>;

/** `wanted` names the columns asked for: pictures are drawn only then. Null where the register does not know the person. */
export type ReadRegister = (
  database: Reader,
  upn: string,
  context: { today: string; wanted: ReadonlySet<string> },
) => Promise<Columns | null>;
