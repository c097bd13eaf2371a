/** The registers behind one door: what a credential type says about a person, in which state the document is, who has which. */
import type { CredentialType, Register } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { dayOf } from '@krdpass/locale';
import type { Database } from '../store/database.ts';
import {
  fillRegisters,
  findLicence,
  registersOf,
  setLicenceState,
  type LicenceState,
  type Reader,
  type Writer,
} from '../store/registers.ts';
import { readCivil, writeCivil } from './civil.ts';
import { demoOfficers } from './demo/officers.ts';
import { personas as told } from './demo/personas.ts';
import { createRecords } from './demo/records.ts';
import { createRegisters } from './demo/seed.ts';
import { readFines } from './fines.ts';
import { readPayroll } from './payroll.ts';
import { readPerson, type Person } from './person.ts';
import { documentRegisters, recordsOf } from './records.ts';
import type { Columns, NewRecord, RegisterAdapter } from './register.ts';
import { readTraffic, writeTraffic } from './traffic.ts';

export { demoOfficers, findLicence, readPerson, setLicenceState };
export type { LicenceState, NewRecord, Person };

const registers: Readonly<Record<string, RegisterAdapter>> = {
  civil: { read: readCivil, write: writeCivil },
  traffic: { read: readTraffic, write: writeTraffic },
  payroll: { read: readPayroll },
  fines: { read: readFines },
  ...Object.fromEntries(documentRegisters.map((id) => [id, recordsOf(id)])),
};

/** The adapter of a register; undefined for one that is not there. */
const adapterOf = (register: string): RegisterAdapter | undefined => registers[register];

/** Which credential types rest on each register, beside the civil register on which all of them rest. */
const typesByRegister = { civil: ['civil-id'], traffic: ['driving-licence'], payroll: ['salary-proof'] } as const;

export type Context = Readonly<{ now: number; authority: Readonly<{ name: string; country: string }>; number?: string }>;

type Source = readonly [claim: string, register: string, column: string];
type Plan = Readonly<{
  sources: readonly Source[];
  columns: ReadonlyMap<string, ReadonlySet<string>>;
  state: string | null; // the register that says in which state the document is
}>;

const plans = new WeakMap<CredentialType, Plan>();

/** Which columns of which registers a type is made of: the declaration, turned round once. */
const planOf = (type: CredentialType): Plan =>
  plans.getOrInsertComputed(type, ({ claims }) => {
    const sources = Object.entries(claims).map(([claim, { from }]) => [claim, ...from.split('.')] as unknown as Source);
    const groups = Map.groupBy(sources, ([, register]) => register);
    const columns = new Map([...groups].map(([register, group]) => [register, new Set(group.map(([, , column]) => column))] as const));
    const state = [...columns.keys()].find((register) => adapterOf(register)?.ofDocuments) ?? null;
    return { sources, columns, state };
  });

export type Document = Readonly<{
  claims: Record<string, Json>; // every claim of the type by its name; null where the register has no value
  state: LicenceState; // of a licence, or of a row in a register of documents; expiry is a date in the document, not a state
}>;

/**
 * What the registers say at this moment; `number` chooses among several documents of the type. Answers null when a register that the type
 * draws on does not know the person, or the number. Throws when a declaration names a register or a column that is not there.
 */
export async function readDocument(
  database: Reader,
  type: CredentialType,
  upn: string,
  { now, authority, number }: Context,
): Promise<Document | null> {
  const { sources, columns, state: stateOf } = planOf(type);
  const rows: Record<string, Columns | null | undefined> = { authority };
  const read = async (register: string, wanted: ReadonlySet<string>) => {
    rows[register] = await adapterOf(register)?.read(database, upn, { today: dayOf(now), wanted, number });
  };
  await Promise.all([...columns].map(([register, wanted]) => (register === 'authority' ? undefined : read(register, wanted))));
  if (Object.values(rows).includes(null)) return null;
  const claims: Record<string, Json> = {};
  for (const [claim, register, column] of sources) {
    let value = rows[register]?.[column];
    if (value === undefined && register === stateOf && type.claims[claim]!.nullable) value = null; // entered before the column was declared
    if (value === undefined) throw new RangeError(`no register supplies ${register}.${column}`);
    claims[claim] = value;
  }
  const register = stateOf ?? (type.id === 'driving-licence' ? 'traffic' : null);
  const state = register === null ? 'valid' : (rows[register]?.state as LicenceState);
  return { claims, state };
}

/**
 * What a register holds about a person, for the conditions of a service: the newest record, or the numbered one. Null where it does not
 * know the person, undefined where there is no such register.
 */
export const readFacts = async (
  database: Reader,
  register: string,
  upn: string,
  { now, number }: Readonly<{ now: number; number?: string }>,
): Promise<Columns | null | undefined> => adapterOf(register)?.read(database, upn, { today: dayOf(now), wanted: new Set(), number });

/**
 * Writes what an application ends in, in its transaction; answers the record's number. The record it replaces ends, its issued copies do
 * not: their status is the caller's. Throws RangeError for a register that takes no records and for columns other than declared.
 */
export async function writeRecord(transaction: Writer, register: Register, record: NewRecord): Promise<string> {
  const write = adapterOf(register.id)?.write;
  if (!write) throw new RangeError(`the register ${register.id} takes no records`);
  return write(transaction, record, register);
}

/** The claims alone, of a document in whatever state. */
export const readClaims = async (...asked: Parameters<typeof readDocument>) => (await readDocument(...asked))?.claims ?? null;

/** The ids of the credential types this person can be issued. */
export async function typesOf(database: Reader, upn: string): Promise<string[]> {
  const known = await registersOf(database, upn);
  if (!known.civil) return [];
  return (Object.keys(typesByRegister) as (keyof typeof typesByRegister)[]).flatMap((register) =>
    known[register] ? typesByRegister[register] : [],
  );
}

/** The people whose letters are printed at the first start; the first has every document, all of them valid. */
export const personas = (): readonly { name: string; about: string; upn: string }[] =>
  told.map(({ name, about, upn }) => ({ name, about, upn }));

/** Fills empty registers with the demo country; does nothing where they hold anybody. */
export async function seedDemo(database: Pick<Database, 'transaction'>, { now }: { now: number }): Promise<void> {
  const today = dayOf(now);
  const rows = createRegisters(today);
  await fillRegisters(database, { ...rows, register_record: createRecords(rows, today) });
}
