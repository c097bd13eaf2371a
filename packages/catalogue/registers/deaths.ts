/** The register of deaths, held by a relative. The cause is told only to those who may know it. */
import { bookColumns, documentColumns, partyColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import civil from './civil.ts';

export default defineRegister({
  id: 'deaths',
  title: { ckb: 'تۆماری مردن', kmr: 'Tomara mirinan', ar: 'سجل الوفيات', en: 'Register of deaths' },
  authority: 'civil-status',
  records: { prefix: 'KRD-DC-', digits: 8 },
  columns: {
    ...documentColumns,
    ...partyColumns('deceased', { ckb: 'مردوو', kmr: 'Kesê mirî', ar: 'المتوفى', en: 'Deceased' }),
    sex: civil.columns.sex,
    birthdate: { label: sharedLabels.birthdate, nullable: true },
    death_date: { label: { ckb: 'بەرواری مردن', kmr: 'Dîroka mirinê', ar: 'تاريخ الوفاة', en: 'Date of death' } },
    place_of_death: { label: { ckb: 'شوێنی مردن', kmr: 'Cihê mirinê', ar: 'محل الوفاة', en: 'Place of death' } },
    cause_of_death: { label: { ckb: 'هۆکاری مردن', kmr: 'Sedema mirinê', ar: 'سبب الوفاة', en: 'Cause of death' }, nullable: true },
    ...bookColumns,
  },
});
