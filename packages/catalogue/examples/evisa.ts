/** An engineer from abroad comes for a fair; she holds nothing in a wallet yet. */
import { defineExample, exampleDay, upload } from '../src/example.ts';

export default defineExample({
  facts: { today: exampleDay, 'applicant.kind': 'visitor', 'shown.passport-record': null, 'register.civil': null },
  answers: {
    passport_number: 'X00000017',
    given_name: { latin: 'Anna' },
    family_name: { latin: 'Demo' },
    birthdate: '1990-05-05',
    passport_expiry: '2031-01-01',
    passport_page: upload,
    nationality: 'Germany',
    purpose: 'business',
    entries: 'single',
    arrival: '2026-12-10',
    host: 'Hotel (demo), Erbil',
    photo: upload,
  },
  fee: 94_320,
  breaches: {
    'passport-valid': { otherwise: 'return', answers: { passport_expiry: '2027-03-01' } },
    'not-a-citizen': { otherwise: 'refuse', facts: { 'register.civil': { national_number: '000012345678' } } },
    'arrival-soon': { otherwise: 'return', answers: { arrival: '2027-06-01' } },
  },
});
