/** The register of e-visas: visitors under the names of their passports, and how often and how long they may come. */
import { documentColumns, expiryColumn, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import civil from './civil.ts';

export default defineRegister({
  id: 'visas',
  title: { ckb: 'تۆماری ڤیزا', kmr: 'Tomara vîzeyan', ar: 'سجل التأشيرات', en: 'Register of visas' },
  authority: 'residence',
  records: { prefix: 'KRD-EV-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    given_name: civil.columns.given_name,
    family_name: civil.columns.family_name,
    birthdate: { label: sharedLabels.birthdate },
    nationality: { label: sharedLabels.nationality },
    passport_number: { label: sharedLabels.passportNumber },
    purpose: { label: { ckb: 'مەبەستی سەردان', kmr: 'Armanca serdanê', ar: 'غرض الزيارة', en: 'Purpose of visit' } },
    entries: { label: { ckb: 'ژمارەی هاتنەژوورەوە', kmr: 'Hejmara ketinan', ar: 'عدد مرات الدخول', en: 'Entries' } },
    stay_days: { label: { ckb: 'ماوەی مانەوە (ڕۆژ)', kmr: 'Dema mayînê (roj)', ar: 'مدة البقاء (أيام)', en: 'Length of stay (days)' } },
    valid_from: { label: { ckb: 'کارایە لە', kmr: 'Derbasdar ji', ar: 'ساري من', en: 'Valid from' } },
  },
});
