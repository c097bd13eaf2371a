/** Words beside a promised day. */
import type { Text } from '@krdpass/locale';

export const promisedWords = {
  late: { ckb: 'درەنگە، {when}', kmr: 'Dereng, {when}', ar: 'متأخر، {when}', en: 'Late, {when}' },
} as const satisfies Record<string, Text>;
