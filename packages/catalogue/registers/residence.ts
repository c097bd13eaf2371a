/** The register of residence: people from abroad who live here, under the names of their passports. */
import { documentColumns, expiryColumn, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import civil from './civil.ts';

export default defineRegister({
  id: 'residence',
  title: { ckb: 'تۆماری نشینگە', kmr: 'Tomara rûniştinê', ar: 'سجل الإقامة', en: 'Register of residence' },
  authority: 'residence',
  records: { prefix: 'KRD-RC-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    given_name: civil.columns.given_name,
    family_name: civil.columns.family_name,
    birthdate: { label: sharedLabels.birthdate },
    nationality: { label: sharedLabels.nationality },
    passport_number: { label: sharedLabels.passportNumber },
    sponsor: { label: { ckb: 'کەفیل', kmr: 'Kefîl', ar: 'الكفيل', en: 'Sponsor' }, nullable: true },
    purpose: { label: { ckb: 'مەبەستی نیشتەجێبوون', kmr: 'Armanca rûniştinê', ar: 'غرض الإقامة', en: 'Purpose of stay' } },
    entry_date: { label: { ckb: 'بەرواری هاتنەژوورەوە', kmr: 'Dîroka ketinê', ar: 'تاريخ الدخول', en: 'Date of entry' } },
    residence_class: { label: { ckb: 'ماوەی نشینگە', kmr: 'Dema rûniştinê', ar: 'مدة الإقامة', en: 'Length of residence' } },
    address: { label: sharedLabels.address, nullable: true },
  },
});
