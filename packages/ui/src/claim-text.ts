/** Claims as people read them: found in the groups they are nested in, worded by their kind. */
import type { Claim, CredentialType } from '@krdpass/catalogue';
import type { Json, JsonObject } from '@krdpass/credential';
import { formatDate, formatMoney, formatMonth, formatNumber } from '@krdpass/locale';
import type { Language, Text } from '@krdpass/locale';
import { answerWords } from './claim-words.ts';

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a claim in a tree of disclosed claims; undefined where it was not disclosed or the register holds none. */
export function claimValue(type: CredentialType, claims: JsonObject, name: string): Exclude<Json, null> | undefined {
  let value: Json | undefined = claims;
  for (const part of [...(type.claims[name]?.group?.split('.') ?? []), name]) value = isObject(value) ? value[part] : undefined;
  return value ?? undefined;
}

const languageOfScript = { ckb: 'ckb', ar: 'ar', latin: 'en' } as const;

/** The language a value is written in, for `lang` on it; nothing where it follows the screen. */
export const claimLanguage = (claim: Claim): Language | undefined => (claim.script ? languageOfScript[claim.script] : undefined);

const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const monthShape = /^\d{4}-\d{2}$/;

/** One line of text for every kind but images, categories, amounts and people, which are drawn. */
export function claimText(claim: Claim, value: Json, language: Language): string {
  const chosen: Text | undefined = claim.values?.[String(value)];
  if (chosen) return chosen[language];
  if (typeof value === 'boolean') return answerWords[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return claim.kind === 'money' ? formatMoney(value, language) : formatNumber(value, language);
  if (typeof value === 'string') {
    if (claim.kind === 'date' && dateShape.test(value)) return formatDate(value, language, 'long');
    if (claim.kind === 'month' && monthShape.test(value)) return formatMonth(value, language);
    return value;
  }
  if (claim.kind === 'place' && isObject(value)) {
    const parts = ['locality', 'region', 'country'].map((part) => value[part]).filter((part) => typeof part === 'string' && part !== 'IQ');
    return parts.join(language === 'en' || language === 'kmr' ? ', ' : '، ');
  }
  return Array.isArray(value) ? value.map((item) => claimText(claim, item, language)).join(' · ') : '';
}

export type Category = Readonly<{ code: string; from?: string; to?: string; restrictions: readonly string[] }>;

/** The driving categories of a licence; entries of another shape are left out. */
export const categoriesOf = (value: Json | undefined): Category[] =>
  (Array.isArray(value) ? value : []).flatMap((entry) => {
    if (!isObject(entry) || typeof entry.code !== 'string') return [];
    const { code, from, to, restrictions } = entry;
    return {
      code,
      from: typeof from === 'string' ? from : undefined,
      to: typeof to === 'string' ? to : undefined,
      restrictions: Array.isArray(restrictions) ? restrictions.map(String) : [],
    };
  });

export type Amount = Readonly<{ label: string; amount: number }>;

/** Allowances or deductions with the declaration's labels. */
export const amountsOf = (claim: Claim, value: Json | undefined, language: Language): Amount[] =>
  (Array.isArray(value) ? value : []).flatMap((entry) =>
    isObject(entry) && typeof entry.amount === 'number'
      ? { label: claim.values?.[String(entry.code)]?.[language] ?? String(entry.code), amount: entry.amount }
      : [],
  );

/** The codes of a list in the declaration's words; an unknown one is shown as it is. */
export const choicesOf = (claim: Claim, value: Json | undefined, language: Language): string[] =>
  (Array.isArray(value) ? value : []).flatMap((code) => (typeof code === 'string' ? (claim.values?.[code]?.[language] ?? code) : []));

export type Named = Readonly<{ name: string; role?: string; share?: string }>;

/** People named in a document, with the declaration's words for their roles; entries of another shape are left out. */
export const peopleOf = (claim: Claim, value: Json | undefined, language: Language): Named[] =>
  (Array.isArray(value) ? value : []).flatMap((entry) => {
    if (!isObject(entry) || typeof entry.name !== 'string') return [];
    const { name, role, share } = entry;
    return {
      name,
      role: typeof role === 'string' ? (claim.values?.[role]?.[language] ?? role) : undefined,
      share: typeof share === 'string' ? share : undefined,
    };
  });
