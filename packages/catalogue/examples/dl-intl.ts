/** A driver who spends two years abroad. */
import { appointment, defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const licence = {
  licence_number: 'KRD-DL-00001234',
  categories: [{ code: 'B', from: '2020-03-01', to: '2030-03-01', restrictions: [] }],
  expires: '2030-03-01',
  state: 'valid',
};
const passport = { passport_number: 'A00000017', given_name: 'Hemin', family_name: 'Jaf', date_of_expiry: '2031-01-01' };

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 30,
    'shown.driving-licence': { document_number: licence.licence_number, categories: licence.categories, date_of_expiry: licence.expires },
    'shown.passport-record': passport,
    'register.traffic': licence,
    'register.fines': null,
  },
  answers: { licence: presentation, passport: presentation, years: '2', photo: upload, visit: appointment },
  fee: 120_000,
  breaches: {
    'licence-valid': { otherwise: 'refuse', facts: { 'register.traffic': { ...licence, state: 'revoked' } } },
    'licence-not-expired': { otherwise: 'return', facts: { 'register.traffic': { ...licence, expires: '2026-11-20' } } },
    'passport-valid': { otherwise: 'return', facts: { 'shown.passport-record': { ...passport, date_of_expiry: '2027-02-01' } } },
    'fines-settled': { otherwise: 'return', facts: { 'register.fines': { unpaid: 1, amount_due: 25_000 } } },
  },
});
