/** One sentence for every way an answer can be refused: what is asked for, without blame, in every language. */
import type { AnswerCode } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';

/** What only the issuer can find. */
type Found = 'answer-not-genuine' | 'answer-not-valid' | 'answer-not-yours';

export const answerSentences = {
  'answer-missing': {
    ckb: 'تکایە وەڵامی ئەمە بدەوە.',
    kmr: 'Ji kerema xwe bersiva vê bide.',
    ar: 'يرجى الإجابة عن هذا.',
    en: 'Please answer this.',
  },
  'answer-not-asked': {
    ckb: 'ئەم پرسیارە لێرە ناکرێت. تکایە لاپەڕەکە نوێ بکەوە.',
    kmr: 'Ev pirs li vir nayê kirin. Ji kerema xwe rûpelê nû bike.',
    ar: 'لا يُطرح هذا السؤال هنا. يرجى تحديث الصفحة.',
    en: 'This is not asked here. Please reload the page.',
  },
  'answer-malformed': {
    ckb: 'ئەم وەڵامە ناخوێنرێتەوە. تکایە جارێکی تر بینووسە.',
    kmr: 'Ev bersiv nayê xwendin. Ji kerema xwe dîsa binivîse.',
    ar: 'تعذرت قراءة هذه الإجابة. يرجى كتابتها من جديد.',
    en: 'This answer cannot be read. Please write it again.',
  },
  'answer-too-long': {
    ckb: 'ئەمە درێژە. تکایە کورتتری بکەوە.',
    kmr: 'Ev dirêj e. Ji kerema xwe kurttir bike.',
    ar: 'هذا طويل. يرجى اختصاره.',
    en: 'This is too long. Please make it shorter.',
  },
  'answer-wrong-script': {
    ckb: 'تکایە بەو پیتانە بینووسە کە داواکراون.',
    kmr: 'Ji kerema xwe bi tîpên ku tên xwestin binivîse.',
    ar: 'يرجى الكتابة بالحروف المطلوبة.',
    en: 'Please write it in the letters asked for.',
  },
  'answer-mixed-scripts': {
    ckb: 'وشەیەک پیتی دوو ئەلفوبێی تێدایە. تکایە بە یەک ئەلفوبێ بینووسە.',
    kmr: 'Di peyvekê de tîpên du alfabeyan hene. Ji kerema xwe bi yekê binivîse.',
    ar: 'في إحدى الكلمات حروف من أبجديتين. يرجى كتابتها بأبجدية واحدة.',
    en: 'A word has letters of two alphabets. Please write it in one.',
  },
  'answer-hidden-characters': {
    ckb: 'نیشانەی نەبینراوی تێدایە. تکایە بە دەست بینووسە، لەبەری مەگرەوە.',
    kmr: 'Nîşanên nexuya tê de hene. Ji kerema xwe bi dest binivîse, kopî neke.',
    ar: 'فيه علامات غير مرئية. يرجى كتابته باليد بدل نسخه.',
    en: 'It has invisible characters. Please type it instead of pasting.',
  },
  'answer-not-a-date': {
    ckb: 'ئەمە ڕۆژێکی ساڵنامە نییە. ڕۆژ و مانگ و ساڵ بە ژمارە بنووسە.',
    kmr: 'Ev ne rojeke salnameyê ye. Roj, meh û salê bi hejmaran binivîse.',
    ar: 'هذا ليس يومًا في التقويم. اكتب اليوم والشهر والسنة بالأرقام.',
    en: 'This is no day of the calendar. Write day, month and year as numbers.',
  },
  'answer-too-early': {
    ckb: 'ئەم بەروارە زۆر کۆنە.',
    kmr: 'Ev dîrok zû ye.',
    ar: 'هذا التاريخ أقدم مما يُقبل.',
    en: 'This date is earlier than is accepted.',
  },
  'answer-too-late': {
    ckb: 'ئەم بەروارە زۆر دوورە.',
    kmr: 'Ev dîrok dereng e.',
    ar: 'هذا التاريخ أبعد مما يُقبل.',
    en: 'This date is later than is accepted.',
  },
  'answer-not-a-number': {
    ckb: 'تکایە ژمارەیەکی تەواو بنووسە.',
    kmr: 'Ji kerema xwe hejmareke tam binivîse.',
    ar: 'يرجى كتابة عدد صحيح.',
    en: 'Please write a whole number.',
  },
  'answer-too-small': {
    ckb: 'ئەم ژمارەیە بچووکە.',
    kmr: 'Ev hejmar biçûk e.',
    ar: 'هذا العدد أصغر مما يُقبل.',
    en: 'This number is smaller than is accepted.',
  },
  'answer-too-large': {
    ckb: 'ئەم ژمارەیە گەورەیە.',
    kmr: 'Ev hejmar mezin e.',
    ar: 'هذا العدد أكبر مما يُقبل.',
    en: 'This number is larger than is accepted.',
  },
  'answer-not-offered': {
    ckb: 'ئەمە ئیتر هەڵنابژێردرێت. تکایە یەکێکی تر هەڵبژێرە.',
    kmr: 'Ev êdî nayê hilbijartin. Ji kerema xwe yekê din hilbijêre.',
    ar: 'لم يعد هذا متاحًا. يرجى اختيار غيره.',
    en: 'This is no longer on offer. Please choose another.',
  },
  'answer-wrong-pattern': {
    ckb: 'ژمارەکە بەم شێوەیە نییە. وەک نموونەکە بینووسە.',
    kmr: 'Hejmar ne bi vî awayî ye. Wek mînakê binivîse.',
    ar: 'لا يُكتب الرقم هكذا. اكتبه كما في المثال.',
    en: 'The number is not written like this. Write it as in the example.',
  },
  'answer-too-many': {
    ckb: 'ژمارەیان زۆرە. تکایە هەندێکیان لابەرە.',
    kmr: 'Pir in. Ji kerema xwe hinan rake.',
    ar: 'العدد كثير. يرجى إزالة بعضها.',
    en: 'There are too many. Please remove some.',
  },
  'answer-no-consent': {
    ckb: 'بەبێ ڕەزامەندیی تۆ بەردەوام نابین.',
    kmr: 'Bêyî razîbûna te em nikarin bidomînin.',
    ar: 'لا نتابع من دون موافقتك.',
    en: 'We do not go on without your consent.',
  },
  'answer-not-genuine': {
    ckb: 'ئەم بەڵگەنامەیە نەسەلمێنرا. تکایە جارێکی تر پیشانی بدە.',
    kmr: 'Ev belge nehat piştrastkirin. Ji kerema xwe dîsa nîşan bide.',
    ar: 'لم تثبت صحة هذه الوثيقة. يرجى عرضها من جديد.',
    en: 'This document could not be proved. Please show it again.',
  },
  'answer-not-valid': {
    ckb: 'ئەم بەڵگەنامەیە ئێستا کارا نییە، یان پیشاندانەکە کۆن بوو. تکایە جارێکی تر پیشانی بدە.',
    kmr: 'Ev belge niha derbas nabe, an nîşandan kevn bû. Ji kerema xwe dîsa nîşan bide.',
    ar: 'هذه الوثيقة غير سارية الآن، أو قدُم عرضها. يرجى عرضها من جديد.',
    en: 'This document is not valid now, or was shown too long ago. Please show it again.',
  },
  'answer-not-yours': {
    ckb: 'ئەم بەڵگەنامەیە هی کەسێکی ترە. تکایە هی خۆت پیشان بدە.',
    kmr: 'Ev belge ya kesekî din e. Ji kerema xwe ya xwe nîşan bide.',
    ar: 'هذه الوثيقة لشخص آخر. يرجى عرض وثيقتك أنت.',
    en: 'This document is another person’s. Please show your own.',
  },
} as const satisfies Record<AnswerCode | Found, Text>;
