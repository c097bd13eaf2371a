/** The documents of the demo country beyond civil ID, licence and salary: drawn up from the people and their registers, and by the personas' stories. */
import type { RecordRow } from '../../store/records.ts';
import type { RegisterRows } from '../../store/registers.ts';
import { createBirths, createDeaths, createDivorces, createHouseholds, createMarriages } from './documents/family.ts';
import { couplesOf } from './documents/people.ts';
import { createLand, createVehicles } from './documents/property.ts';
import { createPassports, createPermits, createResidence, createVisas } from './documents/travel.ts';
import { createClearances, createCompanies, createEmployeeCards, createPensions, createPowers } from './documents/work.ts';
import { personas } from './personas.ts';

const [teacher, driver, pensioner, clerk, nurse] = personas.map(({ upn }) => upn) as [string, string, string, string, string];

/** In how many days each one's vehicle must be inspected: the taxi's soon, the clerk's is late. */
const inspections = new Map([
  [teacher, { inspectionIn: 210 }],
  [driver, { inspectionIn: 9 }],
  [clerk, { inspectionIn: -4 }],
  [nurse, { inspectionIn: 120 }],
]);

/** `today` is YYYY-MM-DD in Baghdad. The same rows for the same people and day. */
export function createRecords(registers: RegisterRows, today: string): readonly RecordRow[] {
  const { civil_person: people, traffic_licence: licences, payroll_employee: employees, payroll_month: months } = registers;
  const persons = new Map(people.map((person) => [person.upn, person]));
  const couples = couplesOf(people);
  const passports = createPassports(people, { today, told: new Set(personas.map(({ upn }) => upn)) });
  const companies = createCompanies(people, employees, today);
  return [
    ...createEmployeeCards(employees, today),
    ...createPensions({ employees, months, couples }, { today, told: new Map([[pensioner, 20]]) }),
    ...createMarriages(couples),
    ...createDivorces(couples, today),
    ...createBirths(couples, today),
    ...createDeaths(couples, today),
    ...createHouseholds(couples, today),
    ...createVehicles(persons, licences, { today, told: inspections }),
    ...createLand(couples, { today, told: new Set([teacher]) }),
    ...companies,
    ...createClearances(companies, persons, { today, told: [driver] }),
    ...createPowers(couples, { today, told: new Set([pensioner]) }),
    ...passports,
    ...createPermits(licences, passports, { today, told: new Set([driver]) }),
    ...createResidence(people, today),
    ...createVisas(today),
  ];
}
