/** What the demo's people own: vehicles of drivers, and parcels of land that couples hold by halves. */
import type { RecordRow } from '../../../store/records.ts';
import type { LicenceRow, PersonRow } from '../../../store/registers.ts';
import { addDays, addYears } from '../../calendar.ts';
import { directorates } from '../licences.ts';
import type { Governorate } from '../places.ts';
import { randomOf } from '../random.ts';
import { nameOf, party, type Couple } from './people.ts';
import { sheetsOf } from './sheet.ts';

const cardYears = 5;
const makes = [
  ['Toyota', 'Corolla', '1.6'],
  ['Toyota', 'Hilux', '2.7'],
  ['Kia', 'Sportage', '2.0'],
  ['Kia', 'Rio', '1.4'],
  ['Hyundai', 'Elantra', '1.6'],
  ['Hyundai', 'Tucson', '2.0'],
  ['Nissan', 'Sunny', '1.5'],
  ['Chevrolet', 'Cruze', '1.8'],
] as const;
const colours = ['white', 'white', 'silver', 'grey', 'black', 'red', 'blue', 'beige'];

/** Plates run from 00001: `22 Z 00001`, with letter Z, which no vehicle has. `told` own one for sure. */
export function createVehicles(
  persons: ReadonlyMap<string, PersonRow>,
  licences: readonly LicenceRow[],
  { today, told }: { today: string; told: ReadonlyMap<string, { inspectionIn: number }> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('vehicles', 'KRD-VR-');
  for (const { upn, professional_class } of licences) {
    const owner = persons.get(upn)!;
    const random = randomOf(`vehicle ${upn}`);
    const story = told.get(upn);
    if (!story && !random.chance(0.45)) continue;
    const running = rows.length + 1;
    const [governorate_code] = directorates[owner.governorate as Governorate];
    const [make, model, litres] = random.pick(makes);
    const issued = addDays(today, -random.between(20, cardYears * 365 - 10));
    const taxi = professional_class === 'public' && (story !== undefined || random.chance(0.5));
    add({
      upn,
      issued,
      state: !story && random.chance(0.02) ? 'suspended' : 'valid',
      data: {
        date_of_expiry: addYears(issued, cardYears),
        plate: `${governorate_code} Z ${String(running).padStart(5, '0')}`,
        governorate_code,
        vehicle_class: taxi ? 'taxi' : random.chance(0.06) ? 'load' : 'private',
        make,
        model,
        year: String(Number(issued.slice(0, 4)) - random.between(0, 8)),
        colour: taxi ? 'beige' : random.pick(colours),
        vin: `DEMO${random.digits(13)}`,
        engine: `${litres} L`,
        ...party('owner', owner),
        inspection_due: addDays(today, story?.inspectionIn ?? random.between(-20, 360)),
      },
    });
  }
  return rows;
}

/** `told` are people whose households own for sure. */
export function createLand(
  couples: readonly Couple[],
  { today, told }: { today: string; told: ReadonlySet<string> },
): readonly RecordRow[] {
  const { rows, add } = sheetsOf('land', 'KRD-LD-');
  for (const { page, man, woman } of couples) {
    const owners = [man, woman].filter((one) => one !== null);
    const random = randomOf(`land ${page}`);
    const chosen = owners.some(({ upn }) => told.has(upn));
    if (!chosen && !random.chance(0.3)) continue;
    const [first] = owners as [PersonRow];
    const encumbered = !chosen && random.chance(0.15);
    const parcel = `${random.between(1, 900)}/${random.between(1, 120)}`;
    const data = {
      deed_number: `DEMO-${random.digits(6)}`,
      volume: String(random.between(1, 300)),
      directorate: `تۆماری خانووبەرەی ${first.birth_region} (نموونە)`,
      governorate: first.governorate,
      parcel,
      block: `${random.between(1, 60)} ${first.birth_locality}`,
      area_m2: random.pick([100, 150, 200, 200, 250, 300, 600]),
      tenure: random.pick(['milk', 'milk', 'amiri_right']),
      share: owners.length === 2 ? '1/2' : '1/1',
      owners: owners.map((owner) => ({ name: nameOf(owner), share: owners.length === 2 ? '1/2' : '1/1' })),
      encumbered,
      encumbrance: encumbered ? 'ڕەهن لە بەرژەوەندیی بانکی چیا (نموونە)' : null,
    };
    const issued = addDays(today, -random.between(30, 4000));
    for (const { upn } of owners) add({ upn, issued, data });
  }
  return rows;
}
