/** A manager needs the clearance of his company for a tender. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const company = {
  company_name_native: 'کۆمپانیای چرا',
  company_name: 'Chra Company',
  registration_number: 'KRD-CR-00001234',
  manager_upn: '9990000000017',
  date_of_expiry: '2027-03-01',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 40,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.company-registration': company,
    'register.tax': { tax_number: '900112233' },
    'register.civil': { given_name: 'Hemin', given_name_native: 'هێمن' },
  },
  answers: {
    identity: presentation,
    subject_kind: 'company',
    company: presentation,
    tax_number: '900112233',
    period_from: '2025-01-01',
    period_until: '2025-12-31',
    purpose: 'tender',
    paying: 'clear',
    receipt: upload,
    paid_until: '2025-12-31',
  },
  fee: 10_000,
  breaches: {
    manager: { otherwise: 'refuse', facts: { 'shown.company-registration': { ...company, manager_upn: '9990000000025' } } },
    'period-in-order': { otherwise: 'return', answers: { period_from: '2026-02-01' } },
    'period-past': { otherwise: 'return', answers: { period_until: '2026-12-31', paid_until: '2026-12-31' } },
    'tax-paid': { otherwise: 'return', answers: { paid_until: '2025-06-30' } },
    'number-agrees': { otherwise: 'return', answers: { subject_kind: 'person', company: undefined, tax_number: '900112244' } },
  },
});
