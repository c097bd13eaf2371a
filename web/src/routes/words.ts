/** Words of the frame around all screens: language first, no way to start, another installation. */
import type { Text } from '@krdpass/locale';

export const frameWords = {
  unreachable: {
    ckb: 'جزدانەکە نەدۆزرایەوە',
    kmr: 'Cizdan nehat dîtin',
    ar: 'تعذر الوصول إلى المحفظة',
    en: 'The wallet cannot be reached',
  },
  unreachableMore: {
    ckb: 'بۆ یەکەم جار ئینتەرنێت پێویستە. دواتر جزدانەکە بێ ئینتەرنێتیش دەکرێتەوە.',
    kmr: 'Cara yekem înternet divê. Paşê cizdan bê înternet jî vedibe.',
    ar: 'يلزم الإنترنت في المرة الأولى. وبعدها تفتح المحفظة بدونه أيضًا.',
    en: 'The first time needs internet. After that the wallet opens without it, too.',
  },
  unusable: {
    ckb: 'ئەم وێبگەڕە ناتوانێت جزدانێک هەڵبگرێت',
    kmr: 'Ev gerok nikare cizdanekê hilîne',
    ar: 'لا يستطيع هذا المتصفح حفظ محفظة',
    en: 'This browser cannot keep a wallet',
  },
  unusableMore: {
    ckb: 'دۆخی تایبەت (نهێنی) بکوژێنەوە، یان وێبگەڕێکی نوێتر بەکاربهێنە.',
    kmr: 'Moda taybet (veşartî) bigire, an gerokeke nûtir bi kar bîne.',
    ar: 'أوقف التصفح الخاص أو استخدم متصفحًا أحدث.',
    en: 'Leave private browsing, or use a newer browser.',
  },
  elsewhere: {
    ckb: 'ئەم جزدانە هی دامەزراوەیەکی ترە',
    kmr: 'Ev cizdan a sazkirineke din e',
    ar: 'هذه المحفظة تتبع تنصيبًا آخر',
    en: 'This wallet belongs to another installation',
  },
  elsewhereMore: {
    ckb: 'ئەو ناونیشانە ئێستا کلیلێکی بنەڕەتی تر بەکاردەهێنێت لەوەی ئەم جزدانەی پێ دروستکرا. بۆیە بەڵگەنامەکانی ئێرە لەوێ نایەنە سەلماندن. هیچ شتێک نەنێردراوە.',
    kmr: 'Ev navnîşan niha mifteyeke bingehîn a din bi kar tîne ji ya ku ev cizdan pê hatibû çêkirin. Ji ber vê belgeyên li vir li wir nayên piştrastkirin. Tiştek nehatiye şandin.',
    ar: 'يستخدم هذا العنوان الآن مفتاحًا جذريًا غير الذي أُنشئت به هذه المحفظة، فلا تثبت وثائقها هناك. لم يُرسل أي شيء.',
    en: 'This address now uses another root key than the one this wallet was made with, so its documents cannot be confirmed there. Nothing was sent.',
  },
  startOver: { ckb: 'لە سەرەتاوە دەست پێ بکە', kmr: 'Ji nû ve dest pê bike', ar: 'ابدأ من جديد', en: 'Start over' },
  startOverMore: {
    ckb: 'هەموو شتێک لەم ئامێرەدا دەسڕێتەوە. دواتر بە نامەیەکی نوێ دەستپێ دەکەیت.',
    kmr: 'Her tişt li ser vê amûrê tê jêbirin. Paşê bi nameyeke nû dest pê dikî.',
    ar: 'يُمحى كل شيء على هذا الجهاز، ثم تبدأ برسالة جديدة.',
    en: 'Everything on this device is erased. You then start with a new letter.',
  },
  broken: { ckb: 'ئەم لاپەڕەیە نەکرایەوە', kmr: 'Ev rûpel venebû', ar: 'لم تفتح هذه الصفحة', en: 'This page did not open' },
  brokenMore: {
    ckb: 'بەڵگەنامەکانت پارێزراون. بگەڕێوە سەرەتا.',
    kmr: 'Belgeyên te parastî ne. Vegere destpêkê.',
    ar: 'وثائقك محفوظة. عد إلى البداية.',
    en: 'Your documents are safe. Go back to the start.',
  },
  home: { ckb: 'سەرەتا', kmr: 'Destpêk', ar: 'البداية', en: 'Home' },
} as const satisfies Record<string, Text>;
