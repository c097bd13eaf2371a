/** The owner of a family car, insured and inspected. */
import { defineExample, exampleDay, presentation, upload } from '../src/example.ts';

const vehicle = {
  plate: '22 Z 00001',
  governorate_code: '22',
  vehicle_class: 'private',
  make: 'Toyota',
  model: 'Corolla',
  year: 2018,
  colour: 'white',
  vin: 'DEMO0000000000001',
  engine: '1800',
  owner_full_name_native: 'هێمن ئازاد',
  owner_full_name: 'Hemin Azad',
};

export default defineExample({
  facts: {
    today: exampleDay,
    'applicant.kind': 'citizen',
    'applicant.age': 34,
    'shown.civil-id': { document_number: 'KRD-ID-00001234' },
    'shown.vehicle-registration': { plate: vehicle.plate, document_number: 'KRD-VR-00001234', date_of_expiry: '2026-12-01' },
    'register.vehicles': vehicle,
    'register.fines': { unpaid: 0, amount_due: 0 },
  },
  answers: {
    identity: presentation,
    vehicle: presentation,
    insurance: upload,
    insured_until: '2027-06-01',
    inspection: upload,
    inspection_date: '2026-11-01',
  },
  fee: 40_000,
  breaches: {
    owner: { otherwise: 'refuse', facts: { 'register.vehicles': { ...vehicle, plate: '22 Z 00002' } } },
    'fines-settled': { otherwise: 'return', facts: { 'register.fines': { unpaid: 1, amount_due: 25_000 } } },
    insured: { otherwise: 'return', answers: { insured_until: '2026-11-20' } },
    'inspection-recent': { otherwise: 'return', answers: { inspection_date: '2026-08-01' } },
  },
});
