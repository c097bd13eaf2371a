/** The words of the console's frame and of its door. */
import type { Text } from '@krdpass/locale';

export const frameWords = {
  name: { ckb: 'مێزی فەرمانبەر', kmr: 'Maseya karmend', ar: 'مكتب الموظف', en: 'Officer console' },
  demo: {
    ckb: 'نموونەی پیشاندان: هیچ کەسێک و بڕیارێک ڕاستەقینە نییە.',
    kmr: 'Mînak: tu kes û biryar ne rast in.',
    ar: 'عرض تجريبي: لا أشخاص ولا قرارات حقيقية.',
    en: 'Demonstration: no person and no decision here is real.',
  },
  leave: { ckb: 'چوونەدەرەوە', kmr: 'Derkeve', ar: 'تسجيل الخروج', en: 'Sign out' },
  again: { ckb: 'دووبارە هەوڵ بدەوە', kmr: 'Dîsa biceribîne', ar: 'أعد المحاولة', en: 'Try again' },
  unreachable: {
    ckb: 'پەیوەندی بە سیستەمەوە نییە. هیچ شتێک ون نەبووە؛ کە تۆڕ هاتەوە دووبارە هەوڵ بدەوە.',
    kmr: 'Têkilî bi pergalê re tune. Tiştek winda nebûye; dema tor hat dîsa biceribîne.',
    ar: 'لا اتصال بالنظام. لم يُفقد شيء؛ أعد المحاولة عند عودة الشبكة.',
    en: 'The system cannot be reached. Nothing is lost; try again when the network is back.',
  },
} as const satisfies Record<string, Text>;

export const doorWords = {
  title: {
    ckb: 'بە کلیلی تێپەڕین بچۆ ژوورەوە',
    kmr: 'Bi mifteya derbasbûnê têkeve',
    ar: 'الدخول بمفتاح المرور',
    en: 'Sign in with your passkey',
  },
  signIn: { ckb: 'چوونەژوورەوە', kmr: 'Têkeve', ar: 'دخول', en: 'Sign in' },
  first: { ckb: 'یەکەم جارە لێرەم', kmr: 'Cara yekem im', ar: 'هذه مرتي الأولى', en: 'My first time here' },
  code: { ckb: 'کۆدی ناونووسین', kmr: 'Koda tomarbûnê', ar: 'رمز التسجيل', en: 'Enrolment code' },
  codeHint: {
    ckb: 'شانزە پیت و ژمارە، لە سەرپەرشتیارەکەتەوە. جارێک کار دەکات.',
    kmr: 'Şanzdeh tîp û hejmar, ji serpereştê te. Carekê dixebite.',
    ar: 'ستة عشر حرفًا ورقمًا من مشرفك. يعمل مرة واحدة.',
    en: 'Sixteen letters and digits, from your supervisor. It works once.',
  },
  enrol: { ckb: 'کلیل دروست بکە', kmr: 'Mifteyê çêke', ar: 'أنشئ المفتاح', en: 'Make my passkey' },
  back: { ckb: 'گەڕانەوە', kmr: 'Vegere', ar: 'رجوع', en: 'Back' },
} as const satisfies Record<string, Text>;

/** What a refusal means for an officer; codes that are not here are told with their name. */
export const faultWords: Readonly<Record<string, Text>> = {
  offline: frameWords.unreachable,
  'passkey-stopped': {
    ckb: 'کلیلەکە بەکار نەهێنرا. دووبارە هەوڵ بدەوە.',
    kmr: 'Mifte nehat bikaranîn. Dîsa biceribîne.',
    ar: 'لم يُستخدم المفتاح. أعد المحاولة.',
    en: 'The passkey was not used. Try again.',
  },
  'passkey-refused': {
    ckb: 'ئەم کلیلە لێرە ناناسرێت. کلیلێکی تر هەڵبژێرە، یان داوای کۆدێکی نوێ بکە.',
    kmr: 'Ev mifte li vir nayê nasîn. Mifteyeke din hilbijêre, an jî kodeke nû bixwaze.',
    ar: 'هذا المفتاح غير معروف هنا. اختر مفتاحًا آخر أو اطلب رمزًا جديدًا.',
    en: 'This passkey is not known here. Choose another, or ask for a new code.',
  },
  'enrolment-unknown': {
    ckb: 'کۆدەکە هەڵەیە، بەکار هاتووە یان کاتی بەسەرچووە. داوای یەکێکی نوێ بکە.',
    kmr: 'Kod şaş e, hatiye bikaranîn an dema wê derbas bûye. Yeke nû bixwaze.',
    ar: 'الرمز خاطئ أو مستخدم أو منتهٍ. اطلب رمزًا جديدًا.',
    en: 'The code is wrong, used or expired. Ask for a new one.',
  },
  unexpected: {
    ckb: 'شتێک تێکچوو لە سیستەمەکەدا. هیچ شتێک نیوەچڵ تۆمار نەکراوە. دووبارە هەوڵ بدەوە.',
    kmr: 'Di pergalê de tiştek şaş çû. Tiştek nîvco nehat tomarkirin. Dîsa biceribîne.',
    ar: 'حدث خلل في النظام. لم يُسجَّل شيء ناقصًا. أعد المحاولة.',
    en: 'Something failed in the system. Nothing was recorded half. Try again.',
  },
};
