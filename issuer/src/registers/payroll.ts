/** The payroll of the Ministry of Finance: the newest paid month, and the thresholds a bank may ask for instead of the figures. */
import type { Json } from '@krdpass/credential';
import { findEmployee, findPaidMonth, type Amount } from '../store/registers.ts';
import { yearsBetween } from './calendar.ts';
import type { ReadRegister } from './register.ts';

export const serviceYears = [1, 5, 10] as const;
export const netThresholds = [300_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000] as const;

const wire = (amounts: readonly Amount[]): Json => amounts.map(({ code, amount }) => ({ code, amount }));

/** Null as well for somebody to whom nothing has been paid yet: there is nothing to prove. */
export const readPayroll: ReadRegister = async (database, upn, { today }) => {
  const [employee, month] = await Promise.all([findEmployee(database, upn), findPaidMonth(database, upn, today)]);
  if (!employee || !month) return null;
  const { iban, loan_instalments, ...post } = employee;
  const retired = employee.employment_type === 'pensioner'; // the grade lives on only in the amount
  const service = yearsBetween(employee.start_date, today);
  const thresholds: Record<string, boolean> = {};
  for (const years of serviceYears) thresholds[`service_years_at_least_${years}`] = service >= years;
  for (const net of netThresholds) thresholds[`net_at_least_${net}`] = month.net_salary >= net;
  return {
    ...post,
    ...thresholds,
    loan_instalments,
    proof_number: `KRD-SP-${month.salary_month.replace('-', '')}-9${upn.slice(-7)}`,
    grade: retired ? null : month.grade,
    step: retired ? null : month.step,
    salary_month: month.salary_month,
    basic_salary: month.basic_salary,
    allowances: wire(month.allowances),
    gross_salary: month.gross_salary,
    deductions: wire(month.rounding === 0 ? month.deductions : [...month.deductions, { code: 'rounding', amount: -month.rounding }]), // so that gross − Σ = net
    net_salary: month.net_salary,
    paid_percent: month.paid_percent,
    pay_date: month.pay_date,
    paid_through: { bank: iban.slice(4, 8), iban_last4: iban.slice(-4) },
    as_of: today,
    currency: 'IQD',
    permanent_employee: employee.employment_type === 'permanent',
  };
};
