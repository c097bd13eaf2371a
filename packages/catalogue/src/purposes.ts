/** Why a reader may ask: a closed list, so that a request carries a number and a citizen reads a reason that nobody can word for himself. */
import type { Text } from '@krdpass/locale';

export type Purpose = Readonly<{
  id: number; // stands in every request: never reused
  title: Text;
  why: Text; // what the facts are needed for
  keptDays: number; // how long they are kept; 0 where they are looked at and forgotten
  asks: readonly Readonly<{ type: string; preset: string }>[]; // what is usually asked for it
}>;

export const purposes: readonly Purpose[] = [
  {
    id: 1,
    title: { ckb: 'پشکنینی هاتووچۆ', kmr: 'Kontrola hatûçûyê', ar: 'تفتيش مروري', en: 'Traffic check' },
    why: {
      ckb: 'بۆ ئەوەی بزانرێت مافی لێخوڕینی ئەم ئۆتۆمبێلەت هەیە.',
      kmr: 'Ji bo ku were zanîn mafê te yê ajotina vê otomobîlê heye.',
      ar: 'للتأكد من حقك في قيادة هذه المركبة.',
      en: 'To see that you may drive this vehicle.',
    },
    keptDays: 0,
    asks: [
      { type: 'driving-licence', preset: 'roadside' },
      { type: 'driving-licence', preset: 'roadside-photo' },
    ],
  },
  {
    id: 2,
    title: { ckb: 'داواکاری قەرز', kmr: 'Daxwaza deyn', ar: 'طلب قرض', en: 'Loan application' },
    why: {
      ckb: 'بۆ ئەوەی بزانرێت مانگانە چەند قەرز دەتوانیت بدەیتەوە.',
      kmr: 'Ji bo ku were zanîn tu dikarî mehane çiqas deyn vegerînî.',
      ar: 'لمعرفة القسط الشهري الذي يمكنك سداده.',
      en: 'To see what monthly instalment you can repay.',
    },
    keptDays: 90,
    asks: [
      { type: 'salary-proof', preset: 'loan' },
      { type: 'salary-proof', preset: 'answers' },
    ],
  },
  {
    id: 3,
    title: { ckb: 'سەلماندنی کار', kmr: 'Îspata kar', ar: 'إثبات العمل', en: 'Proof of employment' },
    why: {
      ckb: 'بۆ ئەوەی بزانرێت لە کوێ کار دەکەیت.',
      kmr: 'Ji bo ku were zanîn tu li ku dixebitî.',
      ar: 'لمعرفة مكان عملك.',
      en: 'To see where you work.',
    },
    keptDays: 30,
    asks: [{ type: 'salary-proof', preset: 'employment' }],
  },
];
