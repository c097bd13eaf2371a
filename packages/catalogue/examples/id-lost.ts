/** A driver whose licence was stolen with the bag. */
import { defineExample, exampleDay, presentation } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 30,
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'register.civil': { card_number: 'KRD-ID-00001234' },
    'register.traffic': { licence_number: 'KRD-DL-00001234' },
    'register.households': null,
    'register.passports': null,
    'register.employees': null,
    'register.vehicles': null,
  },
  answers: {
    lost: 'driving-licence',
    identity: presentation,
    how: 'stolen',
    lost_on: '2026-11-19',
    where: 'بازاڕی هەولێر',
    statement: 'جانتاکەم لە بازاڕ دزرا. (demo)',
    police_report: '512/2026',
    truth: true,
  },
  fee: 10_000,
  breaches: {
    held: { otherwise: 'refuse', facts: { 'register.traffic': null } },
    reported: { otherwise: 'return', answers: { police_report: undefined } },
  },
});
