/** What the pages and presets of most documents have in common: the heading of number and dates, other spellings, the copy for a counter and for paper. */
import type { Claim, Preset, Section } from './credential-type.ts';
import { documentClaims } from './document-claims.ts';
import type { Register } from './register.ts';

/** Number, dates, issuer; and what else belongs under that heading. */
export const documentSection = (register: Register, ...more: readonly string[]): Section => ({
  title: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثيقة', en: 'Document' },
  claims: [...Object.keys(documentClaims(register)), ...more],
});

export const otherLetters = (...names: readonly Readonly<Record<string, Claim>>[]): Section => ({
  title: { ckb: 'ناو بە پیتی تر', kmr: 'Nav bi tîpên din', ar: 'الاسم بحروف أخرى', en: 'Name in other letters' },
  claims: names.flatMap((claims) => Object.keys(claims)),
});

export const pictureSection = (claims: Readonly<Record<string, Claim>>): Section => ({
  title: { ckb: 'وێنە', kmr: 'Wêne', ar: 'الصورة', en: 'Photo' },
  claims: Object.keys(claims),
});

export const atCounter = (claims: readonly string[]): Preset => ({
  title: { ckb: 'لە کاونتەر', kmr: 'Li ber gîşeyê', ar: 'عند الشباك', en: 'At a counter' },
  claims,
  live: false,
});

export const onPaper = (claims: readonly string[]): Preset => ({
  title: { ckb: 'چاپی سەر کاغەز', kmr: 'Çapa ser kaxezê', ar: 'نسخة مطبوعة', en: 'Printed copy' },
  claims,
  live: false,
  paper: true,
});
