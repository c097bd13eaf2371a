/** Words of the PIN pad. */
import type { Text } from '@krdpass/locale';

export const padWords = {
  pad: { ckb: 'ژمارەکان', kmr: 'Hejmar', ar: 'الأرقام', en: 'Digits' },
  deleteDigit: { ckb: 'سڕینەوەی دوا ژمارە', kmr: 'Hejmara dawî jê bibe', ar: 'حذف آخر رقم', en: 'Delete the last digit' },
} as const satisfies Record<string, Text>;
