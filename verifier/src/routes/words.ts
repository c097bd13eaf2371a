/** The words of the frame around every screen: name, menu, and the screens shown before there is anything to check with. */
import type { Text } from '@krdpass/locale';

export const frameWords = {
  name: { ckb: 'پشکنەری KRDPass', kmr: 'Kontrolkera KRDPass', ar: 'مدقّق KRDPass', en: 'KRDPass Verifier' },
  menu: { ckb: 'پێڕست', kmr: 'Menû', ar: 'القائمة', en: 'Menu' },
  history: { ckb: 'مێژوو', kmr: 'Dîrok', ar: 'السجل', en: 'History' },
  settings: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
  back: { ckb: 'گەڕانەوە بۆ کامێرا', kmr: 'Vegere kamerayê', ar: 'العودة إلى الكاميرا', en: 'Back to the camera' },
  loading: { ckb: 'ئامادە دەکرێت…', kmr: 'Tê amadekirin…', ar: 'جارٍ التحضير…', en: 'Getting ready…' },
  offline: {
    ckb: 'بێ هێڵ: پشکنین کار دەکات',
    kmr: 'Bê înternet: kontrol dixebite',
    ar: 'بلا شبكة: التدقيق يعمل',
    en: 'Offline: checking works',
  },
  listsAge: { ckb: 'لیستەکان: {age}', kmr: 'Lîste: {age}', ar: 'القوائم: {age}', en: 'Lists: {age}' },
} as const satisfies Record<string, Text>;

export const scanWords = {
  hint: {
    ckb: 'کۆدەکە بخە ناو چوارچێوەکە. مۆبایلەکە لە دەستی خاوەنەکەی بمێنێت.',
    kmr: 'Kodê bixe nav çarçoveyê. Telefon di destê xwediyê xwe de bimîne.',
    ar: 'ضع الرمز داخل الإطار. يبقى الهاتف في يد صاحبه.',
    en: 'Put the code inside the frame. The phone stays in its owner’s hand.',
  },
  damaged: {
    ckb: 'کۆدەکە تەواو ناخوێنرێتەوە. داوا بکە بەڵگەنامەکە دووبارە بکرێتەوە.',
    kmr: 'Kod bi temamî nayê xwendin. Bixwaze ku belge dîsa were vekirin.',
    ar: 'الرمز لا يُقرأ كاملًا. اطلب فتح الوثيقة من جديد.',
    en: 'The code does not read as a whole. Ask for the document to be opened again.',
  },
} as const satisfies Record<string, Text>;

export const startWords = {
  chooseTitle: { ckb: 'زمانەکەت هەڵبژێرە', kmr: 'Zimanê xwe hilbijêre', ar: 'اختر لغتك', en: 'Choose your language' },
  title: { ckb: 'یەکجار، پێش کارکردن', kmr: 'Carekê, berî xebatê', ar: 'مرة واحدة قبل العمل', en: 'Once, before you start' },
  why: {
    ckb: 'لیستە واژووکراوەکان دادەبەزێنرێن: کێ دەتوانێت بەڵگەنامە دەربکات، و کامیان ڕاگیراون یان هەڵوەشێنراونەتەوە.',
    kmr: 'Lîsteyên îmzekirî tên daxistin: kî dikare belgeyan derxe, û kîjan hatine rawestandin an betalkirin.',
    ar: 'تُنزَّل القوائم الموقّعة: من يحق له الإصدار، وأي الوثائق موقوفة أو ملغاة.',
    en: 'The signed lists are downloaded: who may issue documents, and which documents are suspended or revoked.',
  },
  then: {
    ckb: 'دوای ئەوە پشکنین بەبێ هێڵ کار دەکات و هیچ شتێک بۆ هیچ کوێ نانێردرێت.',
    kmr: 'Piştî wê kontrol bê înternet dixebite û tiştek ji tu derê re nayê şandin.',
    ar: 'بعد ذلك يعمل التدقيق بلا شبكة ولا يُرسل أي شيء إلى أي مكان.',
    en: 'After that, checking works without a network, and nothing is sent anywhere.',
  },
  later: {
    ckb: 'لیستەکان دوای ٢٤ کاتژمێر ئاگادارییەک پیشان دەدەن؛ لەو شوێنەی هێڵ هەیە نوێیان بکەرەوە.',
    kmr: 'Piştî 24 saetan lîste hişyariyekê nîşan didin; li cihê ku înternet heye wan nû bike.',
    ar: 'بعد ٢٤ ساعة تُظهر القوائم تنبيهًا؛ حدّثها حيث توجد شبكة.',
    en: 'After 24 hours the lists show a warning; update them wherever there is a network.',
  },
  download: { ckb: 'لیستەکان دابەزێنە', kmr: 'Lîsteyan daxe', ar: 'نزّل القوائم', en: 'Download the lists' },
  file: { ckb: 'لە فایلێکەوە', kmr: 'Ji pelekê', ar: 'من ملف', en: 'From a file' },
  progress: {
    ckb: '{done} لە {of} دابەزێنرا',
    kmr: '{done} ji {of} hatin daxistin',
    ar: 'نُزّل {done} من {of}',
    en: '{done} of {of} downloaded',
  },
  noDeployment: {
    ckb: 'هێشتا نەزانراوە ئەم ئامێرە هی کام دامەزراوەیە',
    kmr: 'Hê nayê zanîn ev amûr aydî kîjan sazkirinê ye',
    ar: 'لم يُعرف بعد إلى أي منظومة ينتمي هذا الجهاز',
    en: 'It is not known yet which installation this device belongs to',
  },
  noDeploymentRemedy: {
    ckb: 'بۆ یەکەم جار پێویستی بە هێڵە. پەیوەست ببە و دووبارە هەوڵ بدەوە.',
    kmr: 'Ji bo cara yekem înternet pêwîst e. Girê bide û dîsa biceribîne.',
    ar: 'تلزم الشبكة في المرة الأولى. اتصل ثم حاول مرة أخرى.',
    en: 'The first start needs a network. Connect, then try again.',
  },
  again: { ckb: 'دووبارە هەوڵ بدەوە', kmr: 'Dîsa biceribîne', ar: 'حاول مرة أخرى', en: 'Try again' },
  otherTitle: { ckb: 'ئەمە دامەزراوەیەکی ترە', kmr: 'Ev sazkirineke din e', ar: 'هذه منظومة أخرى', en: 'This is another installation' },
  otherWhy: {
    ckb: 'ڕەگی متمانەی ئەم ناونیشانە گۆڕاوە. ئەوەی لەم ئامێرەدا هەیە هی دامەزراوەی پێشووە و لێرە بڕوای پێ ناکرێت.',
    kmr: 'Koka baweriyê ya vê navnîşanê guheriye. Yên li ser vê amûrê yên sazkirina berê ne û li vir bawerî pê nayê anîn.',
    ar: 'تغيّر جذر الثقة لهذا العنوان. ما على هذا الجهاز يخص المنظومة السابقة ولا يوثق به هنا.',
    en: 'The root of trust at this address has changed. What is on this device belongs to the former installation and is not trusted here.',
  },
  otherRemedy: {
    ckb: 'ئەگەر چاوەڕوانی ئەمەت نەدەکرد، هیچ مەکە و سەرپەرشتیارەکەت ئاگادار بکەرەوە.',
    kmr: 'Heke te ev hêvî nedikir, tiştekî neke û serperiştê xwe agahdar bike.',
    ar: 'إن لم تكن تتوقع هذا فلا تفعل شيئًا وأبلغ مشرفك.',
    en: 'If you did not expect this, do nothing and tell your supervisor.',
  },
  startOver: { ckb: 'لێرە لە سەرەتاوە دەست پێ بکە', kmr: 'Li vir ji nû ve dest pê bike', ar: 'ابدأ هنا من جديد', en: 'Start over here' },
} as const satisfies Record<string, Text>;

export const refreshTrouble = {
  unreachable: {
    ckb: 'هێڵ نییە یان دەرکەر وەڵام ناداتەوە. ئەوەی هەیە ماوەتەوە؛ دواتر هەوڵ بدەوە.',
    kmr: 'Înternet tune ye an derxer bersivê nade. Yên heyî man; paşê biceribîne.',
    ar: 'لا توجد شبكة أو لا يجيب المصدر. بقي ما لديك؛ حاول لاحقًا.',
    en: 'There is no network, or the issuer does not answer. What you have is kept; try later.',
  },
  refused: {
    ckb: 'وەڵامێکی چاوەڕواننەکراو هات. ئەوەی هەیە ماوەتەوە؛ دواتر هەوڵ بدەوە.',
    kmr: 'Bersiveke nehêvîkirî hat. Yên heyî man; paşê biceribîne.',
    ar: 'وصل جواب غير متوقع. بقي ما لديك؛ حاول لاحقًا.',
    en: 'An unexpected answer came. What you have is kept; try later.',
  },
} as const satisfies Record<string, Text>;
