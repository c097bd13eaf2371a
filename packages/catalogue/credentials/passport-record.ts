/** Passport data: what stands on the data page, for forms and appointments. Not a travel document; the machine-readable lines are hidden. */
import passports from '../registers/passports.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper, otherLetters } from '../src/document-page.ts';
import { arabicNames, birthdate, latinNames, nativeNames, sex } from '../src/person.ts';

const claim = claimsFrom(passports);

const claims = {
  ...latinNames,
  passport_number: claim('passport_number', 'identifier'),
  passport_type: claim('passport_type', 'choice', {
    values: {
      ordinary: { ckb: 'ئاسایی', kmr: 'asayî', ar: 'عادي', en: 'ordinary' },
      service: { ckb: 'خزمەت', kmr: 'xizmet', ar: 'خدمة', en: 'service' },
      diplomatic: { ckb: 'دیپلۆماسی', kmr: 'dîplomatîk', ar: 'دبلوماسي', en: 'diplomatic' },
    },
  }),
  birthdate,
  sex,
  issuing_office: claim('issuing_office', 'text', { script: 'ckb' }),
  ...documentClaims(passports),
  mrz_line_1: claim('mrz_line_1', 'identifier', { hidden: true }),
  mrz_line_2: claim('mrz_line_2', 'identifier', { hidden: true }),
  ...nativeNames,
  ...arabicNames,
} satisfies Record<string, Claim>;

const names = Object.keys(latinNames);
const page = [...names, 'passport_number', 'passport_type', 'birthdate', 'sex', 'date_of_issuance'];

export default defineCredential({
  id: 'passport-record',
  vct: 'urn:krd:passport-record:1',
  title: { ckb: 'پاسپۆرت', kmr: 'Pasaport', ar: 'جواز السفر', en: 'Passport data' },
  authority: 'interior',
  validFor: 'P8Y',
  claims,
  presets: {
    counter: atCounter(page),
    booking: {
      title: { ckb: 'بۆ حیجزکردنی گەشت', kmr: 'Ji bo rezervasyona rêwîtiyê', ar: 'لحجز سفر', en: 'For a booking' },
      claims: [...names, 'passport_number', 'birthdate'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(page),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'خاوەن پاسپۆرت', kmr: 'Xwediyê pasaportê', ar: 'صاحب الجواز', en: 'Holder' },
      claims: [...names, 'birthdate', 'sex'],
    },
    {
      title: { ckb: 'پاسپۆرت', kmr: 'Pasaport', ar: 'الجواز', en: 'Passport' },
      claims: ['passport_number', 'passport_type', 'issuing_office', 'mrz_line_1', 'mrz_line_2'],
    },
    documentSection(passports),
    otherLetters(nativeNames, arabicNames),
  ],
});
