/** A father registers a daughter born last week. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const marriage = {
  document_number: 'KRD-MC-00001234',
  contract_number: '114/2020',
  husband_full_name_native: 'هێمن ئازاد کەریم',
  husband_full_name: 'Hemin Azad Karim',
  husband_upn: '9990000000017',
  wife_full_name_native: 'شیلان نەوزاد عەلی',
  wife_full_name: 'Shilan Nawzad Ali',
  wife_upn: '9990000000025',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 34,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234', sex: 1 },
    'shown.marriage-certificate': marriage,
    'register.marriages': marriage,
    'register.civil': {
      sex: 1,
      given_name: 'Hemin',
      father_name: 'Azad',
      family_name: null,
      given_name_native: 'هێمن',
      father_name_native: 'ئازاد',
      family_name_native: null,
      given_name_native_ar: 'هيمن',
      father_name_native_ar: 'آزاد',
      family_name_native_ar: null,
    },
  },
  answers: {
    identity: presentation,
    marriage: presentation,
    given_name: { ckb: 'ژیان', ar: 'زيان', latin: 'Zhyan' },
    sex: '2',
    birthdate: '2026-11-14',
    birth_time: '0415',
    hospital: 'نەخۆشخانەی لەدایکبوون (demo)',
    place_of_birth: 'هەولێر',
    order_of_birth: 2,
    father_nationality: 'عێراقی',
    mother_nationality: 'عێراقی',
    notice: upload,
  },
  fee: 5_000,
  breaches: {
    parent: { otherwise: 'refuse', facts: { 'applicant.upn': '9990000000033' } },
    'within-six-months': { otherwise: 'return', answers: { birthdate: '2026-05-01' } },
    'marriage-on-record': { otherwise: 'return', facts: { 'register.marriages': null } },
  },
});
