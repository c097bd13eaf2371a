/** Two friends found a company for software; one of them manages it. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 29,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234', upn: '9990000000017' },
    'register.payroll': null,
    'register.employees': null,
    'register.civil': {
      given_name: 'Hemin',
      father_name: 'Azad',
      grandfather_name: 'Karim',
      family_name: null,
      given_name_native: 'هێمن',
      father_name_native: 'ئازاد',
      grandfather_name_native: 'کەریم',
      family_name_native: null,
    },
  },
  answers: {
    identity: presentation,
    company_name: { ckb: 'کۆمپانیای چرا', ar: 'شركة جرا', latin: 'Chra Company' },
    legal_form: 'llc',
    capital: 5_000_000,
    activities: ['technology', 'services'],
    address: { governorate: 'erbil', district: 'هەولێر', neighbourhood: 'زانکۆ', landmark: 'نزیک پارک' },
    manager: 'self',
    manager_upn: '9990000000017',
    partner: { ckb: 'دڵشاد عومەر' },
    contract: upload,
  },
  fee: 100_000,
  breaches: {
    'of-age': { otherwise: 'refuse', facts: { 'applicant.age': 17 } },
    'no-government-employee': { otherwise: 'refuse', facts: { 'register.payroll': { employment_type: 'permanent' } } },
    'capital-enough': { otherwise: 'return', answers: { capital: 900_000 } },
    'manager-named': { otherwise: 'return', answers: { manager_upn: '9990000000033' } },
  },
});
