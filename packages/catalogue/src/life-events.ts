/** The moments in a life at which people look for a service. */
import type { Text } from '@krdpass/locale';

export const lifeEvents = {
  driving: { ckb: 'شۆفێری و ئۆتۆمبێل', kmr: 'Ajotin û otomobîl', ar: 'السياقة والمركبة', en: 'Driving and vehicles' },
  family: { ckb: 'خێزان', kmr: 'Malbat', ar: 'الأسرة', en: 'Family' },
  documents: { ckb: 'پێناس و بەڵگەنامە', kmr: 'Nasname û belge', ar: 'الهوية والوثائق', en: 'Identity and documents' },
  work: { ckb: 'کار و مووچە', kmr: 'Kar û meaş', ar: 'العمل والراتب', en: 'Work and pay' },
  business: { ckb: 'کۆمپانیا و باج', kmr: 'Kompanî û bac', ar: 'الشركات والضرائب', en: 'Business and tax' },
  property: { ckb: 'خانوو و زەوی', kmr: 'Xanî û erd', ar: 'العقار والأرض', en: 'Home and land' },
  travel: { ckb: 'گەشت و مانەوە', kmr: 'Rêwîtî û mayîn', ar: 'السفر والإقامة', en: 'Travel and residence' },
} as const satisfies Record<string, Text>;

export type LifeEvent = keyof typeof lifeEvents;
