/** The registers behind one door: what a credential type says about a person, in which state the document is, who has which. */
import type { CredentialType } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { dayOf } from '@krdpass/locale';
import type { Database } from '../store/database.ts';
import {
  fillRegisters,
  findLicence,
  findLicenceOf,
  registersOf,
  setLicenceState,
  type LicenceState,
  type Reader,
} from '../store/registers.ts';
import { readCivil } from './civil.ts';
import { personas as told } from './demo/personas.ts';
import { createRegisters } from './demo/seed.ts';
import { readPayroll } from './payroll.ts';
import type { Columns, ReadRegister } from './register.ts';
import { readTraffic } from './traffic.ts';

export { findLicence, setLicenceState };
export type { LicenceState };

const registers: Readonly<Record<string, ReadRegister>> = { civil: readCivil, traffic: readTraffic, payroll: readPayroll };

/** Which credential types rest on each register, beside the civil register on which all of them rest. */
const typesByRegister = { civil: ['civil-id'], traffic: ['driving-licence'], payroll: ['salary-proof'] } as const;

export type Context = Readonly<{ now: number; authority: Readonly<{ name: string; country: string }> }>;

/**
 * Every claim of the type, by claim name; what the register has no value for is null. Answers null when a register that the type
 * draws on does not know the person. Throws when a declaration names a register or a column that is not there. Does not look at the document's state.
 */
export async function readClaims(
  database: Reader,
  type: CredentialType,
  upn: string,
  { now, authority }: Context,
): Promise<Record<string, Json> | null> {
  const sources = Object.entries(type.claims).map(
    ([claim, { from }]) => [claim, ...from.split('.')] as [claim: string, register: string, column: string],
  );
  const rows: Record<string, Columns | null | undefined> = { authority };
  const read = async (register: string) => {
    const wanted = new Set(sources.flatMap(([, name, column]) => (name === register ? [column] : [])));
    rows[register] = await registers[register]?.(database, upn, { today: dayOf(now), wanted });
  };
  await Promise.all([...new Set(sources.map(([, name]) => name))].filter((name) => !(name in rows)).map(read));
  if (Object.values(rows).includes(null)) return null;
  const claims: Record<string, Json> = {};
  for (const [claim, register, column] of sources) {
    const value = rows[register]?.[column];
    if (value === undefined) throw new RangeError(`no register supplies ${register}.${column}`);
    claims[claim] = value;
  }
  return claims;
}

/** Of the documents of this build only a licence is ever suspended or revoked. Expiry is not a state: it is a date in the document. */
export async function documentState(database: Reader, typeId: string, upn: string): Promise<LicenceState> {
  return typeId === 'driving-licence' ? ((await findLicenceOf(database, upn))?.state ?? 'valid') : 'valid';
}

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
  await fillRegisters(database, createRegisters(dayOf(now)));
}
