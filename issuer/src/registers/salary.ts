/** The arithmetic of a salary: scale, allowances, deductions, rounding. The one place that holds these rules; the figures are unconfirmed. */
import type { Amount } from '../store/registers.ts';

/** By grade 1–10, in thousands of dinars: what step 1 earns, and what each further step adds. */
const gradeStart = [910, 723, 600, 509, 429, 362, 296, 260, 210, 170];
const yearlyStep = [20, 17, 10, 8, 6, 6, 6, 3, 3, 3];

const certificatePercent = { doctorate: 100, master: 75, bachelor: 45, diploma: 35, secondary: 25, none: 0 } as const;
export type Certificate = keyof typeof certificatePercent;

const marital = 50_000;
const perChild = 10_000;
const mostChildren = 4;
const pensionPercent = 10;
const taxPercent = 5;
const untaxed = 1_000_000;
const smallestNote = 250;

export type Post = Readonly<{
  grade: number;
  step: number;
  certificate: Certificate;
  married: boolean;
  children: number; // under age
  allowances?: readonly Amount[]; // position, risk, transport, location
  deductions?: readonly Amount[]; // saving, loan, union
  retired?: boolean; // draws the basic amount: no certificate allowance, no pension deduction
}>;

export type Salary = Readonly<{
  basic_salary: number;
  allowances: readonly Amount[];
  gross_salary: number;
  deductions: readonly Amount[];
  rounding: number;
  net_salary: number;
}>;

export const sum = (amounts: readonly Amount[]) => amounts.reduce((total, { amount }) => total + amount, 0);

const share = (amount: number, percent: number) => Math.round((amount * percent) / 100);
const present = (amounts: readonly Amount[]) => amounts.filter(({ amount }) => amount !== 0);

/** Always: basic + Σ allowances − Σ deductions + rounding = net, and net is a multiple of 250. */
export function salaryOf({ grade, step, certificate, married, children, allowances = [], deductions = [], retired = false }: Post): Salary {
  const basic = (gradeStart[grade - 1]! + (step - 1) * yearlyStep[grade - 1]!) * 1000;
  const earned = present([
    { code: 'certificate', amount: retired ? 0 : share(basic, certificatePercent[certificate]) },
    { code: 'marital', amount: married ? marital : 0 },
    { code: 'child', amount: perChild * Math.min(children, mostChildren) },
    ...allowances,
  ]);
  const gross = basic + sum(earned);
  const kept = present([
    { code: 'pension', amount: retired ? 0 : share(basic, pensionPercent) },
    { code: 'income_tax', amount: share(Math.max(0, gross - untaxed), taxPercent) },
    ...deductions,
  ]);
  const exact = gross - sum(kept);
  const net = Math.round(exact / smallestNote) * smallestNote;
  return { basic_salary: basic, allowances: earned, gross_salary: gross, deductions: kept, rounding: net - exact, net_salary: net };
}
