/** The register of births: the child, when and where, the parents, and who gave notice. */
import { bookColumns, documentColumns, partyColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';
import civil from './civil.ts';

const child = civil.columns;
const nationalityOf = (ckb: string, kmr: string, ar: string, en: string) => ({
  label: {
    ckb: `${sharedLabels.nationality.ckb}ی ${ckb}`,
    kmr: `${sharedLabels.nationality.kmr}a ${kmr}`,
    ar: `جنسية ${ar}`,
    en: `${en}’s nationality`,
  },
});

export default defineRegister({
  id: 'births',
  title: { ckb: 'تۆماری لەدایکبوون', kmr: 'Tomara jidayikbûnan', ar: 'سجل الولادات', en: 'Register of births' },
  authority: 'civil-status',
  records: { prefix: 'KRD-BC-', digits: 8 },
  columns: {
    ...documentColumns,
    upn: { label: child.upn.label, nullable: true },
    given_name: child.given_name,
    father_name: child.father_name,
    grandfather_name: child.grandfather_name,
    family_name: child.family_name,
    given_name_native: child.given_name_native,
    father_name_native: child.father_name_native,
    grandfather_name_native: child.grandfather_name_native,
    family_name_native: child.family_name_native,
    given_name_native_ar: child.given_name_native_ar,
    father_name_native_ar: child.father_name_native_ar,
    grandfather_name_native_ar: child.grandfather_name_native_ar,
    family_name_native_ar: child.family_name_native_ar,
    sex: child.sex,
    birthdate: { label: sharedLabels.birthdate },
    birth_time: {
      label: { ckb: 'کاتی لەدایکبوون', kmr: 'Dema jidayikbûnê', ar: 'وقت الولادة', en: 'Time of birth' },
      nullable: true,
    },
    place_of_birth: { label: { ckb: 'شوێنی لەدایکبوون', kmr: 'Cihê jidayikbûnê', ar: 'محل الولادة', en: 'Place of birth' } },
    hospital: { label: { ckb: 'نەخۆشخانە', kmr: 'Nexweşxane', ar: 'المستشفى', en: 'Hospital' }, nullable: true },
    ...partyColumns('father', { ckb: 'باوک', kmr: 'Bav', ar: 'الأب', en: 'Father' }),
    father_nationality: nationalityOf('باوک', 'bav', 'الأب', 'Father'),
    ...partyColumns('mother', { ckb: 'دایک', kmr: 'Dê', ar: 'الأم', en: 'Mother' }),
    mother_nationality: nationalityOf('دایک', 'dê', 'الأم', 'Mother'),
    order_of_birth: {
      label: { ckb: 'ڕیزبەندی منداڵ', kmr: 'Rêza zarokê', ar: 'تسلسل المولود', en: 'Order of birth' },
      nullable: true,
    },
    ...bookColumns,
    registration_date: { label: { ckb: 'بەرواری تۆمارکردن', kmr: 'Dîroka tomarkirinê', ar: 'تاريخ التسجيل', en: 'Date of registration' } },
    informant: { label: { ckb: 'ئاگادارکەرەوە', kmr: 'Agahdarker', ar: 'المُخبِر', en: 'Informant' } },
  },
});
