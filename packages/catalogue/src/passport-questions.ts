/** The passport of somebody from abroad: shown from the wallet where it is held there, otherwise typed once and photographed. */
import { show } from './held.ts';
import { paper } from './papers.ts';
import type { Question } from './question.ts';
import type { Rule } from './rule.ts';
import type { Condition, Source } from './service.ts';

const unshown: Rule = { fact: 'shown.passport-record.passport_number', is: 'absent' };

export const passportQuestions: readonly Question[] = [
  show('passport', 'passport-record', ['passport_number', 'given_name', 'family_name', 'birthdate', 'date_of_expiry'], { optional: true }),
  {
    id: 'passport_number',
    kind: 'identifier',
    pattern: '[A-Za-z]{0,2}\\d{6,9}',
    example: 'A00000017',
    when: unshown,
    label: { ckb: 'ژمارەی پاسپۆرت', kmr: 'Hejmara pasaportê', ar: 'رقم الجواز', en: 'Passport number' },
  },
  {
    id: 'given_name',
    kind: 'name',
    scripts: ['latin'],
    when: unshown,
    label: {
      ckb: 'ناو، وەک لە پاسپۆرتدا',
      kmr: 'Nav, wek di pasaportê de',
      ar: 'الاسم كما في الجواز',
      en: 'Given name, as in the passport',
    },
  },
  {
    id: 'family_name',
    kind: 'name',
    scripts: ['latin'],
    when: unshown,
    optional: true,
    label: {
      ckb: 'نازناو، وەک لە پاسپۆرتدا',
      kmr: 'Paşnav, wek di pasaportê de',
      ar: 'اللقب كما في الجواز',
      en: 'Family name, as in the passport',
    },
  },
  {
    id: 'birthdate',
    kind: 'date',
    notAfter: 'today',
    when: unshown,
    label: { ckb: 'بەرواری لەدایکبوون', kmr: 'Dîroka jidayikbûnê', ar: 'تاريخ الولادة', en: 'Date of birth' },
  },
  {
    id: 'passport_expiry',
    kind: 'date',
    notBefore: '-P10Y',
    when: unshown,
    label: {
      ckb: 'پاسپۆرت تا کەی کارایە؟',
      kmr: 'Pasaport heta kengî derbasdar e?',
      ar: 'حتى متى يسري الجواز؟',
      en: 'Until when is the passport valid?',
    },
  },
  {
    ...paper('passport_page', 'passport-record', {
      ckb: 'لاپەڕەی وێنەی پاسپۆرت',
      kmr: 'Rûpela wêne ya pasaportê',
      ar: 'صفحة الصورة في الجواز',
      en: 'Photo page of the passport',
    }),
    when: unshown,
  },
  {
    id: 'nationality',
    kind: 'text',
    most: 60,
    label: { ckb: 'ڕەگەزنامە (بە لاتینی)', kmr: 'Netewebûn (bi latînî)', ar: 'الجنسية (باللاتينية)', en: 'Nationality (Latin letters)' },
  },
];

/** What a register of visitors takes from the passport, wherever it came from. */
export const passportColumns = {
  given_name: { words: ['shown.passport-record.given_name', 'answer.given_name.latin'] },
  family_name: { words: ['shown.passport-record.family_name', 'answer.family_name.latin'] },
  birthdate: { words: ['shown.passport-record.birthdate', 'answer.birthdate'] },
  nationality: { fact: 'answer.nationality' },
  passport_number: { words: ['shown.passport-record.passport_number', 'answer.passport_number'] },
} as const satisfies Record<string, Source>;

export const passportLongValid: Condition = {
  id: 'passport-valid',
  text: {
    ckb: 'پاسپۆرتەکەت لانیکەم شەش مانگی ماوە.',
    kmr: 'Herî kêm şeş mehên pasaporta te mane.',
    ar: 'يسري جوازك ستة أشهر على الأقل.',
    en: 'Your passport is valid for six more months.',
  },
  rule: {
    any: [
      { fact: 'answer.passport_expiry', is: 'further-than', by: 'P6M' },
      { fact: 'shown.passport-record.date_of_expiry', is: 'further-than', by: 'P6M' },
    ],
  },
  otherwise: 'return',
  reason: {
    ckb: 'پاسپۆرتەکەت کەمتر لە شەش مانگی ماوە. تکایە نوێی بکەرەوە و دووبارە بینێرە.',
    kmr: 'Ji şeş mehan kêmtir ji pasaporta te maye. Ji kerema xwe nû bike û dîsa bişîne.',
    ar: 'بقي في جوازك أقل من ستة أشهر. يرجى تجديده ثم الإرسال من جديد.',
    en: 'Your passport is valid for less than six months. Please renew it and send the application again.',
  },
};

export const notACitizen: Condition = {
  id: 'not-a-citizen',
  text: {
    ckb: 'لە تۆماری باری شارستانیی هەرێمدا نیت.',
    kmr: 'Tu ne di tomara rewşa şaristanî ya Herêmê de yî.',
    ar: 'لست مقيدًا في سجل الأحوال المدنية.',
    en: 'You are not entered in the civil register.',
  },
  rule: { fact: 'register.civil.national_number', is: 'absent' },
  otherwise: 'refuse',
  reason: {
    ckb: 'تۆ هاووڵاتیت و پێویستت بەمە نییە.',
    kmr: 'Tu welatî yî û pêwîstiya te bi vê tune.',
    ar: 'أنت مواطن ولا تحتاج إلى ذلك.',
    en: 'You are a citizen and do not need this.',
  },
};
