/** A family with two children has moved. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 41,
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'register.households': { document_number: 'KRD-HC-00001234' },
    'register.civil': {
      given_name_native: 'هێمن',
      father_name_native: 'ئازاد',
      grandfather_name_native: 'کەریم',
      family_name_native: null,
    },
  },
  answers: {
    identity: presentation,
    reason: 'moved',
    address: { governorate: 'duhok', district: 'زاخۆ', neighbourhood: 'ئازادی', landmark: 'نزیک پردی دەلال' },
    moved_on: '2026-11-01',
    form_number: '1402233',
    spouse: { ckb: 'شیلان نەوزاد' },
    sons: 1,
    son_1: { ckb: 'ئارام' },
    daughters: 1,
    daughter_1: { ckb: 'تارا' },
    address_proof: upload,
  },
  fee: 5_000,
  breaches: {
    'of-age': { otherwise: 'refuse', facts: { 'applicant.age': 17 } },
    'first-only-once': { otherwise: 'return', answers: { reason: 'first', moved_on: undefined } },
  },
});
