/** Why a document is suspended, reinstated or revoked: ready sentences, kept with the change under their codes. */
import type { Text } from '@krdpass/locale';
import type { StatusAct } from './persons.ts';

export const statusReasons: readonly Readonly<{ code: string; acts: readonly StatusAct[]; text: Text }>[] = [
  {
    code: 'reported-lost',
    acts: ['suspend', 'revoke'],
    text: {
      ckb: 'هەڵگرەکەی ڕایگەیاندووە کە ون بووە یان دزراوە.',
      kmr: 'Xwediyê wê ragihand ku winda bûye an hatiye dizîn.',
      ar: 'أبلغ حاملها عن فقدانها أو سرقتها.',
      en: 'Its holder has reported it lost or stolen.',
    },
  },
  {
    code: 'court-order',
    acts: ['suspend', 'reinstate', 'revoke'],
    text: {
      ckb: 'بە بڕیاری دادگا.',
      kmr: 'Bi biryara dadgehê.',
      ar: 'بقرار من المحكمة.',
      en: 'By order of a court.',
    },
  },
  {
    code: 'issued-in-error',
    acts: ['suspend', 'revoke'],
    text: {
      ckb: 'بە هەڵە دەرکراوە.',
      kmr: 'Bi şaşî hatiye derxistin.',
      ar: 'صدرت خطأً.',
      en: 'It was issued in error.',
    },
  },
  {
    code: 'reason-ended',
    acts: ['reinstate'],
    text: {
      ckb: 'هۆکاری ڕاگرتنەکە نەماوە.',
      kmr: 'Sedema rawestandinê nema.',
      ar: 'زال سبب الإيقاف.',
      en: 'The reason for suspending it is gone.',
    },
  },
];
