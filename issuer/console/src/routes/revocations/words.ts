/** Words of the revocations that wait for a second officer. */
import type { Text } from '@krdpass/locale';

export const revocationWords = {
  title: { ckb: 'هەڵوەشاندنەوە چاوەڕوانەکان', kmr: 'Betalkirinên li bendê', ar: 'إلغاءات بانتظار موظف ثانٍ', en: 'Revocations that wait' },
  none: {
    ckb: 'هیچ هەڵوەشاندنەوەیەک چاوەڕێ نییە.',
    kmr: 'Tu betalkirin li bendê nîn e.',
    ar: 'لا إلغاء بالانتظار.',
    en: 'No revocation is waiting.',
  },
  document: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثيقة', en: 'Document' },
  asked: { ckb: 'داواکراوە لەلایەن', kmr: 'Hat xwestin ji aliyê', ar: 'طلبه', en: 'Asked by' },
  when: { ckb: 'کات', kmr: 'Dem', ar: 'الوقت', en: 'When' },
  own: {
    ckb: 'خۆت داوات کردووە؛ یەکێکی تر دووپاتی دەکاتەوە.',
    kmr: 'Te bi xwe xwestiye; yekî din piştrast dike.',
    ar: 'طلبته أنت؛ يؤكده غيرك.',
    en: 'You asked for it; somebody else confirms.',
  },
  revoke: { ckb: 'هەڵیبوەشێنەوە', kmr: 'Betal bike', ar: 'ألغِها', en: 'Revoke' },
  aside: { ckb: 'لایبەرە', kmr: 'Dayne aliyekî', ar: 'نحِّ الطلب', en: 'Set aside' },
  youRevoke: {
    ckb: '{number} هەڵدەوەشێنیتەوە. ناگەڕێتەوە و هەموو کۆپییەکانی ناکارا دەبن.',
    kmr: 'Tu {number} betal dikî. Venagere û hemû kopiyên wê nederbasdar dibin.',
    ar: 'تلغي {number}. لا رجعة فيه ولا تسري أي نسخة منها.',
    en: 'You revoke {number}. It is final, and none of its copies counts any more.',
  },
  youSetAside: {
    ckb: 'داواکاریی هەڵوەشاندنەوەی {number} لادەبەیت. بەڵگەنامەکە وەک خۆی دەمێنێتەوە.',
    kmr: 'Tu daxwaza betalkirina {number} datînî aliyekî. Belge wekî xwe dimîne.',
    ar: 'تنحّي طلب إلغاء {number}. تبقى الوثيقة كما هي.',
    en: 'You set aside the wish to revoke {number}. The document stays as it is.',
  },
} as const satisfies Record<string, Text>;
