/** Words of the decision: what can be done, what it does, and the last look before it. */
import type { Text } from '@krdpass/locale';

export const decisionWords = {
  title: { ckb: 'بڕیار', kmr: 'Biryar', ar: 'القرار', en: 'Decision' },
  take: { ckb: 'بیخە سەر مێزی من', kmr: 'Dayne ser maseya min', ar: 'ضعه على مكتبي', en: 'Take to my desk' },
  giveBack: { ckb: 'بیگەڕێنەوە بۆ ڕیز', kmr: 'Vegerîne rêzê', ar: 'أعده إلى القائمة', en: 'Put it back' },
  onYours: { ckb: 'لەسەر مێزی تۆیە.', kmr: 'Li ser maseya te ye.', ar: 'على مكتبك.', en: 'It lies on your desk.' },
  onAnothers: {
    ckb: 'لەسەر مێزی {officer}ـە. تا ئەو دایدەنێت دەتوانیت بیخوێنیتەوە.',
    kmr: 'Li ser maseya {officer} e. Heta ku ew dayne tu dikarî bixwînî.',
    ar: 'على مكتب {officer}. يمكنك القراءة إلى أن يتركه.',
    en: 'It lies on the desk of {officer}. You can read it until they put it down.',
  },
  takeFirst: {
    ckb: 'بۆ بڕیاردان سەرەتا بیخە سەر مێزی خۆت.',
    kmr: 'Ji bo biryarê pêşî dayne ser maseya xwe.',
    ar: 'للقرار ضعه على مكتبك أولًا.',
    en: 'Take it to your desk to decide.',
  },
  approve: { ckb: 'پەسەند بکە', kmr: 'Bipejirîne', ar: 'اقبل', en: 'Approve' },
  return: { ckb: 'داوای زیاتر بکە', kmr: 'Zêdetir bixwaze', ar: 'اطلب المزيد', en: 'Ask for more' },
  refuse: { ckb: 'ڕەت بکەوە', kmr: 'Red bike', ar: 'ارفض', en: 'Refuse' },
  failing: {
    ckb: 'تا ئەمانە جێبەجێ نەبن پەسەند ناکرێت:',
    kmr: 'Heta ev bi cih neyên nayê pejirandin:',
    ar: 'لا يمكن القبول حتى يتحقق:',
    en: 'It cannot be approved while these do not hold:',
  },
  whichNeeded: { ckb: 'چی پێویستە؟', kmr: 'Çi pêwîst e?', ar: 'ما المطلوب؟', en: 'What is needed?' },
  other: { ckb: 'شتێکی تر', kmr: 'Tiştekî din', ar: 'شيء آخر', en: 'Something else' },
  go: { ckb: 'بەردەوام بە', kmr: 'Bidomîne', ar: 'تابع', en: 'Continue' },
  giveReason: {
    ckb: 'تکایە هۆکارێک هەڵبژێرە یان بینووسە.',
    kmr: 'Ji kerema xwe sedemekê hilbijêre an binivîse.',
    ar: 'يرجى اختيار سبب أو كتابته.',
    en: 'Choose a reason or write one.',
  },
  pickNeeded: {
    ckb: 'لانی کەم شتێک هەڵبژێرە و بۆ هەریەکەیان هۆکارێک.',
    kmr: 'Qet nebe yekê hilbijêre û ji bo her yekê sedemekê.',
    ar: 'اختر شيئًا واحدًا على الأقل ولكل واحد سببًا.',
    en: 'Choose at least one thing, and a reason for each.',
  },
  youApprove: {
    ckb: '{reference} پەسەند دەکەیت.',
    kmr: 'Tu {reference} dipejirînî.',
    ar: 'تقبل الطلب {reference}.',
    en: 'You approve {reference}.',
  },
  youReturn: {
    ckb: '{reference} دەگەڕێنیتەوە. هاووڵاتییەکە ئەمە دەخوێنێتەوە:',
    kmr: 'Tu {reference} vedigerînî. Welatî vê dixwîne:',
    ar: 'تعيد الطلب {reference}. يقرأ المواطن:',
    en: 'You return {reference}. The citizen reads:',
  },
  youRefuse: {
    ckb: '{reference} ڕەت دەکەیتەوە. هاووڵاتییەکە ئەمە دەخوێنێتەوە:',
    kmr: 'Tu {reference} red dikî. Welatî vê dixwîne:',
    ar: 'ترفض الطلب {reference}. يقرأ المواطن:',
    en: 'You refuse {reference}. The citizen reads:',
  },
  secondNeeded: {
    ckb: 'ئەم خزمەتگوزارییە فەرمانبەری دووەمی دەوێت: بڕیارەکەت تۆمار دەکرێت و چاوەڕێی ئەو دەبێت.',
    kmr: 'Ev karûbar karmendê duyem dixwaze: biryara te tê tomarkirin û li benda wî dimîne.',
    ar: 'هذه الخدمة تحتاج موظفًا ثانيًا: يُسجَّل قرارك وينتظره.',
    en: 'This service needs a second officer: your decision is recorded and waits for theirs.',
  },
  waits: {
    ckb: 'بڕیارەکە تۆمار کراوە و چاوەڕێی فەرمانبەری دووەمە.',
    kmr: 'Biryar tomar bûye û li benda karmendê duyem e.',
    ar: 'القرار مسجل وبانتظار الموظف الثاني.',
    en: 'The decision is recorded and waits for a second officer.',
  },
  recorded: { ckb: 'بڕیاری تۆمارکراو', kmr: 'Biryara tomarkirî', ar: 'القرار المسجل', en: 'Recorded decision' },
  byOfficer: { ckb: 'لەلایەن {officer}', kmr: 'Ji aliyê {officer} ve', ar: 'من {officer}', en: 'By {officer}' },
  agree: { ckb: 'ڕازیم', kmr: 'Razî me', ar: 'أوافق', en: 'Agree' },
  disagree: { ckb: 'ڕازی نیم', kmr: 'Ne razî me', ar: 'لا أوافق', en: 'Disagree' },
  youAgree: {
    ckb: 'لەگەڵ بڕیاری {reference} ڕازیت و جێبەجێ دەبێت.',
    kmr: 'Tu bi biryara {reference} razî yî û ew tê cihanîn.',
    ar: 'توافق على قرار {reference} فيُنفَّذ.',
    en: 'You agree to the decision on {reference}, and it is carried out.',
  },
  youDisagree: {
    ckb: 'لەگەڵ بڕیاری {reference} ڕازی نیت. لادەبرێت و داواکارییەکە چاوەڕێی بڕیارێکی نوێ دەبێت.',
    kmr: 'Tu bi biryara {reference} ne razî yî. Ew tê danîn û serlêdan li benda biryareke nû dimîne.',
    ar: 'لا توافق على قرار {reference}. يُنحّى وينتظر الطلب قرارًا جديدًا.',
    en: 'You disagree with the decision on {reference}. It is set aside, and the application waits for a new one.',
  },
  forColleague: {
    ckb: 'هاوکارەکەت وەک خۆی دەیخوێنێتەوە.',
    kmr: 'Hevkarê te wê wekî xwe dixwîne.',
    ar: 'يقرؤها زميلك كما هي.',
    en: 'Your colleague reads them as you write them.',
  },
  settle: { ckb: 'پارە لە گیشە', kmr: 'Dayîn li pêşgehê', ar: 'الدفع عند الشباك', en: 'Payment at the counter' },
  amount: { ckb: 'بڕ', kmr: 'Mîqdar', ar: 'المبلغ', en: 'Amount' },
  receipt: { ckb: 'ژمارەی پسووڵە', kmr: 'Hejmara meqbûzê', ar: 'رقم الوصل', en: 'Receipt number' },
  receiptMissing: {
    ckb: 'ژمارەی پسووڵەکە بنووسە.',
    kmr: 'Hejmara meqbûzê binivîse.',
    ar: 'اكتب رقم الوصل.',
    en: 'Write the receipt number.',
  },
  paid: { ckb: 'پارە وەرگیرا', kmr: 'Pere hat wergirtin', ar: 'استُلم المبلغ', en: 'Money received' },
  youSettle: {
    ckb: '{amount} بۆ {reference} وەرگیراوە، پسووڵەی {receipt}.',
    kmr: '{amount} ji bo {reference} hat wergirtin, meqbûz {receipt}.',
    ar: 'استُلم {amount} عن {reference}، الوصل {receipt}.',
    en: '{amount} received for {reference}, receipt {receipt}.',
  },
  nothing: {
    ckb: 'ئێستا هیچ بڕیارێک لێرە پێویست نییە.',
    kmr: 'Niha li vir tu biryar ne pêwîst e.',
    ar: 'لا قرار مطلوب هنا الآن.',
    en: 'Nothing is to be decided here now.',
  },
  cashier: {
    ckb: 'پەسەندکراوە. کاشێر پارەکەی وەردەگرێت.',
    kmr: 'Hat pejirandin. Kasiyer heqê wê distîne.',
    ar: 'تمت الموافقة. يستلم أمين الصندوق الرسم.',
    en: 'It is approved. A cashier takes the fee.',
  },
  overtaken: { ckb: 'دووبارە بیخوێنەوە', kmr: 'Dîsa bixwîne', ar: 'اقرأه من جديد', en: 'Read it again' },
  done: { ckb: 'تۆمار کرا: {state}.', kmr: 'Hat tomarkirin: {state}.', ar: 'سُجّل: {state}.', en: 'Recorded: {state}.' },
} as const satisfies Record<string, Text>;

/** What a second officer may answer the first. */
export const disagreements: readonly Readonly<{ code: string; text: Text }>[] = [
  {
    code: 'look-again',
    text: {
      ckb: 'بەڵگەکان پاڵپشتی ئەم بڕیارە ناکەن. تکایە دووبارە سەیریان بکەوە.',
      kmr: 'Delîl piştgiriya vê biryarê nakin. Ji kerema xwe dîsa lê binêre.',
      ar: 'الأدلة لا تسند هذا القرار. يرجى مراجعتها من جديد.',
      en: 'The evidence does not carry this decision. Please look again.',
    },
  },
];
