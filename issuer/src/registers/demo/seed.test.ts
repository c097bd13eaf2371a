import { createHash } from 'node:crypto';
import { fold } from '@krdpass/locale';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../calendar.ts';
import { sum } from '../salary.ts';
import { createCitizens } from './families.ts';
import { otherSpelling, traditions } from './names.ts';
import { demoIban } from './payroll.ts';
import { personas } from './personas.ts';
import { createRegisters } from './seed.ts';

const today = '2026-11-21';
const rows = createRegisters(today);
const persons = rows.civil_person.filter(({ national_number }) => national_number !== null);
const residents = rows.civil_person.filter(({ national_number }) => national_number === null);
const share = (part: readonly unknown[], whole: readonly unknown[] = persons) => part.length / whole.length;

test('the same people come out on every machine', () => {
  const sha256 = (registers: unknown) => createHash('sha256').update(JSON.stringify(registers)).digest('hex');
  const abroad = new Set(residents.map(({ upn }) => upn));
  const traffic_licence = rows.traffic_licence.filter(({ upn }) => !abroad.has(upn));
  expect(sha256({ ...rows, civil_person: persons, traffic_licence })).toMatchInlineSnapshot(
    `"1f9898f92557a5961986a5d36d55468401459cc7cfdccc0df27b7e43fe62cc15"`,
  );
  expect(sha256(createRegisters(today))).toMatchInlineSnapshot(`"a091ebd685b2bbde93976597e3a95415d1f2b197ab8fd0f65ac1f6be08e3ef8e"`);
  expect(createCitizens()).toEqual(createCitizens());
});

describe('the people', () => {
  test('are a thousand, with running numbers that no real person has', () => {
    expect(persons).toHaveLength(1000);
    expect(new Set(persons.map(({ upn }) => upn)).size).toBe(1000);
    for (const { upn, national_number } of persons) {
      expect(upn).toMatch(/^999\d{10}$/);
      expect(national_number).toMatch(/^0000\d{8}$/);
    }
  });

  test('lack a surname in three of ten', () => {
    const without = persons.filter(({ family_name }) => family_name === null);
    expect(share(without)).toBeGreaterThan(0.25);
    expect(share(without)).toBeLessThan(0.35);
    for (const person of without) expect(person).toMatchObject({ family_name_native: null, family_name_native_ar: null });
  });

  test('were born from 1938 on, one in five on the first of July, and these are the older ones', () => {
    const days = persons.map(({ birth_date }) => birth_date).sort();
    expect(days[0]! >= '1938-01-01').toBe(true);
    expect(days.at(-1)! <= today).toBe(true);
    expect(days.at(-1)! >= '2025-01-01').toBe(true);
    const july = persons.filter(({ birth_date }) => birth_date.endsWith('-07-01'));
    expect(share(july)).toBeGreaterThan(0.17);
    expect(share(july)).toBeLessThan(0.23);
    expect(
      share(
        july.filter(({ birth_date }) => birth_date < '1995'),
        july,
      ),
    ).toBeGreaterThan(0.95);
  });

  test('have names from five traditions and letters of three scripts', () => {
    const citizens = createCitizens();
    for (const { men } of traditions) expect(citizens.some(({ given }) => men.slice(1).includes(given))).toBe(true);
    for (const person of persons) {
      expect(person.given_name).toMatch(/^[A-Za-z-]+$/);
      expect(person.given_name_native).toMatch(/^\p{Script=Arabic}+$/u);
      expect(person.given_name_native_ar).toMatch(/^\p{Script=Arabic}+( \p{Script=Arabic}+)*$/u);
    }
  });

  test('are spelled another way in one of ten, and search keys do not see it', () => {
    const standard = new Set([...traditions.flatMap(({ men, women }) => [...men, ...women])].map(({ latin }) => latin));
    const variants = new Set([...traditions.flatMap(({ men, women }) => [...men, ...women])].map((name) => otherSpelling(name).latin));
    const varied = persons.filter(({ given_name }) => variants.has(given_name) && !standard.has(given_name));
    expect(share(varied)).toBeGreaterThan(0.05);
    expect(share(varied)).toBeLessThan(0.15);
    for (const name of traditions.flatMap(({ men, women }) => [...men, ...women]))
      expect(fold(otherSpelling(name).ckb)).toBe(fold(name.ckb));
  });

  test('carry the chain of their father, and women keep it', () => {
    const families = Map.groupBy(persons, ({ family_number }) => family_number);
    let children = 0;
    for (const person of persons.filter(({ marital_status }) => marital_status === 'single')) {
      const father = families
        .get(person.family_number)!
        .find((other) => other.sex === 1 && other.given_name === person.father_name && other.birth_date < person.birth_date);
      if (!father || father.father_name !== person.grandfather_name) continue;
      children++;
      expect(father.given_name_native).toBe(person.father_name_native);
      expect(father.family_name_native).toBe(person.family_name_native);
      const mother = families
        .get(person.family_number)!
        .find((other) => other.sex === 2 && other.given_name === person.mother_name && other.birth_date < person.birth_date);
      if (mother) expect(mother.father_name).toBe(person.mother_father_name);
    }
    expect(children).toBeGreaterThan(300);
    const wives = persons.filter(({ sex, marital_status }) => sex === 2 && marital_status === 'married');
    const kept = wives.filter((wife) =>
      families
        .get(wife.family_number)!
        .every((man) => man.sex === 2 || man.marital_status !== 'married' || man.father_name !== wife.father_name),
    );
    expect(share(kept, wives)).toBeGreaterThan(0.8);
  });
});

describe('the residents from abroad', () => {
  const words = (...parts: readonly (string | null)[]) => parts.flatMap((part) => part?.split(' ') ?? []).length;

  test('are numbered after the last citizen, live here, were born elsewhere and have a residence card', () => {
    expect(residents).toHaveLength(36);
    for (const [at, { upn, birth_country, governorate, card_number, card_expires }] of residents.entries()) {
      expect(upn).toBe(`999${String(1001 + at).padStart(10, '0')}`);
      expect(birth_country).not.toBe('IQ');
      expect(persons.some((person) => person.governorate === governorate)).toBe(true);
      expect(card_number).toMatch(/^KRD-RC-9\d{7}$/);
      expect(card_expires > today).toBe(true);
    }
  });

  test('have one name in all or five words of name in a passport’s two fields, and no chain of fathers', () => {
    const count = (one: (typeof residents)[number]) => words(one.given_name, one.family_name);
    expect(residents.filter((one) => count(one) === 1 && one.family_name === null)).toHaveLength(18);
    expect(residents.filter((one) => count(one) === 5 && one.family_name !== null)).toHaveLength(18);
    for (const one of residents) {
      expect(one).toMatchObject({
        father_name: null,
        grandfather_name: null,
        father_name_native: null,
        mother_name: null,
        page_number: null,
      });
      expect(one.family_name_native === null).toBe(one.family_name === null);
      expect(one.family_name_native_ar === null).toBe(one.family_name === null);
      expect(`${one.given_name}${one.family_name ?? ''}`).toMatch(/^[A-Za-z ]+$/);
      for (const part of [one.given_name_native, one.given_name_native_ar]) expect(part).toMatch(/^[\p{Script=Arabic} ]+$/u);
      expect(one.name_latin_fold).toBe(fold([one.given_name, one.family_name].filter(Boolean).join(' ')));
    }
  });

  test('all have a licence, begun when they were grown', () => {
    for (const { upn, birth_date } of residents) {
      const { issued, expires, categories } = rows.traffic_licence.find((licence) => licence.upn === upn)!;
      expect(expires > today).toBe(true);
      for (const day of [issued, ...categories.map(({ from }) => from)])
        expect(Number(day.slice(0, 4)) - Number(birth_date.slice(0, 4))).toBeGreaterThan(17);
    }
  });
});

describe('the licences', () => {
  const licences = rows.traffic_licence;
  test.each([
    ['expired yesterday', addDays(today, -1)],
    ['expire today', today],
    ['expire tomorrow', addDays(today, 1)],
    ['expire in thirty days', addDays(today, 30)],
  ])('some %s', (_law, day) => expect(licences.filter(({ expires }) => expires === day).length).toBeGreaterThan(5));

  test('some are suspended, some revoked, most valid', () => {
    const count = (state: string) => licences.filter((licence) => licence.state === state).length;
    expect(count('suspended')).toBeGreaterThan(5);
    expect(count('revoked')).toBeGreaterThan(5);
    expect(count('valid')).toBeGreaterThan(licences.length * 0.8);
  });

  test('nobody got one before the age of eighteen', () => {
    const birth = new Map(rows.civil_person.map(({ upn, birth_date }) => [upn, birth_date]));
    for (const { upn, issued, categories } of licences)
      for (const day of [issued, ...categories.map(({ from }) => from)])
        expect(day >= `${Number(birth.get(upn)!.slice(0, 4)) + 18}${birth.get(upn)!.slice(4)}`).toBe(true);
  });
});

describe('the payroll', () => {
  test('every month adds up to the dinar', () => {
    expect(rows.payroll_month.length).toBeGreaterThan(3000);
    for (const { basic_salary, allowances, gross_salary, deductions, rounding, net_salary } of rows.payroll_month) {
      expect(basic_salary + sum(allowances)).toBe(gross_salary);
      expect(gross_salary - sum(deductions) + rounding).toBe(net_salary);
      expect(net_salary).toBeGreaterThan(0);
    }
  });

  test('the teacher has twelve months: one late, one in part, and a step in between', () => {
    const months = rows.payroll_month.filter(({ upn }) => upn === personas[0]!.upn);
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ salary_month: '2026-10', net_salary: 665_250, paid_percent: 100 });
    expect(months.filter(({ paid_percent }) => paid_percent === 60)).toHaveLength(1);
    expect(months.filter(({ salary_month, pay_date }) => pay_date && pay_date > `${addMonths(salary_month, 2)}-01`)).toHaveLength(1);
    expect(new Set(months.map(({ net_salary }) => net_salary)).size).toBe(2);
  });

  test('a month that is not paid yet has no day', () => {
    const early = createRegisters('2026-11-05').payroll_month.filter(({ salary_month }) => salary_month === '2026-10');
    expect(early.length).toBeGreaterThan(100);
    for (const month of early) expect(month).toMatchObject({ pay_date: null, paid_percent: 0 });
  });

  test('accounts are at a bank that does not exist, with check digits that hold', () => {
    for (const { iban } of rows.payroll_employee) {
      expect(iban).toMatch(/^IQ\d{2}TEST\d{15}$/);
      const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
      expect(BigInt(digits) % 97n).toBe(1n);
    }
    expect(demoIban('1')).toHaveLength(23);
  });
});

test('the five personas are who they are told to be', () => {
  const licence = (upn: string) => rows.traffic_licence.find((row) => row.upn === upn);
  const [teacher, driver, pensioner, suspended, expired] = personas.map(({ upn }) => upn) as [string, string, string, string, string];
  for (const persona of personas)
    expect(persons.find(({ upn }) => upn === persona.upn)).toMatchObject({ birth_date: persona.birth, given_name: persona.chain[0].latin });
  expect(licence(teacher)).toMatchObject({ state: 'valid', directorate_code: '21' });
  expect(licence(teacher)!.expires > addDays(today, 365)).toBe(true);
  expect(licence(driver)).toMatchObject({ state: 'valid', professional_class: 'public', directorate_code: '24' });
  expect(licence(pensioner)).toBeUndefined();
  expect(licence(suspended)?.state).toBe('suspended');
  expect(licence(expired)?.expires).toBe(addDays(today, -12));
  expect(rows.payroll_employee.find(({ upn }) => upn === driver)).toBeUndefined();
  expect(rows.payroll_employee.find(({ upn }) => upn === pensioner)?.employment_type).toBe('pensioner');
});
