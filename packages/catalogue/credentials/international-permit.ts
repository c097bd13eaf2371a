/** International driving permit: the licence in the words of the passport, for driving abroad for one to three years. */
import permits from '../registers/traffic-permits.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { documentSection, onPaper, otherLetters, pictureSection } from '../src/document-page.ts';
import { birthdate, latinNames, nativeNames, portraits } from '../src/person.ts';

const claim = claimsFrom(permits);

const claims = {
  ...latinNames,
  birthdate,
  categories: claim('categories', 'categories', {
    codes: ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T', 'M', 'S'],
  }),
  licence_number: claim('licence_number', 'identifier', { pattern: { prefix: 'KRD-DL-', digits: 8 } }),
  passport_number: claim('passport_number', 'identifier'),
  years: claim('years', 'number'),
  ...documentClaims(permits),
  ...nativeNames,
  ...portraits,
} satisfies Record<string, Claim>;

const names = Object.keys(latinNames);
const permit = [...names, 'birthdate', 'categories', 'licence_number', 'document_number'];

export default defineCredential({
  id: 'international-permit',
  vct: 'urn:krd:international-permit:1',
  title: {
    ckb: 'مۆڵەتی نێودەوڵەتی',
    kmr: 'Ehliyeta navneteweyî',
    ar: 'إجازة سوق دولية',
    en: 'International driving permit',
  },
  authority: 'traffic',
  validFor: 'P3Y',
  claims,
  presets: {
    rental: {
      title: { ckb: 'بۆ بەکرێگرتنی ئۆتۆمبێل', kmr: 'Ji bo kirêkirina otomobîlê', ar: 'لاستئجار مركبة', en: 'For renting a car' },
      claims: permit,
      live: false,
    },
    everything: everything(claims),
    paper: onPaper([...permit, 'portrait_qr']),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'خاوەن مۆڵەت', kmr: 'Xwediyê ehliyetê', ar: 'صاحب الإجازة', en: 'Holder' },
      claims: [...names, 'birthdate', 'passport_number'],
    },
    { title: { ckb: 'مۆڵەت', kmr: 'Ehliyet', ar: 'الإجازة', en: 'Permit' }, claims: ['categories', 'licence_number', 'years'] },
    documentSection(permits),
    otherLetters(nativeNames),
    pictureSection(portraits),
  ],
});
