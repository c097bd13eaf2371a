/** Words of a wallet that belongs to another installation. */
import type { Text } from '@krdpass/locale';

export const elsewhereWords = {
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
} as const satisfies Record<string, Text>;
