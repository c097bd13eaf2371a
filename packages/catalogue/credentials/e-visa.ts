/** E-visa: the visitor as in the passport, how often and how long. */
import visas from '../registers/visas.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { documentSection, onPaper } from '../src/document-page.ts';
import { purposesOfStay } from '../src/shared-values.ts';

const claim = claimsFrom(visas);

const claims = {
  given_name: claim('given_name', 'text', { script: 'latin' }),
  family_name: claim('family_name', 'text', { script: 'latin' }),
  nationality: claim('nationality', 'text', { script: 'latin' }),
  passport_number: claim('passport_number', 'identifier'),
  entries: claim('entries', 'choice', {
    values: {
      single: { ckb: 'یەک جار', kmr: 'carekê', ar: 'مرة واحدة', en: 'single' },
      multiple: { ckb: 'چەند جار', kmr: 'çend car', ar: 'متعدد', en: 'multiple' },
    },
  }),
  stay_days: claim('stay_days', 'number'),
  valid_from: claim('valid_from', 'date'),
  ...documentClaims(visas),
  ...inGroup('annex.other', {
    birthdate: claim('birthdate', 'date'),
    purpose: claim('purpose', 'choice', { values: purposesOfStay }),
  }),
} satisfies Record<string, Claim>;

const names = ['given_name', 'family_name'];
const visit = ['entries', 'stay_days', 'valid_from'];
const border = [...names, 'nationality', 'passport_number', ...visit, 'document_number'];

export default defineCredential({
  id: 'e-visa',
  vct: 'urn:krd:e-visa:1',
  title: { ckb: 'ڤیزای ئەلیکترۆنی', kmr: 'Vîzeya elektronîk', ar: 'تأشيرة إلكترونية', en: 'E-visa' },
  authority: 'residence',
  validFor: 'P30D',
  claims,
  presets: {
    border: {
      title: { ckb: 'لە خاڵی سنوور', kmr: 'Li ser sînor', ar: 'عند المنفذ الحدودي', en: 'At the border' },
      claims: border,
      live: true,
    },
    everything: everything(claims),
    paper: onPaper(border),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'میوان', kmr: 'Mêvan', ar: 'الزائر', en: 'Visitor' },
      claims: [...names, 'birthdate', 'nationality', 'passport_number'],
    },
    { title: { ckb: 'سەردان', kmr: 'Serdan', ar: 'الزيارة', en: 'Visit' }, claims: [...visit, 'purpose'] },
    documentSection(visas),
  ],
});
