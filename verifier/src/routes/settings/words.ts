/** The settings page. */
import type { Text } from '@krdpass/locale';
import type { Theme } from '#lib/settings.svelte.ts';

export const settingsWords = {
  title: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
  language: { ckb: 'زمان', kmr: 'Ziman', ar: 'اللغة', en: 'Language' },
  screen: { ckb: 'شاشە', kmr: 'Ekran', ar: 'الشاشة', en: 'Screen' },
  sound: { ckb: 'دەنگ بۆ هەر ئەنجامێک', kmr: 'Deng ji bo her encamê', ar: 'صوت لكل نتيجة', en: 'A sound for every result' },
  soundHint: {
    ckb: 'دەنگ دوای یەکەم دەستلێدان کار دەکات.',
    kmr: 'Deng piştî destdana yekem dixebite.',
    ar: 'يعمل الصوت بعد أول لمسة.',
    en: 'Sound works after the first tap.',
  },
  expected: { ckb: 'چی لێرە دەپشکنرێت', kmr: 'Li vir çi tê kontrolkirin', ar: 'ما الذي يُفحص هنا', en: 'What is checked here' },
  any: { ckb: 'هەموو بەڵگەنامەیەک', kmr: 'Hemû belge', ar: 'كل الوثائق', en: 'Any document' },
} as const satisfies Record<string, Text>;

export const themeWords: Readonly<Record<Theme, Text>> = {
  device: { ckb: 'وەک ئامێرەکە', kmr: 'Wek amûrê', ar: 'مثل الجهاز', en: 'Like the device' },
  light: { ckb: 'ڕووناک', kmr: 'Ronî', ar: 'فاتح', en: 'Light' },
  dark: { ckb: 'تاریک', kmr: 'Tarî', ar: 'داكن', en: 'Dark' },
  sun: { ckb: 'بەرخۆر', kmr: 'Li ber rojê', ar: 'تحت الشمس', en: 'In the sun' },
  night: { ckb: 'شەو، سوور لەسەر ڕەش', kmr: 'Şev, sor li ser reş', ar: 'ليلي، أحمر على أسود', en: 'Night, red on black' },
};
