/** Words of the devices of a citizen, and of the code for the day one is lost. */
import type { Text } from '@krdpass/locale';

export const deviceWords = {
  title: { ckb: 'ئامێرەکانم', kmr: 'Amûrên min', ar: 'أجهزتي', en: 'My devices' },
  thisOne: { ckb: 'ئەم ئامێرە', kmr: 'Ev amûr', ar: 'هذا الجهاز', en: 'This device' },
  other: { ckb: 'ئامێرێکی تر', kmr: 'Amûreke din', ar: 'جهاز آخر', en: 'Another device' },
  activated: { ckb: 'چالاککراوە لە {date}', kmr: 'Di {date} de hat çalakkirin', ar: 'فُعّل في {date}', en: 'Activated {date}' },
  ended: { ckb: 'کۆتایی هاتووە لە {date}', kmr: 'Di {date} de hat qedandin', ar: 'أُنهي في {date}', en: 'Ended {date}' },
  end: { ckb: 'کۆتایی پێ بهێنە', kmr: 'Biqedîne', ar: 'أنهِه', en: 'End it' },
  endSure: {
    ckb: 'بەڵگەنامەکانی سەر ئەو ئامێرە ڕادەگیرێن و چیتر پیشان نادرێن.',
    kmr: 'Belgeyên li ser wê amûrê tên rawestandin û êdî nayên nîşandan.',
    ar: 'تُوقف الوثائق على ذلك الجهاز ولا تُعرض بعدها.',
    en: 'The documents on that device are suspended and can no longer be shown.',
  },
  none: { ckb: 'هیچ ئامێرێک نییە.', kmr: 'Tu amûr tune ye.', ar: 'لا أجهزة.', en: 'No devices.' },
  code: { ckb: 'کۆدی مۆبایلی ونبوو', kmr: 'Koda telefona winda', ar: 'رمز الهاتف المفقود', en: 'Lost-phone code' },
  codeMore: {
    ckb: 'ئەم کۆدە لەسەر کاغەز بنووسە و دوور لە مۆبایلەکەت هەڵیبگرە. ئەگەر مۆبایلەکەت ون بوو، بەم کۆدە و ژمارە کەسییەکەت لە هەر وێبگەڕێکەوە هەموو بەڵگەنامەکان ڕادەگریت.',
    kmr: 'Vê kodê li ser kaxezekê binivîse û dûrî telefona xwe hilîne. Heke telefon winda bibe, bi vê kodê û hejmara xwe ya kesî tu dikarî ji her gerokê hemû belgeyan rawestînî.',
    ar: 'اكتب هذا الرمز على ورقة واحفظها بعيدًا عن هاتفك. إن ضاع هاتفك فبهذا الرمز ورقمك الشخصي توقف كل الوثائق من أي متصفح.',
    en: 'Write this code on paper and keep it away from your phone. If the phone is lost, this code and your personal number suspend all documents from any browser.',
  },
  showCode: { ckb: 'کۆدەکە پیشان بدە', kmr: 'Kodê nîşan bide', ar: 'اعرض الرمز', en: 'Show the code' },
} as const satisfies Record<string, Text>;

export const lostWords = {
  title: { ckb: 'مۆبایلێکی ونبوو', kmr: 'Telefoneke winda', ar: 'هاتف مفقود', en: 'A lost phone' },
  more: {
    ckb: 'هەموو بەڵگەنامەکانی سەر مۆبایلەکان ڕادەگیرێن تا نامەیەکی نوێ لە نووسینگە وەردەگریت. هیچ بەڵگەنامەیەک لەدەست ناچێت.',
    kmr: 'Hemû belgeyên li ser telefonan tên rawestandin heta ku tu nameyeke nû ji nivîsgehê bistînî. Tu belge winda nabe.',
    ar: 'تُوقف كل الوثائق على الهواتف إلى أن تستلم رسالة جديدة من المكتب. لا تضيع أي وثيقة.',
    en: 'All documents on phones are suspended until you get a new letter from the office. No document is lost.',
  },
  upn: { ckb: 'ژمارەی کەسی (UPN)', kmr: 'Hejmara kesî (UPN)', ar: 'الرقم الشخصي (UPN)', en: 'Personal number (UPN)' },
  code: { ckb: 'کۆدی مۆبایلی ونبوو', kmr: 'Koda telefona winda', ar: 'رمز الهاتف المفقود', en: 'Lost-phone code' },
  codeHint: {
    ckb: '١٢ ژمارە، ئەوەی لەسەر کاغەز نووسیوتە.',
    kmr: '12 reqem, ya ku te li ser kaxezê nivîsî.',
    ar: '١٢ رقمًا، كما كتبتها على الورق.',
    en: '12 digits, as you wrote them on paper.',
  },
  suspend: { ckb: 'بەڵگەنامەکان ڕابگرە', kmr: 'Belgeyan rawestîne', ar: 'أوقف الوثائق', en: 'Suspend the documents' },
  wrongUpn: {
    ckb: 'ژمارەی کەسی ١٣ ژمارەیە.',
    kmr: 'Hejmara kesî 13 reqem e.',
    ar: 'الرقم الشخصي ١٣ رقمًا.',
    en: 'A personal number has 13 digits.',
  },
  wrongCode: { ckb: 'کۆدەکە ١٢ ژمارەیە.', kmr: 'Kod 12 reqem e.', ar: 'الرمز ١٢ رقمًا.', en: 'The code has 12 digits.' },
  done: {
    ckb: 'وەرمانگرت. ئەگەر ژمارە و کۆدەکە ڕاستن، ئێستا هەموو شتێک ڕاگیراوە.',
    kmr: 'Me wergirt. Heke hejmar û kod rast bin, niha her tişt hatiye rawestandin.',
    ar: 'استلمناه. إن كان الرقم والرمز صحيحين فقد أُوقف كل شيء الآن.',
    en: 'We have got it. If the number and the code are right, everything is suspended now.',
  },
  slow: {
    ckb: 'زۆر جار هەوڵ درا. تکایە چەند خولەکێک چاوەڕێ بکە.',
    kmr: 'Pir caran hat ceribandin. Ji kerema xwe çend deqîqeyan bisekine.',
    ar: 'محاولات كثيرة. يرجى الانتظار بضع دقائق.',
    en: 'Too many tries. Please wait a few minutes.',
  },
  noCode: {
    ckb: 'کۆدەکەت لا نییە؟ لە هەر نووسینگەیەک بە پێناسەکەتەوە دەتوانیت ڕایانبگریت.',
    kmr: 'Koda te tune? Li her nivîsgehê bi nasnameya xwe tu dikarî wan rawestînî.',
    ar: 'ليس لديك الرمز؟ يمكنك إيقافها في أي مكتب ببطاقتك.',
    en: 'No code at hand? Any office can suspend them with your identity card.',
  },
} as const satisfies Record<string, Text>;
