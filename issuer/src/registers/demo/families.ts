/** A thousand people in families of three generations: a child's chain of names is its father's, and a woman keeps hers when she marries. */
import { addDays, yearsBetween } from '../calendar.ts';
import { demoEpoch } from './epoch.ts';
import { olderMen, olderWomen, otherSpelling, traditions, type Name, type Tradition } from './names.ts';
import { personas } from './personas.ts';
import { places, type Place } from './places.ts';
import type { Sex } from './portrait.ts';
import { randomOf } from './random.ts';

export type Citizen = {
  readonly upn: string;
  readonly sex: Sex;
  readonly birth: string;
  readonly given: Name;
  readonly father: Name;
  readonly grandfather: Name;
  readonly family: Name | null;
  readonly mother: Name;
  readonly motherFather: Name;
  readonly place: Place;
  household: number; // the page of the family register: changes with marriage
  marital: 'single' | 'married' | 'widowed' | 'divorced';
  minors: number; // children under 18
};

export const population = 1000;
const demoPrefix = '999';

/** 1 July stands for "the day is not known" in old registers. */
const unknownDayShare = (year: number) => (year < 1960 ? 0.8 : year < 1980 ? 0.6 : year < 1995 ? 0.2 : 0);

/** The same thousand people, in the same order, on every call; the personas come first. */
export function createCitizens(): readonly Citizen[] {
  const { between, chance, pick } = randomOf('krdpass demo families');
  const citizens: Citizen[] = [];
  const full = () => citizens.length >= population;
  let households = 0;

  type Facts = Omit<Citizen, 'upn' | 'marital' | 'minors'>;
  const add = (facts: Facts): Citizen => {
    const upn = demoPrefix + String(citizens.length + 1).padStart(10, '0');
    const citizen: Citizen = { ...facts, upn, marital: 'single', minors: 0 };
    citizens.push(citizen);
    return citizen;
  };

  const bornIn = (year: number) => {
    if (chance(unknownDayShare(year))) return `${year}-07-01`;
    const day = addDays(`${year}-01-01`, between(0, 364));
    return day > demoEpoch ? demoEpoch : day;
  };
  const unlike = (others: readonly string[], names: readonly Name[]) => pick(names.filter(({ latin }) => !others.includes(latin)));
  const givenName = ({ men, women }: Tradition, sex: Sex, year: number, others: readonly string[]) => {
    const name = unlike(others, year < 1970 && chance(0.7) ? (sex === 1 ? olderMen : olderWomen) : sex === 1 ? men : women);
    return chance(0.1) ? otherSpelling(name) : name;
  };
  const draw = () => {
    let ticket = between(1, 100);
    return traditions.find(({ share }) => (ticket -= share) <= 0)!;
  };

  /** Somebody whose parents are not in the register any more. */
  const stranger = (tradition: Tradition, sex: Sex, year: number, place: Place, household: number): Facts => {
    const grandfather = pick(olderMen);
    const father = unlike([grandfather.latin], olderMen);
    return {
      sex,
      place,
      household,
      father,
      grandfather,
      birth: bornIn(year),
      given: givenName(tradition, sex, year, [father.latin, grandfather.latin]),
      family: chance(0.3) ? null : pick(tradition.families),
      mother: pick(olderWomen),
      motherFather: pick(olderMen),
    };
  };

  function marry(citizen: Citizen, tradition: Tradition, generation: number) {
    citizen.household = ++households;
    const sex = citizen.sex === 1 ? 2 : 1;
    const year = Number(citizen.birth.slice(0, 4)) + (sex === 2 ? between(0, 6) : -between(0, 6));
    const spouse = stranger(tradition, sex, Math.max(year, 1938), citizen.place, citizen.household);
    citizen.marital = citizen.birth < '1955' && chance(0.2) ? 'widowed' : chance(0.05) ? 'divorced' : 'married';
    const living = citizen.marital === 'widowed' ? { ...spouse, minors: 0 } : add(spouse);
    if ('marital' in living) living.marital = citizen.marital;
    const [father, mother] = citizen.sex === 1 ? [citizen, living] : [living, citizen];
    raise(father, mother, tradition, generation);
  }

  type Parent = Facts & { minors: number };
  function raise(father: Parent, mother: Parent, tradition: Tradition, generation: number) {
    let year = Number(mother.birth.slice(0, 4)) + between(19, 27);
    const last = Number(mother.birth.slice(0, 4)) + 43;
    const siblings: string[] = [father.given.latin, father.father.latin];
    for (let wanted = between(1, 5); wanted > 0 && year <= last && year <= 2026 && !full(); wanted--, year += between(2, 5)) {
      const sex: Sex = chance(0.5) ? 1 : 2;
      const child = add({
        sex,
        birth: bornIn(year),
        given: givenName(tradition, sex, year, siblings),
        father: father.given,
        grandfather: father.father,
        family: father.family,
        mother: mother.given,
        motherFather: mother.father,
        place: chance(0.8) ? father.place : pick(places),
        household: father.household,
      });
      siblings.push(child.given.latin);
      const age = yearsBetween(child.birth, demoEpoch);
      if (age < 18) {
        father.minors++;
        mother.minors++;
      }
      if (age >= 24 && generation < 3 && chance(0.7) && !full()) marry(child, tradition, generation + 1);
    }
  }

  const told = personas.map(({ sex, birth, place, chain: [given, father, grandfather, family], mother: [mother, motherFather] }) =>
    add({ sex, birth, place, given, father, grandfather, family, mother, motherFather, household: 0 }),
  );
  for (const persona of told) marry(persona, traditions[0]!, persona.birth < '1970' ? 2 : 3);
  while (!full()) {
    const tradition = draw();
    const founder = add(stranger(tradition, 1, between(1938, 1966), pick(places), 0));
    if (!full()) marry(founder, tradition, 1);
  }
  return citizens;
}
