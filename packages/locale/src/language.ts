/** The four languages of the product, and what each is written with. */

export type Language = 'ckb' | 'kmr' | 'ar' | 'en';

export const languages: readonly Language[] = ['ckb', 'kmr', 'ar', 'en'];

/** A sentence or label in every language; one that lacks a language does not compile. Badini readers may have their own spelling. */
export type Text = Readonly<Record<Language, string> & { 'kmr-Arab'?: string }>;

export const direction: Readonly<Record<Language, 'rtl' | 'ltr'>> = { ckb: 'rtl', kmr: 'ltr', ar: 'rtl', en: 'ltr' };

export const ownName: Readonly<Record<Language, string>> = { ckb: 'کوردی', kmr: 'Kurmancî', ar: 'العربية', en: 'English' };
