/** Twelve salary months of everybody on the payroll: one paid late, one only in part, and the yearly step in between. */
import type { Amount, DistributionRow, EmployeeRow, MonthRow } from '../../store/registers.ts';
import { salaryOf } from '../salary.ts';
import { addDays, addMonths } from '../calendar.ts';
import { ministries, posts, type Career } from './career.ts';
import type { Citizen } from './families.ts';
import { governorates } from './places.ts';
import { directorates } from './licences.ts';
import { randomOf } from './random.ts';

const monthsKept = 12;
const lateMonth = 5; // months before the newest
const partialMonth = 8;
const stepMonth = 10; // from here back, one step less
const lateBy = 38; // days
const partPaid = 60; // percent

/** IBAN of the bank that does not exist, with correct check digits (ISO 13616). */
export function demoIban(account: string): string {
  const body = `TEST000${account.padStart(12, '0')}`;
  const asNumber = (text: string) => BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
  const check = 98n - (asNumber(`${body}IQ00`) % 97n);
  return `IQ${String(check).padStart(2, '0')}${body}`;
}

export function createEmployee(citizen: Citizen, career: Career): EmployeeRow {
  const post = posts[career.post];
  return {
    upn: citizen.upn,
    ministry: post.ministry,
    department: `${post.department} – ${citizen.place.region}`,
    accounting_unit: `DEMO-${post.unit}-${directorates[citizen.place.governorate][0]}`,
    job_title: post.title,
    employment_type: career.employment,
    start_date: career.start,
    iban: demoIban(randomOf(`account ${citizen.upn}`).digits(12)),
    loan_instalments: career.loan,
  };
}

/** The ministries are paid one after the other, from the tenth of the following month. */
const payDay = (month: string, ministry: number, before: number) =>
  addDays(`${addMonths(month, 1)}-10`, ministry + (before === lateMonth ? lateBy : 0));

function extras(citizen: Citizen, career: Career): { allowances: readonly Amount[]; deductions: readonly Amount[] } {
  const random = randomOf(`extras ${citizen.upn}`);
  const told = Number(citizen.upn.slice(3)) <= 5;
  const allowances: Amount[] = [];
  if (career.employment === 'peshmerga' || career.post === 'police') allowances.push({ code: 'risk', amount: 60_000 });
  if (!told && career.employment !== 'pensioner') {
    if (career.grade <= 4) allowances.push({ code: 'position', amount: 75_000 });
    if (random.chance(0.3)) allowances.push({ code: 'transport', amount: 20_000 });
    if (random.chance(0.15)) allowances.push({ code: 'location', amount: 35_000 });
  }
  const deductions: Amount[] = [];
  if (career.loan > 0) deductions.push({ code: 'loan', amount: career.loan });
  if (!told && career.employment === 'permanent' && random.chance(0.25)) deductions.push({ code: 'union', amount: 2_000 });
  return { allowances, deductions };
}

export function createMonths(citizen: Citizen, career: Career, today: string): readonly MonthRow[] {
  const ministry = ministries.indexOf(posts[career.post].ministry);
  const more = extras(citizen, career);
  return Array.from({ length: monthsKept }, (_, before) => {
    const salary_month = addMonths(today.slice(0, 7), -1 - before);
    const step = before >= stepMonth && career.step > 1 ? career.step - 1 : career.step;
    const pay_date = payDay(salary_month, ministry, before);
    const paid = pay_date <= today;
    return {
      upn: citizen.upn,
      salary_month,
      grade: career.grade,
      step,
      ...salaryOf({
        grade: career.grade,
        step,
        certificate: career.certificate,
        married: citizen.marital === 'married',
        children: citizen.minors,
        retired: career.employment === 'pensioner',
        ...more,
      }),
      paid_percent: paid ? (before === partialMonth ? partPaid : 100) : 0,
      pay_date: paid ? pay_date : null,
    };
  }).filter(({ salary_month }) => salary_month >= career.start.slice(0, 7));
}

/** The day list of the Ministry of Finance: a month, a ministry, a governorate. Never a day that was not announced. */
export function createDistribution(today: string): readonly DistributionRow[] {
  return Array.from({ length: monthsKept }, (_, before) => addMonths(today.slice(0, 7), -1 - before)).flatMap((salary_month, before) =>
    ministries.flatMap((ministry, order) =>
      governorates.map((governorate): DistributionRow => {
        const pay_date = payDay(salary_month, order, before);
        const paid = pay_date <= today;
        return {
          salary_month,
          ministry,
          governorate,
          status: paid ? 'paid' : 'queued',
          percent: paid ? (before === partialMonth ? partPaid : 100) : 0,
          pay_date: paid ? pay_date : null,
          channel: 'TEST',
          note: before === lateMonth ? 'late' : before === partialMonth ? 'partial' : null,
          source: 'DEMO',
          as_of: today,
        };
      }),
    ),
  );
}
