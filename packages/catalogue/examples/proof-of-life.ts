/** A pensioner whose proof of life is due in December. */
import { appointment, defineExample, exampleDay, presentation } from '../src/example.ts';

const pension = {
  document_number: 'KRD-PN-00001234',
  scheme: 'pension',
  file_number: 'DEMO-4821',
  pension: 620_000,
  proof_of_life_date: '2026-12-15',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 68,
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.beneficiary-card': pension,
    'register.pensions': pension,
  },
  answers: { identity: presentation, card: presentation, place: 'bus', visit: appointment, phone: '٠٧٠٠٠٠٠٠٠٠١' },
  fee: 0,
  breaches: {
    beneficiary: { otherwise: 'refuse', facts: { 'shown.beneficiary-card': { ...pension, file_number: 'DEMO-1' } } },
    due: { otherwise: 'refuse', facts: { 'register.pensions': { ...pension, proof_of_life_date: '2027-10-01' } } },
    'card-current': { otherwise: 'return', facts: { 'shown.beneficiary-card': { ...pension, document_number: 'KRD-PN-00000001' } } },
  },
});
