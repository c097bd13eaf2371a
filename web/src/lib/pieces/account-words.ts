/** Words of the pages that speak with the issuer about the citizen: how fresh a list is, and where there is no session. */
import type { Text } from '@krdpass/locale';

export const accountWords = {
  asOf: { ckb: 'وەک لە {date}دا بووە', kmr: 'Wek ku di {date} de bû', ar: 'كما كان في {date}', en: 'As of {date}' },
  offline: {
    ckb: 'بێ ئینتەرنێت: ئەمە دوا شتە کە بینراوە.',
    kmr: 'Bê înternet: ev ya dawî ye ku hatiye dîtin.',
    ar: 'بلا إنترنت: هذا آخر ما شوهد.',
    en: 'No internet: this is what was seen last.',
  },
  neverSeen: {
    ckb: 'ئەمە هێشتا لەسەر ئەم ئامێرە نەبینراوە. کە ئینتەرنێت هەبوو دەردەکەوێت.',
    kmr: 'Ev hêj li ser vê amûrê nehatiye dîtin. Dema înternet hebe xuya dibe.',
    ar: 'لم يُعرض هذا على هذا الجهاز بعد. يظهر حين يتوفر الإنترنت.',
    en: 'This has not been seen on this device yet. It appears when there is internet.',
  },
  refresh: { ckb: 'نوێی بکەوە', kmr: 'Nû bike', ar: 'حدّث', en: 'Refresh' },
  refreshing: { ckb: 'نوێ دەکرێتەوە…', kmr: 'Tê nûkirin…', ar: 'جارٍ التحديث…', en: 'Refreshing…' },
  noSession: {
    ckb: 'ئەم ئامێرە لەگەڵ دەسەڵاتی دەرکەر پەیوەندیی نییە: خزمەتگوزاری و نامەکان لێرە کار ناکەن. بەڵگەنامەکانت وەک خۆیانن. بۆ بەکارهێنانیان، بە نامەیەکی نوێ دووبارە چالاکی بکەوە.',
    kmr: 'Ev amûr bi desthilata derxer re ne girêdayî ye: karûbar û peyam li vir nabin. Belgeyên te wek xwe ne. Ji bo wan, bi nameyeke nû dîsa çalak bike.',
    ar: 'هذا الجهاز غير متصل بجهة الإصدار: لا تعمل الخدمات والرسائل هنا. وثائقك كما هي. لاستعمالها فعّل من جديد برسالة جديدة.',
    en: 'This device is not connected with the issuer: services and messages do not work here. Your documents are unchanged. To use them, activate again with a new letter.',
  },
} as const satisfies Record<string, Text>;
