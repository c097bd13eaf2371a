/** Words for codes that several documents use (domain §6.1). */
import type { Text } from '@krdpass/locale';

export const governorates = {
  erbil: { ckb: 'هەولێر', kmr: 'Hewlêr', ar: 'أربيل', en: 'Erbil' },
  sulaymaniyah: { ckb: 'سلێمانی', kmr: 'Silêmanî', ar: 'السليمانية', en: 'Sulaymaniyah' },
  duhok: { ckb: 'دهۆک', kmr: 'Dihok', ar: 'دهوك', en: 'Duhok' },
  halabja: { ckb: 'هەڵەبجە', kmr: 'Helebce', ar: 'حلبجة', en: 'Halabja' },
} as const satisfies Record<string, Text>;

export const employmentTypes = {
  permanent: { ckb: 'هەمیشەیی', kmr: 'daîmî', ar: 'دائم', en: 'permanent' },
  contract: { ckb: 'گرێبەست', kmr: 'girêbest', ar: 'عقد', en: 'contract' },
  pensioner: { ckb: 'خانەنشین', kmr: 'xanenişîn', ar: 'متقاعد', en: 'pensioner' },
  peshmerga: { ckb: 'پێشمەرگە', kmr: 'pêşmerge', ar: 'بيشمركة', en: 'Peshmerga' },
  welfare: { ckb: 'چاودێری کۆمەڵایەتی', kmr: 'alîkariya civakî', ar: 'رعاية اجتماعية', en: 'welfare' },
  martyr_family: { ckb: 'کەسوکاری شەهید', kmr: 'malbata şehîd', ar: 'ذوو الشهداء', en: 'martyr family' },
} as const satisfies Record<string, Text>;

export const purposesOfStay = {
  work: { ckb: 'کار', kmr: 'kar', ar: 'عمل', en: 'work' },
  family: { ckb: 'خێزان', kmr: 'malbat', ar: 'عائلة', en: 'family' },
  study: { ckb: 'خوێندن', kmr: 'xwendin', ar: 'دراسة', en: 'study' },
  business: { ckb: 'بازرگانی', kmr: 'bazirganî', ar: 'أعمال', en: 'business' },
  tourism: { ckb: 'گەشتیاری', kmr: 'geştiyarî', ar: 'سياحة', en: 'tourism' },
  other: { ckb: 'هیتر', kmr: 'yên din', ar: 'أخرى', en: 'other' },
} as const satisfies Record<string, Text>;
