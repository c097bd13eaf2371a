/** A teacher who has moved to another school. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const post = {
  ministry: 'وەزارەتی پەروەردە',
  department: 'پەروەردەی سلێمانی',
  accounting_unit: 'DEMO-EDU-21',
  job_title: 'مامۆستا',
  employment_type: 'permanent',
  start_date: '2015-09-01',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 34,
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'register.payroll': post,
    'register.employees': { document_number: 'KRD-EM-00001234' },
  },
  answers: { identity: presentation, reason: 'moved', photo: upload, post_is_right: 'right' },
  fee: 0,
  breaches: {
    employed: { otherwise: 'refuse', facts: { 'register.payroll': { ...post, employment_type: 'pensioner' } } },
    'post-right': { otherwise: 'return', answers: { post_is_right: 'wrong' } },
    'first-only-once': { otherwise: 'return', answers: { reason: 'first' } },
  },
});
