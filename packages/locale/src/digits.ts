/** The two digit systems: ٠-٩ in Arabic-script prose, 0-9 everywhere a value is copied, typed or compared. */
import type { Language } from './language.ts';

export type Digits = 'arabic' | 'latin';

export const digitsOf: Readonly<Record<Language, Digits>> = { ckb: 'arabic', kmr: 'latin', ar: 'arabic', en: 'latin' };

const arabic = '٠١٢٣٤٥٦٧٨٩';

/** Every ٠-٩ and ۰-۹ as 0-9; all else unchanged. */
export const latinDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)); // both blocks begin at a multiple of 16

/** Every digit of a text in the digit system asked for. */
export function toDigits(text: string, digits: Digits): string {
  const latin = latinDigits(text);
  return digits === 'latin' ? latin : latin.replace(/[0-9]/g, (digit) => arabic.charAt(Number(digit)));
}

/** Typed or pasted numeric input with Latin digits and without spaces and bidi marks. Does not check that only digits are left. */
export const digitsOnly = (typed: string): string => latinDigits(typed).replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
