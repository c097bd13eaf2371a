/** The register of passports: the data page of each, as printed. The names are those of the civil register. */
import { documentColumns, expiryColumn, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

const zone = (line: string) => ({
  ckb: `هێڵی خوێندنەوەی ئامێر ${line}`,
  kmr: `Rêza xwendina makîneyê ${line}`,
  ar: `سطر القراءة الآلية ${line}`,
  en: `Machine-readable line ${line}`,
});

export default defineRegister({
  id: 'passports',
  title: { ckb: 'تۆماری پاسپۆرت', kmr: 'Tomara pasaportan', ar: 'سجل الجوازات', en: 'Register of passports' },
  authority: 'interior',
  records: { prefix: 'KRD-PA-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    passport_number: { label: sharedLabels.passportNumber },
    passport_type: { label: { ckb: 'جۆری پاسپۆرت', kmr: 'Cureyê pasaportê', ar: 'نوع الجواز', en: 'Type of passport' } },
    issuing_office: {
      label: { ckb: 'نووسینگەی دەرکەر', kmr: 'Nivîsgeha derxer', ar: 'مكتب الإصدار', en: 'Issuing office' },
      nullable: true,
    },
    mrz_line_1: { label: zone('(1)'), nullable: true },
    mrz_line_2: { label: zone('(2)'), nullable: true },
  },
});
