/** Words of the review: the evidence, and where each piece of it comes from. */
import type { Text } from '@krdpass/locale';

export const reviewWords = {
  back: { ckb: 'گەڕانەوە بۆ ڕیز', kmr: 'Vegere rêzê', ar: 'العودة إلى القائمة', en: 'Back to the queue' },
  evidence: { ckb: 'بەڵگەکان', kmr: 'Delîl', ar: 'الأدلة', en: 'Evidence' },
  checks: { ckb: 'پشکنینە خۆکارەکان', kmr: 'Kontrolên otomatîk', ar: 'الفحوص الآلية', en: 'Automatic checks' },
  holds: { ckb: 'جێبەجێیە', kmr: 'Bi cih e', ar: 'متحقق', en: 'Holds' },
  fails: { ckb: 'جێبەجێ نییە', kmr: 'Ne bi cih e', ar: 'غير متحقق', en: 'Does not hold' },
  untold: { ckb: 'نازانرێت', kmr: 'Nayê zanîn', ar: 'لا يمكن معرفته', en: 'Cannot be told' },
  noChecks: {
    ckb: 'ئەم خزمەتگوزارییە مەرجی نییە.',
    kmr: 'Mercên vî karûbarî tune ne.',
    ar: 'لا شروط لهذه الخدمة.',
    en: 'This service has no conditions.',
  },
  answers: { ckb: 'وەڵامەکان', kmr: 'Bersiv', ar: 'الإجابات', en: 'Answers' },
  question: { ckb: 'پرسیار', kmr: 'Pirs', ar: 'السؤال', en: 'Question' },
  answer: { ckb: 'وەڵام', kmr: 'Bersiv', ar: 'الإجابة', en: 'Answer' },
  from: { ckb: 'سەرچاوە', kmr: 'Çavkanî', ar: 'المصدر', en: 'Source' },
  registers: { ckb: 'ئەوەی تۆمارەکان دەیڵێن', kmr: 'Ya ku tomar dibêjin', ar: 'ما تقوله السجلات', en: 'What the registers hold' },
  empty: {
    ckb: 'تۆمارەکە ئەم کەسەی نییە.',
    kmr: 'Ev kes di tomarê de tune.',
    ar: 'ليس في السجل هذا الشخص.',
    en: 'The register does not know this person.',
  },
  offered: {
    ckb: 'لە تۆمارەوە پێشنیار کرابوو: ',
    kmr: 'Ji tomarê hatibû pêşniyarkirin: ',
    ar: 'عُرض من السجل: ',
    en: 'Offered from the register: ',
  },
  history: { ckb: 'مێژوو', kmr: 'Dîrok', ar: 'السجل الزمني', en: 'History' },
  citizen: { ckb: 'هاووڵاتی', kmr: 'Welatî', ar: 'المواطن', en: 'Citizen' },
  service: { ckb: 'خۆکار', kmr: 'Otomatîk', ar: 'آليًا', en: 'Automatic' },
  upn: { ckb: 'ژمارەی کەسی', kmr: 'Hejmara kesane', ar: 'الرقم الشخصي', en: 'Personal number' },
  born: { ckb: 'لەدایکبوون', kmr: 'Jidayikbûn', ar: 'الولادة', en: 'Born' },
  submitted: { ckb: 'نێردراوە', kmr: 'Hat şandin', ar: 'قُدّم', en: 'Submitted' },
  promised: { ckb: 'بەڵێنی وەڵام', kmr: 'Soza bersivê', ar: 'موعد الرد', en: 'Promised' },
  fee: { ckb: 'نرخ', kmr: 'Heq', ar: 'الرسم', en: 'Fee' },
  free: { ckb: 'بێ بەرامبەر', kmr: 'Belaş', ar: 'مجانًا', en: 'Free' },
  file: { ckb: 'فایلی {number}', kmr: 'Pelê {number}', ar: 'الملف {number}', en: 'File {number}' },
  hide: { ckb: 'بیشارەوە', kmr: 'Veşêre', ar: 'أخفِ', en: 'Hide' },
  savePdf: { ckb: 'PDF دابەزێنە', kmr: 'PDF daxîne', ar: 'نزّل PDF', en: 'Download the PDF' },
  picture: { ckb: 'وێنەی داواکار', kmr: 'Wêneyê serlêder', ar: 'صورة مقدم الطلب', en: 'Picture of the applicant' },
} as const satisfies Record<string, Text>;

export const sourceWords: Readonly<Record<'register' | 'credential' | 'typed' | 'uploaded', Text>> = {
  register: { ckb: 'تۆمار', kmr: 'Tomar', ar: 'السجل', en: 'Register' },
  credential: { ckb: 'بەڵگەنامەی پیشاندراو', kmr: 'Belgeya nîşandayî', ar: 'وثيقة معروضة', en: 'Presented credential' },
  typed: { ckb: 'نووسراو', kmr: 'Nivîsandî', ar: 'مكتوب', en: 'Typed' },
  uploaded: { ckb: 'فایلی نێردراو', kmr: 'Pelê şandî', ar: 'ملف مرسل', en: 'Uploaded' },
};

export const reviewKeys: readonly (readonly [string, Text])[] = [
  ['l', { ckb: 'بیخە سەر مێزی من', kmr: 'Dayne ser maseya min', ar: 'ضعه على مكتبي', en: 'Take to my desk' }],
  ['a', { ckb: 'پەسەندکردن / ڕازیبوون', kmr: 'Pejirandin / razîbûn', ar: 'قبول / موافقة', en: 'Approve / agree' }],
  ['r', { ckb: 'داوای زیاتر', kmr: 'Zêdetir bixwaze', ar: 'طلب المزيد', en: 'Ask for more' }],
  ['f', { ckb: 'ڕەتکردنەوە / ناڕازیبوون', kmr: 'Redkirin / nerazîbûn', ar: 'رفض / اعتراض', en: 'Refuse / disagree' }],
  ['u', { ckb: 'گەڕانەوە بۆ ڕیز', kmr: 'Vegere rêzê', ar: 'العودة إلى القائمة', en: 'Back to the queue' }],
  ['?', { ckb: 'کلیلەکان', kmr: 'Bişkok', ar: 'المفاتيح', en: 'Keys' }],
];
