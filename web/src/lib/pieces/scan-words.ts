/** What scanned papers are called and marked with, wherever they are seen. */
import type { Text } from '@krdpass/locale';
import type { ScanKind } from '#lib/wallet/scans.ts';

/** The mark on every scan, on screen and paper. */
export const scanMark = {
  ckb: 'وێنەگیراوە، نەسەلمێنراوە',
  kmr: 'Skenkirî, nepiştrastkirî',
  ar: 'ممسوحة ضوئيًا، غير مثبتة',
  en: 'Scanned, not verified',
} as const satisfies Text;

export const scanWords = {
  title: { ckb: 'کاغەزە وێنەگیراوەکان', kmr: 'Kaxezên skenkirî', ar: 'الأوراق الممسوحة', en: 'Scanned papers' },
  add: { ckb: 'کاغەزێک وێنە بگرە', kmr: 'Kaxezekê sken bike', ar: 'امسح ورقة ضوئيًا', en: 'Scan a paper' },
  alone: {
    ckb: 'تەنها لەم تەلەفۆنەدا هەڵدەگیرێت، بە کلیلکراوی. هیچ نووسینگەیەک ناتوانێت بیداتەوە: کاغەزەکە هەڵبگرە.',
    kmr: 'Tenê li ser vê telefonê, kilîtkirî, tê hilanîn. Tu nivîsgeh nikare wê vegerîne: kaxezê biparêze.',
    ar: 'تُحفظ على هذا الهاتف وحده، مقفلة. ولا يستطيع أي مكتب إعادتها: احتفظ بالورقة.',
    en: 'Kept on this phone alone, locked. No office can give it back: keep the paper.',
  },
  proves: {
    ckb: 'وێنەیەک هیچ ناسەلمێنێت. پشکنەر کاغەزەکە خۆی یان بەڵگەنامەیەکی واژۆکراوی دەوێت.',
    kmr: 'Wêneyek tiştekî piştrast nake. Kontrolker kaxezê bi xwe an belgeyeke îmzekirî dixwaze.',
    ar: 'الصورة لا تثبت شيئًا. يطلب المدقّق الورقة نفسها أو وثيقة موقّعة.',
    en: 'A picture proves nothing. An inspector wants the paper itself or a signed document.',
  },
  name: { ckb: 'ناو', kmr: 'Nav', ar: 'الاسم', en: 'Name' },
  nameHint: {
    ckb: 'بۆ نموونە کێ یان کام خانوو. دەکرێت بەتاڵ بێت.',
    kmr: 'Bo nimûne kî an kîjan xanî. Dikare vala be.',
    ar: 'مثلًا من أو أي بيت. يمكن تركه فارغًا.',
    en: 'For example whose, or which house. It may stay empty.',
  },
  kind: { ckb: 'جۆری کاغەز', kmr: 'Cureyê kaxezê', ar: 'نوع الورقة', en: 'Kind of paper' },
  pdf: { ckb: 'PDF', kmr: 'PDF', ar: 'PDF', en: 'PDF' },
  save: { ckb: 'هەڵیبگرە', kmr: 'Hilîne', ar: 'احفظ', en: 'Save' },
  page: {
    ckb: 'لاپەڕەی {number} لە {name}',
    kmr: 'Rûpel {number} ji {name}',
    ar: 'الصفحة {number} من {name}',
    en: 'Page {number} of {name}',
  },
} as const satisfies Record<string, Text>;

export const pageForms = {
  ckb: { other: '{count} لاپەڕە' },
  kmr: { one: 'rûpelek', other: '{count} rûpel' },
  ar: { one: 'صفحة واحدة', two: 'صفحتان', few: '{count} صفحات', other: '{count} صفحة' },
  en: { one: '{count} page', other: '{count} pages' },
};

export const kindWords: Readonly<Record<ScanKind, Text>> = {
  'civil-id': { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
  'information-card': { ckb: 'کارتی زانیاری', kmr: 'Karta zanyarî', ar: 'بطاقة السكن', en: 'Information card' },
  'passport-record': { ckb: 'پاسپۆرت', kmr: 'Pasaport', ar: 'جواز السفر', en: 'Passport' },
  'driving-licence': { ckb: 'مۆڵەتی شۆفێری', kmr: 'Ehliyeta ajotinê', ar: 'إجازة السوق', en: 'Driving licence' },
  'international-permit': {
    ckb: 'مۆڵەتی نێودەوڵەتی',
    kmr: 'Ehliyeta navneteweyî',
    ar: 'إجازة سوق دولية',
    en: 'International driving permit',
  },
  'vehicle-registration': { ckb: 'ساڵیانەی ئۆتۆمبێل', kmr: 'Salana otomobîlê', ar: 'سنوية المركبة', en: 'Vehicle registration' },
  'residence-permit': { ckb: 'کارتی نشینگە', kmr: 'Karta rûniştinê', ar: 'بطاقة الإقامة', en: 'Residence card' },
  'birth-certificate': { ckb: 'بڕوانامەی لەدایکبوون', kmr: 'Belgeya jidayikbûnê', ar: 'شهادة الولادة', en: 'Birth certificate' },
  'marriage-certificate': { ckb: 'گرێبەستی هاوسەرگیری', kmr: 'Girêbesta zewacê', ar: 'عقد الزواج', en: 'Marriage contract' },
  'divorce-certificate': { ckb: 'بڕوانامەی جیابوونەوە', kmr: 'Belgeya telaqê', ar: 'حجة الطلاق', en: 'Divorce certificate' },
  'death-certificate': { ckb: 'بڕوانامەی مردن', kmr: 'Belgeya mirinê', ar: 'شهادة الوفاة', en: 'Death certificate' },
  'land-deed': { ckb: 'سەنەدی موڵک (تاپۆ)', kmr: 'Tapo', ar: 'سند الملكية (طابو)', en: 'Land deed' },
  'power-of-attorney': { ckb: 'بریکارنامە', kmr: 'Wekaletname', ar: 'وكالة', en: 'Power of attorney' },
  'company-registration': {
    ckb: 'بڕوانامەی تۆمارکردنی کۆمپانیا',
    kmr: 'Belgeya tomarkirina kompaniyê',
    ar: 'شهادة تسجيل الشركة',
    en: 'Company registration',
  },
  'tax-clearance': { ckb: 'بێبەریی باج', kmr: 'Belgeya bêdeynî ya bacê', ar: 'براءة ذمة ضريبية', en: 'Tax clearance' },
  'employee-id': { ckb: 'پێناسی فەرمانبەر', kmr: 'Nasnameya karmend', ar: 'هوية الموظف', en: 'Employee ID' },
  'court-order': { ckb: 'بڕیاری دادگا', kmr: 'Biryara dadgehê', ar: 'قرار محكمة', en: 'Court order' },
  education: { ckb: 'بڕوانامەی خوێندن', kmr: 'Belgeya xwendinê', ar: 'شهادة دراسية', en: 'School or university certificate' },
  medical: { ckb: 'ڕاپۆرتی پزیشکی', kmr: 'Rapora bijîşkî', ar: 'تقرير طبي', en: 'Medical report' },
  receipt: { ckb: 'وەسڵ یان پسوولە', kmr: 'Fatûre an meqbûz', ar: 'وصل أو فاتورة', en: 'Receipt or bill' },
  other: { ckb: 'کاغەزێکی تر', kmr: 'Kaxezeke din', ar: 'ورقة أخرى', en: 'Another paper' },
};
