/** Words of the citizen's own history. */
import type { Text } from '@krdpass/locale';
import type { Happening } from '#lib/wallet/held.ts';

export const happeningWords = {
  received: { ckb: 'وەرگیرا', kmr: 'Hat wergirtin', ar: 'استُلمت', en: 'Received' },
  replaced: { ckb: 'نوێکرایەوە', kmr: 'Hat nûkirin', ar: 'جُددت', en: 'Renewed' },
  shown: { ckb: 'بە کۆد پیشان درا', kmr: 'Bi kodê hat nîşandan', ar: 'عُرضت برمز', en: 'Shown by code' },
  answered: { ckb: 'وەڵامی داواکاری درایەوە', kmr: 'Daxwaz hat bersivandin', ar: 'أُجيب عن طلب', en: 'Request answered' },
  printed: { ckb: 'چاپکرا', kmr: 'Hat çapkirin', ar: 'طُبعت', en: 'Printed' },
} as const satisfies Record<Happening['kind'], Text>;

export const historyWords = {
  title: { ckb: 'مێژوو', kmr: 'Dîrok', ar: 'السجل', en: 'Activity' },
  none: { ckb: 'هێشتا هیچ شتێک ڕووی نەداوە.', kmr: 'Hêj tiştek neqewimiye.', ar: 'لم يحدث شيء بعد.', en: 'Nothing has happened yet.' },
  own: {
    ckb: 'ئەم لیستە تەنها لەسەر ئەم ئامێرەیە و بۆ کەس نانێردرێت.',
    kmr: 'Ev lîste tenê li ser vê amûrê ye û ji kesî re nayê şandin.',
    ar: 'هذه القائمة على هذا الجهاز وحده ولا تُرسل لأحد.',
    en: 'This list is on this device alone and is sent to nobody.',
  },
} as const satisfies Record<string, Text>;
