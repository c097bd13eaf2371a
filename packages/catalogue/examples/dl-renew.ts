/** A driver whose licence runs out next month: the photo is six years old, the eye test of last week. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 27,
    'shown.driving-licence': {
      document_number: 'KRD-DL-00001234',
      categories: [{ code: 'B', from: '2016-12-20', to: '2026-12-20', restrictions: [] }],
      date_of_issuance: '2016-12-20',
      date_of_expiry: '2026-12-20',
    },
    'shown.civil-id': { document_number: 'KRD-ID-00001234', birthdate: '1999-05-02' },
    'register.traffic': {
      licence_number: 'KRD-DL-00001234',
      categories: [{ code: 'B', from: '2016-12-20', to: '2026-12-20', restrictions: [] }],
      issuing_directorate: 'Duhok',
      directorate_code: '23',
      professional_class: 'public',
      state: 'valid',
    },
    'register.fines': null,
  },
  answers: {
    licence: presentation,
    identity: presentation,
    photo: upload,
    eye_test: upload,
    eye_test_date: '2026-11-14',
  },
  fee: 30_000,
  breaches: {
    'licence-held': { otherwise: 'refuse', facts: { 'register.traffic': null } },
    'licence-not-withdrawn': {
      otherwise: 'refuse',
      facts: { 'register.traffic': { licence_number: 'KRD-DL-00001234', state: 'suspended' } },
    },
    'fines-settled': { otherwise: 'return', facts: { 'register.fines': { unpaid: 2, amount_due: 50_000 } } },
    'eye-test-recent': { otherwise: 'return', answers: { eye_test_date: '2026-05-20' } },
  },
});
