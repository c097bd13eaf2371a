/** What an officer says when an application is returned or refused: ready sentences, so that everybody is told why in a language of their own. */
import type { Text } from '@krdpass/locale';

/** `asks`: what the citizen is to do about it; where `question`, the officer names the question that it is about. */
export type Reason = Readonly<{
  act: 'return' | 'refuse';
  asks: 'upload' | 'correction' | 'visit' | 'payment' | 'nothing';
  question: boolean;
  text: Text;
}>;

export const reasons = {
  'document-unreadable': {
    act: 'return',
    asks: 'upload',
    question: true,
    text: {
      ckb: 'وێنەی بەڵگەنامەکە ڕوون نییە. تکایە لە شوێنێکی ڕووناک دووبارە وێنەی بگرە.',
      kmr: 'Wêneyê belgeyê ne zelal e. Ji kerema xwe li cihekî ronî ji nû ve bikişîne.',
      ar: 'صورة الوثيقة غير واضحة. يرجى تصويرها مجددًا في مكان مضاء.',
      en: 'The picture of the document is not clear. Please take it again in good light.',
    },
  },
  'page-missing': {
    act: 'return',
    asks: 'upload',
    question: true,
    text: {
      ckb: 'لاپەڕەیەک کەمە. تکایە هەموو لاپەڕەکان بنێرە.',
      kmr: 'Rûpelek kêm e. Ji kerema xwe hemû rûpelan bişîne.',
      ar: 'تنقص صفحة. يرجى إرسال جميع الصفحات.',
      en: 'A page is missing. Please send all pages.',
    },
  },
  'wrong-document': {
    act: 'return',
    asks: 'upload',
    question: true,
    text: {
      ckb: 'ئەمە ئەو بەڵگەنامەیە نییە کە داوامان کردووە. تکایە ئەوەی داواکراوە بنێرە.',
      kmr: 'Ev ne ew belge ye ku me xwestiye. Ji kerema xwe ya xwestî bişîne.',
      ar: 'هذه ليست الوثيقة المطلوبة. يرجى إرسال الوثيقة المطلوبة.',
      en: 'This is not the document we asked for. Please send the one that was asked for.',
    },
  },
  'document-expired': {
    act: 'return',
    asks: 'upload',
    question: true,
    text: {
      ckb: 'ئەم بەڵگەنامەیە بەسەرچووە. تکایە دانەیەکی کارا بنێرە.',
      kmr: 'Dema vê belgeyê derbas bûye. Ji kerema xwe ya derbasdar bişîne.',
      ar: 'هذه الوثيقة منتهية. يرجى إرسال وثيقة سارية.',
      en: 'This document has expired. Please send a valid one.',
    },
  },
  'photo-not-acceptable': {
    act: 'return',
    asks: 'upload',
    question: true,
    text: {
      ckb: 'وێنەکە ناگونجێت. تکایە وێنەیەکی نوێ بنێرە: ڕوو لە کامێرا، باکگراوندی سپی.',
      kmr: 'Wêne nayê qebûlkirin. Ji kerema xwe wêneyekî nû bişîne: rû li kamerayê, paşxaneya spî.',
      ar: 'الصورة غير مناسبة. يرجى إرسال صورة جديدة: الوجه نحو الكاميرا وخلفية بيضاء.',
      en: 'The photo cannot be used. Please send a new one: facing the camera, white background.',
    },
  },
  'name-differs': {
    act: 'return',
    asks: 'correction',
    question: true,
    text: {
      ckb: 'ناوەکە جیاوازە لەوەی لە تۆماردایە. تکایە ڕاستی بکەرەوە، یان بەڵگەی گۆڕینی ناو بنێرە.',
      kmr: 'Nav ji yê tomarê cuda ye. Ji kerema xwe rast bike, an belgeya guhertina navî bişîne.',
      ar: 'الاسم يختلف عما في السجل. يرجى تصحيحه أو إرسال ما يثبت تغيير الاسم.',
      en: 'The name differs from the register. Please correct it, or send proof of the change of name.',
    },
  },
  'answer-incorrect': {
    act: 'return',
    asks: 'correction',
    question: true,
    text: {
      ckb: 'ئەم وەڵامە ڕاست نییە یان لەگەڵ بەڵگەنامەکە ناگونجێت. تکایە سەیری بکەرەوە.',
      kmr: 'Ev bersiv ne rast e an bi belgeyê re nagunce. Ji kerema xwe dîsa lê binêre.',
      ar: 'هذا الجواب غير صحيح أو لا يطابق الوثيقة. يرجى مراجعته.',
      en: 'This answer is not right, or does not agree with the document you sent. Please look at it again.',
    },
  },
  'original-needed': {
    act: 'return',
    asks: 'visit',
    question: true,
    text: {
      ckb: 'پێویستە بەڵگەنامە ڕەسەنەکە ببینین. تکایە لەگەڵ خۆت بیهێنە بۆ فەرمانگە.',
      kmr: 'Divê em belgeya resen bibînin. Ji kerema xwe bi xwe re bîne daîreyê.',
      ar: 'نحتاج إلى رؤية الأصل. يرجى إحضاره إلى الدائرة.',
      en: 'We need to see the original. Please bring it to the office.',
    },
  },
  'come-to-the-office': {
    act: 'return',
    asks: 'visit',
    question: false,
    text: {
      ckb: 'تکایە وەرە بۆ فەرمانگە، با پێکەوە تەواوی بکەین. ژمارەی داواکارییەکەت لەگەڵ خۆت بهێنە.',
      kmr: 'Ji kerema xwe were daîreyê, da em bi hev re temam bikin. Hejmara daxwaza xwe bîne.',
      ar: 'يرجى الحضور إلى الدائرة لنكمل الطلب معًا. أحضر رقم طلبك.',
      en: 'Please come to the office so that we can finish this together. Bring the number of your application.',
    },
  },
  'debt-open': {
    act: 'return',
    asks: 'payment',
    question: false,
    text: {
      ckb: 'هێشتا قەرزێک یان سزایەکی نەدراو هەیە. تکایە بیدە، پاشان دووبارە بینێرەوە.',
      kmr: 'Hêj deynek an cezayekî nedayî heye. Ji kerema xwe bide, paşê dîsa bişîne.',
      ar: 'ما زال هناك دين أو غرامة غير مدفوعة. يرجى الدفع ثم الإرسال مجددًا.',
      en: 'A debt or fine is still unpaid. Please pay it, then send the application again.',
    },
  },
  'not-entitled': {
    act: 'refuse',
    asks: 'nothing',
    question: false,
    text: {
      ckb: 'بەداخەوە، مەرجەکانی ئەم خزمەتگوزارییە لەسەر تۆ جێبەجێ نابن.',
      kmr: 'Mixabin, mercên vê xizmetê ji bo te pêk nayên.',
      ar: 'نأسف، شروط هذه الخدمة لا تنطبق عليك.',
      en: 'We are sorry: you do not meet the conditions of this service.',
    },
  },
  'false-document': {
    act: 'refuse',
    asks: 'nothing',
    question: true,
    text: {
      ckb: 'بەڵگەنامەیەک پشتڕاست نەکرایەوە و ناتوانین پشتی پێ ببەستین. ئەگەر هەڵەیە، تانە بدە و ڕەسەنەکە بهێنە.',
      kmr: 'Belgeyek nehat piştrastkirin û em nikarin xwe bispêrin wê. Heke şaşî be, îtiraz bike û ya resen bîne.',
      ar: 'لم تثبت صحة وثيقة ولا يمكننا الاعتماد عليها. إن كان ذلك خطأ فاعترض وأحضر الأصل.',
      en: 'A document could not be confirmed, and we cannot rely on it. If this is a mistake, appeal and bring the original.',
    },
  },
  'false-statement': {
    act: 'refuse',
    asks: 'nothing',
    question: true,
    text: {
      ckb: 'ئەوەی نووسراوە لەگەڵ تۆمارەکان ناگونجێت.',
      kmr: 'Tiştê nivîsandî bi tomaran re nagunce.',
      ar: 'ما كُتب لا يطابق السجلات.',
      en: 'What was stated does not agree with the registers.',
    },
  },
  'already-given': {
    act: 'refuse',
    asks: 'nothing',
    question: false,
    text: {
      ckb: 'ئەمەت پێشتر پێدراوە و هێشتا کارایە.',
      kmr: 'Ev berê ji te re hatiye dayîn û hêj derbasdar e.',
      ar: 'مُنحت لك من قبل وما زالت سارية.',
      en: 'You have been given this already, and it is still valid.',
    },
  },
  'another-office': {
    act: 'refuse',
    asks: 'nothing',
    question: false,
    text: {
      ckb: 'ئەم کارە لە دەسەڵاتی ئێمەدا نییە. تکایە داواکە بۆ فەرمانگەی پەیوەندیدار بنێرە.',
      kmr: 'Ev kar ne di destê me de ye. Ji kerema xwe daxwazê ji daîreya têkildar re bişîne.',
      ar: 'هذا ليس من اختصاصنا. يرجى تقديم الطلب إلى الدائرة المعنية.',
      en: 'This is not for our office to decide. Please apply to the office that it belongs to.',
    },
  },
  'no-answer': {
    act: 'refuse',
    asks: 'nothing',
    question: false,
    text: {
      ckb: 'ئەوەی داوامان کردبوو لە کاتی خۆیدا نەگەیشت. دەتوانیت داواکارییەکی نوێ بنێریت.',
      kmr: 'Tiştê ku me xwestibû di dema xwe de negihişt. Tu dikarî daxwazeke nû bişînî.',
      ar: 'لم يصل ما طلبناه في موعده. يمكنك تقديم طلب جديد.',
      en: 'What we asked for did not arrive in time. You may send a new application.',
    },
  },
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof reasons;

/** The sentence of a reason; undefined for one that this build does not know, or that is a condition's own. */
export const reasonWords = (id: string): Text | undefined => (Object.hasOwn(reasons, id) ? reasons[id as ReasonId].text : undefined);
