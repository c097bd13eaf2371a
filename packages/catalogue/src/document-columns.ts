/** What every register of documents has a column for, and the words that several of them share (domain §6.1, §6.2). */
import type { Text } from '@krdpass/locale';
import type { Column } from './register.ts';

export const documentColumns = {
  document_number: { label: { ckb: 'ژمارەی بەڵگەنامە', kmr: 'Hejmara belgeyê', ar: 'رقم الوثيقة', en: 'Document number' } },
  date_of_issuance: { label: { ckb: 'بەرواری دەرچوون', kmr: 'Dîroka derxistinê', ar: 'تاريخ الإصدار', en: 'Date of issue' } },
} as const satisfies Record<string, Column>;

/** Of a document that ends by itself. */
export const expiryColumn = {
  date_of_expiry: { label: { ckb: 'بەرواری بەسەرچوون', kmr: 'Dîroka qedandinê', ar: 'تاريخ الانتهاء', en: 'Date of expiry' } },
} as const satisfies Record<string, Column>;

/** Where a fact is written down in the civil register's books. */
export const bookColumns = {
  register_number: { label: { ckb: 'ژمارەی تۆمار', kmr: 'Hejmara tomarê', ar: 'رقم السجل', en: 'Register no.' }, nullable: true },
  page_number: { label: { ckb: 'ژمارەی لاپەڕە', kmr: 'Hejmara rûpelê', ar: 'رقم الصحيفة', en: 'Page no.' }, nullable: true },
} as const satisfies Record<string, Column>;

export const sharedLabels = {
  governorate: { ckb: 'پارێزگا', kmr: 'Parêzgeh', ar: 'المحافظة', en: 'Governorate' },
  district: { ckb: 'قەزا', kmr: 'Qeza', ar: 'القضاء', en: 'District' },
  subdistrict: { ckb: 'ناحیە', kmr: 'Nahiye', ar: 'الناحية', en: 'Subdistrict' },
  neighbourhood: { ckb: 'گەڕەک', kmr: 'Tax', ar: 'المحلة', en: 'Neighbourhood' },
  address: { ckb: 'ناونیشان', kmr: 'Navnîşan', ar: 'العنوان', en: 'Address' },
  nationality: { ckb: 'ڕەگەزنامە', kmr: 'Netewebûn', ar: 'الجنسية', en: 'Nationality' },
  passportNumber: { ckb: 'ژمارەی پاسپۆرت', kmr: 'Hejmara pasaportê', ar: 'رقم الجواز', en: 'Passport number' },
  birthdate: { ckb: 'بەرواری لەدایکبوون', kmr: 'Dîroka jidayikbûnê', ar: 'تاريخ الولادة', en: 'Date of birth' },
  court: { ckb: 'دادگا', kmr: 'Dadgeh', ar: 'المحكمة', en: 'Court' },
} as const satisfies Record<string, Text>;

/** Somebody named in a document beside its holder: the whole name in the register's letters and in the passport's, and the personal number. */
export const partyColumns = <const Role extends string>(role: Role, { ckb, kmr, ar, en }: Text) =>
  ({
    [`${role}_full_name_native`]: { label: { ckb, kmr, ar, en } },
    [`${role}_full_name`]: {
      label: { ckb: `${ckb} (بە لاتینی)`, kmr: `${kmr} (bi latînî)`, ar: `${ar} (باللاتينية)`, en: `${en} (Latin)` },
    },
    [`${role}_upn`]: {
      label: { ckb: `${ckb}: ژمارەی کەسی (UPN)`, kmr: `${kmr}: hejmara kesî (UPN)`, ar: `${ar}: الرقم الشخصي (UPN)`, en: `${en}: UPN` },
      nullable: true,
    },
  }) as { readonly [Name in `${Role}_full_name_native` | `${Role}_full_name`]: Column } & { readonly [Name in `${Role}_upn`]: Column };
