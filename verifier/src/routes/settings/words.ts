/** The settings page. */
import type { Text } from '@krdpass/locale';
import type { Theme } from '#lib/settings.svelte.ts';

export const settingsWords = {
  title: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
  language: { ckb: 'زمان', kmr: 'Ziman', ar: 'اللغة', en: 'Language' },
  screen: { ckb: 'شاشە', kmr: 'Ekran', ar: 'الشاشة', en: 'Screen' },
  sound: { ckb: 'دەنگ بۆ هەر ئەنجامێک', kmr: 'Deng ji bo her encamê', ar: 'صوت لكل نتيجة', en: 'A sound for every result' },
  soundHint: {
    ckb: 'دەنگ دوای یەکەم دەستلێدان کار دەکات.',
    kmr: 'Deng piştî destdana yekem dixebite.',
    ar: 'يعمل الصوت بعد أول لمسة.',
    en: 'Sound works after the first tap.',
  },
  expected: { ckb: 'چی لێرە دەپشکنرێت', kmr: 'Li vir çi tê kontrolkirin', ar: 'ما الذي يُفحص هنا', en: 'What is checked here' },
  any: { ckb: 'هەموو بەڵگەنامەیەک', kmr: 'Hemû belge', ar: 'كل الوثائق', en: 'Any document' },
} as const satisfies Record<string, Text>;

export const themeWords: Readonly<Record<Theme, Text>> = {
  device: { ckb: 'وەک ئامێرەکە', kmr: 'Wek amûrê', ar: 'مثل الجهاز', en: 'Like the device' },
  light: { ckb: 'ڕووناک', kmr: 'Ronî', ar: 'فاتح', en: 'Light' },
  dark: { ckb: 'تاریک', kmr: 'Tarî', ar: 'داكن', en: 'Dark' },
  sun: { ckb: 'بەرخۆر', kmr: 'Li ber rojê', ar: 'تحت الشمس', en: 'In the sun' },
  night: { ckb: 'شەو، سوور لەسەر ڕەش', kmr: 'Şev, sor li ser reş', ar: 'ليلي، أحمر على أسود', en: 'Night, red on black' },
};

export const enrolWords = {
  title: { ckb: 'داواکردنی زانیاری', kmr: 'Xwestina agahiyan', ar: 'طلب المعلومات', en: 'Asking for facts' },
  why: {
    ckb: 'بۆ ئەوەی ئەم ئامێرە بە ناوی یەکەکەتەوە داوای زانیاری بکات، جارێک بە کۆدێک تۆمار دەکرێت. دوای ئەوە بەبێ هێڵ کار دەکات.',
    kmr: 'Ji bo ku ev amûr bi navê yekeya te agahiyan bixwaze, carekê bi kodekê tê tomarkirin. Piştî wê bê înternet dixebite.',
    ar: 'ليطلب هذا الجهاز المعلومات باسم وحدتك يُسجَّل مرة واحدة برمز. بعد ذلك يعمل بلا شبكة.',
    en: 'To ask in your unit’s name, this device is enrolled once with a code. After that it works without a network.',
  },
  code: { ckb: 'کۆدی تۆمارکردن', kmr: 'Koda tomarkirinê', ar: 'رمز التسجيل', en: 'Enrolment code' },
  hint: {
    ckb: 'دوانزە پیت و ژمارە، لە سەرپەرشتیارەکەتەوە. یەکجار کار دەکات.',
    kmr: 'Dwanzdeh tîp û hejmar, ji serperiştê te. Carekê dixebite.',
    ar: 'اثنا عشر حرفًا ورقمًا من مشرفك. يعمل مرة واحدة.',
    en: 'Twelve letters and digits from your supervisor. It works once.',
  },
  enrol: { ckb: 'تۆماری بکە', kmr: 'Tomar bike', ar: 'سجّل', en: 'Enrol' },
  busy: { ckb: 'تۆمار دەکرێت…', kmr: 'Tê tomarkirin…', ar: 'جارٍ التسجيل…', en: 'Enrolling…' },
  unreachable: {
    ckb: 'هێڵ نییە یان دەرکەر وەڵام ناداتەوە. دواتر هەوڵ بدەوە؛ ئەگەر کۆدەکە قبووڵ نەکرا، داوای یەکێکی نوێ بکە.',
    kmr: 'Înternet tune ye an derxer bersivê nade. Paşê biceribîne; heke kod neyê qebûlkirin, yekê nû bixwaze.',
    ar: 'لا توجد شبكة أو لا يجيب المصدر. حاول لاحقًا؛ وإن لم يُقبل الرمز فاطلب رمزًا جديدًا.',
    en: 'There is no network, or the issuer does not answer. Try later; if the code is not accepted then, ask for a new one.',
  },
  refused: {
    ckb: 'کۆدەکە قبووڵ نەکرا: هەڵەیە، بەکارهاتووە یان کاتی بەسەرچووە. داوای کۆدێکی نوێ بکە.',
    kmr: 'Kod nehat qebûlkirin: şaş e, hatiye bikaranîn an dema wê qediyaye. Kodeke nû bixwaze.',
    ar: 'لم يُقبل الرمز: خاطئ أو مستخدم أو منتهٍ. اطلب رمزًا جديدًا.',
    en: 'The code was not accepted: it is wrong, used or too old. Ask for a new one.',
  },
  mayAsk: { ckb: 'دەتوانێت داوا بکات', kmr: 'Dikare bixwaze', ar: 'يمكنه أن يطلب', en: 'May ask' },
  ended: { ckb: 'ماوەی مۆڵەت تەواو بووە', kmr: 'Dema destûrê qediyaye', ar: 'انتهى التصريح', en: 'The pass has ended' },
  withdrawn: {
    ckb: 'مافی داواکردن لابراوە',
    kmr: 'Mafê xwestinê hatiye rakirin',
    ar: 'سُحب حق الطلب',
    en: 'The right to ask was withdrawn',
  },
  unnamed: {
    ckb: 'یەکەکە لە لیستەکاندا نییە',
    kmr: 'Yeke di lîsteyan de tune ye',
    ar: 'الوحدة ليست في القوائم',
    en: 'The unit is not in the lists',
  },
} as const satisfies Record<string, Text>;

export const daysForms = {
  ckb: { other: 'مۆڵەتەکە {count} ڕۆژی تر کار دەکات و لەگەڵ لیستەکان نوێ دەبێتەوە.' },
  kmr: {
    one: 'Destûr rojekê din derbas dibe û bi lîsteyan re nû dibe.',
    other: 'Destûr {count} rojên din derbas dibe û bi lîsteyan re nû dibe.',
  },
  ar: {
    one: 'التصريح سارٍ يومًا آخر ويتجدد مع القوائم.',
    two: 'التصريح سارٍ يومين آخرين ويتجدد مع القوائم.',
    few: 'التصريح سارٍ {count} أيام أخرى ويتجدد مع القوائم.',
    other: 'التصريح سارٍ {count} يومًا آخر ويتجدد مع القوائم.',
  },
  en: {
    one: 'The pass counts one more day and is renewed with the lists.',
    other: 'The pass counts {count} more days and is renewed with the lists.',
  },
};
