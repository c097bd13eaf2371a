/** Words of the list of scanned papers and of one of them. */
import type { Text } from '@krdpass/locale';

export const papersWords = {
  empty: {
    ckb: 'هێشتا هیچ کاغەزێک لێرە نییە. سەنەد، پسوولە یان بڕوانامەیەک وێنە بگرە، تا هەمیشە لەگەڵت بێت، بێ ئینتەرنێتیش.',
    kmr: 'Hêj kaxez li vir tune ye. Tapoyek, meqbûzek an belgeyekê sken bike, da ku her tim bi te re be, bê înternet jî.',
    ar: 'لا أوراق هنا بعد. امسح سندًا أو وصلًا أو شهادة لتكون معك دائمًا، حتى بلا إنترنت.',
    en: 'No papers here yet. Scan a deed, a receipt or a certificate to have it with you always, without internet too.',
  },
  search: { ckb: 'بە ناو یان جۆر بگەڕێ', kmr: 'Bi nav an cure bigere', ar: 'ابحث بالاسم أو النوع', en: 'Search by name or kind' },
  none: {
    ckb: 'هیچ کاغەزێک بەم وشانە نەدۆزرایەوە.',
    kmr: 'Bi van peyvan kaxez nehat dîtin.',
    ar: 'لا توجد ورقة بهذه الكلمات.',
    en: 'No paper was found by these words.',
  },
  all: { ckb: 'هەمووی پیشان بدە', kmr: 'Hemûyan nîşan bide', ar: 'أظهر الكل', en: 'Show all' },
  deleted: { ckb: 'کاغەزەکە سڕایەوە.', kmr: 'Kaxez hat jêbirin.', ar: 'حُذفت الورقة.', en: 'The paper was deleted.' },
  undo: { ckb: 'بیگەڕێنەوە', kmr: 'Vegerîne', ar: 'تراجع', en: 'Undo' },
  gone: {
    ckb: 'ئەم کاغەزە لێرە نییە.',
    kmr: 'Ev kaxez ne li vir e.',
    ar: 'هذه الورقة ليست هنا.',
    en: 'This paper is not here.',
  },
  signed: {
    ckb: 'بەڵگەنامەی واژۆکراو وەربگرە',
    kmr: 'Belgeya îmzekirî bistîne',
    ar: 'احصل على الوثيقة الموقّعة',
    en: 'Get the signed document',
  },
  rename: { ckb: 'ناو و جۆری بگۆڕە', kmr: 'Nav û cure biguherîne', ar: 'غيّر الاسم والنوع', en: 'Change name and kind' },
  delete: { ckb: 'بیسڕەوە', kmr: 'Jê bibe', ar: 'احذف', en: 'Delete' },
  sure: {
    ckb: 'ئەم کاغەزە لەم تەلەفۆنە دەسڕێتەوە. لە هیچ شوێنێکی تر نییە.',
    kmr: 'Ev kaxez dê ji vê telefonê bê jêbirin. Li tu cihekî din tune ye.',
    ar: 'ستُحذف هذه الورقة من هذا الهاتف. ولا توجد في أي مكان آخر.',
    en: 'This paper will be deleted from this phone. It is nowhere else.',
  },
  pdfSealed: {
    ckb: 'PDFەکە بە کلیلکراوی لێرە هەڵگیراوە و لێرەدا پیشان نادرێت. کردنەوەی، کۆپییەکی بێ کلیل دەداتە تەلەفۆنەکەت؛ دواتر لە داگرتنەکاندا بیسڕەوە.',
    kmr: 'PDF li vir kilîtkirî ye û li vir nayê xuyakirin. Vekirin kopiyeke bê kilît dide telefona te; paşê wê ji daxistinan jê bibe.',
    ar: 'ملف PDF محفوظ هنا مقفلًا ولا يُعرض هنا. فتحه يعطي هاتفك نسخة غير مقفلة؛ احذفها بعد ذلك من التنزيلات.',
    en: 'The PDF is kept locked and is not drawn here. Opening it hands your phone an unlocked copy; delete it from the downloads afterwards.',
  },
  pdfOpen: {
    ckb: 'بیدە بە خوێنەری PDF',
    kmr: 'Bide xwînerê PDFê',
    ar: 'سلّمه إلى قارئ PDF',
    en: 'Hand it to the PDF reader',
  },
} as const satisfies Record<string, Text>;

export const foundForms = {
  ckb: { other: '{count} کاغەز' },
  kmr: { one: 'kaxezek', other: '{count} kaxez' },
  ar: { zero: 'لا ورقة', one: 'ورقة واحدة', two: 'ورقتان', few: '{count} أوراق', other: '{count} ورقة' },
  en: { one: '{count} paper', other: '{count} papers' },
};
