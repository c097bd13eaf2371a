/** A husband registers a decision of September. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const civil = {
  given_name: 'Hemin',
  father_name: 'Azad',
  grandfather_name: 'Karim',
  family_name: 'Jaf',
  given_name_native: 'هێمن',
  father_name_native: 'ئازاد',
  grandfather_name_native: 'کەریم',
  family_name_native: 'جاف',
  marital_status: 'married',
};
const marriage = {
  document_number: 'KRD-MC-00001234',
  contract_number: '114/2020',
  husband_upn: '9990000000017',
  wife_upn: '9990000000025',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 41,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.marriage-certificate': marriage,
    'register.civil': civil,
    'register.marriages': marriage,
  },
  answers: {
    identity: presentation,
    marriage: presentation,
    role: 'husband',
    spouse_name: { ckb: 'شیلان نەوزاد عەلی', latin: 'Shilan Nawzad Ali' },
    spouse_upn: '9990000000025',
    divorce_type: 'khula',
    divorce_date: '2026-09-15',
    court: 'دادگای باری کەسیی دهۆک (demo)',
    decision_number: '318/2026',
    decision: upload,
  },
  fee: 10_000,
  breaches: {
    married: { otherwise: 'refuse', facts: { 'register.civil': { ...civil, marital_status: 'single' }, 'register.marriages': null } },
    'decision-final': { otherwise: 'return', answers: { divorce_date: '2026-11-10' } },
    'two-people': { otherwise: 'return', answers: { spouse_upn: '9990000000017' } },
  },
});
