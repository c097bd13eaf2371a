/** The register of government employees: the post each one holds, and the card that shows it. */
import { documentColumns, expiryColumn } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import payroll from './payroll.ts';

const { ministry, department, accounting_unit, job_title, employment_type, start_date } = payroll.columns;

export default defineRegister({
  id: 'employees',
  title: { ckb: 'تۆماری فەرمانبەران', kmr: 'Tomara karmendan', ar: 'سجل الموظفين', en: 'Register of employees' },
  authority: 'finance',
  records: { prefix: 'KRD-EM-', digits: 8 },
  columns: { ...documentColumns, ...expiryColumn, ministry, department, accounting_unit, job_title, employment_type, start_date },
});
