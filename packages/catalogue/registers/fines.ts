/** The register of traffic fines, as far as other services need it: what somebody still has to pay. */
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'fines',
  title: { ckb: 'تۆماری سزاکانی هاتووچۆ', kmr: 'Tomara cezayên hatûçûyê', ar: 'سجل الغرامات المرورية', en: 'Register of traffic fines' },
  authority: 'traffic',
  columns: {
    unpaid: { label: { ckb: 'سزای نەدراو', kmr: 'Cezayên nedayî', ar: 'الغرامات غير المدفوعة', en: 'Unpaid fines' } },
    amount_due: { label: { ckb: 'بڕی ماوە', kmr: 'Bira mayî', ar: 'المبلغ المستحق', en: 'Amount due' } },
  },
});
