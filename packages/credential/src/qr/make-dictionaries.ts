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
  'age.show': 5,
  'salary-proof.ask': 33,
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
