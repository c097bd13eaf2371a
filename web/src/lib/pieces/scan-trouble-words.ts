/** What is said when a paper is not taken or not kept: what happened, is anything lost, what to do. The fourth part is the code itself. */
import type { Text } from '@krdpass/locale';
import type { ScanTrouble } from '#lib/wallet/scans.ts';

type Explanation = Readonly<{ what: Text; safe: Text; todo: Text }>;

const untouched = {
  ckb: 'ئەوەی پێشتر هەڵگیراوە وەک خۆیەتی.',
  kmr: 'Ya ku berê hatiye hilanîn wek xwe ye.',
  ar: 'ما حُفظ من قبل باقٍ كما هو.',
  en: 'What was kept before is unchanged.',
} as const satisfies Text;
const stillHere = {
  ckb: 'لاپەڕەکانت هێشتا لەسەر ئەم شاشەیەن؛ هێشتا هەڵنەگیراون.',
  kmr: 'Rûpelên te hêj li ser vê ekranê ne; hêj nehatine hilanîn.',
  ar: 'صفحاتك ما زالت على هذه الشاشة؛ لم تُحفظ بعد.',
  en: 'Your pages are still on this screen; they are not kept yet.',
} as const satisfies Text;

export const scanTroubles: Readonly<Record<ScanTrouble, Explanation>> = {
  'file-kind': {
    what: {
      ckb: 'ئەم فایلە نە وێنەیە و نە PDF.',
      kmr: 'Ev pel ne wêne ye û ne jî PDF.',
      ar: 'هذا الملف ليس صورة ولا PDF.',
      en: 'This file is neither a picture nor a PDF.',
    },
    safe: untouched,
    todo: { ckb: 'فایلێکی تر هەڵبژێرە.', kmr: 'Peleke din hilbijêre.', ar: 'اختر ملفًا آخر.', en: 'Choose another file.' },
  },
  'file-too-large': {
    what: { ckb: 'ئەم فایلە زۆر گەورەیە.', kmr: 'Ev pel pir mezin e.', ar: 'هذا الملف كبير جدًا.', en: 'This file is too large.' },
    safe: untouched,
    todo: {
      ckb: 'فایلێکی PDFی تا ٨ مێگابایت هەڵبژێرە، یان کاغەزەکە وێنە بگرە.',
      kmr: 'PDFeke heta 8 MB hilbijêre, an kaxezê sken bike.',
      ar: 'اختر ملف PDF حتى 8 ميغابايت، أو صوّر الورقة.',
      en: 'Choose a PDF of at most 8 MB, or photograph the paper.',
    },
  },
  'picture-unreadable': {
    what: {
      ckb: 'ئەم وێنەیە ناکرێتەوە.',
      kmr: 'Ev wêne venabe.',
      ar: 'لا يمكن فتح هذه الصورة.',
      en: 'This picture cannot be opened.',
    },
    safe: untouched,
    todo: {
      ckb: 'وێنەیەکی تر بگرە، یان وەک JPEG هەڵیبگرە.',
      kmr: 'Wêneyekî din bigire, an wek JPEG hilîne.',
      ar: 'التقط صورة أخرى، أو احفظها بصيغة JPEG.',
      en: 'Take another one, or save it as JPEG.',
    },
  },
  'pages-full': {
    what: {
      ckb: 'کاغەزێک تا ١٢ لاپەڕە دەگرێت.',
      kmr: 'Kaxezek heta 12 rûpelan digire.',
      ar: 'تتسع الورقة الواحدة لـ12 صفحة.',
      en: 'One paper holds at most 12 pages.',
    },
    safe: stillHere,
    todo: {
      ckb: 'ئەمانە هەڵبگرە و ئەوانی تر وەک کاغەزێکی دووەم وێنە بگرە.',
      kmr: 'Vana hilîne û yên din wek kaxezeke duyemîn sken bike.',
      ar: 'احفظ هذه وامسح الباقي كورقة ثانية.',
      en: 'Save these, and scan the rest as a second paper.',
    },
  },
  'pdf-alone': {
    what: {
      ckb: 'PDF بە تەنها هەڵدەگیرێت، نەک لەگەڵ لاپەڕەی تر.',
      kmr: 'PDF tenê tê hilanîn, ne bi rûpelên din re.',
      ar: 'يُحفظ ملف PDF وحده، لا مع صفحات أخرى.',
      en: 'A PDF is kept by itself, not with other pages.',
    },
    safe: stillHere,
    todo: {
      ckb: 'سەرەتا ئەم لاپەڕانە هەڵبگرە، پاشان PDFەکە وەک کاغەزێکی نوێ زیاد بکە.',
      kmr: 'Pêşî van rûpelan hilîne, paşê PDFê wek kaxezeke nû lê zêde bike.',
      ar: 'احفظ هذه الصفحات أولًا، ثم أضف ملف PDF كورقة جديدة.',
      en: 'Save these pages first, then add the PDF as a new paper.',
    },
  },
  'part-missing': {
    what: {
      ckb: 'بەشێکی ئەپەکە بار نەبوو.',
      kmr: 'Parçeyeke sepanê bar nebû.',
      ar: 'تعذر تحميل جزء من التطبيق.',
      en: 'A part of the app could not be loaded.',
    },
    safe: stillHere,
    todo: {
      ckb: 'بە ئینتەرنێتەوە دووبارە هەوڵ بدەوە.',
      kmr: 'Bi înternetê dîsa biceribîne.',
      ar: 'حاول مرة أخرى مع وجود الإنترنت.',
      en: 'Try again while there is internet.',
    },
  },
  'no-room': {
    what: {
      ckb: 'شوێن لەم تەلەفۆنەدا نەماوە.',
      kmr: 'Li vê telefonê cih nema.',
      ar: 'لم تبق مساحة في هذا الهاتف.',
      en: 'There is no room left on this phone.',
    },
    safe: stillHere,
    todo: {
      ckb: 'شوێن لە تەلەفۆنەکەت بکەرەوە و دووبارە «هەڵیبگرە» دابگرە.',
      kmr: 'Li telefona xwe cih veke û dîsa «Hilîne» bitikîne.',
      ar: 'أفرغ مساحة في هاتفك واضغط «احفظ» ثانية.',
      en: 'Free some space on your phone and press Save again.',
    },
  },
  'not-kept': {
    what: {
      ckb: 'وێبگەڕەکە ڕێگەی نەدا هەڵبگیرێت.',
      kmr: 'Gerok nehişt ku bê hilanîn.',
      ar: 'لم يسمح المتصفح بالحفظ.',
      en: 'The browser did not allow it to be kept.',
    },
    safe: untouched,
    todo: {
      ckb: 'تکایە دووبارە هەوڵ بدەوە.',
      kmr: 'Ji kerema xwe dîsa biceribîne.',
      ar: 'حاول مرة أخرى من فضلك.',
      en: 'Please try again.',
    },
  },
  damaged: {
    what: {
      ckb: 'ئەم کاغەزە هەڵگیراوە ناکرێتەوە.',
      kmr: 'Ev kaxeza hilanî venabe.',
      ar: 'لا يمكن فتح هذه الورقة المحفوظة.',
      en: 'This kept paper cannot be opened.',
    },
    safe: {
      ckb: 'بەڵگەنامە واژۆکراوەکانت وەک خۆیانن.',
      kmr: 'Belgeyên te yên îmzekirî wek xwe ne.',
      ar: 'وثائقك الموقّعة كما هي.',
      en: 'Your signed documents are unchanged.',
    },
    todo: {
      ckb: 'کاغەزەکە خۆی دووبارە وێنە بگرە.',
      kmr: 'Kaxezê bi xwe dîsa sken bike.',
      ar: 'امسح الورقة نفسها من جديد.',
      en: 'Scan the paper itself again.',
    },
  },
};
