/** Reads and fills the register tables of 0002-registers.sql. A register that is not there for a person answers null. */
import type postgres from 'postgres';
import type { Database } from './database.ts';
import { groupCommit } from './group-commit.ts';
import type { RecordRow } from './records.ts';

export type Reader = Pick<Database, 'sql'>;
export type Writer = postgres.ISql; // a transaction's own

export type PersonRow = Readonly<{
  upn: string;
  national_number: string;
  biometric_code: string;
  given_name: string;
  father_name: string;
  grandfather_name: string;
  family_name: string | null;
  given_name_native: string;
  father_name_native: string;
  grandfather_name_native: string;
  family_name_native: string | null;
  given_name_native_ar: string;
  father_name_native_ar: string;
  grandfather_name_native_ar: string;
  family_name_native_ar: string | null;
  mother_name: string;
  mother_name_native: string;
  mother_father_name: string;
  mother_father_name_native: string;
  sex: 1 | 2; // ISO 5218
  birth_date: string;
  birth_country: string;
  birth_region: string;
  birth_locality: string;
  blood_group: string;
  marital_status: 'single' | 'married' | 'divorced' | 'widowed';
  governorate: string;
  register_number: string;
  page_number: string;
  family_number: string;
  card_number: string;
  card_issued: string;
  card_expires: string;
  name_fold: string;
  name_latin_fold: string;
}>;

export type LicenceState = 'valid' | 'suspended' | 'revoked';
export type Category = Readonly<{ code: string; from: string; to: string; restrictions: readonly string[] }>;

export type LicenceRow = Readonly<{
  licence_number: string;
  upn: string;
  issued: string;
  expires: string;
  categories: readonly Category[];
  issuing_directorate: string;
  directorate_code: string;
  professional_class: string;
  state: LicenceState;
}>;

export type EmployeeRow = Readonly<{
  upn: string;
  ministry: string;
  department: string;
  accounting_unit: string;
  job_title: string;
  employment_type: string;
  start_date: string;
  iban: string;
  loan_instalments: number;
}>;

export type Amount = Readonly<{ code: string; amount: number }>; // whole dinars

export type MonthRow = Readonly<{
  upn: string;
  salary_month: string;
  grade: number;
  step: number;
  basic_salary: number;
  allowances: readonly Amount[];
  gross_salary: number;
  deductions: readonly Amount[];
  rounding: number;
  net_salary: number;
  paid_percent: number;
  pay_date: string | null;
}>;

export type DistributionRow = Readonly<{
  salary_month: string;
  ministry: string;
  governorate: string;
  status: 'announced' | 'queued' | 'funded' | 'paid' | 'delayed';
  percent: number;
  pay_date: string | null;
  channel: string;
  note: string | null;
  source: string;
  as_of: string;
}>;

export type RegisterRows = Readonly<{
  civil_person: readonly PersonRow[];
  traffic_licence: readonly LicenceRow[];
  payroll_employee: readonly EmployeeRow[];
  payroll_month: readonly MonthRow[];
  payroll_distribution: readonly DistributionRow[];
  register_record?: readonly RecordRow[];
}>;

const first = <T>(rows: readonly T[]): T | null => rows[0] ?? null;

const tables = ['civil_person', 'traffic_licence', 'payroll_employee'] as const; // one row a person

type Asked = Readonly<{ table: (typeof tables)[number]; upn: string }>;
const nameOf = ({ table, upn }: Asked) => `${table} ${upn}`;

const doors = new WeakMap<postgres.Sql, (asked: Asked) => Promise<unknown>>();

/** What is asked at the same moment, of whichever register and by whomever, is one question to the database. */
const doorTo = (sql: postgres.Sql) =>
  groupCommit(async (asked: readonly Asked[]) => {
    const [civil, traffic, payroll] = tables.map((table) => asked.flatMap((one) => (one.table === table ? [one.upn] : [])));
    const rows = await sql<(Asked & { row: unknown })[]>`
      select 'civil_person' as table, upn, to_json(r) as row from civil_person r where upn = any(${civil!}::text[])
      union all select 'traffic_licence', upn, to_json(r) from traffic_licence r where upn = any(${traffic!}::text[])
      union all select 'payroll_employee', upn, to_json(r) from payroll_employee r where upn = any(${payroll!}::text[])`;
    const found = new Map(rows.map((one) => [nameOf(one), one.row]));
    return asked.map((one) => found.get(nameOf(one)) ?? null);
  });

const find = <Row>({ sql }: Reader, table: Asked['table'], upn: string) =>
  doors.getOrInsertComputed(sql, doorTo)({ table, upn }) as Promise<Row | null>;

export const findPerson = (reader: Reader, upn: string) => find<PersonRow>(reader, 'civil_person', upn);

export const findLicenceOf = (reader: Reader, upn: string) => find<LicenceRow>(reader, 'traffic_licence', upn);

export const findEmployee = (reader: Reader, upn: string) => find<EmployeeRow>(reader, 'payroll_employee', upn);

export const findLicence = async ({ sql }: Reader, licenceNumber: string) =>
  first(await sql<Pick<LicenceRow, 'upn' | 'state'>[]>`select upn, state from traffic_licence where licence_number = ${licenceNumber}`);

/** The newest salary month of which something had been paid by that day. */
export const findPaidMonth = async ({ sql }: Reader, upn: string, day: string) =>
  first(
    await sql<MonthRow[]>`
      select * from payroll_month where upn = ${upn} and pay_date <= ${day} and paid_percent > 0 order by salary_month desc limit 1`,
  );

/** Does nothing for a number that no licence has: the caller has found it before, in the same transaction. */
export async function setLicenceState(
  sql: postgres.Sql | postgres.TransactionSql,
  licenceNumber: string,
  state: LicenceState,
): Promise<void> {
  await sql`update traffic_licence set state = ${state} where licence_number = ${licenceNumber}`;
}

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

/** Which registers know this person. */
export async function registersOf({ sql }: Reader, upn: string): Promise<Readonly<{ civil: boolean; traffic: boolean; payroll: boolean }>> {
  const [row] = await sql<[{ civil: boolean; traffic: boolean; payroll: boolean }]>`
    select exists (select 1 from civil_person where upn = ${upn}) as civil,
      exists (select 1 from traffic_licence where upn = ${upn}) as traffic,
      exists (select 1 from payroll_month where upn = ${upn} and paid_percent > 0) as payroll`;
  return row;
}

/** Fills empty registers in one transaction, a statement a table. Registers that hold anybody are left as they are: answers false. */
export function fillRegisters(database: Pick<Database, 'transaction'>, rows: RegisterRows): Promise<boolean> {
  return database.transaction(async (sql) => {
    const held = await sql`select 1 from civil_person limit 1`;
    if (held.length > 0) return false;
    for (const [table, records] of Object.entries(rows))
      await sql`insert into ${sql(table)} select * from jsonb_populate_recordset(null::${sql(table)}, ${sql.json(records as never)})`;
    return true;
  });
}
