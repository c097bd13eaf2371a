/** The page of past checks, which holds no names. */
import type { Text } from '@krdpass/locale';

export const historyWords = {
  title: { ckb: 'مێژووی پشکنین', kmr: 'Dîroka kontrolan', ar: 'سجل الفحص', en: 'Past checks' },
  privacy: {
    ckb: 'تەنها کات، جۆر و ئەنجام دەمێنێتەوە: نە ناو، نە ژمارە، نە وێنە. ٣٠٠ پشکنینی دوایی.',
    kmr: 'Tenê dem, cure û encam dimînin: ne nav, ne hejmar, ne wêne. 300 kontrolên dawî.',
    ar: 'يبقى الوقت والنوع والنتيجة فقط: لا اسم ولا رقم ولا صورة. آخر ٣٠٠ فحص.',
    en: 'Only time, type and result are kept: no name, no number, no photo. The last 300 checks.',
  },
  empty: {
    ckb: 'هێشتا هیچ پشکنینێک لەم ئامێرەدا نەکراوە.',
    kmr: 'Hê tu kontrol li ser vê amûrê nehatiye kirin.',
    ar: 'لم يجرِ أي فحص على هذا الجهاز بعد.',
    en: 'Nothing has been checked on this device yet.',
  },
  start: { ckb: 'پشکنین بکە', kmr: 'Kontrol bike', ar: 'ابدأ الفحص', en: 'Check a document' },
  clear: { ckb: 'مێژوو بسڕەوە', kmr: 'Dîrokê jê bibe', ar: 'امسح السجل', en: 'Clear the history' },
  noType: { ckb: 'کۆدێکی تر', kmr: 'Kodeke din', ar: 'رمز آخر', en: 'Other code' },
  again: {
    ckb: 'هەمان بەڵگەنامە پێشتریش پشکنراوە',
    kmr: 'Heman belge berê jî hatiye kontrolkirin',
    ar: 'فُحصت الوثيقة نفسها من قبل',
    en: 'The same document was checked before',
  },
} as const satisfies Record<string, Text>;
