/** The promise of the roadside: one quick code, V11-L at most, for every driver of the demo country and for harder names than theirs. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import type { Json } from '@krdpass/credential';
import { versionFor } from '@krdpass/credential/qr';
import { createRegisters } from '@krdpass/issuer/registers/demo/seed';
import { beforeAll, expect, test } from 'vitest';
import { testTrust } from '../../credential/src/testing.ts';
import { pathsOf } from './demo-state.ts';
import { median } from './rounds.ts';
import { measurer } from './shown-code.ts';

const { civil_person: persons, traffic_licence: licences } = createRegisters('2026-11-21');
const authority = { name: 'General Directorate of Traffic (DEMO)', country: 'IQ' };

let licence: CredentialType;
let measure: Awaited<ReturnType<typeof measurer>>;
beforeAll(async () => {
  licence = (await readCatalogue()).credentials.find(({ id }) => id === 'driving-licence')!;
  measure = await measurer(licence, await testTrust({ now: 1_795_278_200 }));
});

/** A driver's claims from the rows of the registers; the photographs, hidden at the roadside, are left empty. */
function valuesOf(upn: string, changes: Readonly<Record<string, Json>> = {}) {
  const rows: Readonly<Record<string, object>> = {
    civil: persons.find((person) => person.upn === upn)!,
    traffic: licences.find((row) => row.upn === upn)!,
    authority,
  };
  return Object.entries(licence.claims).map(([name, { from, disclose }]) => {
    const [register, column] = from.split('.') as [string, string];
    const value = changes[name] ?? (rows[register] as Readonly<Record<string, Json>>)[column] ?? null;
    return { path: claimPath(licence, name), value, disclose };
  });
}

test('every demo driver’s roadside code fits V11-L, 320 bytes', { timeout: 120_000 }, async () => {
  expect(licences.length).toBeGreaterThan(60);
  const paths = pathsOf(licence, 'roadside');
  const sizes: number[] = [];
  for (const [turn, { upn }] of licences.entries()) sizes.push((await measure({ upn, values: valuesOf(upn) }, paths, turn)).tree);
  console.log(`roadside, ${sizes.length} licences: ${Math.min(...sizes)} / ${median(sizes)} / ${Math.max(...sizes)} bytes`);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(320);
  expect(versionFor(Math.max(...sizes), 'L')).toBe(11);
});

test('names of forty letters, fourteen categories and ZWNJ still make one static code', async () => {
  const { upn } = licences[0]!;
  const name = 'عەبدولڕەحمان\u200cژیوار'.repeat(3).slice(0, 40);
  const categories = Array.from({ length: 14 }, () => ({ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: ['01', '78'] }));
  const changes = { given_name_native: name, father_name_native: name, family_name_native: name, categories };
  const { tree } = await measure({ upn, values: valuesOf(upn, changes) }, pathsOf(licence, 'roadside'), 0);
  console.log(`roadside, the hardest: ${tree} bytes`);
  expect(versionFor(tree, 'L')).toBeLessThanOrEqual(16);
});
