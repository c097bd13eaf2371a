/** Words of the show screen. */
import type { Text } from '@krdpass/locale';

export const showWords = {
  scanOnly: {
    ckb: 'بە چاو بەس نییە: بیخوێننەوە',
    kmr: 'Bi çav ne bes e: bixwînin',
    ar: 'لا تكفي الرؤية: امسحوا الرمز',
    en: 'Not valid by sight: scan',
  },
  code: {
    ckb: 'کۆدی پیشاندان، هەر {count} چرکە جارێک نوێ دەبێتەوە',
    kmr: 'Koda nîşandanê, her {count} saniyeyan nû dibe',
    ar: 'رمز العرض، يتجدد كل {count} ثانية',
    en: 'Show code, renewed every {count} seconds',
  },
  photo: { ckb: 'لەگەڵ وێنە', kmr: 'bi wêne', ar: 'مع الصورة', en: 'with photo' },
  noPhoto: { ckb: 'بێ وێنە', kmr: 'bê wêne', ar: 'بلا صورة', en: 'no photo' },
  change: { ckb: 'بیگۆڕە', kmr: 'Biguherîne', ar: 'غيّر', en: 'Change' },
  which: { ckb: 'چی پیشان بدرێت؟', kmr: 'Çi were nîşandan?', ar: 'ماذا يُعرض؟', en: 'What should be shown?' },
  done: { ckb: 'تەواو', kmr: 'Qediya', ar: 'تم', en: 'Done' },
  bright: {
    ckb: 'ئەگەر نەخوێنرایەوە، ڕووناکی شاشەکە زیاد بکە.',
    kmr: 'Heke neyê xwendin, ronahiya ekranê zêde bike.',
    ar: 'إن لم يُقرأ، فارفع سطوع الشاشة.',
    en: 'If it does not scan, turn the brightness up.',
  },
  renews: {
    ckb: 'کۆدی نوێ لە {count} چرکەدا',
    kmr: 'Koda nû di {count} saniyeyan de',
    ar: 'رمز جديد خلال {count} ثانية',
    en: 'New code in {count} seconds',
  },
  paused: { ckb: 'وەستاوە', kmr: 'Rawestiyaye', ar: 'متوقف', en: 'Paused' },
} as const satisfies Record<string, Text>;

export const factForms = {
  ckb: { other: '{count} زانیاری' },
  kmr: { one: 'agahiyek', other: '{count} agahî' },
  ar: { one: 'معلومة واحدة', two: 'معلومتان', few: '{count} معلومات', other: '{count} معلومة' },
  en: { one: '{count} fact', other: '{count} facts' },
};
