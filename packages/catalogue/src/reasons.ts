/** Why an officer asks for more or refuses: a closed list, so that a citizen reads it in their own language whoever decided. Own words may follow. */
import type { Text } from '@krdpass/locale';

export type Reason = Readonly<{
  code: string; // stands in histories: never reused
  acts: readonly ('return' | 'refuse' | 'suspend' | 'reinstate' | 'revoke' | 'disagree')[]; // what it may be given for
  text: Text;
}>;

export const reasons: readonly Reason[] = [
  {
    code: 'unreadable',
    acts: ['return'],
    text: {
      ckb: 'وێنەکە ناخوێنرێتەوە. تکایە بە ڕووناکییەکی باش دووبارە بیگرەوە، بە هەموو لاپەڕەکەوە.',
      kmr: 'Wêne nayê xwendin. Ji kerema xwe bi ronahiyeke baş dîsa bikişîne, bi tevahiya rûpelê.',
      ar: 'الصورة غير مقروءة. يرجى تصويرها من جديد بإضاءة جيدة، مع ظهور الصفحة كاملة.',
      en: 'The picture cannot be read. Please take it again in good light, with the whole page in view.',
    },
  },
  {
    code: 'wrong-paper',
    acts: ['return'],
    text: {
      ckb: 'ئەمە ئەو بەڵگەیە نییە کە داوا کراوە. تکایە بەڵگە دروستەکە بنێرە.',
      kmr: 'Ev ne ew belge ye ku hatiye xwestin. Ji kerema xwe belgeya rast bişîne.',
      ar: 'هذه ليست الوثيقة المطلوبة. يرجى إرسال الوثيقة الصحيحة.',
      en: 'This is not the paper that was asked for. Please send the right one.',
    },
  },
  {
    code: 'pages-missing',
    acts: ['return'],
    text: {
      ckb: 'هەندێک لاپەڕە نییە. تکایە هەموویان بنێرە.',
      kmr: 'Hin rûpel kêm in. Ji kerema xwe hemûyan bişîne.',
      ar: 'بعض الصفحات ناقصة. يرجى إرسالها كلها.',
      en: 'Some pages are missing. Please send all of them.',
    },
  },
  {
    code: 'paper-too-old',
    acts: ['return'],
    text: {
      ckb: 'ماوەی ئەم بەڵگەیە بەسەرچووە. تکایە یەکێکی نوێ بنێرە.',
      kmr: 'Dema vê belgeyê derbas bûye. Ji kerema xwe yeke nû bişîne.',
      ar: 'انتهت مدة هذه الوثيقة. يرجى إرسال واحدة حديثة.',
      en: 'This paper is out of date. Please send a recent one.',
    },
  },
  {
    code: 'photo-unfit',
    acts: ['return'],
    text: {
      ckb: 'وێنەکە بۆ بەڵگەنامە ناشێت: ڕوو لە کامێرا بێت و باکگراوند سپی بێت.',
      kmr: 'Wêne ji bo belgeyê ne guncan e: rû li kamerayê be û paşxane spî be.',
      ar: 'الصورة لا تصلح للوثيقة: يجب أن يكون الوجه نحو الكاميرا والخلفية بيضاء.',
      en: 'The photo does not suit a document: face the camera, with a white background.',
    },
  },
  {
    code: 'differs-from-register',
    acts: ['return', 'refuse'],
    text: {
      ckb: 'ئەمە لەگەڵ ئەوەی لە تۆمارەکەدایە یەک ناگرێتەوە.',
      kmr: 'Ev bi ya di tomarê de li hev nayê.',
      ar: 'هذا لا يطابق ما في السجل.',
      en: 'This differs from what the register holds.',
    },
  },
  {
    code: 'come-in-person',
    acts: ['return'],
    text: {
      ckb: 'تکایە بۆ ئەمە خۆت سەردانی نووسینگە بکە و بەڵگە ڕەسەنەکەت لەگەڵ بێت.',
      kmr: 'Ji kerema xwe ji bo vê bi xwe were nivîsgehê û belgeya resen bi xwe re bîne.',
      ar: 'يرجى الحضور إلى المكتب شخصيًا لهذا ومعك الأصل.',
      en: 'Please come to the office for this and bring the original.',
    },
  },
  {
    code: 'not-entitled',
    acts: ['refuse'],
    text: {
      ckb: 'مەرجەکانی ئەم خزمەتگوزارییە پڕ نەکراونەتەوە.',
      kmr: 'Mercên vê karûbarê bi cih nehatine.',
      ar: 'شروط هذه الخدمة غير مستوفاة.',
      en: 'The conditions of this service are not met.',
    },
  },
  {
    code: 'paper-not-genuine',
    acts: ['refuse'],
    text: {
      ckb: 'بەڵگەیەکی نێردراو لەلایەن دەرکەرەکەیەوە پشتڕاست نەکراوەتەوە.',
      kmr: 'Belgeyeke şandî ji aliyê saziya ku derxistiye ve nehat piştrastkirin.',
      ar: 'لم تؤكد الجهة المصدرة إحدى الوثائق المرسلة.',
      en: 'A paper that was sent was not confirmed by the office that issued it.',
    },
  },
  {
    code: 'already-held',
    acts: ['refuse'],
    text: {
      ckb: 'ئەم بەڵگەنامەیەت پێشتر هەیە و هێشتا کارایە.',
      kmr: 'Ev belge berê li cem te heye û hê derbasdar e.',
      ar: 'لديك هذه الوثيقة من قبل وهي ما زالت سارية.',
      en: 'You hold this document already and it is still valid.',
    },
  },
  {
    code: 'reported-lost',
    acts: ['suspend', 'revoke'],
    text: {
      ckb: 'هەڵگرەکەی ڕایگەیاندووە کە ون بووە یان دزراوە.',
      kmr: 'Xwediyê wê ragihand ku winda bûye an hatiye dizîn.',
      ar: 'أبلغ حاملها عن فقدانها أو سرقتها.',
      en: 'Its holder has reported it lost or stolen.',
    },
  },
  {
    code: 'court-order',
    acts: ['suspend', 'reinstate', 'revoke'],
    text: {
      ckb: 'بە بڕیاری دادگا.',
      kmr: 'Bi biryara dadgehê.',
      ar: 'بقرار من المحكمة.',
      en: 'By order of a court.',
    },
  },
  {
    code: 'issued-in-error',
    acts: ['suspend', 'revoke'],
    text: {
      ckb: 'بە هەڵە دەرکراوە.',
      kmr: 'Bi şaşî hatiye derxistin.',
      ar: 'صدرت خطأً.',
      en: 'It was issued in error.',
    },
  },
  {
    code: 'reason-ended',
    acts: ['reinstate'],
    text: {
      ckb: 'هۆکاری ڕاگرتنەکە نەماوە.',
      kmr: 'Sedema rawestandinê nema.',
      ar: 'زال سبب الإيقاف.',
      en: 'The reason for suspending it is gone.',
    },
  },
  {
    code: 'look-again',
    acts: ['disagree'],
    text: {
      ckb: 'بەڵگەکان پاڵپشتی ئەم بڕیارە ناکەن. تکایە دووبارە سەیریان بکەوە.',
      kmr: 'Delîl piştgiriya vê biryarê nakin. Ji kerema xwe dîsa lê binêre.',
      ar: 'الأدلة لا تسند هذا القرار. يرجى مراجعتها من جديد.',
      en: 'The evidence does not carry this decision. Please look again.',
    },
  },
];
