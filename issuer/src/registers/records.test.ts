import type { CredentialType, Register } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setRecordState } from '../store/records.ts';
import { testDatabase } from '../store/testing.ts';
import { readDocument, readFacts, writeRecord } from './index.ts';
import { documentRegisters } from './records.ts';
import type { NewRecord } from './register.ts';

const now = Date.parse('2026-11-21T09:00:00Z') / 1000;
const day = 86_400;
const authority = { name: 'Somebody (DEMO)', country: 'IQ' };
const upn = '9990000000099';
const { credentials, registers } = await readCatalogue();
const tax = registers.find(({ id }) => id === 'tax')!;
const clearance = credentials.find(({ id }) => id === 'tax-clearance')!;

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const columns: NewRecord['columns'] = {
  date_of_issuance: '2026-11-21',
  date_of_expiry: '2027-02-19',
  subject_name_native: 'ئاراس',
  subject_kind: 'person',
  tax_number: 'DEMO-1',
  period_from: '2025-01-01',
  period_until: '2025-12-31',
  statement: 'clear',
  purpose: 'other',
};
const write = (changes: Partial<NewRecord> = {}, register: Register = tax) =>
  database.transaction((sql) => writeRecord(sql, register, { upn, columns, application: null, replaces: null, now, ...changes }));
const read = (number?: string, type: CredentialType = clearance) => readDocument(database, type, upn, { now, authority, number });

test('the adapter serves the registers that the catalogue declares as registers of documents', () => {
  expect([...documentRegisters]).toEqual(registers.flatMap(({ id, records }) => (records ? id : [])).sort());
});

describe('a row that is written', () => {
  test('gets a number of its register and is read as a document, empty columns as null', async () => {
    const number = await write();
    expect(number).toMatch(/^KRD-TC-\d{8}$/);
    const document = (await read(number))!;
    expect(document.state).toBe('valid');
    expect(document.claims).toMatchObject({ document_number: number, subject_name: null, issuing_country: 'IQ', ...columns });
  });

  test('may bring its number, once', async () => {
    expect(await write({ number: 'KRD-TC-00000007' })).toBe('KRD-TC-00000007');
    await expect(write({ number: 'KRD-TC-00000007' })).rejects.toMatchObject({ code: '23505' });
  });

  test.each([
    ['of a column that is not declared', { columns: { ...columns, shoe_size: 44 } }, 'tax has no column shoe_size'],
    ['without a column that must be filled', { columns: { ...columns, statement: null } }, 'tax.statement must not be empty'],
    ['in place of one that is not there', { replaces: 'KRD-TC-99999999' }, 'KRD-TC-99999999'],
  ])('is refused %s, and nothing is written', async (_law, changes, message) => {
    const count = async () => (await database.sql<{ count: number }[]>`select count(*)::integer as count from register_record`)[0]!.count;
    const before = await count();
    await expect(write(changes)).rejects.toThrow(message);
    expect(await count()).toBe(before);
  });

  test('is refused by a register with tables of its own', async () => {
    await expect(
      write(
        {},
        registers.find(({ id }) => id === 'payroll')!,
      ),
    ).rejects.toThrow('payroll takes no records');
  });
});

test('of several documents the newest that stands is read, and any by its number', async () => {
  const [older, newer] = [await write({ now: now + day }), await write({ now: now + 2 * day })];
  expect((await read())!.claims.document_number).toBe(newer);
  expect((await read(older))!.claims.document_number).toBe(older);
  await setRecordState(database.sql, newer, 'revoked');
  expect((await read())!.claims.document_number).toBe(older);
  expect((await read(newer))!.state).toBe('revoked');
  expect(await read('KRD-TC-99999999')).toBeNull();
  expect(await readDocument(database, clearance, '1110000000001', { now, authority, number: older })).toBeNull();
});

test('what was replaced counts as revoked', async () => {
  const old = await write({ now: now + 3 * day });
  const next = await write({ now: now + 4 * day, replaces: old });
  expect((await read())!.claims.document_number).toBe(next);
  expect((await read(old))!.state).toBe('revoked');
});

test('a column declared later is empty in older rows, where it may be', async () => {
  const number = await write({ now: now + 5 * day });
  await database.sql`update register_record set data = data - 'subject_name' - 'purpose' where number = ${number}`;
  await expect(read(number)).rejects.toThrow('tax.purpose');
  const { purpose: _purpose, ...claims } = clearance.claims;
  expect((await read(number, { ...clearance, claims }))!.claims.subject_name).toBeNull();
});

test('facts are the columns of one register, about one document or the newest', async () => {
  const number = await write({ now: now + 6 * day });
  expect(await readFacts(database, 'tax', upn, { now })).toMatchObject({ document_number: number, state: 'valid', tax_number: 'DEMO-1' });
  expect(await readFacts(database, 'tax', '1110000000001', { now })).toBeNull();
  expect(await readFacts(database, 'shoes', upn, { now })).toBeUndefined();
});
