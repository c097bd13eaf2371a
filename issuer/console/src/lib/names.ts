/** A person's name in the script the officer reads. Nothing is transliterated: where a script was never issued, the registered one stands. */
import type { Language } from '@krdpass/locale';

export type Names = Readonly<{ ckb: string; ar?: string | null; latin?: string | null }>;

export type WrittenName = Readonly<{ text: string; lang: Language }>;

export function nameFor({ ckb, ar, latin }: Names, language: Language): WrittenName {
  if (language === 'ar' && ar) return { text: ar, lang: 'ar' };
  if ((language === 'en' || language === 'kmr') && latin) return { text: latin, lang: 'en' };
  return { text: ckb, lang: 'ckb' };
}

/** Every script the name was issued in, the registered one first. */
export const allNames = ({ ckb, ar, latin }: Names): readonly WrittenName[] => [
  { text: ckb, lang: 'ckb' },
  ...(ar ? [{ text: ar, lang: 'ar' as const }] : []),
  ...(latin ? [{ text: latin, lang: 'en' as const }] : []),
];
