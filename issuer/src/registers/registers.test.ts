import type { Claim } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import type { Json } from '@krdpass/credential';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillRegisters } from '../store/registers.ts';
import { testDatabase } from '../store/testing.ts';
import { createRegisters } from './demo/seed.ts';
import { findLicence, personas, readClaims, readDocument, seedDemo, setLicenceState, typesOf } from './index.ts';

const now = Date.parse('2026-11-21T09:00:00Z') / 1000;
const authority = { name: 'Somebody (DEMO)', country: 'IQ' };
const [teacher, driver, pensioner, suspended, expired] = personas().map(({ upn }) => upn) as [string, string, string, string, string];

let database: Awaited<ReturnType<typeof testDatabase>>;
let catalogue: Awaited<ReturnType<typeof readCatalogue>>;
beforeAll(async () => {
  [database, catalogue] = await Promise.all([testDatabase(), readCatalogue()]);
  await seedDemo(database, { now });
});
afterAll(() => database.drop());

const typeNamed = (id: string) => catalogue.credentials.find((type) => type.id === id)!;
const stateOf = async (id: string, upn: string) => (await readDocument(database, typeNamed(id), upn, { now, authority }))!.state;
const read = (id: string, upn: string, at = now) => readClaims(database, typeNamed(id), upn, { now: at, authority });

test('seeding twice changes nothing, also on another day', async () => {
  const count = () =>
    database.sql`select (select count(*) from civil_person) as people, (select max(expires) from traffic_licence) as last`;
  const before = await count();
  await seedDemo(database, { now: now + 86_400 });
  expect(await count()).toEqual(before);
  expect(await fillRegisters(database, createRegisters('2030-01-01'))).toBe(false);
});

describe('a hundred people', () => {
  let upns: readonly string[];
  beforeAll(async () => {
    upns = (await database.sql<{ upn: string }[]>`select upn from civil_person order by upn limit 100`).map(({ upn }) => upn);
  });

  test('have a value of the declared kind for every claim of every document they hold', async () => {
    const held: Record<string, number> = {};
    const claim = (place: string, value: Json, { kind, values, nullable }: Claim) => {
      if (value === null) expect(nullable, place).toBe(true);
      else if (kind === 'date') expect(value, place).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      else if (kind === 'month') expect(value, place).toMatch(/^\d{4}-\d{2}$/);
      else if (kind === 'boolean') expect(value, place).toBeTypeOf('boolean');
      else if (kind === 'number' || kind === 'money') expect(Number.isSafeInteger(value), place).toBe(true);
      else if (kind === 'choice') expect(Object.keys(values!), place).toContain(String(value));
      else if (kind === 'amounts') for (const { code } of value as { code: string }[]) expect(Object.keys(values!), place).toContain(code);
    };
    for (const upn of upns)
      for (const id of await typesOf(database, upn)) {
        const type = typeNamed(id);
        const claims = (await read(id, upn))!;
        held[id] = (held[id] ?? 0) + 1;
        expect(Object.keys(claims)).toEqual(Object.keys(type.claims));
        for (const name in claims) claim(`${id} ${name} of ${upn}`, claims[name]!, type.claims[name]!);
      }
    expect(held['civil-id']).toBe(100);
    expect(held['driving-licence']).toBeGreaterThan(20);
    expect(held['salary-proof']).toBeGreaterThan(15);
  });

  test('are supplied in every column that a register declares', async () => {
    const picture = /^(picture|portrait_qr)$/; // seen above: drawing them again would only cost time
    for (const { id, columns } of catalogue.registers.filter((register) => register.id !== 'authority')) {
      const names = Object.keys(columns).filter((name) => !picture.test(name));
      const claims = Object.fromEntries(names.map((name) => [name, { from: `${id}.${name}` } as unknown as Claim]));
      for (const upn of upns) {
        const supplied = await readClaims(database, { ...typeNamed('civil-id'), claims }, upn, { now, authority });
        if (supplied)
          for (const name of names) if (supplied[name] === null) expect(columns[name]!.nullable, `${id}.${name} of ${upn}`).toBe(true);
      }
    }
  });
});

describe('who has which document', () => {
  test('the teacher has all of them, valid', async () => {
    expect(await typesOf(database, teacher)).toEqual(['civil-id', 'age', 'driving-licence', 'salary-proof']);
    for (const id of await typesOf(database, teacher)) expect(await stateOf(id, teacher)).toBe('valid');
    expect(await read('civil-id', teacher)).toMatchObject({
      given_name: 'Shilan',
      given_name_native: 'شیلان',
      issuing_authority: authority.name,
      issuing_country: 'IQ',
    });
    expect(await read('salary-proof', teacher)).toMatchObject({
      net_salary: 665_250,
      net_at_least_500000: true,
      net_at_least_750000: false,
      salary_month: '2026-10',
    });
  });

  test('the driver has no salary, the pensioner no licence, a stranger nothing', async () => {
    expect(await typesOf(database, driver)).toEqual(['civil-id', 'age', 'driving-licence']);
    expect(await typesOf(database, pensioner)).toEqual(['civil-id', 'age', 'salary-proof']);
    expect(await typesOf(database, '1110000000001')).toEqual([]);
    expect(await read('driving-licence', pensioner)).toBeNull();
    expect(await read('civil-id', '1110000000001')).toBeNull();
  });

  test('a suspended and an expired licence are issued like any other', async () => {
    expect(await stateOf('driving-licence', suspended)).toBe('suspended');
    expect(await read('driving-licence', suspended)).not.toBeNull();
    expect(await read('driving-licence', expired)).toMatchObject({ date_of_expiry: '2026-11-09' });
    expect(await stateOf('driving-licence', expired)).toBe('valid');
  });
});

test('the state of a licence is set by its number', async () => {
  const { document_number } = (await read('driving-licence', teacher))!;
  expect(await findLicence(database, document_number as string)).toMatchObject({ upn: teacher });
  await setLicenceState(database.sql, document_number as string, 'revoked');
  expect(await stateOf('driving-licence', teacher)).toBe('revoked');
  await setLicenceState(database.sql, document_number as string, 'valid');
  expect(await stateOf('driving-licence', teacher)).toBe('valid');
  expect(await findLicence(database, 'KRD-DL-00000000')).toBeNull();
});

test('an age threshold turns at midnight in Baghdad', async () => {
  const [young] = await database.sql<{ upn: string; birth_date: string }[]>`
    select upn, birth_date from civil_person where birth_date > '2009-01-01' order by birth_date limit 1`;
  const midnight = Date.parse(`${Number(young!.birth_date.slice(0, 4)) + 18}${young!.birth_date.slice(4)}T00:00:00+03:00`) / 1000;
  expect(await read('civil-id', young!.upn, midnight - 1)).toMatchObject({ age_over_18: false, age_over_16: true });
  expect(await read('civil-id', young!.upn, midnight)).toMatchObject({ age_over_18: true });
});

test('a declaration that names a column no register has is a fault of ours', async () => {
  const type = typeNamed('civil-id');
  const wrong = { ...type, claims: { shoe_size: { ...type.claims.document_number!, from: 'civil.shoe_size' as const } } };
  await expect(readClaims(database, wrong, teacher, { now, authority })).rejects.toThrow('civil.shoe_size');
});
