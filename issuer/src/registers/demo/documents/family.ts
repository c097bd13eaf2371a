/** What the demo's families have been given: contracts of marriage, decisions of divorce, births, deaths, and the card of their household. */
import type { RecordRow } from '../../../store/records.ts';
import type { PersonRow } from '../../../store/registers.ts';
import { addDays, addYears } from '../../calendar.ts';
import { randomOf } from '../random.ts';
import { nameOf, party, type Couple } from './people.ts';
import { sheetsOf } from './sheet.ts';

const judges = ['سەردار محەمەد (نموونە)', 'شیلان ئەمین (نموونە)', 'کاروان ڕەشید (نموونە)'];
const courtOf = ({ birth_region }: PersonRow) => `دادگای باری کەسیی ${birth_region} (نموونە)`;
const grownFor = 30; // days after the younger one's eighteenth birthday, at least

/** Both were grown, and the first child we know of came later. */
export function weddingOf({ page, man, woman, children }: Couple): string {
  const random = randomOf(`wedding ${page}`);
  const younger = [man, woman]
    .flatMap((one) => one?.birth_date ?? [])
    .sort()
    .at(-1)!;
  const day = addDays(addYears(younger, 18), grownFor + random.below(200));
  const first = children[0]?.birth_date;
  return first !== undefined && addDays(first, -280) < day ? addDays(first, -280) : day;
}

export function createMarriages(couples: readonly Couple[]): readonly RecordRow[] {
  const { rows, add } = sheetsOf('marriages', 'KRD-MC-');
  for (const couple of couples) {
    const { page, man, woman } = couple;
    if (!man || !woman || man.marital_status !== 'married') continue;
    const random = randomOf(`marriage ${page}`);
    const contract_date = weddingOf(couple);
    const data = {
      contract_number: `DEMO-${contract_date.slice(0, 4)}-${page.slice(-4)}`,
      contract_date,
      court: courtOf(man),
      judge: random.pick(judges),
      ...party('husband', man),
      husband_birthdate: man.birth_date,
      ...party('wife', woman),
      wife_birthdate: woman.birth_date,
      witnesses: [{ name: 'ئازاد قادر (نموونە)' }, { name: 'نەوزاد فەتاح (نموونە)' }],
      prompt_dowry: random.between(1, 8) * 1_000_000,
      deferred_dowry: random.between(2, 12) * 1_000_000,
    };
    for (const { upn } of [man, woman]) add({ upn, issued: contract_date, data });
  }
  return rows;
}

export function createDivorces(couples: readonly Couple[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('divorces', 'KRD-DV-');
  for (const couple of couples) {
    const { page, man, woman, children } = couple;
    if (!man || !woman || man.marital_status !== 'divorced') continue;
    const random = randomOf(`divorce ${page}`);
    const since = children.at(-1)?.birth_date ?? weddingOf(couple);
    const drawn = addDays(since, random.between(400, 3000));
    const divorce_date = drawn < today ? drawn : addDays(today, -random.between(1, 90));
    const data = {
      decision_number: `DEMO-${divorce_date.slice(0, 4)}-${page.slice(-4)}`,
      divorce_type: random.pick(['talaq', 'khula', 'judicial']),
      divorce_date,
      court: courtOf(man),
      ...party('husband', man),
      ...party('wife', woman),
    };
    for (const { upn } of [man, woman]) add({ upn, issued: divorce_date, data });
  }
  return rows;
}

const minor = (child: PersonRow, today: string) => addYears(child.birth_date, 18) > today;

/** Of children under age, a certificate for each parent. */
export function createBirths(couples: readonly Couple[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('births', 'KRD-BC-');
  for (const { man, woman, children } of couples) {
    if (!man || !woman) continue;
    for (const [order, child] of children.entries()) {
      if (!minor(child, today)) continue;
      const random = randomOf(`birth ${child.upn}`);
      const later = addDays(child.birth_date, random.between(2, 20));
      const registration_date = later < today ? later : today;
      const { upn, given_name, father_name, grandfather_name, family_name, sex, register_number, page_number } = child;
      const { given_name_native, father_name_native, grandfather_name_native, family_name_native } = child;
      const { given_name_native_ar, father_name_native_ar, grandfather_name_native_ar, family_name_native_ar } = child;
      const data = {
        ...{ upn, given_name, father_name, grandfather_name, family_name, sex, register_number, page_number },
        ...{ given_name_native, father_name_native, grandfather_name_native, family_name_native },
        ...{ given_name_native_ar, father_name_native_ar, grandfather_name_native_ar, family_name_native_ar },
        birthdate: child.birth_date,
        birth_time: `${String(random.below(24)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`,
        place_of_birth: child.birth_locality,
        hospital: `نەخۆشخانەی لەدایکبوونی ${child.birth_region} (نموونە)`,
        ...party('father', man),
        father_nationality: 'عێراقی',
        ...party('mother', woman),
        mother_nationality: 'عێراقی',
        order_of_birth: order + 1,
        registration_date,
        informant: random.pick(['father', 'father', 'mother', 'hospital']),
      };
      for (const parent of [woman, man]) add({ upn: parent.upn, issued: registration_date, data });
    }
  }
  return rows;
}

/** Of a husband or wife who is no longer in the register: the name stands in the names of the children. */
export function createDeaths(couples: readonly Couple[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('deaths', 'KRD-DC-');
  for (const { page, man, woman, children } of couples) {
    const left = man ?? woman!;
    const child = children.at(-1);
    if ((man && woman) || left.marital_status !== 'widowed' || !child) continue;
    const random = randomOf(`death ${page}`);
    const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');
    const drawn = addDays(child.birth_date, random.between(300, 9000));
    const death_date = drawn < today ? drawn : addDays(today, -random.between(10, 300));
    add({
      upn: left.upn,
      issued: addDays(death_date, 5) < today ? addDays(death_date, 5) : today,
      data: {
        deceased_full_name_native: man
          ? joined(child.mother_name_native, child.mother_father_name_native)
          : joined(child.father_name_native, child.grandfather_name_native, child.family_name_native),
        deceased_full_name: man
          ? joined(child.mother_name, child.mother_father_name)
          : joined(child.father_name, child.grandfather_name, child.family_name),
        deceased_upn: null,
        sex: man ? 2 : 1,
        birthdate: addDays(left.birth_date, random.between(-1500, 1500)),
        death_date,
        place_of_death: left.birth_region,
        cause_of_death: random.pick(['نەخۆشیی دڵ', 'پیری', 'ڕووداوی هاتووچۆ']),
        register_number: left.register_number,
        page_number: left.page_number,
      },
    });
  }
  return rows;
}

const districts: Readonly<Record<string, string>> = { erbil: 'هەولێر', sulaymaniyah: 'سلێمانی', duhok: 'دهۆک', halabja: 'هەڵەبجە' };
const neighbourhoods = ['ئازادی', 'نەورۆز', 'ڕاپەڕین', 'کوردستان', 'گوڵان', 'شۆڕش', 'باداوە'];
const landmarks = ['نزیک مزگەوتی گەورە', 'بەرامبەر قوتابخانەی بنەڕەتی', 'پشت بازاڕی میوە', 'نزیک بنکەی تەندروستی'];

/** A card for each of the two at the head of a household. */
export function createHouseholds(couples: readonly Couple[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('households', 'KRD-HC-');
  for (const { page, man, woman, children } of couples) {
    const random = randomOf(`household ${page}`);
    const [head, spouse] = (man ? [man, woman] : [woman, null]) as [PersonRow, PersonRow | null];
    const together = spouse && head.marital_status === 'married' ? spouse : null;
    const data = {
      head_of_household: nameOf(head),
      members: [
        { name: nameOf(head), role: 'head' },
        ...(together ? [{ name: nameOf(together), role: 'spouse' }] : []),
        ...children.map((child) => ({ name: nameOf(child), role: child.sex === 1 ? 'son' : 'daughter' })),
      ],
      governorate: head.governorate,
      district: head.birth_locality === head.birth_region ? districts[head.governorate] : head.birth_locality,
      subdistrict: null,
      neighbourhood: random.pick(neighbourhoods),
      address: `${random.pick(landmarks)}، کۆڵان ${random.between(1, 60)}`,
      information_office: `نووسینگەی زانیاریی ${head.birth_region} (نموونە)`,
      form_number: `DEMO-${page.slice(-6)}`,
    };
    const issued = addDays(today, -random.between(30, 3000));
    for (const one of together ? [head, together] : [head]) add({ upn: one.upn, issued, data });
  }
  return rows;
}
