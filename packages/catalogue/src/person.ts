/** The claims that say who somebody is, the same in every type: four parts of a name in three issued spellings, and the portraits. */
import civil from '../registers/civil.ts';
import type { Claim } from './credential-type.ts';
import { column } from './register.ts';

type NameColumn = Extract<keyof typeof civil.columns, `${string}_name` | `${string}_name_native` | `${string}_name_native_ar`>;

const name = (from: NameColumn, script: 'ckb' | 'ar' | 'latin'): Claim => ({
  ...column(civil, from),
  disclose: 'choice',
  kind: 'text',
  script,
});

/** As registered, in Sorani letters. */
export const nativeNames = {
  given_name_native: name('given_name_native', 'ckb'),
  father_name_native: name('father_name_native', 'ckb'),
  grandfather_name_native: name('grandfather_name_native', 'ckb'),
  family_name_native: name('family_name_native', 'ckb'),
};

/** As printed in the passport. Chosen by the person, never derived from another script. */
export const latinNames = {
  given_name: name('given_name', 'latin'),
  father_name: name('father_name', 'latin'),
  grandfather_name: name('grandfather_name', 'latin'),
  family_name: name('family_name', 'latin'),
};

/** As registered in Arabic, where the register has it. */
export const arabicNames = {
  given_name_native_ar: name('given_name_native_ar', 'ar'),
  father_name_native_ar: name('father_name_native_ar', 'ar'),
  grandfather_name_native_ar: name('grandfather_name_native_ar', 'ar'),
  family_name_native_ar: name('family_name_native_ar', 'ar'),
};

export const motherNames = {
  mother_name_native: name('mother_name_native', 'ckb'),
  mother_name: name('mother_name', 'latin'),
  mother_father_name_native: name('mother_father_name_native', 'ckb'),
  mother_father_name: name('mother_father_name', 'latin'),
};

/** The large photograph stays in the wallet; the small one fits a QR code. */
export const portraits: Readonly<Record<'picture' | 'portrait_qr', Claim>> = {
  picture: { ...column(civil, 'picture'), disclose: 'choice', kind: 'image', group: 'annex.other' },
  portrait_qr: { ...column(civil, 'portrait_qr'), disclose: 'choice', kind: 'image', group: 'annex' },
};

export const upn: Claim = { ...column(civil, 'upn'), disclose: 'choice', kind: 'identifier', pattern: { prefix: '', digits: 13 } };
export const birthdate: Claim = { ...column(civil, 'birth_date'), disclose: 'choice', kind: 'date' };
export const bloodGroup: Claim = { ...column(civil, 'blood_group'), disclose: 'choice', kind: 'text' };

/** Ages as facts of their own, so that no birth date needs to be shown. */
export const ages = {
  age_over_15: { ...column(civil, 'age_over_15'), disclose: 'choice', kind: 'boolean' },
  age_over_16: { ...column(civil, 'age_over_16'), disclose: 'choice', kind: 'boolean' },
  age_over_18: { ...column(civil, 'age_over_18'), disclose: 'choice', kind: 'boolean' },
  age_over_21: { ...column(civil, 'age_over_21'), disclose: 'choice', kind: 'boolean' },
} as const satisfies Record<string, Claim>;

export const sex: Claim = {
  ...column(civil, 'sex'),
  disclose: 'choice',
  kind: 'choice',
  values: {
    1: { ckb: 'نێر', kmr: 'nêr', ar: 'ذكر', en: 'male' },
    2: { ckb: 'مێ', kmr: 'mê', ar: 'أنثى', en: 'female' },
  },
};
