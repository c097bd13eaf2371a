/** The register of households: who lives at an address, and under whom the information card stands. */
import { documentColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'households',
  title: { ckb: 'تۆماری ماڵباتەکان', kmr: 'Tomara malan', ar: 'سجل الأسر والسكن', en: 'Register of households' },
  authority: 'interior',
  records: { prefix: 'KRD-HC-', digits: 8 },
  columns: {
    ...documentColumns,
    head_of_household: { label: { ckb: 'سەرۆکی خێزان', kmr: 'Serokê malbatê', ar: 'رب الأسرة', en: 'Head of household' } },
    members: { label: { ckb: 'ئەندامانی خێزان', kmr: 'Endamên malbatê', ar: 'أفراد الأسرة', en: 'Members of the household' } },
    governorate: { label: sharedLabels.governorate },
    district: { label: sharedLabels.district },
    subdistrict: { label: sharedLabels.subdistrict, nullable: true },
    neighbourhood: { label: sharedLabels.neighbourhood },
    address: { label: sharedLabels.address },
    information_office: { label: { ckb: 'نووسینگەی زانیاری', kmr: 'Nivîsgeha zanyarî', ar: 'مكتب المعلومات', en: 'Information office' } },
    form_number: { label: { ckb: 'ژمارەی فۆڕم', kmr: 'Hejmara formê', ar: 'رقم الاستمارة', en: 'Form number' } },
  },
});
