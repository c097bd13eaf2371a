/** Lists in a sentence: A, B and C. */
import type { Language } from './language.ts';

const between: Readonly<Record<Language, readonly [comma: string, and: string]>> = {
  ckb: ['، ', ' و '],
  kmr: [', ', ' û '],
  ar: [' و', ' و'],
  en: [', ', ' and '],
};

export function formatList(items: readonly string[], language: Language): string {
  const [comma, and] = between[language];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(comma) + and + last;
}
