/** What the wallet says when the issuer refuses something: what happened and what to do. Nothing of it was stored, and the draft is kept. */
import type { Text } from '@krdpass/locale';
import type { RefusalCode } from '#lib/wallet/refusal.ts';

export const refusalWords = {
  'answers-refused': {
    ckb: 'هەندێک وەڵام پێویستیان بە ڕاستکردنەوەیە. هیچ شتێک نەنێردراوە و هیچ لەدەست نەچووە.',
    kmr: 'Hin bersiv divê werin rastkirin. Tiştek nehatiye tomarkirin û tiştek winda nebûye.',
    ar: 'بعض الإجابات تحتاج إلى تصحيح. لم يُحفظ شيء لدى الجهة ولم يضع شيء.',
    en: 'Some answers need correcting. Nothing was filed and nothing is lost.',
  },
  'not-eligible': {
    ckb: 'مەرجێکی ئەم خزمەتگوزارییە جێبەجێ نەبووە. ڕەشنووسەکەت لێرە ماوە.',
    kmr: 'Şertek ji yên vî karûbarî pêk nehatiye. Reşnivîsa te li vir maye.',
    ar: 'أحد شروط هذه الخدمة غير متحقق. بقيت مسودتك هنا.',
    en: 'A condition of this service is not met. Your draft is still here.',
  },
  'service-unknown': {
    ckb: 'ئەم خزمەتگوزارییە ئێستا پێشکەش ناکرێت.',
    kmr: 'Ev karûbar niha nayê pêşkêşkirin.',
    ar: 'لا تُقدَّم هذه الخدمة الآن.',
    en: 'This service is not offered now.',
  },
  'already-open': {
    ckb: 'پێشتر داواکارییەکت بۆ هەمان شت ناردووە و هێشتا کراوەیە. لە «داواکارییەکان» دەیبینیت.',
    kmr: 'Te berê ji bo heman tiştî serlêdanek şandiye û hêj vekirî ye. Tu wê di «Serlêdan» de dibînî.',
    ar: 'لديك طلب مفتوح للشيء نفسه. تجده في «الطلبات».',
    en: 'You already have an open application for this. You find it under Applications.',
  },
  'version-conflict': {
    ckb: 'لەو کاتەوە داواکارییەکە گۆڕاوە. ببینە ئێستا لە کوێیە و دووبارە هەوڵ بدەوە.',
    kmr: 'Ji wê demê ve serlêdan guheriye. Binêre niha li ku ye û dîsa biceribîne.',
    ar: 'تغيّر الطلب في هذه الأثناء. انظر أين وصل ثم حاول مرة أخرى.',
    en: 'The application has changed meanwhile. See where it stands and try again.',
  },
  'move-not-allowed': {
    ckb: 'ئەمە ئیتر لەم قۆناغەدا ناکرێت.',
    kmr: 'Ev di vê qonaxê de êdî nabe.',
    ar: 'لم يعد هذا ممكنًا في هذه المرحلة.',
    en: 'This can no longer be done at this stage.',
  },
  'other-subject': {
    ckb: 'ڕاستکردنەوەکە باسی شتێکی تر دەکات. بۆ ئەوە داواکارییەکی نوێ بکە.',
    kmr: 'Rastkirin behsa tiştekî din dike. Ji bo wê serlêdaneke nû bike.',
    ar: 'التصحيح يخص شيئًا آخر. قدّم له طلبًا جديدًا.',
    en: 'The correction is about something else. Please apply for that anew.',
  },
  'already-appealed': {
    ckb: 'تانە تەنها یەک جار دەدرێت.',
    kmr: 'Îtiraz tenê carekê dibe.',
    ar: 'يُقدَّم الاعتراض مرة واحدة.',
    en: 'An appeal can be made once.',
  },
  'appeal-text': {
    ckb: 'تکایە بە چەند ڕستەیەک بڵێ بۆچی.',
    kmr: 'Ji kerema xwe bi çend hevokan bêje çima.',
    ar: 'يرجى ذكر السبب في بضع جمل.',
    en: 'Please say why in a few sentences.',
  },
  'application-unknown': {
    ckb: 'ئەم داواکارییە لای ئێمە نییە.',
    kmr: 'Ev serlêdan li cem me tune ye.',
    ar: 'هذا الطلب غير موجود لدينا.',
    en: 'We have no such application.',
  },
  'upload-refused': {
    ckb: 'فایلێک قبووڵ نەکرا. تکایە وێنەیەکی ڕوون یان PDFێکی سادە هەڵبژێرە.',
    kmr: 'Pelek nehat qebûlkirin. Ji kerema xwe wêneyekî zelal an PDFeke sade hilbijêre.',
    ar: 'لم يُقبل أحد الملفات. يرجى اختيار صورة واضحة أو ملف PDF بسيط.',
    en: 'A file was not accepted. Please choose a clear picture or a plain PDF.',
  },
  'too-many-requests': {
    ckb: 'تکایە چەند خولەکێک چاوەڕێ بکە و دووبارە هەوڵ بدەوە.',
    kmr: 'Ji kerema xwe çend deqîqeyan bisekine û dîsa biceribîne.',
    ar: 'يرجى الانتظار بضع دقائق ثم المحاولة من جديد.',
    en: 'Please wait a few minutes and try again.',
  },
} as const satisfies Record<RefusalCode, Text>;
