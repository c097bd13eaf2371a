/** What applications change in the register tables of 0002-registers.sql, in the caller's transaction. */
import type postgres from 'postgres';
import type { LicenceRow, PersonRow } from './registers.ts';

const licenceColumns = [
  'licence_number',
  'issued',
  'expires',
  'categories',
  'issuing_directorate',
  'directorate_code',
  'professional_class',
  'state',
] as const;
const personColumns = ['card_number', 'card_issued', 'card_expires', 'marital_status', 'governorate'] as const;

/** Only these columns, and of these what is there. */
const chosen = (row: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));

/** Writes over the person's licence, or a first one; answers its number. */
export async function writeLicence(sql: postgres.ISql, licence: Partial<LicenceRow> & Pick<LicenceRow, 'upn'>): Promise<string> {
  const { categories, ...rest } = chosen(licence, licenceColumns) as Partial<LicenceRow>;
  const changes = { ...rest, ...(categories && { categories: sql.json(categories as never) }) };
  const [changed] = Object.keys(changes).length
    ? await sql<
        { licence_number: string }[]
      >`update traffic_licence set ${sql(changes as never)} where upn = ${licence.upn} returning licence_number`
    : await sql<{ licence_number: string }[]>`select licence_number from traffic_licence where upn = ${licence.upn}`;
  if (changed) return changed.licence_number;
  await sql`insert into traffic_licence ${sql({ ...changes, upn: licence.upn } as never)}`;
  return licence.licence_number!;
}

/** Answers the number of the card. Throws RangeError for somebody the register does not know. */
export async function changePerson(sql: postgres.ISql, upn: string, person: Partial<PersonRow>): Promise<string> {
  const changes = chosen(person, personColumns);
  const [changed] = Object.keys(changes).length
    ? await sql<{ card_number: string }[]>`update civil_person set ${sql(changes as never)} where upn = ${upn} returning card_number`
    : await sql<{ card_number: string }[]>`select card_number from civil_person where upn = ${upn}`;
  if (!changed) throw new RangeError('the civil register does not know this person');
  return changed.card_number;
}
