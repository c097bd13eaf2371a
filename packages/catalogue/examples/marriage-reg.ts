/** A bride registers the contract that she and her husband made before the court. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const civil = {
  given_name: 'Shilan',
  father_name: 'Nawzad',
  grandfather_name: 'Ali',
  family_name: null,
  given_name_native: 'شیلان',
  father_name_native: 'نەوزاد',
  grandfather_name_native: 'عەلی',
  family_name_native: null,
  birth_date: '1999-04-11',
  marital_status: 'single',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 27,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234', marital_status: 'single' },
    'register.civil': civil,
  },
  answers: {
    identity: presentation,
    role: 'wife',
    spouse_name: { ckb: 'هێمن ئازاد کەریم', latin: 'Hemin Azad Karim' },
    spouse_upn: '9990000000025',
    spouse_birthdate: '1996-02-03',
    contract_date: '2026-11-10',
    court: 'دادگای باری کەسیی هەولێر (demo)',
    judge: 'ئاوات کاروان (demo)',
    contract_number: '1140/2026',
    first_witness: { ckb: 'دڵشاد عومەر' },
    second_witness: { ckb: 'ڕێبوار حەسەن' },
    contract: upload,
    medical: upload,
  },
  fee: 10_000,
  breaches: {
    'of-age': { otherwise: 'refuse', facts: { 'applicant.age': 17 } },
    'spouse-of-age': { otherwise: 'refuse', answers: { spouse_birthdate: '2009-01-01' } },
    'not-married': { otherwise: 'return', facts: { 'register.civil': { ...civil, marital_status: 'married' } } },
    'two-people': { otherwise: 'return', answers: { spouse_upn: '9990000000017' } },
  },
});
