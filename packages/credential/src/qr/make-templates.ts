/**
 * Writes packages/catalogue/templates: one for each declared type that is shown one-way or asked for by code. A template is frozen: where a declaration has
 * changed since, a new one with the next number is written beside the old, which stays until the last credential made with it has expired.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { askIds } from '../../../catalogue/src/ask-ids.ts';
import { authorities } from '../../../catalogue/src/authorities.ts';
import { readCatalogue } from '../../../catalogue/src/folder.ts';
import { createTemplate } from './create-template.ts';

const [notBefore = '2026-10-01'] = process.argv.slice(2);
const folder = new URL('../../../catalogue/templates/', import.meta.url);
const { credentials, templates } = await readCatalogue();
let last = Math.max(0, ...templates.map(({ id }) => id));
mkdirSync(folder, { recursive: true });
for (const type of credentials.filter(({ id, presets }) => id in askIds || Object.values(presets).some(({ live }) => live))) {
  const authority = `${authorities[type.authority].name.en} (DEMO)`;
  const made = (id: number, day: string) => JSON.parse(JSON.stringify(createTemplate(type, { id, notBefore: day, authority }))) as unknown;
  if (templates.some((frozen) => frozen.vct === type.vct && isDeepStrictEqual(made(frozen.id, frozen.notBefore), frozen))) continue;
  last++;
  writeFileSync(new URL(`${type.id}.${last}.json`, folder), `${JSON.stringify(made(last, notBefore), null, 2)}\n`);
}
