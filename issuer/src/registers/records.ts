/** The adapter of every register of documents: rows under their numbers, held to the register's declaration when they are written. */
import { randomInt } from 'node:crypto';
import type { Register } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { findRecord, insertRecord, setRecordState } from '../store/records.ts';
import type { NewRecord, RegisterAdapter } from './register.ts';

/** Those the catalogue declares with `records`. */
export const documentRegisters = [
  'births',
  'companies',
  'deaths',
  'divorces',
  'employees',
  'households',
  'land',
  'marriages',
  'passports',
  'pensions',
  'powers-of-attorney',
  'residence',
  'tax',
  'traffic-permits',
  'vehicles',
  'visas',
] as const;

/** A register of documents. `state` stands beside the declared columns; a row that was replaced counts as revoked. */
export const recordsOf = (id: string): RegisterAdapter => ({
  ofDocuments: true,
  read: async ({ sql }, upn, { number = null }) => {
    const found = await findRecord(sql, id, upn, number);
    if (!found) return null;
    const state = found.state === 'replaced' ? 'revoked' : found.state;
    return { ...(found.data as Record<string, Json>), document_number: found.number, state };
  },
  write: async (sql, { upn, number, columns, application, replaces, now }, declared) => {
    const data = checked(declared, columns);
    if (replaces !== null && !(await setRecordState(sql, replaces, 'replaced')))
      throw new RangeError(`${id} holds no ${replaces} to replace`);
    const free = number ?? numberOf(declared);
    await insertRecord(sql, { register: id, number: free, upn, data, application, now });
    return free;
  },
});

/** Drawn, not counted: a number tells nothing about how many were issued, and nobody can guess the next. */
function numberOf({ id, records }: Register): string {
  if (!records) throw new RangeError(`${id} is no register of documents`);
  return records.prefix + String(randomInt(10 ** records.digits)).padStart(records.digits, '0');
}

/** The columns of a new row, null for what may be empty. Throws RangeError for one that is not declared, and for one that is missing. */
function checked({ id, columns: declared }: Register, columns: NewRecord['columns']): Readonly<Record<string, Json>> {
  for (const name of Object.keys(columns)) if (!Object.hasOwn(declared, name)) throw new RangeError(`${id} has no column ${name}`);
  const data: Record<string, Json> = {};
  for (const [name, { nullable }] of Object.entries(declared)) {
    if (name === 'document_number') continue; // the number of the row
    const value = columns[name] ?? null;
    if (value === null && !nullable) throw new RangeError(`${id}.${name} must not be empty`);
    data[name] = value;
  }
  return data;
}
