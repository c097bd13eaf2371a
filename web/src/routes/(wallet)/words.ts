/** Words of home. */
import type { Text } from '@krdpass/locale';

export const homeWords = {
  documents: { ckb: 'بەڵگەنامەکان', kmr: 'Belge', ar: 'الوثائق', en: 'Documents' },
  morning: { ckb: 'بەیانیت باش، {name}', kmr: 'Rojbaş, {name}', ar: 'صباح الخير، {name}', en: 'Good morning, {name}' },
  day: { ckb: 'ڕۆژت باش، {name}', kmr: 'Rojbaş, {name}', ar: 'طاب يومك، {name}', en: 'Good day, {name}' },
  evening: { ckb: 'ئێوارەت باش، {name}', kmr: 'Êvarbaş, {name}', ar: 'مساء الخير، {name}', en: 'Good evening, {name}' },
  today: { ckb: 'ئەمڕۆ', kmr: 'Îro', ar: 'اليوم', en: 'Today' },
  quiet: {
    ckb: 'ئەمڕۆ هیچ شتێک پێویستی بە تۆ نییە.',
    kmr: 'Îro tiştek li benda te nîne.',
    ar: 'لا شيء ينتظرك اليوم.',
    en: 'Nothing needs you today.',
  },
  salary: {
    ckb: 'مووچەی {month}: {amount} · لە {date} دراوە',
    kmr: 'Meaşê {month}: {amount} · di {date} de hat dayîn',
    ar: 'راتب {month}: {amount} · صُرف في {date}',
    en: 'Salary for {month}: {amount} · paid {date}',
  },
  interrupted: {
    ckb: 'وەرگرتنی بەڵگەنامەکان لە نیوەدا ما.',
    kmr: 'Wergirtina belgeyan nîvco ma.',
    ar: 'توقف استلام الوثائق في منتصفه.',
    en: 'Receiving your documents was interrupted.',
  },
  expires: { ckb: '{title}: {days} بەسەردەچێت', kmr: '{title}: {days} diqede', ar: '{title}: تنتهي {days}', en: '{title} expires {days}' },
  stands: { ckb: '{title}: {word}', kmr: '{title}: {word}', ar: '{title}: {word}', en: '{title}: {word}' },
  asOf: { ckb: 'پێش {age} پشکنراوە', kmr: 'Berî {age} hatiye kontrolkirin', ar: 'آخر تحقق قبل {age}', en: 'Checked {age} ago' },
  justNow: { ckb: 'ئێستا پشکنرا', kmr: 'Niha hat kontrolkirin', ar: 'تم التحقق الآن', en: 'Checked just now' },
  offline: {
    ckb: 'بێ ئینتەرنێت: هەمووی دەخوێنرێتەوە و پیشان دەدرێت.',
    kmr: 'Bê înternet: her tişt tê xwendin û nîşandan.',
    ar: 'بلا إنترنت: كل شيء يُقرأ ويُعرض.',
    en: 'No internet: everything can be read and shown.',
  },
  syncFailed: {
    ckb: 'لیستەکانی دەوڵەت نوێ نەکرانەوە.',
    kmr: 'Lîsteyên dewletê nehatin nûkirin.',
    ar: 'لم تُحدَّث قوائم الدولة.',
    en: 'The state’s lists could not be renewed.',
  },
  checking: { ckb: 'دەپشکنرێت…', kmr: 'Tê kontrolkirin…', ar: 'جارٍ التحقق…', en: 'Checking…' },
  checkNow: { ckb: 'ئێستا بیپشکنە', kmr: 'Niha kontrol bike', ar: 'تحقق الآن', en: 'Check now' },
  none: { ckb: 'هێشتا هیچ بەڵگەنامەیەک نییە.', kmr: 'Hêj belge tune ye.', ar: 'لا وثائق بعد.', en: 'No documents yet.' },
  add: { ckb: 'بەڵگەنامە زیاد بکە', kmr: 'Belge zêde bike', ar: 'أضف وثيقة', en: 'Add a document' },
  scans: { ckb: 'کاغەزە وێنەگیراوەکان', kmr: 'Kaxezên skenkirî', ar: 'الأوراق الممسوحة', en: 'Scanned papers' },
  checkSomeone: { ckb: 'کەسێکی تر بپشکنە', kmr: 'Kesekî din kontrol bike', ar: 'تحقق من شخص آخر', en: 'Check someone else' },
  history: { ckb: 'مێژوو', kmr: 'Dîrok', ar: 'السجل', en: 'Activity' },
  lock: { ckb: 'دایبخە', kmr: 'Dabixe', ar: 'أقفل', en: 'Lock' },
} as const satisfies Record<string, Text>;
