/** Words of the audit browser. */
import type { Text } from '@krdpass/locale';

export const auditWords = {
  title: { ckb: 'تۆماری کردارەکان', kmr: 'Tomara kiryaran', ar: 'سجل التدقيق', en: 'Audit log' },
  note: {
    ckb: 'هەموو کردارێک یەک جار تۆمار کراوە و ناگۆڕدرێت. نوێترین لە سەرەوەیە.',
    kmr: 'Her kiryar carekê hatiye tomarkirin û nayê guhertin. Ya herî nû li jor e.',
    ar: 'كل فعل مسجل مرة واحدة ولا يتغير. الأحدث في الأعلى.',
    en: 'Every act stands here once and cannot be changed. The newest comes first.',
  },
  reference: { ckb: 'ئاماژە', kmr: 'Çavkanî', ar: 'المرجع', en: 'Reference' },
  find: { ckb: 'پیشان بدە', kmr: 'Nîşan bide', ar: 'اعرض', en: 'Show' },
  hint: {
    ckb: 'داواکارییەک، بەڵگەنامەیەک یان فەرمانبەرێک؛ بەتاڵ بۆ هەموو.',
    kmr: 'Serlêdanek, belgeyek an karmendek; vala ji bo hemûyan.',
    ar: 'طلب أو وثيقة أو موظف؛ اتركه فارغًا للكل.',
    en: 'An application, a document or an officer; leave it empty for all.',
  },
  when: { ckb: 'کات', kmr: 'Dem', ar: 'الوقت', en: 'When' },
  actor: { ckb: 'کێ', kmr: 'Kî', ar: 'من', en: 'Who' },
  action: { ckb: 'کردار', kmr: 'Kiryar', ar: 'الفعل', en: 'Act' },
  none: {
    ckb: 'هیچ کردارێک بۆ ئەم ئاماژەیە نییە.',
    kmr: 'Ji bo vê çavkaniyê tu kiryar nîn e.',
    ar: 'لا أفعال لهذا المرجع.',
    en: 'No act has this reference.',
  },
} as const satisfies Record<string, Text>;

export const actorWords: Readonly<Record<string, Text>> = {
  citizen: { ckb: 'هاووڵاتی', kmr: 'Welatî', ar: 'المواطن', en: 'Citizen' },
  officer: { ckb: 'فەرمانبەر', kmr: 'Karmend', ar: 'الموظف', en: 'Officer' },
  operator: { ckb: 'بەڕێوەبەری سیستەم', kmr: 'Rêveberê pergalê', ar: 'مشغّل النظام', en: 'Operator' },
  service: { ckb: 'خۆکار', kmr: 'Otomatîk', ar: 'آليًا', en: 'Automatic' },
  wallet: { ckb: 'جزدان', kmr: 'Cizdan', ar: 'المحفظة', en: 'Wallet' },
};
