/** What the wallet says when something fails: what happened, is anything lost, what to do. The fourth part, the reference, is the code itself. */
import type { Text } from '@krdpass/locale';
import type { FaultCode } from '#lib/wallet/fault.ts';

export type Explanation = Readonly<{ what: Text; safe: Text; todo: Text }>;

const safe = {
  nothingSent: {
    ckb: 'هیچ شتێکی تۆ نەنێردراوە و هیچ لەدەست نەچووە.',
    kmr: 'Tiştek ji te nehatiye şandin û tiştek winda nebûye.',
    ar: 'لم يُرسَل أي شيء يخصك ولم يضِع شيء.',
    en: 'Nothing of yours was sent and nothing is lost.',
  },
  kept: {
    ckb: 'بەڵگەنامەکانت پارێزراون.',
    kmr: 'Belgeyên te parastî ne.',
    ar: 'وثائقك محفوظة.',
    en: 'Your documents are safe.',
  },
  restorable: {
    ckb: 'هیچ بەڵگەنامەیەک لەدەست نەچووە: دەسەڵاتی دەرکەر هەموویان دووبارە دەداتەوە.',
    kmr: 'Tu belge winda nebûye: desthilata derxer hemûyan dîsa dide.',
    ar: 'لم تضِع أي وثيقة: جهة الإصدار تمنحها كلها من جديد.',
    en: 'No document is lost: the issuer gives all of them again.',
  },
  notStored: {
    ckb: 'ئەوەی نەسەلمێنرا هەڵنەگیرا؛ بەڵگەنامەکانی ترت وەک خۆیانن.',
    kmr: 'Ya ku nehat piştrastkirin nehat hilanîn; belgeyên te yên din wek xwe ne.',
    ar: 'ما لم يثبت لم يُحفظ؛ ووثائقك الأخرى كما هي.',
    en: 'What could not be proved was not stored; your other documents are unchanged.',
  },
} as const satisfies Record<string, Text>;

const todo = {
  again: { ckb: 'تکایە دووبارە هەوڵ بدەوە.', kmr: 'Ji kerema xwe dîsa biceribîne.', ar: 'حاول مرة أخرى من فضلك.', en: 'Please try again.' },
  later: {
    ckb: 'دوای چەند خولەکێک هەوڵ بدەوە. ئەگەر هەر مایەوە، ژمارەی ئاماژەکە بدە بە نووسینگەکە.',
    kmr: 'Piştî çend deqîqeyan dîsa biceribîne. Heke bidome, vê nîşanê bide nivîsgehê.',
    ar: 'حاول بعد بضع دقائق. وإن استمر الأمر فاذكر هذا المرجع للمكتب.',
    en: 'Try again in a few minutes. If it goes on, give the office this reference.',
  },
  newLetter: {
    ckb: 'نامەیەکی نوێ لە نووسینگەکەت داوا بکە.',
    kmr: 'Nameyeke nû ji nivîsgeha xwe bixwaze.',
    ar: 'اطلب رسالة جديدة من مكتبك.',
    en: 'Ask your office for a new letter.',
  },
  network: {
    ckb: 'کە ئینتەرنێت هاتەوە، لێرەوە بەردەوام بە.',
    kmr: 'Dema înternet hat, ji vir bidomîne.',
    ar: 'تابع من هنا عندما يعود الإنترنت.',
    en: 'Go on from here when the internet is back.',
  },
  office: {
    ckb: 'بەکاری مەهێنە و بە نووسینگەکە بڵێ.',
    kmr: 'Bi kar neyne û ji nivîsgehê re bêje.',
    ar: 'لا تستخدمه وأخبر المكتب.',
    en: 'Do not use it, and tell the office.',
  },
  activate: {
    ckb: 'بە نامەیەکی نوێ دووبارە چالاکی بکەوە.',
    kmr: 'Bi nameyeke nû dîsa çalak bike.',
    ar: 'فعّلها من جديد برسالة جديدة.',
    en: 'Activate again with a new letter.',
  },
} as const satisfies Record<string, Text>;

export const explanations = {
  link: {
    what: {
      ckb: 'ئەمە نە بەستەری چالاککردنە و نە ژمارەی نامە.',
      kmr: 'Ev ne girêdana çalakkirinê ye û ne jî hejmara nameyê ye.',
      ar: 'هذا ليس رابط تفعيل ولا رقم رسالة.',
      en: 'This is neither an activation link nor the number of a letter.',
    },
    safe: safe.nothingSent,
    todo: {
      ckb: 'کۆدی سەر نامەکەت بخوێنەوە، یان ١٦ پیتەکە وەک خۆیان بنووسە.',
      kmr: 'Koda li ser nameya xwe bixwîne, an 16 tîpan wek xwe binivîse.',
      ar: 'امسح الرمز على رسالتك أو اكتب الخانات الست عشرة كما هي.',
      en: 'Scan the code on your letter, or type its 16 characters as they stand.',
    },
  },
  'offer-insecure': {
    what: {
      ckb: 'ئەم بەستەرە بۆ ناونیشانێکی نائەمینە.',
      kmr: 'Ev girêdan ber bi navnîşaneke neewle ve diçe.',
      ar: 'هذا الرابط يقود إلى عنوان غير آمن.',
      en: 'This link leads to an address that is not secure.',
    },
    safe: safe.nothingSent,
    todo: todo.office,
  },
  'offer-issuer': {
    what: {
      ckb: 'ئەم پێشکەشکردنە لەلایەن دەرکەری ئەم جزدانەوە نییە.',
      kmr: 'Ev pêşniyar ne ji derxerê vê cizdanê ye.',
      ar: 'هذا العرض ليس من جهة إصدار هذه المحفظة.',
      en: 'This offer does not come from the issuer of this wallet.',
    },
    safe: safe.nothingSent,
    todo: todo.office,
  },
  'offer-form': {
    what: {
      ckb: 'پێشکەشکردنەکە دروست نییە.',
      kmr: 'Pêşniyar ne rast e.',
      ar: 'العرض غير سليم.',
      en: 'The offer is not well formed.',
    },
    safe: safe.nothingSent,
    todo: todo.newLetter,
  },
  'offer-unknown': {
    what: {
      ckb: 'پێشکەشکردنەکە ناوی بەڵگەنامەیەک دەبات کە دەرکەر نایناسێت.',
      kmr: 'Pêşniyar navê belgeyekê dibêje ku derxer nas nake.',
      ar: 'يذكر العرض وثيقة لا تعرفها جهة الإصدار.',
      en: 'The offer names a document that the issuer does not know.',
    },
    safe: safe.nothingSent,
    todo: todo.newLetter,
  },
  'offer-gone': {
    what: {
      ckb: 'ئەم نامەیە پێشتر بەکارهاتووە یان کاتی بەسەرچووە.',
      kmr: 'Ev name berê hatiye bikaranîn an dema wê derbas bûye.',
      ar: 'استُخدمت هذه الرسالة من قبل أو انتهت صلاحيتها.',
      en: 'This letter was already used or has expired.',
    },
    safe: safe.kept,
    todo: todo.newLetter,
  },
  metadata: {
    what: {
      ckb: 'دەرکەر خۆی بە هەڵە دەناسێنێت.',
      kmr: 'Derxer xwe şaş dide nasîn.',
      ar: 'تعرّف جهة الإصدار نفسها تعريفًا خاطئًا.',
      en: 'The issuer describes itself wrongly.',
    },
    safe: safe.nothingSent,
    todo: todo.later,
  },
  trust: {
    what: {
      ckb: 'لیستێکی دەوڵەت بە واژۆی باوەڕپێکراو نەهات.',
      kmr: 'Lîsteyeke dewletê bi îmzeya pêbawer nehat.',
      ar: 'لم تصل إحدى قوائم الدولة بتوقيع موثوق.',
      en: 'A list of the state did not come with a trusted signature.',
    },
    safe: safe.kept,
    todo: todo.later,
  },
  'code-wrong': {
    what: {
      ckb: 'کۆدی چالاککردنەکە وەرنەگیرا.',
      kmr: 'Koda çalakkirinê nehat qebûlkirin.',
      ar: 'لم يُقبل رمز التفعيل.',
      en: 'The activation code was not accepted.',
    },
    safe: safe.kept,
    todo: {
      ckb: 'سەیری کۆدەکە بکەرەوە و دووبارە بینووسە. دوای ٥ هەڵە نامەکە کاری پێناکرێت.',
      kmr: 'Li kodê binêre û dîsa binivîse. Piştî 5 şaşiyan name êdî nayê bikaranîn.',
      ar: 'تحقق من الرمز واكتبه ثانية. بعد 5 أخطاء تبطل الرسالة.',
      en: 'Check the code and type it again. After 5 mistakes the letter no longer works.',
    },
  },
  'session-ended': {
    what: {
      ckb: 'کاتی وەرگرتن تەواو بوو پێش ئەوەی هەمووی بگات.',
      kmr: 'Dema wergirtinê qediya berî ku hemû bên.',
      ar: 'انتهى وقت الاستلام قبل وصول كل شيء.',
      en: 'The time for receiving ran out before everything had arrived.',
    },
    safe: safe.restorable,
    todo: todo.activate,
  },
  'issuer-refused': {
    what: {
      ckb: 'دەرکەر ئەم بەڵگەنامەیەی نەدا.',
      kmr: 'Derxer ev belge neda.',
      ar: 'رفضت جهة الإصدار منح هذه الوثيقة.',
      en: 'The issuer did not give this document.',
    },
    safe: safe.kept,
    todo: todo.later,
  },
  'issuer-broken': {
    what: {
      ckb: 'وەڵامی دەرکەر تێنەگەیشترا.',
      kmr: 'Bersiva derxer nehat fêmkirin.',
      ar: 'لم يُفهم جواب جهة الإصدار.',
      en: 'The issuer’s answer could not be understood.',
    },
    safe: safe.kept,
    todo: todo.later,
  },
  'credential-count': {
    what: {
      ckb: 'دەرکەر زیاتر لەوەی داواکرا ناردی.',
      kmr: 'Derxer ji ya hatî xwestin zêdetir şand.',
      ar: 'أرسلت جهة الإصدار أكثر مما طُلب.',
      en: 'The issuer sent more than was asked for.',
    },
    safe: safe.notStored,
    todo: todo.later,
  },
  'credential-type': {
    what: {
      ckb: 'بەڵگەنامەیەکی تر لەوەی داواکرا گەیشت.',
      kmr: 'Belgeyeke din ji ya hatî xwestin hat.',
      ar: 'وصلت وثيقة غير التي طُلبت.',
      en: 'Another document arrived than the one asked for.',
    },
    safe: safe.notStored,
    todo: todo.later,
  },
  'credential-key': {
    what: {
      ckb: 'بەڵگەنامەکە بە ئامێری تۆوە نەبەسترابوو.',
      kmr: 'Belge bi amûra te ve nehatibû girêdan.',
      ar: 'الوثيقة غير مرتبطة بجهازك.',
      en: 'The document was not bound to your device.',
    },
    safe: safe.notStored,
    todo: todo.later,
  },
  'credential-untrusted': {
    what: {
      ckb: 'واژۆی بەڵگەنامەکە نەسەلمێنرا.',
      kmr: 'Îmzeya belgeyê nehat piştrastkirin.',
      ar: 'لم يثبت توقيع الوثيقة.',
      en: 'The document’s signature could not be confirmed.',
    },
    safe: safe.notStored,
    todo: todo.office,
  },
  offline: {
    what: { ckb: 'ئینتەرنێت نییە.', kmr: 'Înternet tune ye.', ar: 'لا يوجد إنترنت.', en: 'There is no internet.' },
    safe: safe.kept,
    todo: todo.network,
  },
  timeout: {
    what: {
      ckb: 'دەرکەر لە کاتی خۆیدا وەڵامی نەدایەوە.',
      kmr: 'Derxer di wextê xwe de bersiv neda.',
      ar: 'لم تجب جهة الإصدار في الوقت المناسب.',
      en: 'The issuer did not answer in time.',
    },
    safe: safe.kept,
    todo: todo.again,
  },
  'too-large': {
    what: {
      ckb: 'وەڵامەکە لەوە گەورەتر بوو کە ڕێگەی پێدەدرێت.',
      kmr: 'Bersiv ji ya destûrdayî mezintir bû.',
      ar: 'كان الجواب أكبر مما يُسمح به.',
      en: 'The answer was larger than is allowed.',
    },
    safe: safe.kept,
    todo: todo.later,
  },
  'secret-wrong': {
    what: { ckb: 'ئەمە ڕاست نەبوو.', kmr: 'Ev ne rast bû.', ar: 'هذا غير صحيح.', en: 'That was not right.' },
    safe: safe.kept,
    todo: todo.again,
  },
  'secret-weak': {
    what: {
      ckb: 'ئەمە بۆ پاراستن زۆر کورتە.',
      kmr: 'Ev ji bo parastinê pir kurt e.',
      ar: 'هذا أقصر من أن يحمي.',
      en: 'That is too short to protect anything.',
    },
    safe: safe.kept,
    todo: {
      ckb: 'درێژتر هەڵبژێرە.',
      kmr: 'Ya dirêjtir hilbijêre.',
      ar: 'اختر ما هو أطول.',
      en: 'Choose a longer one.',
    },
  },
  passkey: {
    what: {
      ckb: 'ئامێرەکەت کلیلی تێپەڕینی نەدا.',
      kmr: 'Amûra te mifteya derbasbûnê neda.',
      ar: 'لم يعطِ جهازك مفتاح المرور.',
      en: 'Your device gave no passkey.',
    },
    safe: safe.kept,
    todo: {
      ckb: 'دووبارە هەوڵ بدەوە، یان ڕێگەیەکی تر هەڵبژێرە.',
      kmr: 'Dîsa biceribîne, an rêyeke din hilbijêre.',
      ar: 'حاول ثانية أو اختر طريقة أخرى.',
      en: 'Try again, or choose another way.',
    },
  },
  'part-missing': {
    what: {
      ckb: 'بەشێکی ئەپەکە بار نەبوو.',
      kmr: 'Parçeyeke sepanê bar nebû.',
      ar: 'تعذر تحميل جزء من التطبيق.',
      en: 'A part of the app could not be loaded.',
    },
    safe: safe.kept,
    todo: {
      ckb: 'بە ئینتەرنێتەوە لاپەڕەکە دووبارە بکەرەوە.',
      kmr: 'Bi înternetê rûpelê ji nû ve veke.',
      ar: 'أعد فتح الصفحة مع وجود الإنترنت.',
      en: 'Open the page again while there is internet.',
    },
  },
  'vault-damaged': {
    what: {
      ckb: 'ئەوەی لەم ئامێرەدا هەڵگیرابوو ناکرێتەوە.',
      kmr: 'Ya li ser vê amûrê hatibû hilanîn venabe.',
      ar: 'لا يمكن فتح ما حُفظ على هذا الجهاز.',
      en: 'What was kept on this device cannot be opened.',
    },
    safe: safe.restorable,
    todo: todo.activate,
  },
  storage: {
    what: {
      ckb: 'وێبگەڕەکە ڕێگەی نەدا هەڵبگیرێت؛ ڕەنگە شوێن نەمابێت.',
      kmr: 'Gerok nehişt ku bê hilanîn; dibe ku cih nemabe.',
      ar: 'لم يسمح المتصفح بالحفظ؛ ربما امتلأت الذاكرة.',
      en: 'The browser did not allow it to be kept; the storage may be full.',
    },
    safe: safe.restorable,
    todo: {
      ckb: 'شوێن لە ئامێرەکەت بکەرەوە و دووبارە هەوڵ بدەوە.',
      kmr: 'Li amûra xwe cih veke û dîsa biceribîne.',
      ar: 'أفرغ مساحة في جهازك وحاول ثانية.',
      en: 'Free some space on your device and try again.',
    },
  },
  'nothing-to-show': {
    what: {
      ckb: 'ئەم بەڵگەنامەیە بەم شێوەیە پیشان نادرێت.',
      kmr: 'Ev belge bi vî awayî nayê nîşandan.',
      ar: 'لا تُعرض هذه الوثيقة بهذه الطريقة.',
      en: 'This document cannot be shown this way.',
    },
    safe: safe.kept,
    todo: todo.activate,
  },
  'unreadable-code': {
    what: {
      ckb: 'کۆدەکە دروست نەکرا.',
      kmr: 'Kod nehat çêkirin.',
      ar: 'تعذر إنشاء الرمز.',
      en: 'The code could not be made.',
    },
    safe: safe.kept,
    todo: {
      ckb: 'کە ئینتەرنێتت هەبوو جزدانەکە نوێ بکەرەوە و دووبارە هەوڵ بدەوە.',
      kmr: 'Dema înterneta te hebe cizdanê nû bike û dîsa biceribîne.',
      ar: 'حدّث المحفظة عند توفر الإنترنت وحاول ثانية.',
      en: 'Refresh the wallet when you have internet and try again.',
    },
  },
} as const satisfies Record<FaultCode, Explanation>;
