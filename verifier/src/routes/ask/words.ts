/** Asking a person for facts: what to ask, the request on the screen, the answer before the camera. */
import type { Text } from '@krdpass/locale';

export const askWords = {
  ask: { ckb: 'داوای زانیاری بکە', kmr: 'Agahiyan bixwaze', ar: 'اطلب معلومات', en: 'Ask for facts' },
  title: { ckb: 'داوای چی دەکەیت؟', kmr: 'Tu çi dixwazî?', ar: 'ماذا تطلب؟', en: 'What do you ask for?' },
  facts: { ckb: 'زانیارییەکان', kmr: 'Agahî', ar: 'المعلومات', en: 'Facts' },
  show: { ckb: 'داواکارییەکە پیشان بدە', kmr: 'Daxwazê nîşan bide', ar: 'اعرض الطلب', en: 'Show the request' },
  request: { ckb: 'کۆدی داواکاری', kmr: 'Koda daxwazê', ar: 'رمز الطلب', en: 'Request code' },
  give: {
    ckb: 'با خاوەن جزدان لە KRDPass «داواکارییەک بخوێنەوە» بکاتەوە و ئەم کۆدە بخوێنێتەوە.',
    kmr: 'Bila xwediyê cizdanê di KRDPassê de «Daxwazekê bixwîne» veke û vê kodê bixwîne.',
    ar: 'ليفتح صاحب المحفظة في KRDPass «امسح طلبًا» ويمسح هذا الرمز.',
    en: 'Let the person open “Scan a request” in KRDPass and scan this code.',
  },
  left: { ckb: '{count} چرکە ماوە', kmr: '{count} çirke man', ar: 'بقي {count} ثانية', en: '{count} seconds left' },
  scan: { ckb: 'وەڵامەکە بخوێنەوە', kmr: 'Bersivê bixwîne', ar: 'امسح الجواب', en: 'Scan the answer' },
  scanHint: {
    ckb: 'کۆدی وەڵامی سەر مۆبایلەکە بخە ناو چوارچێوەکە.',
    kmr: 'Koda bersivê ya li ser telefonê bixe nav çarçoveyê.',
    ar: 'ضع رمز الجواب الظاهر على الهاتف داخل الإطار.',
    en: 'Put the answer code on the phone inside the frame.',
  },
  damaged: {
    ckb: 'ئەم کۆدە وەڵامی ئەم داواکارییە نییە، یان بە تەواوی ناخوێنرێتەوە.',
    kmr: 'Ev kod ne bersiva vê daxwazê ye, an bi temamî nayê xwendin.',
    ar: 'هذا الرمز ليس جواب هذا الطلب، أو لا يُقرأ كاملًا.',
    en: 'This code does not answer this request, or does not read as a whole.',
  },
  again: { ckb: 'داواکارییەکە دووبارە پیشان بدە', kmr: 'Daxwazê dîsa nîşan bide', ar: 'اعرض الطلب من جديد', en: 'Show the request again' },
  over: {
    ckb: 'کاتی داواکارییەکە تەواو بوو و لەبیرکرا. داواکارییەکی نوێ پیشان بدە.',
    kmr: 'Dema daxwazê qediya û hat jibîrkirin. Daxwazeke nû nîşan bide.',
    ar: 'انتهت مدة الطلب ونُسي. اعرض طلبًا جديدًا.',
    en: 'The request’s time is over and it is forgotten. Show a new one.',
  },
  notEnrolled: {
    ckb: 'ئەم ئامێرە هێشتا بۆ هیچ یەکەیەک تۆمار نەکراوە، بۆیە ناتوانێت داوای هیچ بکات.',
    kmr: 'Ev amûr hê ji bo tu yekeyekê nehatiye tomarkirin, ji ber vê nikare tiştekî bixwaze.',
    ar: 'لم يُسجَّل هذا الجهاز لأي وحدة بعد، لذلك لا يمكنه أن يطلب شيئًا.',
    en: 'This device is not enrolled for a unit yet, so it cannot ask for anything.',
  },
  mayNot: {
    ckb: 'مۆڵەتی ئەم ئامێرە کار ناکات. لە ڕێکخستنەکان ببینە بۆچی.',
    kmr: 'Destûra vê amûrê derbas nabe. Di mîhengan de bibîne çima.',
    ar: 'تصريح هذا الجهاز غير سارٍ. انظر السبب في الإعدادات.',
    en: 'The pass of this device does not count. See in the settings why.',
  },
  enrol: { ckb: 'تۆماری بکە', kmr: 'Tomar bike', ar: 'سجّله', en: 'Enrol it' },
} as const satisfies Record<string, Text>;
