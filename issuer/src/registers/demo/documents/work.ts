/** What the demo's people have from their work: employee cards, pensions and benefits, companies, tax clearances, powers given to children. */
import type { RecordRow } from '../../../store/records.ts';
import type { EmployeeRow, MonthRow, PersonRow } from '../../../store/registers.ts';
import { addDays, addYears } from '../../calendar.ts';
import { randomOf } from '../random.ts';
import { latinNameOf, nameOf, party, type Couple } from './people.ts';
import { sheetsOf } from './sheet.ts';

const retired = ({ employment_type }: EmployeeRow) => employment_type === 'pensioner';

export function createEmployeeCards(employees: readonly EmployeeRow[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('employees', 'KRD-EM-');
  for (const employee of employees) {
    if (retired(employee)) continue;
    const { upn, ministry, department, accounting_unit, job_title, employment_type, start_date } = employee;
    const drawn = addDays(today, -randomOf(`employee card ${upn}`).between(10, 1700));
    const issued = drawn > start_date ? drawn : start_date;
    const data = { date_of_expiry: addYears(issued, 5), ministry, department, accounting_unit, job_title, employment_type, start_date };
    add({ upn, issued, data });
  }
  return rows;
}

/** Pensions of those whom the payroll pays one; help for some who were left alone. `told` says in how many days a proof of life is due. */
export function createPensions(
  { employees, months, couples }: { employees: readonly EmployeeRow[]; months: readonly MonthRow[]; couples: readonly Couple[] },
  { today, told }: { today: string; told: ReadonlyMap<string, number> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('pensions', 'KRD-PN-');
  const newest = new Map<string, MonthRow>();
  for (const month of months) if (month.salary_month > (newest.get(month.upn)?.salary_month ?? '')) newest.set(month.upn, month);
  const draw = (upn: string, scheme: string, pension: number) => {
    const random = randomOf(`pension ${upn}`);
    const issued = addDays(today, -random.between(5, 330));
    const proof_of_life_date = addDays(today, told.get(upn) ?? random.between(10, 350));
    const data = { date_of_expiry: addYears(issued, 1), scheme, file_number: `DEMO-${random.digits(6)}`, pension, proof_of_life_date };
    add({ upn, issued, data });
  };
  for (const employee of employees) if (retired(employee)) draw(employee.upn, 'pension', newest.get(employee.upn)?.net_salary ?? 0);
  const drawn = new Set(rows.map(({ upn }) => upn));
  for (const { man, woman } of couples) {
    const left = man && woman ? null : (man ?? woman);
    if (!left || left.marital_status !== 'widowed' || drawn.has(left.upn)) continue;
    const random = randomOf(`benefit ${left.upn}`);
    if (random.chance(0.6)) draw(left.upn, random.chance(0.5) ? 'martyr_family' : 'welfare', random.between(6, 20) * 25_000);
  }
  return rows;
}

const firms = [
  ['زاگرۆس', 'زاكروس', 'Zagros', 'trade'],
  ['هەندرێن', 'هندرين', 'Handren', 'construction'],
  ['سەفین', 'سفين', 'Safin', 'transport'],
  ['پیرەمەگروون', 'بيرمكرون', 'Piramagrun', 'agriculture'],
  ['گارە', 'كاره', 'Gara', 'tourism'],
  ['قەندیل', 'قنديل', 'Qandil', 'industry'],
  ['بەمۆ', 'بمو', 'Bamo', 'technology'],
  ['ئەزمەڕ', 'أزمر', 'Azmar', 'services'],
  ['گۆیژە', 'كويزة', 'Goizha', 'education'],
  ['سورێن', 'سورين', 'Suren', 'health'],
  ['شنروێ', 'شنروي', 'Shnrwe', 'construction'],
  ['هەڵگورد', 'حلكورد', 'Halgurd', 'trade'],
] as const;

/** A company for each of the first who are of the age and not paid by the state. */
export function createCompanies(persons: readonly PersonRow[], employees: readonly EmployeeRow[], today: string): readonly RecordRow[] {
  const { rows, add } = sheetsOf('companies', 'KRD-CR-');
  const employed = new Set(employees.map(({ upn }) => upn));
  const founders = persons.filter(
    ({ upn, birth_date }) => !employed.has(upn) && birth_date > '1966' && birth_date < '1995' && Number(upn.slice(3)) > 5,
  );
  for (const [at, [native, arabic, latin, activity]] of firms.entries()) {
    const [manager, partner] = [founders[at * 7], founders[at * 7 + 3]];
    if (!manager || !partner) break;
    const random = randomOf(`company ${latin}`);
    const registration_date = addDays(today, -random.between(400, 4000));
    const issued = addDays(today, -random.between(10, 340));
    add({
      upn: manager.upn,
      issued,
      state: at === 3 ? 'suspended' : 'valid',
      data: {
        date_of_expiry: addYears(issued, 1),
        registration_number: `DEMO-${random.digits(6)}`,
        registration_date,
        company_name_native: `کۆمپانیای ${native} (نموونە)`,
        company_name_native_ar: `شركة ${arabic} (تجريبية)`,
        company_name: `${latin} Company (DEMO)`,
        legal_form: random.pick(['llc', 'llc', 'jsc', 'sole']),
        capital: random.between(1, 50) * 1_000_000,
        activity_codes: activity === 'services' ? ['services'] : [activity, 'services'],
        address: `${manager.birth_region}، شەقامی شەست مەتری`,
        ...party('manager', manager),
        partners: [
          { name: nameOf(manager), share: '60/100' },
          { name: nameOf(partner), share: '40/100' },
        ],
      },
    });
  }
  return rows;
}

const quarter = 90; // days a clearance is worth something

/** Of companies, and of `told`, who work for themselves. */
export function createClearances(
  companies: readonly RecordRow[],
  persons: ReadonlyMap<string, PersonRow>,
  { today, told }: { today: string; told: readonly string[] },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('tax', 'KRD-TC-');
  const draw = (upn: string, kind: string, names: readonly [string, string], purpose: string) => {
    const random = randomOf(`tax ${upn} ${kind}`);
    const issued = addDays(today, -random.between(1, quarter - 10));
    add({
      upn,
      issued,
      data: {
        date_of_expiry: addDays(issued, quarter),
        subject_name_native: names[0],
        subject_name: names[1],
        subject_kind: kind,
        tax_number: `DEMO-${random.digits(7)}`,
        period_from: `${Number(today.slice(0, 4)) - 1}-01-01`,
        period_until: `${Number(today.slice(0, 4)) - 1}-12-31`,
        statement: random.chance(0.8) ? 'clear' : 'instalments',
        purpose,
      },
    });
  };
  for (const upn of told) {
    const person = persons.get(upn)!;
    draw(upn, 'person', [nameOf(person), latinNameOf(person)], 'vehicle');
  }
  for (const { upn, data } of companies)
    draw(
      upn,
      'company',
      [String(data.company_name_native), String(data.company_name)],
      randomOf(`tender ${upn}`).pick(['tender', 'company']),
    );
  return rows;
}

/** The old let a grown child who still stands on their page act for them, or else husband or wife. Each of the two holds a copy. */
export function createPowers(
  couples: readonly Couple[],
  { today, told }: { today: string; told: ReadonlySet<string> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('powers-of-attorney', 'KRD-PO-');
  for (const { man, woman, children } of couples) {
    const grantor = man ?? woman!;
    const random = randomOf(`power ${grantor.upn}`);
    const grown = children.find(({ birth_date }) => addYears(birth_date, 20) < today);
    const agent = grown ?? (man ? woman : null);
    if (!agent || (!told.has(grantor.upn) && (grantor.birth_date > '1966' || !random.chance(0.4)))) continue;
    const issued = addDays(today, -random.between(15, 700));
    const general = !told.has(grantor.upn) && random.chance(0.2);
    const data = {
      date_of_expiry: random.chance(0.5) ? addYears(issued, 3) : null,
      deed_number: `DEMO-${issued.slice(0, 4)}-${random.digits(4)}`,
      kind: general ? 'general' : 'special',
      ...party('grantor', grantor),
      ...party('agent', agent),
      powers: general ? ['documents', 'court', 'bank', 'sell_property', 'buy_property'] : ['salary', 'documents'],
      limits: general ? null : 'تەنها بۆ وەرگرتنی مووچە و ڕاییکردنی مامەڵە',
      notary_office: `دادنووسی ${grantor.birth_region} (نموونە)`,
      grantor_picture: null,
      agent_picture: null,
    };
    for (const { upn } of [grantor, agent]) add({ upn, issued, data });
  }
  return rows;
}
