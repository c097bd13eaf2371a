/** Words of settings. */
import type { Text } from '@krdpass/locale';
import type { TextSize, Theme } from '#lib/device/appearance.ts';

export const settingsWords = {
  title: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
  language: { ckb: 'زمان', kmr: 'Ziman', ar: 'اللغة', en: 'Language' },
  theme: { ckb: 'ڕەنگ', kmr: 'Xuyang', ar: 'المظهر', en: 'Appearance' },
  size: { ckb: 'قەبارەی نووسین', kmr: 'Mezinahiya nivîsê', ar: 'حجم النص', en: 'Text size' },
  protection: { ckb: 'پاراستن', kmr: 'Parastin', ar: 'الحماية', en: 'Protection' },
  storage: { ckb: 'هەڵگرتن', kmr: 'Hilanîn', ar: 'الحفظ', en: 'Storage' },
  ask: { ckb: 'دووبارە داوا لە وێبگەڕەکە بکە', kmr: 'Dîsa ji gerokê bixwaze', ar: 'اطلب من المتصفح ثانية', en: 'Ask the browser again' },
  startOver: { ckb: 'لە سەرەتاوە دەست پێ بکە', kmr: 'Ji nû ve dest pê bike', ar: 'ابدأ من جديد', en: 'Start over' },
  startOverMore: {
    ckb: 'هەموو شتێک لەم ئامێرەدا دەسڕێتەوە. بەڵگەنامەکانت لای دەوڵەت دەمێننەوە و بە نامەیەکی نوێ دەگەڕێنەوە.',
    kmr: 'Her tişt li ser vê amûrê tê jêbirin. Belgeyên te li cem dewletê dimînin û bi nameyeke nû vedigerin.',
    ar: 'يُمحى كل شيء على هذا الجهاز. تبقى وثائقك لدى الدولة وتعود برسالة جديدة.',
    en: 'Everything on this device is erased. Your documents remain with the state and come back with a new letter.',
  },
  eraseAll: { ckb: 'بەڵێ، هەمووی بسڕەوە', kmr: 'Erê, hemûyan jê bibe', ar: 'نعم، امحُ كل شيء', en: 'Yes, erase everything' },
  about: { ckb: 'دەربارە', kmr: 'Derbar', ar: 'حول', en: 'About' },
  aboutMore: {
    ckb: 'KRDPass بەڵگەنامەکانت لەسەر ئامێری خۆت هەڵدەگرێت. پیشاندان بێ ئینتەرنێت کار دەکات و کەس ئاگادار ناکاتەوە.',
    kmr: 'KRDPass belgeyên te li ser amûra te bi xwe hiltîne. Nîşandan bê înternet dixebite û kesî agahdar nake.',
    ar: 'يحفظ KRDPass وثائقك على جهازك أنت. يعمل العرض بلا إنترنت ولا يُخبر أحدًا.',
    en: 'KRDPass keeps your documents on your own device. Showing works without internet and tells nobody.',
  },
  demo: {
    ckb: 'ئەمە دامەزراوەیەکی تاقیکارییە: هیچ کەسێک و هیچ بەڵگەنامەیەک ڕاستەقینە نییە.',
    kmr: 'Ev sazkirineke ceribandinê ye: tu kes û tu belge rast nînin.',
    ar: 'هذا تنصيب تجريبي: لا أشخاص ولا وثائق حقيقية فيه.',
    en: 'This is a demonstration: no person and no document in it is real.',
  },
  issuer: { ckb: 'دەرکەر', kmr: 'Derxer', ar: 'جهة الإصدار', en: 'Issuer' },
} as const satisfies Record<string, Text>;

export const themeWords = {
  system: { ckb: 'وەک ئامێرەکە', kmr: 'Wek amûrê', ar: 'كالجهاز', en: 'As the device' },
  light: { ckb: 'ڕووناک', kmr: 'Ronî', ar: 'فاتح', en: 'Light' },
  dark: { ckb: 'تاریک', kmr: 'Tarî', ar: 'داكن', en: 'Dark' },
} as const satisfies Record<Theme, Text>;

export const sizeWords = {
  usual: { ckb: 'ئاسایی', kmr: 'Asayî', ar: 'عادي', en: 'Usual' },
  large: { ckb: 'گەورە', kmr: 'Mezin', ar: 'كبير', en: 'Large' },
  larger: { ckb: 'گەورەتر', kmr: 'Mezintir', ar: 'أكبر', en: 'Larger' },
} as const satisfies Record<TextSize, Text>;
