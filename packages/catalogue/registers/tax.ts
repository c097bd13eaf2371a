/** The register of tax clearances: who owes nothing, for which period, and for what it was asked. */
import { documentColumns, expiryColumn } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'tax',
  title: { ckb: 'تۆماری باج', kmr: 'Tomara bacê', ar: 'سجل الضرائب', en: 'Tax register' },
  authority: 'finance',
  records: { prefix: 'KRD-TC-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    subject_name_native: { label: { ckb: 'باجدەر', kmr: 'Bacder', ar: 'المكلف', en: 'Taxpayer' } },
    subject_name: {
      label: { ckb: 'باجدەر (بە لاتینی)', kmr: 'Bacder (bi latînî)', ar: 'المكلف (باللاتينية)', en: 'Taxpayer (Latin)' },
      nullable: true,
    },
    subject_kind: { label: { ckb: 'جۆری باجدەر', kmr: 'Cureyê bacder', ar: 'صفة المكلف', en: 'Kind of taxpayer' } },
    tax_number: { label: { ckb: 'ژمارەی باج', kmr: 'Hejmara bacê', ar: 'الرقم الضريبي', en: 'Tax number' } },
    period_from: { label: { ckb: 'ماوە لە', kmr: 'Dem ji', ar: 'الفترة من', en: 'Period from' } },
    period_until: { label: { ckb: 'ماوە تا', kmr: 'Dem heta', ar: 'الفترة إلى', en: 'Period until' } },
    statement: { label: { ckb: 'دۆخی باج', kmr: 'Rewşa bacê', ar: 'الموقف الضريبي', en: 'Statement' } },
    purpose: { label: { ckb: 'مەبەست', kmr: 'Armanc', ar: 'الغرض', en: 'Purpose' } },
  },
});
