/** The register of pensions and benefits: under which scheme, how much, and when the next proof of life is due. */
import { documentColumns, expiryColumn } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'pensions',
  title: { ckb: 'تۆماری خانەنشینی', kmr: 'Tomara xanenişîniyê', ar: 'سجل التقاعد والإعانات', en: 'Register of pensions' },
  authority: 'finance',
  records: { prefix: 'KRD-PN-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    scheme: { label: { ckb: 'جۆری سوودمەندی', kmr: 'Cureyê alîkariyê', ar: 'نوع الاستحقاق', en: 'Scheme' } },
    file_number: { label: { ckb: 'ژمارەی دۆسیە', kmr: 'Hejmara dosyayê', ar: 'رقم الإضبارة', en: 'File number' } },
    pension: { label: { ckb: 'مووچەی مانگانە', kmr: 'Meaşê mehane', ar: 'الراتب الشهري', en: 'Monthly pension' } },
    proof_of_life_date: {
      label: { ckb: 'بەرحەیاتی تا', kmr: 'Îspata jiyanê heta', ar: 'إثبات الحياة حتى', en: 'Proof of life due by' },
      nullable: true,
    },
  },
});
