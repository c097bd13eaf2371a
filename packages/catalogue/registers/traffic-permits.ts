/** The register of international driving permits, each beside the licence it stands on. */
import { documentColumns, expiryColumn, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import traffic from './traffic.ts';

export default defineRegister({
  id: 'traffic-permits',
  title: {
    ckb: 'تۆماری مۆڵەتە نێودەوڵەتییەکان',
    kmr: 'Tomara ehliyetên navneteweyî',
    ar: 'سجل الإجازات الدولية',
    en: 'Register of international permits',
  },
  authority: 'traffic',
  records: { prefix: 'KRD-IP-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    licence_number: traffic.columns.licence_number,
    categories: traffic.columns.categories,
    passport_number: { label: sharedLabels.passportNumber, nullable: true },
    years: { label: { ckb: 'ماوە (ساڵ)', kmr: 'Dem (sal)', ar: 'المدة (سنوات)', en: 'Years' } },
  },
});
