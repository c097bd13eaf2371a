/** Information (housing) card: where a household lives, and, only where it is asked, who belongs to it. */
import households from '../registers/households.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper } from '../src/document-page.ts';
import { governorates } from '../src/shared-values.ts';

const claim = claimsFrom(households);

const claims = {
  head_of_household: claim('head_of_household', 'text', { script: 'ckb' }),
  governorate: claim('governorate', 'choice', { values: governorates }),
  district: claim('district', 'text', { script: 'ckb' }),
  subdistrict: claim('subdistrict', 'text', { script: 'ckb' }),
  neighbourhood: claim('neighbourhood', 'text', { script: 'ckb' }),
  address: claim('address', 'text', { script: 'ckb' }),
  members: claim('members', 'people', {
    script: 'ckb',
    values: {
      head: { ckb: 'سەرۆکی خێزان', kmr: 'serokê malbatê', ar: 'رب الأسرة', en: 'head' },
      spouse: { ckb: 'هاوسەر', kmr: 'hevser', ar: 'الزوج أو الزوجة', en: 'spouse' },
      son: { ckb: 'کوڕ', kmr: 'kur', ar: 'ابن', en: 'son' },
      daughter: { ckb: 'کچ', kmr: 'keç', ar: 'ابنة', en: 'daughter' },
      relative: { ckb: 'خزم', kmr: 'xizm', ar: 'قريب', en: 'relative' },
    },
  }),
  information_office: claim('information_office', 'text', { script: 'ckb' }),
  form_number: claim('form_number', 'identifier'),
  ...documentClaims(households),
} satisfies Record<string, Claim>;

const home = ['governorate', 'district', 'subdistrict', 'neighbourhood', 'address'];

export default defineCredential({
  id: 'information-card',
  vct: 'urn:krd:information-card:1',
  title: { ckb: 'کارتی زانیاری', kmr: 'Karta zanyarî', ar: 'بطاقة السكن', en: 'Information card' },
  authority: 'interior',
  validFor: null,
  claims,
  presets: {
    address: {
      title: { ckb: 'تەنها ناونیشان', kmr: 'Tenê navnîşan', ar: 'العنوان فقط', en: 'Only the address' },
      claims: ['head_of_household', ...home, 'document_number'],
      live: false,
    },
    counter: atCounter(['head_of_household', ...home, 'members', 'information_office', 'form_number', 'document_number']),
    everything: everything(claims),
    paper: onPaper(['head_of_household', ...home, 'document_number']),
  },
  headline: ['head_of_household'],
  sections: [
    {
      title: { ckb: 'ماڵ', kmr: 'Mal', ar: 'السكن', en: 'Home' },
      claims: ['head_of_household', ...home],
    },
    { title: { ckb: 'خێزان', kmr: 'Malbat', ar: 'الأسرة', en: 'Family' }, claims: ['members'] },
    documentSection(households, 'information_office', 'form_number'),
  ],
});
