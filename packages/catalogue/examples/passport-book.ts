/** A teacher whose passport runs out in spring. */
import { appointment, defineExample, exampleDay, presentation } from '../src/example.ts';

const passport = { document_number: 'KRD-PA-00001234', passport_number: 'A00000017', date_of_expiry: '2027-04-01' };

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 34,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234', upn: '9990000000017' },
    'shown.information-card': { document_number: 'KRD-HC-00001234', governorate: 'sulaymaniyah' },
    'shown.passport-record': passport,
    'register.households': { document_number: 'KRD-HC-00001234' },
    'register.passports': passport,
  },
  answers: { identity: presentation, home: presentation, old_passport: presentation, booklet: true, visit: appointment },
  fee: 91_000,
  breaches: {
    'household-on-record': { otherwise: 'return', facts: { 'register.households': null } },
    'passport-on-record': { otherwise: 'refuse', facts: { 'register.passports': null } },
    due: { otherwise: 'refuse', facts: { 'shown.passport-record': { ...passport, date_of_expiry: '2030-04-01' } } },
  },
});
