/** Words of activation: from the letter to the documents. */
import type { Text } from '@krdpass/locale';

export const activateWords = {
  title: { ckb: 'چالاککردن', kmr: 'Çalakkirin', ar: 'التفعيل', en: 'Activation' },
  start: {
    ckb: 'نامەی چالاککردنەکەت بهێنە. یەکێک لەمانە هەڵبژێرە:',
    kmr: 'Nameya çalakkirinê bîne. Yek ji van hilbijêre:',
    ar: 'أحضر رسالة التفعيل، ثم اختر واحدة:',
    en: 'Take your activation letter. Choose one of these:',
  },
  scanHint: {
    ckb: 'کۆدی سەر نامەکە بخەرە ناو چوارگۆشەکە',
    kmr: 'Koda li ser nameyê bixe nav çargoşeyê',
    ar: 'ضع رمز الرسالة داخل المربع',
    en: 'Put the letter’s code inside the frame',
  },
  number: { ckb: 'ژمارەی نامە', kmr: 'Hejmara nameyê', ar: 'رقم الرسالة', en: 'Letter number' },
  numberHint: {
    ckb: '١٦ پیت و ژمارە، وەک لەسەر نامەکە نووسراوە',
    kmr: '16 tîp û hejmar, wek li ser nameyê',
    ar: '16 حرفًا ورقمًا كما في الرسالة',
    en: '16 letters and digits, as on the letter',
  },
  looking: { ckb: 'لە دەرکەر دەپرسرێت…', kmr: 'Ji derxer tê pirsîn…', ar: 'جارٍ سؤال جهة الإصدار…', en: 'Asking the issuer…' },
  review: { ckb: 'پێش ئەوەی دەست پێ بکەیت', kmr: 'Berî ku dest pê bikî', ar: 'قبل أن تبدأ', en: 'Before you start' },
  issuer: { ckb: 'دەرکەر', kmr: 'Derxer', ar: 'جهة الإصدار', en: 'Issuer' },
  willReceive: { ckb: 'ئەم بەڵگەنامانە وەردەگریت', kmr: 'Tu ê van belgeyan wergirî', ar: 'ستستلم هذه الوثائق', en: 'You will receive' },
  nothingYet: {
    ckb: 'هێشتا هیچ شتێکی تۆ نەنێردراوە. ئەگەر تۆ داوات نەکردووە، هەڵیبوەشێنەوە.',
    kmr: 'Hêj tiştek ji te nehatiye şandin. Heke te nexwestiye, betal bike.',
    ar: 'لم يُرسل أي شيء يخصك بعد. إن لم تطلب هذا فألغِه.',
    en: 'Nothing of yours has been sent yet. If you did not ask for this, cancel.',
  },
  replaces: {
    ckb: 'بەڵگەنامەی هەمان جۆر لەم ئامێرەدا بە هی نوێ دەگۆڕدرێت.',
    kmr: 'Belgeyên heman cureyê li ser vê amûrê bi yên nû tên guhertin.',
    ar: 'تُستبدل الوثائق من النوع نفسه على هذا الجهاز بالجديدة.',
    en: 'Documents of the same kind on this device are replaced by the new ones.',
  },
  codeTitle: { ckb: 'کۆدی چالاککردن', kmr: 'Koda çalakkirinê', ar: 'رمز التفعيل', en: 'Activation code' },
  codeHint: {
    ckb: 'ژمارەی {count} ڕەقەمی کە بە ڕێگەیەکی تر پێت گەیشتووە. تەنها لێرە بینووسە.',
    kmr: 'Hejmara {count} reqemî ya ku bi rêyeke din gihîştiye te. Tenê li vir binivîse.',
    ar: 'رقم من {count} خانات وصلك بطريقة أخرى. لا تكتبه إلا هنا.',
    en: 'The {count} digits that reached you another way. Type them nowhere but here.',
  },
  noCode: {
    ckb: 'ئەم نامەیە کۆدی ناوێت.',
    kmr: 'Ev name kodê naxwaze.',
    ar: 'لا تحتاج هذه الرسالة إلى رمز.',
    en: 'This letter needs no code.',
  },
  activate: { ckb: 'چالاکی بکە', kmr: 'Çalak bike', ar: 'فعّل', en: 'Activate' },
  receiving: { ckb: 'بەڵگەنامەکانت دێن', kmr: 'Belgeyên te tên', ar: 'وثائقك قادمة', en: 'Your documents are coming' },
  arrived: { ckb: 'گەیشت', kmr: 'Hat', ar: 'وصلت', en: 'Arrived' },
  coming: { ckb: 'دێت…', kmr: 'Tê…', ar: 'قادمة…', en: 'Coming…' },
  waiting: { ckb: 'لە ڕیزدایە', kmr: 'Di rêzê de', ar: 'في الانتظار', en: 'Waiting' },
  refused: { ckb: 'وەرنەگیرا', kmr: 'Nehat qebûlkirin', ar: 'لم تُقبل', en: 'Not accepted' },
  done: { ckb: 'جزدانەکەت ئامادەیە', kmr: 'Cizdana te amade ye', ar: 'محفظتك جاهزة', en: 'Your wallet is ready' },
  dropJourney: {
    ckb: 'وازی لێ بهێنە و ئەوەی هاتووە بیپارێزە',
    kmr: 'Dev jê berde û ya hatî biparêze',
    ar: 'توقف واحتفظ بما وصل',
    en: 'Stop, and keep what has arrived',
  },
} as const satisfies Record<string, Text>;
