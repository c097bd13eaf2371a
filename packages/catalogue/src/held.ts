/** The question that asks for a credential of the wallet, the same in every service: nothing that is shown is typed again. */
import type { Text } from '@krdpass/locale';
import type { Question } from './question.ts';
import type { Rule } from './rule.ts';

const labels = {
  'civil-id': {
    ckb: 'کارتی نیشتمانیت پیشان بدە',
    kmr: 'Karta xwe ya neteweyî nîşan bide',
    ar: 'اعرض بطاقتك الوطنية',
    en: 'Show your civil ID',
  },
  'driving-licence': {
    ckb: 'مۆڵەتی شۆفێریت پیشان بدە',
    kmr: 'Ehliyeta xwe nîşan bide',
    ar: 'اعرض إجازة السوق',
    en: 'Show your driving licence',
  },
  'employee-id': {
    ckb: 'پێناسی فەرمانبەرت پیشان بدە',
    kmr: 'Nasnameya karmendiyê nîşan bide',
    ar: 'اعرض هوية الموظف',
    en: 'Show your employee ID',
  },
  'birth-certificate': {
    ckb: 'بڕوانامەی لەدایکبوون پیشان بدە',
    kmr: 'Belgeya jidayikbûnê nîşan bide',
    ar: 'اعرض شهادة الولادة',
    en: 'Show the birth certificate',
  },
  'passport-record': {
    ckb: 'زانیاریی پاسپۆرتەکەت پیشان بدە',
    kmr: 'Daneyên pasaporta xwe nîşan bide',
    ar: 'اعرض بيانات جواز سفرك',
    en: 'Show your passport data',
  },
  'residence-permit': {
    ckb: 'کارتی نشینگەت پیشان بدە',
    kmr: 'Karta xwe ya rûniştinê nîşan bide',
    ar: 'اعرض بطاقة إقامتك',
    en: 'Show your residence card',
  },
  'information-card': {
    ckb: 'کارتی زانیاریت پیشان بدە',
    kmr: 'Karta xwe ya zanyarî nîşan bide',
    ar: 'اعرض بطاقة السكن',
    en: 'Show your information card',
  },
  'vehicle-registration': {
    ckb: 'ساڵیانەی ئۆتۆمبێلەکە پیشان بدە',
    kmr: 'Salanaya otomobîlê nîşan bide',
    ar: 'اعرض سنوية المركبة',
    en: 'Show the vehicle registration',
  },
  'marriage-certificate': {
    ckb: 'گرێبەستی هاوسەرگیری پیشان بدە',
    kmr: 'Girêbesta zewacê nîşan bide',
    ar: 'اعرض عقد الزواج',
    en: 'Show your marriage contract',
  },
  'company-registration': {
    ckb: 'بڕوانامەی تۆمارکردنی کۆمپانیا پیشان بدە',
    kmr: 'Belgeya tomarkirina kompaniyê nîşan bide',
    ar: 'اعرض شهادة تسجيل الشركة',
    en: 'Show the company registration',
  },
  'land-deed': { ckb: 'سەنەدی موڵکەکە پیشان بدە', kmr: 'Tapoya milkê nîşan bide', ar: 'اعرض سند الملكية', en: 'Show the land deed' },
  'power-of-attorney': {
    ckb: 'بریکارنامەکە پیشان بدە',
    kmr: 'Wekaletnameyê nîşan bide',
    ar: 'اعرض الوكالة',
    en: 'Show the power of attorney',
  },
  'beneficiary-card': {
    ckb: 'کارتی خانەنشین پیشان بدە',
    kmr: 'Karta xanenişîniyê nîşan bide',
    ar: 'اعرض هوية المتقاعد',
    en: 'Show your pensioner card',
  },
} as const satisfies Record<string, Text>;

export type HeldType = keyof typeof labels;

const why: Text = {
  ckb: 'بۆ ئەوەی هیچ شتێک دووبارە نەنووسیتەوە. تەنها ئەو زانیارییانە پیشان دەدرێن کە لێرە ناویان هاتووە.',
  kmr: 'Da ku tu tiştekî ji nû ve nenivîsî. Tenê daneyên ku li vir hatine navkirin têne nîşandan.',
  ar: 'كي لا تعيد كتابة شيء. لا يُعرض سوى البيانات المذكورة هنا.',
  en: 'So that you need not write anything again. Only the facts named here are shown.',
};

/** Asks for a held credential of this type, and for these claims of it. */
export const show = (
  id: string,
  type: HeldType,
  claims: readonly string[],
  asked: Readonly<{ when?: Rule; optional?: true }> = {},
): Question => ({
  id,
  kind: 'credential',
  types: [type],
  claims,
  label: labels[type],
  why,
  ...asked,
});

export const identityClaims = [
  'given_name_native',
  'father_name_native',
  'grandfather_name_native',
  'family_name_native',
  'birthdate',
  'document_number',
] as const;

/** Who applies, by the civil ID: the name, the date of birth and the card's number, and whatever else is named. */
export const showCivilId = (...more: readonly string[]): Question => show('identity', 'civil-id', [...identityClaims, ...more]);

/** What the page of a service calls these among the documents it wants. */
export const heldNames = {
  'civil-id': { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
  'driving-licence': { ckb: 'مۆڵەتی شۆفێری', kmr: 'Ehliyeta ajotinê', ar: 'إجازة السوق', en: 'Driving licence' },
  'information-card': { ckb: 'کارتی زانیاری', kmr: 'Karta zanyarî', ar: 'بطاقة السكن', en: 'Information card' },
  'passport-record': { ckb: 'پاسپۆرت', kmr: 'Pasaport', ar: 'جواز السفر', en: 'Passport' },
} as const satisfies Partial<Record<HeldType, Text>>;
