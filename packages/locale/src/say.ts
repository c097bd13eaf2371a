/** Words on a screen: one Text, its placeholders filled, in the reader's language. */
import { digitsOf, toDigits } from './digits.ts';
import type { Language, Text } from './language.ts';
import { formatNumber } from './numbers.ts';

/** A text in one language. `{name}` takes the value of that name: a number in the language's digits, ungrouped; a string as it is. */
export const say = (text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string =>
  text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? toDigits(String(value), digitsOf[language]) : value;
  });

export type PluralForms = Readonly<Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>;

// The one part of Intl that every browser knows for Kurdish; Kurmanji goes by its macrolanguage, Arabic has all six classes.
const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  ckb: new Intl.PluralRules('ckb'),
  kmr: new Intl.PluralRules('ku'),
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/** The form that goes with a count, `{count}` filled in. A class without a form of its own takes `other`. */
export function plural(count: number, forms: PluralForms, language: Language): string {
  const form = forms[language][rules[language].select(count)] ?? forms[language].other;
  return form.replaceAll('{count}', formatNumber(count, language));
}
