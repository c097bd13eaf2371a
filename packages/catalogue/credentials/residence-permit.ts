/** Residence card of somebody from abroad: the name as in the passport, why and how long, and who answers for it. */
import residence from '../registers/residence.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { documentSection, onPaper } from '../src/document-page.ts';
import { purposesOfStay } from '../src/shared-values.ts';

const claim = claimsFrom(residence);

const claims = {
  given_name: claim('given_name', 'text', { script: 'latin' }),
  family_name: claim('family_name', 'text', { script: 'latin' }),
  birthdate: claim('birthdate', 'date'),
  nationality: claim('nationality', 'text', { script: 'latin' }),
  passport_number: claim('passport_number', 'identifier'),
  purpose: claim('purpose', 'choice', { values: purposesOfStay }),
  residence_class: claim('residence_class', 'choice', {
    values: {
      6: { ckb: '٦ مانگ', kmr: '6 meh', ar: '٦ أشهر', en: '6 months' },
      12: { ckb: '١٢ مانگ', kmr: '12 meh', ar: '١٢ شهراً', en: '12 months' },
    },
  }),
  ...documentClaims(residence),
  ...inGroup('annex.other', {
    sponsor: claim('sponsor', 'text'),
    entry_date: claim('entry_date', 'date'),
    address: claim('address', 'text'),
  }),
} satisfies Record<string, Claim>;

const names = ['given_name', 'family_name'];
const checkpoint = [...names, 'birthdate', 'nationality', 'passport_number', 'document_number'];

export default defineCredential({
  id: 'residence-permit',
  vct: 'urn:krd:residence-permit:1',
  title: { ckb: 'کارتی نشینگە', kmr: 'Karta rûniştinê', ar: 'بطاقة الإقامة', en: 'Residence card' },
  authority: 'residence',
  validFor: 'P12M',
  claims,
  presets: {
    checkpoint: {
      title: { ckb: 'لە خاڵی پشکنین', kmr: 'Li xala kontrolê', ar: 'عند نقطة التفتيش', en: 'At a checkpoint' },
      claims: checkpoint,
      live: true,
    },
    employer: {
      title: { ckb: 'بۆ خاوەنکار', kmr: 'Ji bo kardêr', ar: 'لصاحب العمل', en: 'For an employer' },
      claims: [...names, 'nationality', 'purpose', 'residence_class', 'sponsor', 'document_number'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(checkpoint),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'خاوەن کارت', kmr: 'Xwediyê kartê', ar: 'صاحب البطاقة', en: 'Holder' },
      claims: [...names, 'birthdate', 'nationality', 'passport_number'],
    },
    {
      title: { ckb: 'نیشتەجێبوون', kmr: 'Rûniştin', ar: 'الإقامة', en: 'Residence' },
      claims: ['purpose', 'residence_class', 'entry_date', 'sponsor', 'address'],
    },
    documentSection(residence),
  ],
});
