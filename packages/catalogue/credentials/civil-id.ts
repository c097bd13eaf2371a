/** Civil ID. What a counter reads stands at the top, ages for those who may know no more, and the register's other facts in the annex. */
import civil from '../registers/civil.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { issuingAuthority } from '../src/issuing-authority.ts';
import {
  ages as ageThresholds,
  arabicNames,
  birthdate,
  bloodGroup,
  latinNames,
  motherNames,
  nativeNames,
  portraits,
  sex,
  upn,
} from '../src/person.ts';
import { column } from '../src/register.ts';

const ages = inGroup('age', ageThresholds);

const claims = {
  ...nativeNames,
  birthdate,
  sex,
  document_number: {
    ...column(civil, 'card_number'),
    disclose: 'choice',
    kind: 'identifier',
    pattern: { prefix: 'KRD-ID-', digits: 8 },
    label: { ckb: 'ژمارەی بەڵگەنامە', kmr: 'Hejmara belgeyê', ar: 'رقم الوثيقة', en: 'Document number' },
  },
  date_of_expiry: { ...column(civil, 'card_expires'), disclose: 'always', kind: 'date' },
  ...issuingAuthority,
  ...ages,
  ...portraits,
  ...inGroup('annex.other', {
    ...latinNames,
    ...arabicNames,
    ...motherNames,
    upn,
    national_number: { ...column(civil, 'national_number'), disclose: 'choice', kind: 'identifier' },
    biometric_code: { ...column(civil, 'biometric_code'), disclose: 'choice', kind: 'identifier', hidden: true },
    place_of_birth: { ...column(civil, 'place_of_birth'), disclose: 'choice', kind: 'place' },
    blood_group: bloodGroup,
    marital_status: {
      ...column(civil, 'marital_status'),
      disclose: 'choice',
      kind: 'choice',
      values: {
        single: { ckb: 'سەڵت', kmr: 'nezewicî', ar: 'غير متزوج', en: 'single' },
        married: { ckb: 'هاوسەردار', kmr: 'zewicî', ar: 'متزوج', en: 'married' },
        divorced: { ckb: 'جیابووەوە', kmr: 'jihevqetiyayî', ar: 'مطلق', en: 'divorced' },
        widowed: { ckb: 'بێوەژن یان بێوەپیاو', kmr: 'bî', ar: 'أرمل', en: 'widowed' },
      },
    },
    governorate: {
      ...column(civil, 'governorate'),
      disclose: 'choice',
      kind: 'choice',
      values: {
        erbil: { ckb: 'هەولێر', kmr: 'Hewlêr', ar: 'أربيل', en: 'Erbil' },
        sulaymaniyah: { ckb: 'سلێمانی', kmr: 'Silêmanî', ar: 'السليمانية', en: 'Sulaymaniyah' },
        duhok: { ckb: 'دهۆک', kmr: 'Dihok', ar: 'دهوك', en: 'Duhok' },
        halabja: { ckb: 'هەڵەبجە', kmr: 'Helebce', ar: 'حلبجة', en: 'Halabja' },
      },
    },
    register_number: { ...column(civil, 'register_number'), disclose: 'choice', kind: 'identifier' },
    page_number: { ...column(civil, 'page_number'), disclose: 'choice', kind: 'identifier' },
    family_number: { ...column(civil, 'family_number'), disclose: 'choice', kind: 'identifier', hidden: true },
    date_of_issuance: { ...column(civil, 'card_issued'), disclose: 'choice', kind: 'date' },
  }),
} satisfies Record<string, Claim>;

const counter = [...Object.keys(nativeNames), 'birthdate', 'sex', 'document_number'];

export default defineCredential({
  id: 'civil-id',
  vct: 'urn:krd:civil-id:1',
  title: { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
  authority: 'interior',
  validFor: 'P10Y',
  claims,
  presets: {
    counter: {
      title: { ckb: 'لە کاونتەر', kmr: 'Li ber gîşeyê', ar: 'عند الشباك', en: 'At a counter' },
      claims: counter,
      live: true,
    },
    'over-18': {
      title: {
        ckb: 'تەنها ئەوەی ١٨ ساڵ یان زیاترە',
        kmr: 'Tenê ku 18 salî an mezintir e',
        ar: 'فقط أن العمر ١٨ سنة فأكثر',
        en: 'Only that I am 18 or older',
      },
      claims: ['age_over_18'],
      live: true,
    },
    everything: everything(claims),
    paper: {
      title: { ckb: 'چاپی سەر کاغەز', kmr: 'Çapa ser kaxezê', ar: 'نسخة مطبوعة', en: 'Printed copy' },
      claims: [...counter, 'portrait_qr'],
      live: false,
      paper: true,
    },
  },
  headline: Object.keys(nativeNames),
  sections: [
    {
      title: { ckb: 'خاوەن کارت', kmr: 'Xwediyê kartê', ar: 'صاحب البطاقة', en: 'Holder' },
      claims: [...Object.keys(nativeNames), 'birthdate', 'place_of_birth', 'sex', 'blood_group', 'marital_status'],
    },
    {
      title: { ckb: 'ژمارەکان', kmr: 'Hejmar', ar: 'الأرقام', en: 'Numbers' },
      claims: ['document_number', 'upn', 'national_number', 'biometric_code'],
    },
    {
      title: { ckb: 'کارت', kmr: 'Kart', ar: 'البطاقة', en: 'Card' },
      claims: ['date_of_issuance', 'date_of_expiry', 'issuing_authority', 'issuing_country'],
    },
    {
      title: { ckb: 'خێزان و تۆمار', kmr: 'Malbat û tomar', ar: 'العائلة والقيد', en: 'Family and register' },
      claims: [...Object.keys(motherNames), 'governorate', 'register_number', 'page_number', 'family_number'],
    },
    { title: { ckb: 'تەمەن', kmr: 'Temen', ar: 'العمر', en: 'Age' }, claims: Object.keys(ages) },
    {
      title: { ckb: 'ناو بە پیتی تر', kmr: 'Nav bi tîpên din', ar: 'الاسم بحروف أخرى', en: 'Name in other letters' },
      claims: [...Object.keys(latinNames), ...Object.keys(arabicNames)],
    },
    { title: { ckb: 'وێنە', kmr: 'Wêne', ar: 'الصورة', en: 'Photo' }, claims: Object.keys(portraits) },
  ],
});
