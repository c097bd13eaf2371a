/** The register of divorces: each party holds a copy of the decision under a number of its own. */
import { documentColumns, partyColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'divorces',
  title: { ckb: 'تۆماری جیابوونەوە', kmr: 'Tomara telaqan', ar: 'سجل الطلاق', en: 'Register of divorces' },
  authority: 'justice',
  records: { prefix: 'KRD-DV-', digits: 8 },
  columns: {
    ...documentColumns,
    decision_number: { label: { ckb: 'ژمارەی بڕیار', kmr: 'Hejmara biryarê', ar: 'رقم القرار', en: 'Decision number' } },
    divorce_type: { label: { ckb: 'جۆری جیابوونەوە', kmr: 'Cureyê telaqê', ar: 'نوع الطلاق', en: 'Type of divorce' } },
    divorce_date: { label: { ckb: 'بەرواری جیابوونەوە', kmr: 'Dîroka telaqê', ar: 'تاريخ الطلاق', en: 'Date of divorce' } },
    court: { label: sharedLabels.court },
    ...partyColumns('husband', { ckb: 'مێرد', kmr: 'Mêr', ar: 'الزوج', en: 'Husband' }),
    ...partyColumns('wife', { ckb: 'ژن', kmr: 'Jin', ar: 'الزوجة', en: 'Wife' }),
  },
});
