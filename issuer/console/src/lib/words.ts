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

export const navWords = {
  label: { ckb: 'بەشەکان', kmr: 'Beş', ar: 'الأقسام', en: 'Sections' },
  queue: { ckb: 'ڕیزی کار', kmr: 'Rêza kar', ar: 'قائمة العمل', en: 'Queue' },
  persons: { ckb: 'کەسەکان', kmr: 'Kes', ar: 'الأشخاص', en: 'Persons' },
  revocations: { ckb: 'هەڵوەشاندنەوەکان', kmr: 'Betalkirin', ar: 'الإلغاءات', en: 'Revocations' },
  counter: { ckb: 'گیشە', kmr: 'Pêşgeh', ar: 'الشباك', en: 'Counter' },
  figures: { ckb: 'ژمارەکان', kmr: 'Hejmar', ar: 'الأرقام', en: 'Figures' },
  audit: { ckb: 'تۆماری کردارەکان', kmr: 'Tomara kiryaran', ar: 'سجل التدقيق', en: 'Audit log' },
  keys: { ckb: 'کلیلەکان', kmr: 'Bişkok', ar: 'المفاتيح', en: 'Keys' },
} as const satisfies Record<string, Text>;

export const pieceWords = {
  loading: { ckb: 'دەهێنرێت…', kmr: 'Tê anîn…', ar: 'جارٍ الجلب…', en: 'Loading…' },
  older: {
    ckb: 'ئەوەی لێرەدایە پێش پچڕانی پەیوەندی هاتووە.',
    kmr: 'Ya li vir berî qutbûna têkiliyê hatibû.',
    ar: 'ما يظهر هنا وصل قبل انقطاع الاتصال.',
    en: 'What you see here arrived before the connection was lost.',
  },
  previous: { ckb: 'پێشوو', kmr: 'Ya berê', ar: 'السابق', en: 'Previous' },
  next: { ckb: 'دواتر', kmr: 'Ya din', ar: 'التالي', en: 'Next' },
  page: { ckb: 'لاپەڕەی {page} لە {pages}', kmr: 'Rûpel {page} ji {pages}', ar: 'صفحة {page} من {pages}', en: 'Page {page} of {pages}' },
  back: { ckb: 'گەڕانەوە', kmr: 'Vegere', ar: 'رجوع', en: 'Back' },
  reason: { ckb: 'هۆکار', kmr: 'Sedem', ar: 'السبب', en: 'Reason' },
  chooseReason: { ckb: 'هۆکارێک هەڵبژێرە', kmr: 'Sedemekê hilbijêre', ar: 'اختر سببًا', en: 'Choose a reason' },
  ownWords: { ckb: 'بە وشەی خۆت', kmr: 'Bi gotinên xwe', ar: 'بكلماتك', en: 'In your own words' },
  ownWordsHint: {
    ckb: 'هاووڵاتییەکە وەک خۆی دەیخوێنێتەوە.',
    kmr: 'Welatî wê wekî xwe dixwîne.',
    ar: 'يقرؤها المواطن كما هي.',
    en: 'The citizen reads them as you write them.',
  },
  press: { ckb: 'دووبارە دڵنیا ببەوە', kmr: 'Carek din piştrast bike', ar: 'تأكيد أخير', en: 'Confirm once more' },
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
  'version-conflict': {
    ckb: 'کەسێکی تر لە تۆ خێراتر بوو و داواکارییەکە گۆڕاوە. ئەوەی نووسیوتە ماوە.',
    kmr: 'Kesekî din ji te zûtir bû û serlêdan hat guhertin. Ya ku te nivîsiye dimîne.',
    ar: 'سبقك شخص آخر وتغيّر الطلب. ما كتبته محفوظ.',
    en: 'Somebody else was faster and the application has changed. What you typed is kept.',
  },
  locked: {
    ckb: 'ئەمە لەسەر مێزی فەرمانبەرێکی ترە.',
    kmr: 'Ev li ser maseya karmendekî din e.',
    ar: 'هذا على مكتب موظف آخر.',
    en: 'This lies on another officer’s desk.',
  },
  'not-claimed': {
    ckb: 'داواکارییەکە لەسەر مێزی تۆ نەما. ئەوەی نووسیوتە ماوە؛ دووبارە بیگرە.',
    kmr: 'Serlêdan êdî ne li ser maseya te ye. Ya ku te nivîsiye dimîne; dîsa bigire.',
    ar: 'لم يعد الطلب على مكتبك. ما كتبته محفوظ؛ خذه من جديد.',
    en: 'The application does not lie on your desk any more. What you typed is kept; take it again.',
  },
  'move-not-allowed': {
    ckb: 'داواکارییەکە لە قۆناغێکی ترە. دووبارە بیخوێنەوە؛ ئەوەی نووسیوتە ماوە.',
    kmr: 'Serlêdan di qonaxeke din de ye. Dîsa bixwîne; ya ku te nivîsiye dimîne.',
    ar: 'الطلب في مرحلة أخرى الآن. اقرأه من جديد؛ ما كتبته محفوظ.',
    en: 'The application is at another step by now. Read it again; what you typed is kept.',
  },
  'decision-recorded': {
    ckb: 'بڕیارێک تۆمار کراوە و چاوەڕێی فەرمانبەری دووەمە.',
    kmr: 'Biryarek hatiye tomarkirin û li benda karmendê duyem e.',
    ar: 'سُجّل قرار وهو بانتظار الموظف الثاني.',
    en: 'A decision is recorded already and waits for its second officer.',
  },
  'decision-missing': {
    ckb: 'هیچ بڕیارێک چاوەڕێی فەرمانبەری دووەم نییە.',
    kmr: 'Tu biryar li benda karmendê duyem nîn e.',
    ar: 'لا قرار بانتظار موظف ثانٍ.',
    en: 'No decision waits for a second officer.',
  },
  'condition-not-met': {
    ckb: 'مەرجێک پڕ نەکراوەتەوە، بۆیە ناتوانرێت پەسەند بکرێت.',
    kmr: 'Mercek bi cih nehatiye, ji ber vê nayê pejirandin.',
    ar: 'أحد الشروط غير مستوفى، فلا يمكن القبول.',
    en: 'A condition is not met, so it cannot be approved.',
  },
  'four-eyes': {
    ckb: 'ئەمە پێویستی بە فەرمانبەرێکی ترە.',
    kmr: 'Ji bo vê karmendekî din pêwîst e.',
    ar: 'هذا يحتاج إلى موظف آخر.',
    en: 'This needs another officer.',
  },
  'own-application': {
    ckb: 'کەس بڕیار لەسەر داواکاریی خۆی نادات.',
    kmr: 'Tu kes biryara serlêdana xwe nade.',
    ar: 'لا يقرر أحد في طلبه هو.',
    en: 'Nobody decides about an application of their own.',
  },
  'application-unknown': {
    ckb: 'ئەم داواکارییە لەم نووسینگەیەدا نییە.',
    kmr: 'Ev serlêdan li vê nivîsgehê tune ye.',
    ar: 'هذا الطلب ليس في هذا المكتب.',
    en: 'There is no such application at this office.',
  },
  'officer-role': {
    ckb: 'ڕۆڵەکەت ڕێگەی ئەمە نادات.',
    kmr: 'Rola te destûrê nade vê.',
    ar: 'دورك لا يسمح بهذا.',
    en: 'Your role does not allow this.',
  },
  'role-missing': {
    ckb: 'ڕۆڵەکەت ڕێگەی ئەمە نادات.',
    kmr: 'Rola te destûrê nade vê.',
    ar: 'دورك لا يسمح بهذا.',
    en: 'Your role does not allow this.',
  },
  'fee-amount': {
    ckb: 'بڕەکە هەمان نرخ نییە. دووبارە بیخوێنەوە.',
    kmr: 'Mîqdar ne heq bi xwe ye. Dîsa bixwîne.',
    ar: 'المبلغ ليس الرسم نفسه. اقرأ الطلب من جديد.',
    en: 'The amount is not the fee. Read the application again.',
  },
  'too-many-records': {
    ckb: 'لە کاتژمێرێکدا شەست تۆمار دەکرێنەوە. تکایە دواتر.',
    kmr: 'Di saetekê de şêst tomar tên vekirin. Ji kerema xwe paşê.',
    ar: 'تُفتح ستون سجلًا في الساعة. يرجى المحاولة لاحقًا.',
    en: 'Sixty records can be opened in an hour. Please try later.',
  },
  'person-unknown': {
    ckb: 'کەسێک بەم ژمارەیە نەدۆزرایەوە.',
    kmr: 'Kesek bi vê hejmarê nehat dîtin.',
    ar: 'لم يُعثر على شخص بهذا الرقم.',
    en: 'Nobody was found by this number.',
  },
  'answers-refused': {
    ckb: 'هەندێک وەڵام قبووڵ نەکران. سەیری ئەوانە بکەوە کە نیشانە کراون.',
    kmr: 'Hin bersiv nehatin qebûlkirin. Li yên nîşankirî binêre.',
    ar: 'لم تُقبل بعض الإجابات. راجع المؤشَّر منها.',
    en: 'Some answers were not accepted. Look at those that are marked.',
  },
  'not-eligible': {
    ckb: 'مەرجەکانی ئەم خزمەتگوزارییە پڕ نەکراونەتەوە. هیچ شتێک نەنێردرا.',
    kmr: 'Mercên vî karûbarî bi cih nehatine. Tiştek nehat şandin.',
    ar: 'شروط هذه الخدمة غير مستوفاة. لم يُرسل شيء.',
    en: 'The conditions of this service are not met. Nothing was sent.',
  },
  'already-open': {
    ckb: 'داواکارییەکی کراوە بۆ ئەمە هەیە.',
    kmr: 'Ji bo vê serlêdaneke vekirî heye.',
    ar: 'هناك طلب مفتوح لهذا.',
    en: 'An application for this is open already.',
  },
  'visit-unknown': {
    ckb: 'ئەم سەردانە کۆتایی هاتووە. سەردانێکی نوێ دەست پێ بکە.',
    kmr: 'Ev serdan qediyaye. Serdaneke nû dest pê bike.',
    ar: 'انتهت هذه الزيارة. ابدأ زيارة جديدة.',
    en: 'This visit has ended. Begin a new one.',
  },
  credential_request_denied: {
    ckb: 'تۆمارەکان ئەم بەڵگەنامەیەیان بۆ ئەم کەسە نییە.',
    kmr: 'Di tomaran de ev belge ji bo vî kesî nîn e.',
    ar: 'ليست هذه الوثيقة لهذا الشخص في السجلات.',
    en: 'The registers hold no such document for this person.',
  },
  'paper-unreadable': {
    ckb: 'ئەم بەڵگەنامەیە شێوەی چاپکراوی نییە.',
    kmr: 'Forma çapkirî ya vê belgeyê nîn e.',
    ar: 'لا صيغة مطبوعة لهذه الوثيقة.',
    en: 'This document has no printed form.',
  },
  'already-pending': {
    ckb: 'پێشتر داوای هەڵوەشاندنەوەی کراوە و چاوەڕێی فەرمانبەری دووەمە.',
    kmr: 'Berê betalkirina wê hatiye xwestin û li benda karmendê duyem e.',
    ar: 'طُلب إلغاؤها من قبل وهو بانتظار موظف ثانٍ.',
    en: 'Its revocation was asked for already and waits for a second officer.',
  },
  'document-unknown': {
    ckb: 'بەڵگەنامەیەک بەم ژمارەیە نییە.',
    kmr: 'Belgeyek bi vê hejmarê nîn e.',
    ar: 'لا وثيقة بهذا الرقم.',
    en: 'There is no document of this number.',
  },
  'revocation-unknown': {
    ckb: 'ئەمە ئیتر چاوەڕێ نییە؛ کەسێکی تر بڕیاری لێداوە.',
    kmr: 'Ev êdî li bendê nîn e; kesekî din biryar daye.',
    ar: 'لم يعد هذا بالانتظار؛ قرر فيه غيرك.',
    en: 'This waits no more; somebody else has decided.',
  },
  'search-empty': {
    ckb: 'ناوێک یان ژمارەیەک بنووسە.',
    kmr: 'Navekî an hejmarekê binivîse.',
    ar: 'اكتب اسمًا أو رقمًا.',
    en: 'Type a name or a number.',
  },
  unexpected: {
    ckb: 'شتێک تێکچوو لە سیستەمەکەدا. هیچ شتێک نیوەچڵ تۆمار نەکراوە. دووبارە هەوڵ بدەوە.',
    kmr: 'Di pergalê de tiştek şaş çû. Tiştek nîvco nehat tomarkirin. Dîsa biceribîne.',
    ar: 'حدث خلل في النظام. لم يُسجَّل شيء ناقصًا. أعد المحاولة.',
    en: 'Something failed in the system. Nothing was recorded half. Try again.',
  },
};
