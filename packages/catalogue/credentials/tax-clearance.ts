/** Tax clearance of a person or a company: for which period, and for what. */
import tax from '../registers/tax.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { documentSection, onPaper } from '../src/document-page.ts';

const claim = claimsFrom(tax);

const claims = {
  subject_name_native: claim('subject_name_native', 'text', { script: 'ckb' }),
  tax_number: claim('tax_number', 'identifier'),
  period_from: claim('period_from', 'date'),
  period_until: claim('period_until', 'date'),
  statement: claim('statement', 'choice', {
    values: {
      clear: { ckb: 'هیچ باجێکی لەسەر نییە', kmr: 'tu bac li ser nîne', ar: 'بريء الذمة', en: 'nothing owed' },
      instalments: { ckb: 'باج بە قیست دەدرێت', kmr: 'bac bi qist tê dayîn', ar: 'يُسدَّد بالأقساط', en: 'paid in instalments' },
    },
  }),
  purpose: claim('purpose', 'choice', {
    values: {
      tender: { ckb: 'تەندەر', kmr: 'îhale', ar: 'مناقصة', en: 'tender' },
      company: { ckb: 'کاروباری کۆمپانیا', kmr: 'karûbarê kompaniyê', ar: 'معاملة شركة', en: 'company business' },
      property: { ckb: 'کڕین و فرۆشتنی موڵک', kmr: 'kirîn û firotina milk', ar: 'بيع وشراء عقار', en: 'sale of property' },
      vehicle: { ckb: 'مامەڵەی ئۆتۆمبێل', kmr: 'karê otomobîlê', ar: 'معاملة مركبة', en: 'vehicle business' },
      other: { ckb: 'هیتر', kmr: 'yên din', ar: 'أخرى', en: 'other' },
    },
  }),
  ...documentClaims(tax),
  ...inGroup('annex.other', {
    subject_name: claim('subject_name', 'text', { script: 'latin' }),
    subject_kind: claim('subject_kind', 'choice', {
      values: {
        person: { ckb: 'کەس', kmr: 'kes', ar: 'شخص', en: 'person' },
        company: { ckb: 'کۆمپانیا', kmr: 'kompanî', ar: 'شركة', en: 'company' },
      },
    }),
  }),
} satisfies Record<string, Claim>;

const stated = ['subject_name_native', 'tax_number', 'period_from', 'period_until', 'statement', 'purpose', 'document_number'];

export default defineCredential({
  id: 'tax-clearance',
  vct: 'urn:krd:tax-clearance:1',
  title: { ckb: 'بێبەریی باج', kmr: 'Belgeya bêdeynî ya bacê', ar: 'براءة ذمة ضريبية', en: 'Tax clearance' },
  authority: 'finance',
  validFor: 'P90D',
  claims,
  presets: {
    inspection: {
      title: { ckb: 'پشکنین', kmr: 'Kontrol', ar: 'التفتيش', en: 'Inspection' },
      claims: stated,
      live: true,
    },
    everything: everything(claims),
    paper: onPaper(stated),
  },
  headline: ['subject_name_native'],
  sections: [
    {
      title: { ckb: 'باجدەر', kmr: 'Bacder', ar: 'المكلف', en: 'Taxpayer' },
      claims: ['subject_name_native', 'subject_name', 'subject_kind', 'tax_number'],
    },
    {
      title: { ckb: 'دۆخی باج', kmr: 'Rewşa bacê', ar: 'الموقف الضريبي', en: 'Statement' },
      claims: ['statement', 'period_from', 'period_until', 'purpose'],
    },
    documentSection(tax),
  ],
});
