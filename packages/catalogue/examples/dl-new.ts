/** A student of nineteen who passed the tests for a car last month. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 19,
    'shown.civil-id': { document_number: 'KRD-ID-00001234', birthdate: '2007-05-02', blood_group: 'O+' },
    'shown.information-card': { document_number: 'KRD-IC-00001234' },
    'register.civil': { blood_group: 'O+' },
    'register.traffic': null,
  },
  answers: {
    identity: presentation,
    home: presentation,
    categories: ['A1', 'B'],
    professional_class: 'private',
    blood_group: 'O+',
    medical: upload,
    medical_date: '2026-10-02',
    tests: upload,
    tests_date: '2026-10-20',
    photo: upload,
    directorate: '22',
  },
  fee: 50_000,
  breaches: {
    'no-licence-yet': { otherwise: 'refuse', facts: { 'register.traffic': { licence_number: 'KRD-DL-00001234' } } },
    'old-enough': { otherwise: 'refuse', facts: { 'applicant.age': 15 }, answers: { categories: ['A1'] } },
    'old-enough-for-a-car': { otherwise: 'refuse', facts: { 'applicant.age': 17 } },
    'old-enough-for-a-lorry': { otherwise: 'refuse', answers: { categories: ['C'] } },
    'medical-recent': { otherwise: 'return', answers: { medical_date: '2026-04-30' } },
    'tests-recent': { otherwise: 'return', answers: { tests_date: '2025-11-20' } },
    'blood-group-agrees': { otherwise: 'return', answers: { blood_group: 'AB-' } },
  },
});
