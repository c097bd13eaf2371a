import { licenceNamespace, checkLicence } from '@krdpass/credential/mdoc';
import type { CredentialType } from '@krdpass/catalogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClaims } from '../registers/index.ts';
import { testIssuer, type TestIssuer } from '../testing.ts';
import { mdocElements } from './mdoc-elements.ts';

let state: TestIssuer;
let licence: CredentialType;
beforeAll(async () => {
  state = await testIssuer();
  licence = state.issuer.catalogue.credentials.find(({ id }) => id === 'driving-licence')!;
});
afterAll(() => state.end());

const authority = { name: 'General Directorate of Traffic (DEMO)', country: 'IQ' };
const elementsOf = async (upn: string) => {
  const form = licence.mdoc!;
  const claims = await readClaims(state.issuer.database, { ...licence, claims: { ...licence.claims, ...form.claims } }, upn, {
    now: state.issuer.now(),
    authority,
  });
  return { claims: claims!, elements: mdocElements(licence, form, claims!) };
};

test('the licences of the register are what the standard allows, with a surname and without one', async () => {
  const { sql } = state.issuer.database;
  const holders = (limit: number, surname: boolean) => sql<{ upn: string }[]>`
    select l.upn from traffic_licence l join civil_person p on p.upn = l.upn
    where (p.family_name is not null) = ${surname} order by l.upn limit ${limit}`;
  const named = [...(await holders(10, true)), ...(await holders(10, false))];
  expect(named).toHaveLength(20);
  for (const { upn } of named) {
    const { claims, elements } = await elementsOf(upn);
    checkLicence(elements);
    const shown = new Map(elements.filter(({ namespace }) => namespace === licenceNamespace).map(({ element, value }) => [element, value]));
    expect(shown.get('family_name')).toBe(claims.family_name ?? claims.grandfather_name);
    expect(shown.get('given_name_national_character')).toBe(claims.given_name_native);
    expect(shown.get('age_over_18')).toBe(claims.age_over_18);
    expect(shown.get('un_distinguishing_sign')).toBe('IRQ');
  }
});

test.each([
  ['of one name has it in both elements that are mandatory', '9990000001001', 'Zalmay', 'Zalmay', 'زەلمای'],
  ['of five words of name has all of them', '9990000001019', 'Ahmed Mahmoud Hassan Ali', 'Elsayed', 'سەید'],
])('a resident %s', async (_law, upn, given, family, native) => {
  const { elements } = await elementsOf(upn);
  checkLicence(elements);
  const shown = new Map(elements.map(({ element, value }) => [element, value]));
  expect(shown.get('given_name')).toBe(given);
  expect(shown.get('family_name')).toBe(family);
  expect(shown.get('family_name_national_character')).toBe(native);
  expect(shown.has('father_name')).toBe(false);
});

test('what is not in the standard stands in the domestic namespace, and an absent value nowhere', async () => {
  const { claims, elements } = await elementsOf('9990000000001');
  const domestic = elements.filter(({ namespace }) => namespace === `${licenceNamespace}.IQ`);
  expect(domestic.find(({ element }) => element === 'upn')?.value).toBe('9990000000001');
  const sparse = mdocElements(licence, licence.mdoc!, { ...claims, blood_group: null });
  expect(sparse.some(({ element }) => element === 'blood_group')).toBe(false);
});

test('a picture of another kind and a claim no element can hold are mistakes of the declaration', async () => {
  const { claims } = await elementsOf('9990000000001');
  expect(() => mdocElements(licence, licence.mdoc!, { ...claims, picture: 'data:image/webp;base64,AAAA' })).toThrow('no JPEG');
  expect(() => mdocElements(licence, licence.mdoc!, { ...claims, upn: {} })).toThrow('no element holds');
});
