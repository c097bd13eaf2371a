/** Writes packages/catalogue/dictionaries once for each declared type that is shown, printed or asked for. A dictionary is frozen: this never overwrites one. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { authorities } from '../../../catalogue/src/authorities.ts';
import { readCatalogue } from '../../../catalogue/src/folder.ts';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { createDictionary, longestDictionary, type DictionaryForm } from './dictionary.ts';

/** Never reused and never renumbered: the number stands in every code made with the dictionary. */
const ids: Readonly<Record<string, number>> = {
  'driving-licence.show': 1,
  'driving-licence.paper': 2,
  'civil-id.show': 3,
  'civil-id.paper': 4,
  'salary-proof.ask': 33,
  'employee-id.show': 64,
  'employee-id.paper': 65,
  'residence-permit.show': 66,
  'residence-permit.paper': 67,
  'vehicle-registration.show': 68,
  'vehicle-registration.paper': 69,
  'company-registration.show': 70,
  'company-registration.paper': 71,
  'tax-clearance.show': 72,
  'tax-clearance.paper': 73,
  'e-visa.show': 74,
  'e-visa.paper': 75,
  'birth-certificate.paper': 96,
  'birth-certificate.ask': 97,
  'passport-record.paper': 98,
  'passport-record.ask': 99,
  'information-card.paper': 100,
  'information-card.ask': 101,
  'marriage-certificate.paper': 102,
  'marriage-certificate.ask': 103,
  'divorce-certificate.paper': 104,
  'divorce-certificate.ask': 105,
  'death-certificate.paper': 106,
  'death-certificate.ask': 107,
  'land-deed.paper': 108,
  'land-deed.ask': 109,
  'power-of-attorney.paper': 110,
  'power-of-attorney.ask': 111,
  'beneficiary-card.paper': 112,
  'beneficiary-card.ask': 113,
  'international-permit.paper': 114,
  'international-permit.ask': 115,
};

const folder = new URL('../../../catalogue/dictionaries/', import.meta.url);
const { credentials } = await readCatalogue();
mkdirSync(folder, { recursive: true });
for (const type of credentials) {
  const presets = Object.values(type.presets);
  const forms: DictionaryForm[] = [];
  if (presets.some(({ live }) => live)) forms.push('show');
  if (presets.some(({ paper }) => paper)) forms.push('paper');
  if (!presets.some(({ live }) => live)) forms.push('ask');
  for (const form of forms) {
    const name = `${type.id}.${form}`;
    const file = new URL(`${name}.json`, folder);
    if (existsSync(file)) continue;
    const id = ids[name];
    const bytes = toUtf8(createDictionary(type, { form, authority: `${authorities[type.authority].name.en} (DEMO)` }));
    if (id === undefined) throw new RangeError(`${name} needs a number of its own`);
    if (bytes.length > longestDictionary) throw new RangeError(`${name} is ${bytes.length} bytes`);
    writeFileSync(file, `${JSON.stringify({ id, vct: type.vct, form, text: toBase64url(bytes) }, null, 2)}\n`);
  }
}
