/** Words of a document's standing: what it is called, and what a check of it is going to say. */
import type { Text } from '@krdpass/locale';
import type { Standing } from '#lib/wallet/status.ts';

export const standingWords = {
  valid: { ckb: 'کارایە', kmr: 'Derbasdar', ar: 'سارية', en: 'Valid' },
  expiring: { ckb: 'بەم زووانە بەسەردەچێت', kmr: 'Zû diqede', ar: 'تنتهي قريبًا', en: 'Expires soon' },
  expired: { ckb: 'بەسەرچووە', kmr: 'Dem derbas bûye', ar: 'منتهية', en: 'Expired' },
  suspended: { ckb: 'ڕاگیراوە', kmr: 'Hatiye rawestandin', ar: 'موقوفة', en: 'Suspended' },
  revoked: { ckb: 'هەڵوەشێنراوەتەوە', kmr: 'Hatiye betalkirin', ar: 'ملغاة', en: 'Revoked' },
  'copies-expired': { ckb: 'نوێکردنەوەی دەوێت', kmr: 'Nûkirin divê', ar: 'تحتاج إلى تجديد', en: 'Needs renewing' },
  unconfirmed: { ckb: 'پشتڕاستنەکراوە', kmr: 'Nehatiye piştrastkirin', ar: 'غير مؤكدة', en: 'Not confirmed' },
} as const satisfies Record<Standing, Text>;

/** What an inspector's device is going to say, so that nobody is surprised at the roadside. */
export const expectations = {
  expiring: {
    ckb: 'ئەم بەڵگەنامەیە لە {date} بەسەردەچێت. تا ئەو کاتە بە «کارا» دەردەکەوێت.',
    kmr: 'Dema vê belgeyê di {date} de diqede. Heta wê demê wek «derbasdar» xuya dike.',
    ar: 'تنتهي هذه الوثيقة في {date}. وحتى ذلك الحين تظهر «سارية».',
    en: 'This document expires on {date}. Until then a check says “valid”.',
  },
  expired: {
    ckb: 'ئەم بەڵگەنامەیە لە {date} بەسەرچووە. پشکنەر «بەسەرچوو» دەبینێت.',
    kmr: 'Dema vê belgeyê di {date} de derbas bûye. Kontrolker «dem derbas bûye» dibîne.',
    ar: 'انتهت هذه الوثيقة في {date}. سيرى المفتش «منتهية».',
    en: 'This document expired on {date}. A check will say “expired”.',
  },
  suspended: {
    ckb: 'ئەم بەڵگەنامەیە بۆ ماوەیەک ڕاگیراوە. پشکنەر «ڕاگیراو» دەبینێت. لەو نووسینگەیەی دەریکردووە بپرسە.',
    kmr: 'Ev belge ji bo demekê hatiye rawestandin. Kontrolker «rawestandî» dibîne. Ji nivîsgeha derxer bipirse.',
    ar: 'هذه الوثيقة موقوفة مؤقتًا. سيرى المفتش «موقوفة». اسأل المكتب الذي أصدرها.',
    en: 'This document is suspended for now. A check will say “suspended”. Ask the office that issued it.',
  },
  revoked: {
    ckb: 'ئەم بەڵگەنامەیە هەڵوەشێنراوەتەوە و ئیتر کار ناکات. پشکنەر «هەڵوەشێنراوە» دەبینێت.',
    kmr: 'Ev belge hatiye betalkirin û êdî derbas nabe. Kontrolker «betalkirî» dibîne.',
    ar: 'أُلغيت هذه الوثيقة ولم تعد تعمل. سيرى المفتش «ملغاة».',
    en: 'This document was revoked and no longer counts. A check will say “revoked”.',
  },
  'copies-expired': {
    ckb: 'واژۆی سەر ئەم ئامێرە کۆن بووە. بە نامەیەکی نوێ دووبارە چالاکی بکەوە؛ مافەکانت وەک خۆیانن.',
    kmr: 'Îmzeya li ser vê amûrê kevn bûye. Bi nameyeke nû dîsa çalak bike; mafên te wek xwe ne.',
    ar: 'قدُم التوقيع على هذا الجهاز. فعّل من جديد برسالة جديدة؛ وحقوقك كما هي.',
    en: 'The signature on this device has grown old. Activate again with a new letter; your rights are unchanged.',
  },
  unconfirmed: {
    ckb: 'لیستی دۆخ کۆنە یان نەهاتووە. کە ئینتەرنێت هەبوو خۆی نوێ دەبێتەوە؛ پیشاندان هەر کار دەکات.',
    kmr: 'Lîsteya rewşê kevn e an nehatiye. Dema înternet hebe xwe nû dike; nîşandan her kar dike.',
    ar: 'قائمة الحالة قديمة أو لم تصل. تتجدد وحدها عند توفر الإنترنت؛ والعرض يعمل كالمعتاد.',
    en: 'The status list is old or has not arrived. It renews itself when there is internet; showing works all the same.',
  },
} as const satisfies Record<Exclude<Standing, 'valid'>, Text>;

/** The four shapes a standing is drawn with. */
export const standingShape = {
  valid: 'valid',
  expiring: 'attention',
  expired: 'attention',
  suspended: 'attention',
  revoked: 'stopped',
  'copies-expired': 'attention',
  unconfirmed: 'neutral',
} as const satisfies Record<Standing, 'valid' | 'attention' | 'stopped' | 'neutral'>;
