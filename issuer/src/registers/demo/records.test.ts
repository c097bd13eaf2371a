import { createHash } from 'node:crypto';
import type { Claim } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { describe, expect, test } from 'vitest';
import { addDays, addYears } from '../calendar.ts';
import { checkDigit } from './documents/passport-lines.ts';
import { personas } from './personas.ts';
import { createRecords } from './records.ts';
import { createRegisters } from './seed.ts';

const today = '2026-11-21';
const base = createRegisters(today);
const rows = createRecords(base, today);
const { credentials, registers } = await readCatalogue();
const persons = new Map(base.civil_person.map((person) => [person.upn, person]));
const [teacher, driver, pensioner, clerk, nurse] = personas.map(({ upn }) => upn) as [string, string, string, string, string];
const of = (register: string, upn?: string) => rows.filter((row) => row.register === register && (upn === undefined || row.upn === upn));
const upnsIn = (data: Readonly<Record<string, unknown>>, ...roles: readonly string[]) => roles.map((role) => data[`${role}_upn`] as string);

test('the same documents come out for the same people and day', () => {
  const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  expect(sha256(createRecords(createRegisters(today), today))).toBe(sha256(rows));
});

test('every register of documents has rows, each under a number of its own, entered on the day it was issued', () => {
  for (const { id, records } of registers) {
    if (!records) continue;
    const mine = of(id);
    expect(mine.length, id).toBeGreaterThan(0);
    for (const { number, data, entered_at } of mine) {
      expect(number).toMatch(new RegExp(`^${records.prefix}9\\d{7}$`));
      expect(entered_at.slice(0, 10)).toBe(data.date_of_issuance);
      expect((data.date_of_issuance as string) <= today, `${id} ${number}`).toBe(true);
    }
  }
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
});

describe.each(registers.filter(({ records }) => records).map((register) => [register.id, register] as const))(
  'the rows of %s',
  (id, register) => {
    const claims = new Map(
      credentials
        .flatMap((type) => Object.values(type.claims))
        .filter(({ from }) => from.startsWith(`${id}.`))
        .map((claim) => [claim.from.slice(id.length + 1), claim] as const),
    );

    test('fill the declared columns and no others, with values of their kinds', () => {
      const declared = Object.keys(register.columns)
        .filter((name) => name !== 'document_number')
        .sort();
      for (const { data, number } of of(id)) {
        expect(Object.keys(data).sort(), number).toEqual(declared);
        for (const name of declared) judge(`${number} ${name}`, data[name], claims.get(name)!);
      }
    });

    function judge(place: string, value: unknown, { kind, values = {}, nullable }: Claim) {
      if (value === null) expect(nullable, place).toBe(true);
      else if (kind === 'date') expect(value, place).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      else if (kind === 'number' || kind === 'money') expect(Number.isSafeInteger(value), place).toBe(true);
      else if (kind === 'boolean') expect(value, place).toBeTypeOf('boolean');
      else if (kind === 'choice') expect(Object.keys(values), place).toContain(String(value));
      else if (kind === 'choices') for (const code of value as string[]) expect(Object.keys(values), place).toContain(code);
      else if (kind === 'people')
        for (const { name, role } of value as { name: string; role?: string }[]) {
          expect(name.trim(), place).not.toBe('');
          if (role !== undefined) expect(Object.keys(values), place).toContain(role);
        }
      else if (kind !== 'categories') expect(value, place).toBeTypeOf('string');
    }
  },
);

describe('what is written agrees with the registers it speaks of', () => {
  test('spouses are in the civil register, married, and were grown when they married', () => {
    for (const { data, upn } of of('marriages')) {
      const spouses = upnsIn(data, 'husband', 'wife');
      expect(spouses).toContain(upn);
      for (const spouse of spouses) {
        expect(persons.get(spouse)?.marital_status).toBe('married');
        expect((data.contract_date as string) >= addYears(persons.get(spouse)!.birth_date, 17), spouse).toBe(true);
      }
    }
  });

  test('parents and children are in the civil register, and nobody was born before the wedding', () => {
    for (const { data, upn } of of('births')) {
      const [father, mother] = upnsIn(data, 'father', 'mother').map((parent) => persons.get(parent)!);
      const child = persons.get(data.upn as string)!;
      expect([father!.upn, mother!.upn]).toContain(upn);
      expect([child.father_name, child.mother_name, child.birth_date]).toEqual([father!.given_name, mother!.given_name, data.birthdate]);
      const wedding = of('marriages', upn)[0]?.data.contract_date as string | undefined;
      if (wedding !== undefined) expect(wedding < child.birth_date, child.upn).toBe(true);
    }
  });

  test('vehicles belong to drivers, no two have one plate, and the plate is a demo plate of the owner’s governorate', () => {
    const drivers = new Set(base.traffic_licence.map(({ upn }) => upn));
    const vehicles = of('vehicles');
    expect(new Set(vehicles.map(({ data }) => data.plate)).size).toBe(vehicles.length);
    for (const { data, upn } of vehicles) {
      expect(drivers.has(upn)).toBe(true);
      expect(data.plate).toMatch(/^2[1-4] Z 00\d{3}$/);
      expect(data.owner_upn).toBe(upn);
    }
  });

  test('shares of a parcel add up to the whole of it', () => {
    for (const { data, number } of of('land')) {
      const shares = (data.owners as { share: string }[]).map(({ share }) => share.split('/').map(Number) as [number, number]);
      expect(
        shares.reduce((sum, [part, whole]) => sum + part / whole, 0),
        number,
      ).toBe(1);
      expect(data.encumbrance === null).toBe(data.encumbered === false);
    }
  });

  test('employees and pensioners are the payroll’s, with its posts and its amounts', () => {
    const paid = new Map(base.payroll_employee.map((employee) => [employee.upn, employee]));
    expect(of('employees').length + of('pensions').filter(({ data }) => data.scheme === 'pension').length).toBe(paid.size);
    for (const { upn, data } of of('employees'))
      expect(paid.get(upn)).toMatchObject({ ministry: data.ministry, start_date: data.start_date });
    for (const { upn, data } of of('pensions').filter((row) => row.data.scheme === 'pension'))
      expect(base.payroll_month.some((month) => month.upn === upn && month.net_salary === data.pension)).toBe(true);
  });

  test('an agent is another, grown person, and grantor and agent each hold the power', () => {
    for (const { data } of of('powers-of-attorney')) {
      const [grantor, agent] = upnsIn(data, 'grantor', 'agent');
      expect(agent).not.toBe(grantor);
      expect(addYears(persons.get(agent!)!.birth_date, 18) < today).toBe(true);
      expect(
        of('powers-of-attorney')
          .filter((row) => row.data.deed_number === data.deed_number)
          .map(({ upn }) => upn)
          .sort(),
      ).toEqual([grantor, agent].sort());
    }
  });

  test('no company is managed by a government employee', () => {
    const employed = new Set(base.payroll_employee.map(({ upn }) => upn));
    for (const { upn, data } of of('companies')) {
      expect(employed.has(upn)).toBe(false);
      expect(data.capital as number).toBeGreaterThanOrEqual(1_000_000);
      expect(data.company_name).toMatch(/\(DEMO\)$/);
    }
  });

  test('permits stand on a licence that stands, and name the passport', () => {
    for (const { upn, data } of of('traffic-permits')) {
      const licence = base.traffic_licence.find(({ licence_number }) => licence_number === data.licence_number);
      expect(licence).toMatchObject({ upn, state: 'valid' });
      expect(data.passport_number).toBe(of('passports', upn)[0]!.data.passport_number);
    }
  });

  test('passports have the lines a machine reads, with check digits that hold', () => {
    for (const { data } of of('passports')) {
      const [first, second] = [data.mrz_line_1, data.mrz_line_2] as [string, string];
      expect(first).toMatch(/^P<IRQ[A-Z<]{39}$/);
      expect(second).toMatch(/^[A-Z0-9<]{44}$/);
      expect(second.startsWith(data.passport_number as string)).toBe(true);
      for (const [start, end] of [
        [0, 9],
        [13, 19],
        [21, 27],
        [28, 42],
      ] as const)
        expect(second[end]).toBe(checkDigit(second.slice(start, end)));
    }
    expect(checkDigit('L898902C3')).toBe('6'); // the specimen of ICAO 9303-4
    expect(checkDigit('740812')).toBe('2');
  });
});

describe('the five personas have what their stories need', () => {
  const held = (upn: string) => [...new Set(rows.filter((row) => row.upn === upn).map(({ register }) => register))];

  test('the teacher a post, a wedding, two births, a home, a vehicle and half of a parcel', () => {
    expect(held(teacher)).toEqual(
      expect.arrayContaining(['employees', 'marriages', 'births', 'households', 'vehicles', 'land', 'passports']),
    );
    expect(of('births', teacher)).toHaveLength(2);
    expect((of('households', teacher)[0]!.data.members as unknown[]).length).toBe(4);
  });
  test('the driver a taxi to be inspected within days, a tax clearance and an international permit', () => {
    expect(of('vehicles', driver)[0]!.data).toMatchObject({ vehicle_class: 'taxi', inspection_due: addDays(today, 9) });
    expect(held(driver)).toEqual(expect.arrayContaining(['tax', 'traffic-permits']));
  });
  test('the pensioner a pension with a proof of life due soon, and somebody who may act for him', () => {
    expect(of('pensions', pensioner)[0]!.data).toMatchObject({ scheme: 'pension', proof_of_life_date: addDays(today, 20) });
    expect(of('powers-of-attorney', pensioner)[0]!.data).toMatchObject({ kind: 'special', grantor_upn: pensioner });
  });
  test('clerk and nurse their posts, and the clerk a vehicle whose inspection is late', () => {
    for (const upn of [clerk, nurse]) expect(held(upn)).toContain('employees');
    expect((of('vehicles', clerk)[0]!.data.inspection_due as string) < today).toBe(true);
  });
});
