/** An owner asks for an extract with the boundary of a parcel. */
import { defineExample, exampleDay, presentation } from '../src/example.ts';

const land = {
  deed_number: '4410',
  volume: '12',
  directorate: 'تۆماری خانووبەرەی هەولێر (demo)',
  governorate: 'erbil',
  parcel: '12/7',
  block: '44 گڵکەند',
  area_m2: 200,
  tenure: 'milk',
  share: '2400/2400',
  owners: [{ name: 'هێمن ئازاد کەریم', share: '2400/2400' }],
  encumbered: false,
  encumbrance: null,
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 50,
    'applicant.upn': '9990000000017',
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.land-deed': { parcel: land.parcel, block: land.block, governorate: land.governorate, document_number: 'KRD-LD-00001234' },
    'shown.power-of-attorney': null,
    'register.land': land,
  },
  answers: {
    identity: presentation,
    applies_as: 'owner',
    deed: presentation,
    deed_number: 'KRD-LD-00001234',
    parcel: '12/7',
    wanted: 'boundary',
  },
  fee: 20_000,
  breaches: {
    owned: { otherwise: 'refuse', answers: { parcel: '12/8' } },
    'agent-empowered': {
      otherwise: 'return',
      answers: { applies_as: 'agent', deed: undefined, power: presentation },
      facts: {
        'shown.land-deed': null,
        'shown.power-of-attorney': { kind: 'special', powers: ['vehicle'], grantor_upn: '9990000000025', agent_upn: '9990000000017' },
      },
    },
  },
});
