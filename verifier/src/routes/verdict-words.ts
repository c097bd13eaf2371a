/** What the verdict screen says: a word for each face, what the inspector does next, and the eleven checks by name. */
import type { CheckName } from '@krdpass/credential';
import type { Text } from '@krdpass/locale';
import type { Face } from '#lib/face.ts';
import type { Likeness } from '#lib/foreign.ts';

type FaceWords = Readonly<{ word: Text; means: Text; act: Text }>;

export const faceWords: Readonly<Record<Face, FaceWords>> = {
  valid: {
    word: { ckb: 'کارایە', kmr: 'Derbasdar e', ar: 'سارية', en: 'Valid' },
    means: {
      ckb: 'ڕەسەنە، کارایە و ئێستا لەم مۆبایلەوە پیشان دراوە.',
      kmr: 'Resen û derbasdar e, niha ji vê telefonê hatiye nîşandan.',
      ar: 'أصلية وسارية وعُرضت الآن من هذا الهاتف.',
      en: 'Genuine, current and shown just now by this phone.',
    },
    act: {
      ckb: 'کەسەکە لەگەڵ ناو و وێنەکە بەراورد بکە.',
      kmr: 'Kesê bi nav û wêneyê re bide ber hev.',
      ar: 'قارن الشخص بالاسم والصورة.',
      en: 'Compare the person with the name and the photo.',
    },
  },
  expired: {
    word: { ckb: 'بەسەرچووە', kmr: 'Dema wê qediyaye', ar: 'منتهية', en: 'Expired' },
    means: {
      ckb: 'ڕەسەنە، بەڵام لە بەرواری خۆیدا نییە.',
      kmr: 'Resen e, lê ne di dema xwe de ye.',
      ar: 'أصلية، لكنها خارج مدتها.',
      en: 'Genuine, but outside its dates.',
    },
    act: {
      ckb: 'ڕێکاری بەڵگەنامەی بەسەرچوو جێبەجێ بکە.',
      kmr: 'Li gorî rêbaza belgeya demqediyayî bike.',
      ar: 'اتبع إجراء الوثيقة المنتهية.',
      en: 'Follow the procedure for an expired document.',
    },
  },
  suspended: {
    word: { ckb: 'ڕاگیراوە', kmr: 'Rawestandî ye', ar: 'موقوفة', en: 'Suspended' },
    means: {
      ckb: 'لایەنی دەرکەر بۆ ماوەیەک ڕایگرتووە.',
      kmr: 'Saziya derxer ew demekê rawestandiye.',
      ar: 'أوقفتها جهة الإصدار مؤقتًا.',
      en: 'The issuer has suspended it for now.',
    },
    act: {
      ckb: 'ڕێکاری بەڵگەنامەی ڕاگیراو جێبەجێ بکە.',
      kmr: 'Li gorî rêbaza belgeya rawestandî bike.',
      ar: 'اتبع إجراء الوثيقة الموقوفة.',
      en: 'Follow the procedure for a suspended document.',
    },
  },
  revoked: {
    word: { ckb: 'هەڵوەشێنراوەتەوە', kmr: 'Betalkirî ye', ar: 'ملغاة', en: 'Revoked' },
    means: {
      ckb: 'لایەنی دەرکەر هەڵیوەشاندووەتەوە.',
      kmr: 'Saziya derxer ew betal kiriye.',
      ar: 'ألغتها جهة الإصدار.',
      en: 'The issuer has revoked it.',
    },
    act: {
      ckb: 'ڕێکاری بەڵگەنامەی هەڵوەشاوە جێبەجێ بکە.',
      kmr: 'Li gorî rêbaza belgeya betalkirî bike.',
      ar: 'اتبع إجراء الوثيقة الملغاة.',
      en: 'Follow the procedure for a revoked document.',
    },
  },
  'not-genuine': {
    word: { ckb: 'پشتڕاست نەکرایەوە', kmr: 'Ne resen e', ar: 'غير أصلية', en: 'Not genuine' },
    means: {
      ckb: 'نەسەلمێنرا کە لایەنێکی متمانەپێکراو دەریکردبێت.',
      kmr: 'Nehat selmandin ku saziyeke pêbawer derxistiye.',
      ar: 'لم يثبت أن جهة موثوقة أصدرتها.',
      en: 'It is not proved that a trusted authority issued this.',
    },
    act: {
      ckb: 'پشت بە هیچ شتێک مەبەستە کە لەسەر شاشەی مۆبایلەکەیە. بە ڕێگەیەکی تر ناسنامەکە بپشکنە.',
      kmr: 'Bi tiştekî li ser ekrana telefonê ewle nebe. Nasnameyê bi rêyeke din kontrol bike.',
      ar: 'لا تعتمد على ما تُظهره شاشة الهاتف. تحقق من الهوية بطريقة أخرى.',
      en: 'Do not rely on anything on the phone’s screen. Check the identity in another way.',
    },
  },
  'cannot-confirm': {
    word: { ckb: 'پشتڕاست ناکرێتەوە', kmr: 'Nayê piştrastkirin', ar: 'تعذر التأكد', en: 'Cannot confirm' },
    means: {
      ckb: 'لەم ئامێرەدا هەموو ئەوە نییە کە پێویستە بۆ دڵنیابوون.',
      kmr: 'Li ser vê amûrê her tiştê ku ji bo piştrastbûnê pêwîst e tune ye.',
      ar: 'ليس على هذا الجهاز كل ما يلزم للتأكد.',
      en: 'This device does not hold everything it needs to be sure.',
    },
    act: {
      ckb: 'لەو شوێنەی هێڵ هەیە لیستەکان نوێ بکەرەوە، پاشان دووبارە بپشکنە.',
      kmr: 'Li cihê ku înternet heye lîsteyan nû bike, paşê dîsa kontrol bike.',
      ar: 'حدّث القوائم حيث توجد شبكة، ثم افحص مرة أخرى.',
      en: 'Update the lists where there is a network, then check again.',
    },
  },
  'stale-code': {
    word: { ckb: 'کۆدی کۆن', kmr: 'Koda kevn', ar: 'رمز قديم', en: 'Old code' },
    means: {
      ckb: 'ئەم کۆدە ئێستا دروست نەکراوە.',
      kmr: 'Ev kod ne niha hatiye çêkirin.',
      ar: 'هذا الرمز لم يُنشأ الآن.',
      en: 'This code was not made just now.',
    },
    act: {
      ckb: 'داوا بکە بەڵگەنامەکە دووبارە بکرێتەوە و کۆدە نوێیەکە بخوێنەرەوە.',
      kmr: 'Bixwaze ku belge dîsa were vekirin û koda nû bixwîne.',
      ar: 'اطلب فتح الوثيقة من جديد وامسح الرمز الجديد.',
      en: 'Ask for the document to be opened again and scan the new code.',
    },
  },
  'wrong-document': {
    word: { ckb: 'بەڵگەنامەیەکی تر', kmr: 'Belgeyeke din', ar: 'وثيقة أخرى', en: 'Other document' },
    means: {
      ckb: 'ئەمە ئەو بەڵگەنامەیە نییە کە لێرە دەپشکنرێت.',
      kmr: 'Ev ne ew belge ye ku li vir tê kontrolkirin.',
      ar: 'هذه ليست الوثيقة التي تُفحص هنا.',
      en: 'This is not the document that is checked here.',
    },
    act: {
      ckb: 'داوا بکە بەڵگەنامە ڕاستەکە لە جزدانی KRDPass بکرێتەوە.',
      kmr: 'Bixwaze ku belgeya rast di cizdana KRDPass de were vekirin.',
      ar: 'اطلب فتح الوثيقة الصحيحة في محفظة KRDPass.',
      en: 'Ask for the right document to be opened in the KRDPass wallet.',
    },
  },
};

export const likenessWords: Readonly<Record<Likeness, Text>> = {
  offer: {
    ckb: 'ئەمە پێشکەشکردنی بەڵگەنامەیە بۆ جزدان، نەک بەڵگەنامەیەک.',
    kmr: 'Ev pêşkêşa belgeyekê ye ji bo cizdanê, ne belge ye.',
    ar: 'هذا عرض وثيقة للمحفظة، وليس وثيقة.',
    en: 'This is an offer for a wallet, not a document.',
  },
  address: {
    ckb: 'ئەمە ناونیشانێکی وێبە، نەک بەڵگەنامەیەک. نەکراوەتەوە.',
    kmr: 'Ev navnîşaneke webê ye, ne belge ye. Nehat vekirin.',
    ar: 'هذا عنوان على الشبكة، وليس وثيقة. لم يُفتح.',
    en: 'This is a web address, not a document. It was not opened.',
  },
  request: {
    ckb: 'ئەمە داواکاری پشکنەرێکە، نەک بەڵگەنامەیەک.',
    kmr: 'Ev daxwaza kontrolkerekî ye, ne belge ye.',
    ar: 'هذا طلب من مدقّق، وليس وثيقة.',
    en: 'This is a verifier’s request, not a document.',
  },
  shown: {
    ckb: 'ئەم کۆدە یەکلایەنە پیشان دراوە؛ وەڵامی داواکارییەکە نییە.',
    kmr: 'Ev kod yekalî hatiye nîşandan; ne bersiva daxwazê ye.',
    ar: 'هذا رمز عُرض باتجاه واحد، وليس جواب الطلب.',
    en: 'This code is shown one-way; it does not answer the request.',
  },
  text: {
    ckb: 'ئەمە کۆدێکی ترە، نەک بەڵگەنامەیەکی KRDPass.',
    kmr: 'Ev kodeke din e, ne belgeyeke KRDPass ye.',
    ar: 'هذا رمز آخر، وليس وثيقة KRDPass.',
    en: 'This is some other code, not a KRDPass document.',
  },
};

export const verdictWords = {
  thisIs: { ckb: 'ئەمە «{title}»ـە.', kmr: 'Ev «{title}» e.', ar: 'هذه «{title}».', en: 'This is a “{title}”.' },
  copyPossible: {
    ckb: 'واژووکراو و کارایە، بەڵام کاغەز دەکرێت لەبەر بگیرێتەوە.',
    kmr: 'Îmzekirî û derbasdar e, lê kaxez dikare were kopîkirin.',
    ar: 'موقّعة وسارية، لكن الورق يمكن نسخه.',
    en: 'Signed and current, but paper can be copied.',
  },
  paperWord: { ckb: 'وێنەکە ببینە', kmr: 'Li wêneyê binêre', ar: 'قارن الصورة', en: 'Compare photo' },
  born: { ckb: 'لەدایکبووی {year}', kmr: 'Jidayikbûna {year}', ar: 'مواليد {year}', en: 'Born {year}' },
  years: { ckb: '{age} ساڵ', kmr: '{age} salî', ar: 'العمر {age}', en: 'age {age}' },
  validFor: { ckb: 'کارایە بۆ {duration}', kmr: 'Hê {duration}', ar: 'سارية لمدة {duration}', en: 'Valid {duration}' },
  validToday: { ckb: 'ئەمڕۆ دوا ڕۆژییەتی', kmr: 'Îro roja wê ya dawî ye', ar: 'اليوم آخر يوم لها', en: 'Today is its last day' },
  expiredSince: { ckb: 'بەسەرچووە: {when}', kmr: 'Qediya: {when}', ar: 'انتهت: {when}', en: 'Expired {when}' },
  restrictions: { ckb: 'مەرجەکان: {codes}', kmr: 'Merc: {codes}', ar: 'الشروط: {codes}', en: 'Restrictions: {codes}' },
  portrait: { ckb: 'وێنەی خاوەن بەڵگەنامە', kmr: 'Wêneyê xwediyê belgeyê', ar: 'صورة صاحب الوثيقة', en: 'Portrait of the holder' },
  noPortrait: {
    ckb: 'وێنەی لەگەڵ نییە. بۆ بەراوردکردنی ڕووخسار داوای «لەگەڵ وێنە» بکە.',
    kmr: 'Wêne pê re tune ye. Ji bo berhevdana rû «bi wêne» bixwaze.',
    ar: 'لا صورة معها. لمقارنة الوجه اطلب العرض «مع الصورة».',
    en: 'No photo in this code. To compare the face, ask for “with photo”.',
  },
  listAge: { ckb: 'لیستی دۆخ: پێش {age}', kmr: 'Lîsteya rewşê: berî {age}', ar: 'قائمة الحالة: قبل {age}', en: 'Status list {age} old' },
  show: { ckb: 'یەکلایەنە، لە مۆبایلەوە', kmr: 'Yekalî, ji telefonê', ar: 'باتجاه واحد، من هاتف', en: 'One-way, from a phone' },
  ask: { ckb: 'وەڵامی داواکاریمان', kmr: 'Bersiva daxwaza me', ar: 'جواب لطلبنا', en: 'Answers our request' },
  declined: { ckb: 'نەدراوە: {facts}', kmr: 'Nehat dayîn: {facts}', ar: 'لم يُعطَ: {facts}', en: 'Not given: {facts}' },
  declinedAct: {
    ckb: 'بەوەی دراوە بڕیار بدە، یان داواکارییەکی تر پیشان بدە.',
    kmr: 'Bi ya hatî dayîn biryarê bide, an daxwazeke din nîşan bide.',
    ar: 'قرّر بما أُعطي، أو اعرض طلبًا آخر.',
    en: 'Decide by what was given, or show another request.',
  },
  decide: {
    ckb: 'بەم زانیارییانە بڕیار بدە.',
    kmr: 'Bi van agahiyan biryarê bide.',
    ar: 'قرّر بهذه المعلومات.',
    en: 'Decide by these facts.',
  },
  holderClock: {
    ckb: 'کاتژمێری مۆبایلەکە هەڵەیە. ئەمە هیچ لە ئەنجامەکە ناگۆڕێت.',
    kmr: 'Saeta telefonê şaş e. Ev tiştekî ji encamê naguherîne.',
    ar: 'ساعة الهاتف غير مضبوطة. هذا لا يغيّر النتيجة.',
    en: 'The phone’s clock is wrong. That changes nothing in the result.',
  },
  paper: { ckb: 'کۆدی چاپکراو', kmr: 'Koda çapkirî', ar: 'رمز مطبوع', en: 'Printed code' },
  shownBefore: {
    ckb: 'هەمان کۆد پێشتر لەم ئامێرەدا پیشان درا: پێش {age}.',
    kmr: 'Heman kod berê li vê amûrê hat nîşandan: berî {age}.',
    ar: 'عُرض الرمز نفسه على هذا الجهاز قبل {age}.',
    en: 'The same code was shown to this device {age} ago.',
  },
  next: { ckb: 'پشکنینی دواتر', kmr: 'Kontrola din', ar: 'الفحص التالي', en: 'Next scan' },
  details: { ckb: 'وردەکاری', kmr: 'Hûrgilî', ar: 'التفاصيل', en: 'Details' },
  less: { ckb: 'بیشارەوە', kmr: 'Veşêre', ar: 'إخفاء', en: 'Hide' },
  facts: { ckb: 'ئەوەی پیشان دراوە', kmr: 'Yên hatine nîşandan', ar: 'ما عُرض', en: 'What was shown' },
  checks: { ckb: 'یازدە پشکنین', kmr: 'Yazdeh kontrol', ar: 'أحد عشر تدقيقًا', en: 'Eleven checks' },
  demo: {
    ckb: 'دامەزراوەی نموونەیی: هیچ بەڵگەنامەیەک لێرە ڕاستەقینە نییە.',
    kmr: 'Sazkirina nimûneyî: tu belge li vir rastîn nîne.',
    ar: 'منظومة تجريبية: لا وثيقة هنا حقيقية.',
    en: 'Demonstration: no document here is a real one.',
  },
} as const satisfies Record<string, Text>;

export const seconds: Readonly<
  Record<'ckb' | 'kmr' | 'ar' | 'en', Readonly<{ one: string; two?: string; few?: string; many?: string; other: string }>>
> = {
  ckb: { one: 'چرکەیەک', other: '{count} چرکە' },
  kmr: { one: 'çirkeyekê', other: '{count} çirkeyan' },
  ar: { one: 'ثانية', two: 'ثانيتين', few: '{count} ثوانٍ', many: '{count} ثانية', other: '{count} ثانية' },
  en: { one: '{count} second', other: '{count} seconds' },
};

export const checkWords: Readonly<Record<CheckName, Text>> = {
  format: { ckb: 'شێوەی کۆدەکە دروستە', kmr: 'Awayê kodê rast e', ar: 'صيغة الرمز سليمة', en: 'The code is well formed' },
  signature: { ckb: 'واژووی دەرکەر دروستە', kmr: 'Îmzeya derxer rast e', ar: 'توقيع جهة الإصدار صحيح', en: 'The issuer’s signature holds' },
  'issuer-trusted': { ckb: 'دەرکەر متمانەپێکراوە', kmr: 'Derxer pêbawer e', ar: 'جهة الإصدار موثوقة', en: 'The issuer is trusted' },
  'type-allowed': {
    ckb: 'دەرکەر مافی ئەم جۆرەی هەیە',
    kmr: 'Mafê derxer ji bo vî cureyî heye',
    ar: 'للجهة حق إصدار هذا النوع',
    en: 'The issuer may issue this type',
  },
  'in-force': { ckb: 'کۆپییەکە لە ماوەی خۆیدایە', kmr: 'Kopî di dema xwe de ye', ar: 'النسخة ضمن مدتها', en: 'This copy is in force' },
  'document-valid': {
    ckb: 'بەڵگەنامەکە بەسەرنەچووە',
    kmr: 'Dema belgeyê neqediyaye',
    ar: 'الوثيقة غير منتهية',
    en: 'The document has not expired',
  },
  'not-revoked': {
    ckb: 'ڕانەگیراوە و هەڵنەوەشێنراوەتەوە',
    kmr: 'Nehatiye rawestandin û betalkirin',
    ar: 'غير موقوفة ولا ملغاة',
    en: 'It is neither suspended nor revoked',
  },
  'holder-bound': {
    ckb: 'مۆبایلی خاوەنەکەی واژووی کردووە',
    kmr: 'Telefona xwediyê wê îmze kiriye',
    ar: 'وقّعها هاتف صاحبها',
    en: 'The holder’s own phone signed it',
  },
  fresh: { ckb: 'کۆدەکە نوێیە', kmr: 'Kod nû ye', ar: 'الرمز حديث', en: 'The code is fresh' },
  audience: {
    ckb: 'بۆ پیشاندان لێرە دروستکراوە',
    kmr: 'Ji bo nîşandana li vir hatiye çêkirin',
    ar: 'أُعدّ للعرض هنا',
    en: 'It was made to be shown here',
  },
  'request-satisfied': {
    ckb: 'ئەوەی پێویستە تێیدایە',
    kmr: 'Tiştên pêwîst tê de ne',
    ar: 'فيه ما يلزم',
    en: 'It holds what is needed',
  },
};

export const outcomeWords = {
  passed: { ckb: 'بەڵێ', kmr: 'Erê', ar: 'نعم', en: 'Yes' },
  failed: { ckb: 'نەخێر', kmr: 'Na', ar: 'لا', en: 'No' },
  unknown: { ckb: 'نازانرێت', kmr: 'Nayê zanîn', ar: 'غير معروف', en: 'Not known' },
} as const satisfies Record<string, Text>;
