import { describe, expect, test } from 'vitest';
import { parseDcqlQuery } from './dcql-query.ts';
import { codeOf } from './errors.ts';
import { parseJson, type Json, type JsonObject } from './json.ts';

/** The example of the profile, with members of another extension in it. */
const example = `{"credentials":[
  {"id":"mdl","format":"mso_mdoc","meta":{"doctype_value":"org.iso.18013.5.1.mDL","x":1},"x":{},
   "trusted_authorities":[{"type":"aki","values":["Z4qKLAPSRx_OMwuRFUV_tYxhw4k"]}],
   "claims":[{"id":"a","path":["org.iso.18013.5.1","portrait"],"intent_to_retain":false},{"id":"b","path":["org.iso.18013.5.1","age_over_18"]},{"id":"c","path":["org.iso.18013.5.1","birth_date"]}],
   "claim_sets":[["a","b"],["a","c"]]},
  {"id":"salary","format":"dc+sd-jwt","meta":{"vct_values":["urn:krd:salary-proof:1"]},"claims":[{"path":["net_salary"]},{"path":["ministry"]}]},
  {"id":"salary_w3c","format":"jwt_vc_json","meta":{"type_values":[["SalaryProofCredential"]]},"claims":[{"path":["credentialSubject","net_salary"]}]}],
 "credential_sets":[{"options":[["salary"],["salary_w3c"]]},{"options":[["mdl"]],"required":false,"purpose":"x"}]}`;

test('the example is read, its defaults filled in and its unknown members left out', () => {
  const { credentials, sets } = parseDcqlQuery(parseJson(example));
  expect(credentials.map(({ id, format }) => `${id} ${format}`)).toEqual(['mdl mso_mdoc', 'salary dc+sd-jwt', 'salary_w3c jwt_vc_json']);
  expect(credentials[0]).toMatchObject({
    multiple: false,
    holderBound: true,
    types: [['org.iso.18013.5.1.mDL']],
    claimSets: [
      ['a', 'b'],
      ['a', 'c'],
    ],
  });
  expect(credentials[1]).toMatchObject({ types: [['urn:krd:salary-proof:1']], claimSets: null, authorities: null });
  expect(credentials[2]!.claims).toEqual([{ path: ['credentialSubject', 'net_salary'] }]);
  expect(sets).toEqual([
    { options: [['salary'], ['salary_w3c']], required: true },
    { options: [['mdl']], required: false },
  ]);
  expect(credentials[0]).not.toHaveProperty('x');
});

test('a format we do not hold is no fault: its query is read and matches nothing', () => {
  const { credentials } = parseDcqlQuery({ credentials: [{ id: 'x', format: 'ldp_vc', meta: 5, claims: ['whatever'], claim_sets: 3 }] });
  expect(credentials[0]).toMatchObject({ id: 'x', format: null, claims: null });
});

const claim = { id: 'a', path: ['net_salary'] };
const credential = { id: 'salary', format: 'dc+sd-jwt', meta: {}, claims: [claim] };
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

const outcome = (query: Json) => {
  try {
    parseDcqlQuery(query);
    return 'read';
  } catch (fault) {
    return codeOf(fault);
  }
};
const withCredential = (changes: JsonObject): Json => ({ credentials: [{ ...credential, ...changes }] });
const withClaim = (changes: JsonObject) => withCredential({ claims: [{ ...claim, ...changes }] });
const withSets = (sets: Json): Json => ({ credentials: [credential], credential_sets: sets });
const mdoc = (path: Json) => withCredential({ format: 'mso_mdoc', claims: [{ path }] });

describe('what is refused', () => {
  test('nothing of the query it is changed from', () => {
    for (const query of [withCredential({}), withClaim({}), withSets([{ options: [['salary']] }]), mdoc(['ns', 'element'])])
      expect(outcome(query)).toBe('read');
  });

  test.each<[string, Json]>([
    ['no object', []],
    ['no credentials', {}],
    ['an empty list of credentials', { credentials: [] }],
    ['a credential that is a text', { credentials: ['salary'] }],
    ['no id', withCredential({ id: 7 })],
    ['no format', withCredential({ format: null })],
    ['meta missing', { credentials: [{ id: 'salary', format: 'dc+sd-jwt' }] }],
    ['meta a list', withCredential({ meta: [] })],
    ['vct_values empty', withCredential({ meta: { vct_values: [] } })],
    ['vct_values a text', withCredential({ meta: { vct_values: 'urn:krd:salary-proof:1' } })],
    ['doctype_value a list', withCredential({ format: 'mso_mdoc', meta: { doctype_value: ['x'] }, claims: [{ path: ['a', 'b'] }] })],
    ['type_values one list only', withCredential({ format: 'jwt_vc_json', meta: { type_values: ['A'] } })],
    ['an empty alternative of type_values', withCredential({ format: 'jwt_vc_json', meta: { type_values: [[]] } })],
    ['claims empty', withCredential({ claims: [] })],
    ['claims null', withCredential({ claims: null })],
    ['a claim that is a text', withCredential({ claims: ['net_salary'] })],
    ['values empty', withClaim({ values: [] })],
    ['a value that is half a number', withClaim({ values: [0.5] })],
    ['a value that is null', withClaim({ values: [null] })],
    ['claim_sets empty', withCredential({ claim_sets: [] })],
    ['an empty claim set', withCredential({ claim_sets: [[]] })],
    ['multiple a text', withCredential({ multiple: 'true' })],
    ['holder binding a number', withCredential({ require_cryptographic_holder_binding: 1 })],
    ['trusted authorities empty', withCredential({ trusted_authorities: [] })],
    ['an authority without values', withCredential({ trusted_authorities: [{ type: 'aki', values: [] }] })],
    ['an authority without a type', withCredential({ trusted_authorities: [{ values: ['AAAA'] }] })],
    ['credential_sets empty', withSets([])],
    ['a set without options', withSets([{}])],
    ['an empty option', withSets([{ options: [[]] }])],
    ['required a text', withSets([{ options: [['salary']], required: 'no' }])],
  ])('query-shape: %s', (_what, query) => expect(outcome(query)).toBe('query-shape'));

  test.each<[string, Json]>([
    ['an id with a dot', withCredential({ id: 'a.b' })],
    ['an id with a letter beyond ASCII', withCredential({ id: 'ناو' })],
    ['an id twice', { credentials: [credential, credential] }],
    ['a claim’s id twice', withCredential({ claims: [claim, { id: 'a', path: ['b'] }] })],
    ['a claim’s id with a space', withClaim({ id: 'a b' })],
  ])('query-id: %s', (_what, query) => expect(outcome(query)).toBe('query-id'));

  test.each<[string, Json]>([
    ['a claim set of an id nobody has', withCredential({ claim_sets: [['b']] })],
    ['a claim set beside claims without ids', withCredential({ claims: [{ path: ['a'] }], claim_sets: [['a']] })],
    ['claim sets without claims', { credentials: [{ id: 's', format: 'dc+sd-jwt', meta: {}, claim_sets: [['a']] }] }],
    ['a set of a credential nobody has', withSets([{ options: [['salary'], ['other']] }])],
  ])('query-reference: %s', (_what, query) => expect(outcome(query)).toBe('query-reference'));

  test.each<[string, Json]>([
    ['no path', withCredential({ claims: [{ id: 'a' }] })],
    ['the same claim twice', withCredential({ claims: [{ path: ['a', null] }, { path: ['a', null] }] })],
    ['an mdoc element without its namespace', mdoc(['family_name'])],
    ['a number in the place of an mdoc element', mdoc(['org.iso.18013.5.1', 0])],
    ['the old form of an mdoc claim', withCredential({ format: 'mso_mdoc', claims: [{ namespace: 'a', claim_name: 'b' }] })],
  ])('query-path: %s', (_what, query) => expect(outcome(query)).toBe('query-path'));

  test.each<[string, (count: number) => Json, number]>([
    ['credentials', (count) => ({ credentials: many(count, (at) => ({ ...credential, id: `c${at}` })) }), 16],
    ['claims', (count) => withCredential({ claims: many(count, (at) => ({ path: [`c${at}`] })) }), 64],
    ['claim sets', (count) => withCredential({ claim_sets: many(count, () => ['a']) }), 64],
    ['claims in a set', (count) => withCredential({ claim_sets: [many(count, () => 'a')] }), 64],
    ['values', (count) => withClaim({ values: many(count, (at) => at) }), 64],
    ['types', (count) => withCredential({ meta: { vct_values: many(count, (at) => `t${at}`) } }), 64],
    ['authorities', (count) => withCredential({ trusted_authorities: many(count, () => ({ type: 'aki', values: ['AAAA'] })) }), 64],
    ['sets', (count) => withSets(many(count, () => ({ options: [['salary']] }))), 16],
    ['options', (count) => withSets([{ options: many(count, () => ['salary']) }]), 16],
    ['credentials in an option', (count) => withSets([{ options: [many(count, () => 'salary')] }]), 16],
    ['letters of a name', (count) => withClaim({ path: ['x'.repeat(count)] }), 1024],
    ['letters of a value', (count) => withClaim({ values: ['x'.repeat(count)] }), 1024],
  ])('too-large: more %s than the cap', (_what, make, cap) => {
    expect(outcome(make(cap))).toBe('read');
    expect(outcome(make(cap + 1))).toBe('too-large');
  });
});
