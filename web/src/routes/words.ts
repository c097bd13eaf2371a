/** Words of the frame where there is no way to start. */
import type { Text } from '@krdpass/locale';

export const frameWords = {
  unreachable: {
    ckb: 'جزدانەکە نەدۆزرایەوە',
    kmr: 'Cizdan nehat dîtin',
    ar: 'تعذر الوصول إلى المحفظة',
    en: 'The wallet cannot be reached',
  },
  unreachableMore: {
    ckb: 'بۆ یەکەم جار ئینتەرنێت پێویستە. دواتر جزدانەکە بێ ئینتەرنێتیش دەکرێتەوە.',
    kmr: 'Cara yekem înternet divê. Paşê cizdan bê înternet jî vedibe.',
    ar: 'يلزم الإنترنت في المرة الأولى. وبعدها تفتح المحفظة بدونه أيضًا.',
    en: 'The first time needs internet. After that the wallet opens without it, too.',
  },
  unusable: {
    ckb: 'ئەم وێبگەڕە ناتوانێت جزدانێک هەڵبگرێت',
    kmr: 'Ev gerok nikare cizdanekê hilîne',
    ar: 'لا يستطيع هذا المتصفح حفظ محفظة',
    en: 'This browser cannot keep a wallet',
  },
  unusableMore: {
    ckb: 'دۆخی تایبەت (نهێنی) بکوژێنەوە، یان وێبگەڕێکی نوێتر بەکاربهێنە.',
    kmr: 'Moda taybet (veşartî) bigire, an gerokeke nûtir bi kar bîne.',
    ar: 'أوقف التصفح الخاص أو استخدم متصفحًا أحدث.',
    en: 'Leave private browsing, or use a newer browser.',
  },
} as const satisfies Record<string, Text>;
