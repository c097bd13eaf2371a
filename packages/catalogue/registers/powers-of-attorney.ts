/** The notaries' register: who lets whom act, in what, within which limits, until when. Grantor and agent each hold a copy. */
import { documentColumns, expiryColumn, partyColumns } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'powers-of-attorney',
  title: { ckb: 'تۆماری بریکارنامە', kmr: 'Tomara wekaletnameyan', ar: 'سجل الوكالات', en: 'Register of powers of attorney' },
  authority: 'notary',
  records: { prefix: 'KRD-PO-', digits: 8 },
  columns: {
    ...documentColumns,
    date_of_expiry: { ...expiryColumn.date_of_expiry, nullable: true },
    deed_number: { label: { ckb: 'ژمارەی بریکارنامە', kmr: 'Hejmara wekaletnameyê', ar: 'رقم الوكالة', en: 'Number of the power' } },
    kind: { label: { ckb: 'جۆری بریکارنامە', kmr: 'Cureyê wekaletnameyê', ar: 'نوع الوكالة', en: 'Kind' } },
    ...partyColumns('grantor', { ckb: 'بریکاردەر', kmr: 'Wekaletder', ar: 'الموكل', en: 'Grantor' }),
    ...partyColumns('agent', { ckb: 'بریکار', kmr: 'Wekîl', ar: 'الوكيل', en: 'Agent' }),
    powers: { label: { ckb: 'دەسەڵاتەکان', kmr: 'Desthilat', ar: 'الصلاحيات', en: 'Powers' } },
    limits: { label: { ckb: 'سنوور', kmr: 'Sînor', ar: 'القيود', en: 'Limits' }, nullable: true },
    notary_office: { label: { ckb: 'فەرمانگەی دادنووس', kmr: 'Daîreya notarê', ar: 'دائرة الكاتب العدل', en: 'Notary office' } },
    grantor_picture: {
      label: { ckb: 'وێنەی بریکاردەر', kmr: 'Wêneyê wekaletder', ar: 'صورة الموكل', en: 'Photo of the grantor' },
      nullable: true,
    },
    agent_picture: { label: { ckb: 'وێنەی بریکار', kmr: 'Wêneyê wekîl', ar: 'صورة الوكيل', en: 'Photo of the agent' }, nullable: true },
  },
});
