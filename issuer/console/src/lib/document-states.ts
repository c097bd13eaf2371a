/** What a register says of a document. */
import type { Text } from '@krdpass/locale';

export const documentStates: Readonly<Record<string, Text>> = {
  valid: { ckb: 'کارا', kmr: 'Derbasdar', ar: 'سارية', en: 'Valid' },
  suspended: { ckb: 'ڕاگیراو', kmr: 'Rawestandî', ar: 'موقوفة', en: 'Suspended' },
  revoked: { ckb: 'هەڵوەشێنراوە', kmr: 'Betalkirî', ar: 'ملغاة', en: 'Revoked' },
  replaced: { ckb: 'جێگیراوەتەوە', kmr: 'Guherandî', ar: 'مستبدلة', en: 'Replaced' },
  expired: { ckb: 'بەسەرچوو', kmr: 'Dem derbasbûyî', ar: 'منتهية', en: 'Expired' },
};
