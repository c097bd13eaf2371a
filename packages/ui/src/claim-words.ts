/** The few words between claims: yes and no, and the periods and restrictions of a driving category. */
import type { Text } from '@krdpass/locale';

export const answerWords = {
  yes: { ckb: 'بەڵێ', kmr: 'Erê', ar: 'نعم', en: 'Yes' },
  no: { ckb: 'نەخێر', kmr: 'Na', ar: 'لا', en: 'No' },
} as const satisfies Record<string, Text>;

export const categoryWords = {
  until: { ckb: 'تا {date}', kmr: 'heta {date}', ar: 'حتى {date}', en: 'until {date}' },
  restrictions: { ckb: 'مەرج: {codes}', kmr: 'Merc: {codes}', ar: 'الشروط: {codes}', en: 'Restrictions: {codes}' },
} as const satisfies Record<string, Text>;
