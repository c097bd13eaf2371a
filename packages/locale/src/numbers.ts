/** Numbers and dinars with our own marks: browsers disagree on Kurdish and on the fraction digits of IQD. */
import { digitsOf, toDigits } from './digits.ts';
import type { Language } from './language.ts';

const marks: Readonly<Record<Language, readonly [group: string, decimal: string]>> = {
  ckb: ['٬', '٫'],
  kmr: ['.', ','],
  ar: ['٬', '٫'],
  en: [',', '.'],
};

/** A number with grouped thousands, in the language's digits. A value to be copied is not prose: show it as it is. */
export function formatNumber(n: number, language: Language): string {
  const [group, decimal] = marks[language];
  const [whole = '', fraction] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return toDigits(`${n < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`, digitsOf[language]);
}

/** An amount of whole dinars with its currency, never with fractions. */
export function formatMoney(iqd: number, language: Language): string {
  const amount = formatNumber(Math.round(iqd), language);
  return { ckb: `${amount} دینار`, kmr: `${amount} dînar`, ar: `${amount} د.ع.`, en: `IQD ${amount}` }[language];
}
