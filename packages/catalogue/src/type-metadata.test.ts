import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '@krdpass/locale';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { claimPath } from './credential-type.ts';
import { readCatalogue } from './folder.ts';
import { typeMetadata } from './type-metadata.ts';

const vectors = process.env['KRDPASS_VECTORS'] ?? resolve(import.meta.dirname, '../../../../shared/vectors');
const schema = `${vectors}/openid-schemas/type_metadata.json`;
const { credentials } = await readCatalogue();

if (!existsSync(schema)) console.warn(`LEFT OUT: ${credentials.length} tests against the published schema, for ${schema} is not there`);

describe.each(credentials.map((type) => [type.id, type] as const))('the type metadata of %s', (_, type) => {
  const { claims, display, vct } = typeMetadata(type);
  const claimOf = (path: readonly string[]) => claims.filter((claim) => claim.path.join('.') === path.join('.'));

  test.skipIf(!existsSync(schema))('passes the published schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    expect(validate(JSON.parse(JSON.stringify(typeMetadata(type)))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('says of what is always shown that it is never hideable, and of all else that it always is', () => {
    for (const [name, { disclose }] of Object.entries(type.claims)) {
      const [claim, ...more] = claimOf(claimPath(type, name));
      expect(more, name).toEqual([]);
      expect(claim?.sd, name).toBe({ always: 'never', choice: 'always' }[disclose]);
    }
  });

  test('names every nested object as hideable before what it holds', () => {
    for (const { path } of claims.filter(({ path }) => path.length > 1)) {
      const [group] = claimOf(path.slice(0, -1));
      expect(group?.sd, path.join('.')).toBe('always');
    }
  });

  test('speaks every language', () => {
    expect(vct).toBe(type.vct);
    expect(display.map(({ locale }) => locale)).toEqual(languages);
    for (const claim of claims) if (claim.display) expect(claim.display.map(({ locale }) => locale)).toEqual(languages);
  });
});
