/** The demo country as rows of the registers: the same people every time, with expiries and salary months told from the day of seeding. */
import type { RegisterRows } from '../../store/registers.ts';
import { careerOf } from './career.ts';
import { createCitizens } from './families.ts';
import { createLicence, licencePlanOf } from './licences.ts';
import { createDistribution, createEmployee, createMonths } from './payroll.ts';
import { createPerson } from './persons.ts';
import { personas } from './personas.ts';
import { createResidentLicence, createResidentPerson, createResidents } from './residents.ts';

/** `today` is YYYY-MM-DD in Baghdad. */
export function createRegisters(today: string): RegisterRows {
  const citizens = createCitizens();
  const residents = createResidents();
  const told = new Map(personas.map((persona) => [persona.upn, persona]));
  let turn = 0;
  const licences = citizens.flatMap((citizen) => {
    const persona = told.get(citizen.upn);
    const plan = persona ? persona.licence : licencePlanOf(citizen, turn);
    if (plan && !persona) turn++;
    return plan ? [createLicence(citizen, plan, today)] : [];
  });
  const careers = citizens.flatMap((citizen) => {
    const persona = told.get(citizen.upn);
    const career = persona ? persona.career : careerOf(citizen);
    return career ? [{ citizen, career }] : [];
  });
  return {
    civil_person: [
      ...citizens.map((citizen) => createPerson(citizen, today)),
      ...residents.map((resident) => createResidentPerson(resident, today)),
    ],
    traffic_licence: [...licences, ...residents.map((resident) => createResidentLicence(resident, today))],
    payroll_employee: careers.map(({ citizen, career }) => createEmployee(citizen, career)),
    payroll_month: careers.flatMap(({ citizen, career }) => createMonths(citizen, career, today)),
    payroll_distribution: createDistribution(today),
  };
}
