/** A mother lets her daughter deal with offices and the bank for two years. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 68,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.land-deed': null,
    'register.land': null,
    'register.civil': {
      given_name: 'Nasreen',
      father_name: 'Omar',
      grandfather_name: 'Ali',
      family_name: null,
      given_name_native: 'نەسرین',
      father_name_native: 'عومەر',
      grandfather_name_native: 'عەلی',
      family_name_native: null,
    },
  },
  answers: {
    identity: presentation,
    kind: 'special',
    powers: ['documents', 'bank'],
    limits: 'تەنها وەرگرتنی مووچەی خانەنشینی (demo)',
    agent_name: { ckb: 'تارا هێمن عومەر', latin: 'Tara Hemin Omar' },
    agent_upn: '9990000000025',
    agent_birthdate: '1990-03-08',
    ends_on: '2028-11-21',
    photo: upload,
    agent_photo: upload,
    free_will: true,
  },
  fee: 4_000,
  breaches: {
    'of-age': { otherwise: 'refuse', facts: { 'applicant.age': 17 } },
    'agent-of-age': { otherwise: 'refuse', answers: { agent_birthdate: '2009-03-08' } },
    'two-people': { otherwise: 'return', answers: { agent_upn: '9990000000017' } },
    'special-has-limits': { otherwise: 'return', answers: { limits: undefined } },
    'property-unencumbered': {
      otherwise: 'refuse',
      answers: { powers: ['sell_property'], deed: presentation },
      facts: { 'shown.land-deed': { parcel: '12/7', encumbered: true }, 'register.land': { parcel: '12/7', encumbered: true } },
    },
  },
});
