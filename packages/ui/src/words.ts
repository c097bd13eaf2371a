/** The words inside the shared pieces: copy, update, camera. */
import type { Text } from '@krdpass/locale';

export const copyWords = {
  copy: { ckb: 'لەبەرگرتنەوە: {label}', kmr: 'Kopî bike: {label}', ar: 'نسخ: {label}', en: 'Copy: {label}' },
  copied: { ckb: 'لەبەرگیرایەوە', kmr: 'Hat kopîkirin', ar: 'تم النسخ', en: 'Copied' },
} as const satisfies Record<string, Text>;

export const updateWords = {
  ready: {
    ckb: 'وەشانێکی نوێ ئامادەیە.',
    kmr: 'Guhertoyeke nû amade ye.',
    ar: 'إصدار جديد جاهز.',
    en: 'A new version is ready.',
  },
  restart: { ckb: 'ئێستا نوێی بکەرەوە', kmr: 'Niha nû bike', ar: 'حدّث الآن', en: 'Update now' },
  later: { ckb: 'دواتر', kmr: 'Paşê', ar: 'لاحقًا', en: 'Later' },
} as const satisfies Record<string, Text>;

export const languageWords = {
  choose: { ckb: 'زمان', kmr: 'Ziman', ar: 'اللغة', en: 'Language' },
} as const satisfies Record<string, Text>;
