/** Words of a wallet in which nothing is held or chosen yet. */
import type { Text } from '@krdpass/locale';

export const welcomeWords = {
  title: {
    ckb: 'بەڵگەنامەکانت، لەسەر ئامێرەکەت',
    kmr: 'Belgeyên te, li ser amûra te',
    ar: 'وثائقك على جهازك',
    en: 'Your documents, on your device',
  },
  more: {
    ckb: 'ناسنامە و مۆڵەت و مووچەنامەت لێرە هەڵدەگیرێن و بێ ئینتەرنێتیش پیشان دەدرێن.',
    kmr: 'Nasname, ehliyet û belgeya meaşê te li vir tên hilanîn û bê înternet jî tên nîşandan.',
    ar: 'هويتك ورخصتك وإثبات راتبك هنا، وتُعرض بلا إنترنت أيضًا.',
    en: 'Your ID, licence and proof of salary are kept here and can be shown without internet.',
  },
  letter: {
    ckb: 'نامەی چالاککردنت لە نووسینگە وەرگرتووە؟ کۆدەکەی بخوێنەوە یان ژمارەکەی بنووسە.',
    kmr: 'Te nameya çalakkirinê ji nivîsgehê girt? Koda wê bixwîne an hejmara wê binivîse.',
    ar: 'هل استلمت رسالة التفعيل من المكتب؟ امسح رمزها أو اكتب رقمها.',
    en: 'Have you got the activation letter from the office? Scan its code or type its number.',
  },
  evicted: {
    ckb: 'وێبگەڕەکە ئەوەی هەڵگیرابوو سڕیویەتییەوە. هیچ بەڵگەنامەیەک لەدەست نەچووە: بە نامەیەکی نوێ هەموویان دەگەڕێنەوە.',
    kmr: 'Gerokê ya hilanî jê biriye. Tu belge winda nebûye: bi nameyeke nû hemû vedigerin.',
    ar: 'محا المتصفح ما كان محفوظًا. لم تضع أي وثيقة: تعود كلها برسالة جديدة.',
    en: 'The browser erased what was kept here. No document is lost: a new letter brings all of them back.',
  },
  choose: { ckb: 'بەڵگەنامەیەک هەڵبژێرە.', kmr: 'Belgeyekê hilbijêre.', ar: 'اختر وثيقة.', en: 'Choose a document.' },
} as const satisfies Record<string, Text>;
