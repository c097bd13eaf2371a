/** A graduate wants to study abroad. */
import { appointment, defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: { today: exampleDay, 'applicant.kind': 'citizen', 'applicant.age': 23, 'shown.civil-id': { document_number: 'KRD-ID-00001234' } },
  answers: { identity: presentation, kind: 'school', page: upload, issued_on: '2026-07-15', visit: appointment },
  fee: 5_000,
  breaches: {
    'a-paper': { otherwise: 'refuse', answers: { kind: 'identity' } },
    'issued-lately': { otherwise: 'return', answers: { issued_on: '2020-07-15' } },
  },
});
