/** Words of home and of a document's page. */
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
  checkSomeone: { ckb: 'کەسێکی تر بپشکنە', kmr: 'Kesekî din kontrol bike', ar: 'تحقق من شخص آخر', en: 'Check someone else' },
  history: { ckb: 'مێژوو', kmr: 'Dîrok', ar: 'السجل', en: 'Activity' },
  settings: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
  lock: { ckb: 'دایبخە', kmr: 'Dabixe', ar: 'أقفل', en: 'Lock' },
  choose: { ckb: 'بەڵگەنامەیەک هەڵبژێرە.', kmr: 'Belgeyekê hilbijêre.', ar: 'اختر وثيقة.', en: 'Choose a document.' },
} as const satisfies Record<string, Text>;

export const welcomeWords = {
  title: {
    ckb: 'بەڵگەنامەکانت، لەسەر ئامێرەکەت',
    kmr: 'Belgeyên te, li ser amûra te',
    ar: 'وثائقك على جهازك',
    en: 'Your documents, on your device',
  },
  more: {
    ckb: 'ناسنامە و مۆڵەت و مووچەنامەت لێرە هەڵدەگیرێن و بێ ئینتەرنێتیش پیشان دەدرێن.',
    kmr: 'Nasname, ehliyet û belgeya meaşê te li vir tên hilanîn û bê înternet jî tên nîşandan.',
    ar: 'هويتك ورخصتك وإثبات راتبك هنا، وتُعرض بلا إنترنت أيضًا.',
    en: 'Your ID, licence and proof of salary are kept here and can be shown without internet.',
  },
  letter: {
    ckb: 'نامەی چالاککردنت لە نووسینگە وەرگرتووە؟ کۆدەکەی بخوێنەوە یان ژمارەکەی بنووسە.',
    kmr: 'Te nameya çalakkirinê ji nivîsgehê girt? Koda wê bixwîne an hejmara wê binivîse.',
    ar: 'هل استلمت رسالة التفعيل من المكتب؟ امسح رمزها أو اكتب رقمها.',
    en: 'Have you got the activation letter from the office? Scan its code or type its number.',
  },
  evicted: {
    ckb: 'وێبگەڕەکە ئەوەی هەڵگیرابوو سڕیویەتییەوە. هیچ بەڵگەنامەیەک لەدەست نەچووە: بە نامەیەکی نوێ هەموویان دەگەڕێنەوە.',
    kmr: 'Gerokê ya hilanî jê biriye. Tu belge winda nebûye: bi nameyeke nû hemû vedigerin.',
    ar: 'محا المتصفح ما كان محفوظًا. لم تضع أي وثيقة: تعود كلها برسالة جديدة.',
    en: 'The browser erased what was kept here. No document is lost: a new letter brings all of them back.',
  },
} as const satisfies Record<string, Text>;

export const documentWords = {
  status: { ckb: 'دۆخ', kmr: 'Rewş', ar: 'الحالة', en: 'Status' },
  listAge: { ckb: 'لیستی دۆخ: پێش {age}', kmr: 'Lîsteya rewşê: berî {age}', ar: 'قائمة الحالة: قبل {age}', en: 'Status list: {age} old' },
  listMissing: { ckb: 'هێشتا لیستی دۆخ نییە', kmr: 'Hêj lîsteya rewşê tune', ar: 'لا قائمة حالة بعد', en: 'No status list yet' },
  copies: { ckb: 'واژۆکراو تا {date}', kmr: 'Îmzekirî heta {date}', ar: 'موقّعة حتى {date}', en: 'Signed until {date}' },
  received: { ckb: 'وەرگیراوە لە {date}', kmr: 'Hatiye wergirtin di {date} de', ar: 'استُلمت في {date}', en: 'Received {date}' },
  history: { ckb: 'مێژووی ئەم بەڵگەنامەیە', kmr: 'Dîroka vê belgeyê', ar: 'سجل هذه الوثيقة', en: 'History of this document' },
  notOneWay: {
    ckb: 'ئەم بەڵگەنامەیە بە کۆد پیشان نادرێت؛ تەنها کاتێک بانکێک یان نووسینگەیەک داوای بکات.',
    kmr: 'Ev belge bi kodê nayê nîşandan; tenê dema bankek an nivîsgehek bixwaze.',
    ar: 'لا تُعرض هذه الوثيقة برمز؛ بل حين يطلبها مصرف أو مكتب.',
    en: 'This document is not shown by code, only when a bank or an office asks for it.',
  },
  gone: {
    ckb: 'ئەم بەڵگەنامەیە لەم ئامێرەدا نییە.',
    kmr: 'Ev belge li ser vê amûrê tune ye.',
    ar: 'هذه الوثيقة ليست على هذا الجهاز.',
    en: 'This document is not on this device.',
  },
} as const satisfies Record<string, Text>;
