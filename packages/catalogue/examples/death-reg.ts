/** A son registers the death of his mother. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 45,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
  },
  answers: {
    identity: presentation,
    relation: 'child',
    deceased_name: { ckb: 'نەسرین عومەر', latin: 'Nasreen Omar' },
    deceased_upn: '9990000000025',
    sex: '2',
    birthdate: '1948-07-01',
    death_date: '2026-11-18',
    place_of_death: 'ڕانیە',
    report: upload,
  },
  fee: 0,
  breaches: {
    'of-age': { otherwise: 'refuse', facts: { 'applicant.age': 16 } },
    'somebody-else': { otherwise: 'return', answers: { deceased_upn: '9990000000017' } },
    'within-a-year': { otherwise: 'return', answers: { death_date: '2025-06-01' } },
  },
});
