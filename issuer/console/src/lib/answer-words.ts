/** Words for answers that are no words of their own. */
import type { PluralForms, Text } from '@krdpass/locale';

export const answerWords = {
  none: { ckb: 'نەدراوە', kmr: 'Nehatiye dayîn', ar: 'لم يُذكر', en: 'Not given' },
  agreed: { ckb: 'ڕازی بووە', kmr: 'Razî bûye', ar: 'وافق', en: 'Agreed' },
} as const satisfies Record<string, Text>;

export const fileCount: PluralForms = {
  ckb: { other: '{count} فایل' },
  kmr: { other: '{count} pel' },
  ar: { one: 'ملف واحد', two: 'ملفان', few: '{count} ملفات', many: '{count} ملفًا', other: '{count} ملف' },
  en: { one: '{count} file', other: '{count} files' },
};
