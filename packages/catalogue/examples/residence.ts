/** An engineer who works here renews her card three days late. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const passport = {
  passport_number: 'X00000017',
  given_name: 'Anna',
  family_name: 'Demo',
  birthdate: '1990-05-05',
  date_of_expiry: '2031-01-01',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'visitor',
    'applicant.upn': '9990000000017',
    'shown.passport-record': passport,
    'register.civil': null,
  },
  answers: {
    passport: presentation,
    nationality: 'Germany',
    purpose: 'work',
    residence_class: '12',
    sponsor: 'Chra Company (demo)',
    sponsor_upn: '9990000000025',
    sponsor_letter: upload,
    entry_date: '2026-10-20',
    entry_stamp: upload,
    stay_until: '2026-11-18',
    health_test: upload,
    health_test_date: '2026-11-02',
    address: { governorate: 'erbil', district: 'Hewler', neighbourhood: 'Ankawa' },
    photo: upload,
  },
  fee: 180_000,
  breaches: {
    'passport-valid': { otherwise: 'return', facts: { 'shown.passport-record': { ...passport, date_of_expiry: '2027-03-01' } } },
    'not-a-citizen': { otherwise: 'refuse', facts: { 'register.civil': { national_number: '000012345678' } } },
    'health-test-recent': { otherwise: 'return', answers: { health_test_date: '2026-07-01' } },
    'own-sponsor': { otherwise: 'return', answers: { sponsor_upn: '9990000000017' } },
    'entered-in-time': { otherwise: 'return', answers: { entry_date: '2026-11-20' } },
  },
});
