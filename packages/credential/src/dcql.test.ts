import { describe, expect, test } from 'vitest';
import { matchDcql, satisfiesDcql, type DcqlCredential } from './dcql.ts';
import { parseDcqlQuery } from './dcql-query.ts';
import type { Json, JsonObject } from './json.ts';

const salary: DcqlCredential = {
  format: 'dc+sd-jwt',
  types: ['urn:krd:salary-proof:1'],
  claims: {
    net_salary: 665_250,
    ministry: 'Education',
    upn: null,
    allowances: [
      { code: 'child', amount: 10 },
      { code: 'risk', amount: 5 },
    ],
  },
  holderBound: true,
  authorityKeyIds: ['Z4qKLAPSRx_OMwuRFUV_tYxhw4k'],
};
const licence: DcqlCredential = {
  format: 'mso_mdoc',
  types: ['org.iso.18013.5.1.mDL'],
  claims: { 'org.iso.18013.5.1': { portrait: '_9j_', birth_date: '1991-03-21', driving_privileges: [{ code: 'B' }] } },
  holderBound: true,
};
const paper: DcqlCredential = {
  format: 'jwt_vc_json',
  types: ['VerifiableCredential', 'SalaryProofCredential'],
  claims: { credentialSubject: { net_salary: 665_250 } },
  holderBound: false,
};
const wallet = [licence, salary, paper];

const query = (credentials: readonly JsonObject[], sets?: Json) =>
  parseDcqlQuery({ credentials: [...credentials], ...(sets !== undefined && { credential_sets: sets }) });
const salaryQuery = { id: 'salary', format: 'dc+sd-jwt', meta: { vct_values: ['urn:krd:salary-proof:1'] } };
const licenceQuery = { id: 'mdl', format: 'mso_mdoc', meta: { doctype_value: 'org.iso.18013.5.1.mDL' } };
const w3cQuery = { id: 'w3c', format: 'jwt_vc_json', meta: { type_values: [['SalaryProofCredential']] } };

/** `held: places` of each candidate for the only query. */
const found = (wanted: JsonObject, held: readonly DcqlCredential[] = wallet) =>
  matchDcql(query([wanted]), held)
    .candidates.get(wanted.id as string)!
    .map((one) => `${one.held}: ${one.claims.flatMap(({ places }) => places.map((place) => place.join('.'))).join(' ')}`);

describe('a held credential answers a query', () => {
  test('of its format and type, with exactly the claims asked for', () => {
    expect(found({ ...salaryQuery, claims: [{ path: ['net_salary'] }] })).toEqual(['1: net_salary']);
    expect(found({ ...salaryQuery, meta: {}, claims: [{ path: ['ministry'] }] })).toEqual(['1: ministry']);
    expect(found({ ...salaryQuery, meta: { vct_values: ['urn:krd:salary-proof:2'] } })).toEqual([]);
    expect(found({ ...licenceQuery, meta: { doctype_value: 'org.iso.18013.5.1.mDL.2' } })).toEqual([]);
  });

  test('without claims by what is always shown', () => expect(found(salaryQuery)).toEqual(['1: ']));

  test('only with all the claims, where there are no sets', () => {
    expect(found({ ...salaryQuery, claims: [{ path: ['net_salary'] }, { path: ['debts'] }] })).toEqual([]);
  });

  test('by the first claim set it can meet, in the verifier’s order', () => {
    const claims = [
      { id: 'a', path: ['debts'] },
      { id: 'b', path: ['net_salary'] },
      { id: 'c', path: ['ministry'] },
    ];
    expect(found({ ...salaryQuery, claims, claim_sets: [['a', 'b'], ['c', 'b'], ['b']] })).toEqual(['1: ministry net_salary']);
    expect(found({ ...salaryQuery, claims, claim_sets: [['a'], ['a', 'b']] })).toEqual([]);
  });

  test('by every place that a path means', () => {
    expect(found({ ...salaryQuery, claims: [{ path: ['allowances', null, 'code'] }] })).toEqual(['1: allowances.0.code allowances.1.code']);
  });

  test('with the whole element of an mdoc, also where a part of it was asked', () => {
    const claims = [{ path: ['org.iso.18013.5.1', 'driving_privileges', null, 'code'] }];
    expect(found({ ...licenceQuery, claims })).toEqual(['0: org.iso.18013.5.1.driving_privileges']);
  });

  test('with a claim that the register left empty: whether there is a value is the holder’s to tell', () => {
    expect(found({ ...salaryQuery, claims: [{ path: ['upn'] }] })).toEqual(['1: upn']);
  });

  test('only with one of the values, of the same kind', () => {
    const claims = (values: Json) => ({ ...salaryQuery, claims: [{ path: ['net_salary'], values }] });
    expect(found(claims([1, 665_250]))).toEqual(['1: net_salary']);
    expect(found(claims(['665250', true]))).toEqual([]);
    expect(found({ ...salaryQuery, claims: [{ path: ['allowances', null, 'code'], values: ['risk'] }] })).toHaveLength(1);
  });

  test('only where it is bound to its holder, unless that is waived', () => {
    expect(found(w3cQuery)).toEqual([]);
    expect(found({ ...w3cQuery, require_cryptographic_holder_binding: false })).toEqual(['2: ']);
  });

  test('in either spelling of the base type, and only with all the types of an alternative', () => {
    const typed = (...types: string[][]) => ({ ...w3cQuery, meta: { type_values: types }, require_cryptographic_holder_binding: false });
    expect(found(typed(['https://www.w3.org/2018/credentials#VerifiableCredential', 'SalaryProofCredential']))).toHaveLength(1);
    expect(found(typed(['SalaryProofCredential', 'OtherCredential']))).toEqual([]);
    expect(found(typed(['OtherCredential'], ['VerifiableCredential']))).toHaveLength(1);
  });

  test('only below one of the authorities; an authority of an unknown kind is nobody’s', () => {
    const below = (...authorities: JsonObject[]) => ({ ...salaryQuery, trusted_authorities: authorities });
    expect(found(below({ type: 'aki', values: ['AAAA', 'Z4qKLAPSRx_OMwuRFUV_tYxhw4k'] }))).toHaveLength(1);
    expect(found(below({ type: 'aki', values: ['AAAA'] }))).toEqual([]);
    expect(found(below({ type: 'star_chart', values: ['Z4qKLAPSRx_OMwuRFUV_tYxhw4k'] }))).toEqual([]);
  });

  test('of an unknown format never', () => expect(found({ id: 'x', format: 'ldp_vc' })).toEqual([]));
});

describe('what the holder is asked', () => {
  const credentials = [licenceQuery, salaryQuery, w3cQuery];

  test('every query, where there are no sets; nothing where one cannot be met', () => {
    const both = matchDcql(query([licenceQuery, salaryQuery]), wallet);
    expect(both.satisfiable).toBe(true);
    expect(both.consent.map(({ id, required }) => `${id} ${required}`)).toEqual(['mdl true', 'salary true']);
    expect(matchDcql(query(credentials), wallet)).toMatchObject({ satisfiable: false, consent: [] });
  });

  test('the first option of each set that can be met, and whether it may be left out', () => {
    const sets: Json = [
      { options: [['w3c'], ['salary']] },
      { options: [['mdl']], required: false },
      { options: [['w3c', 'mdl']], required: false },
    ];
    const match = matchDcql(query(credentials, sets), wallet);
    expect(match.options).toEqual([[['salary']], [['mdl']], []]);
    expect(match.consent.map(({ id, required }) => `${id} ${required}`)).toEqual(['mdl false', 'salary true']);
  });

  test('nothing where a required set cannot be met: no partial answers', () => {
    const sets = [{ options: [['w3c']] }, { options: [['mdl']] }];
    expect(matchDcql(query(credentials, sets), wallet)).toMatchObject({ satisfiable: false, consent: [] });
  });

  test('which of several credentials, and whether several may go', () => {
    const older = { ...salary, claims: { ...salary.claims, net_salary: 600_000 } };
    const wanted = { ...salaryQuery, multiple: true, claims: [{ path: ['net_salary'] }] };
    const [choice] = matchDcql(query([wanted]), [salary, older]).consent;
    expect(choice).toMatchObject({ multiple: true, candidates: [{ held: 0 }, { held: 1 }] });
  });
});

describe('an answer', () => {
  const claims = [
    { id: 'a', path: ['net_salary'] },
    { id: 'b', path: ['ministry'] },
  ];
  const asked = query([{ ...salaryQuery, claims }, licenceQuery], [{ options: [['salary']] }, { options: [['mdl']], required: false }]);
  const codes = (answer: Readonly<Record<string, readonly DcqlCredential[]>>, of = asked) =>
    satisfiesDcql(of, answer).map(({ id, code }) => `${id} ${code}`);

  test('with everything asked for satisfies, with or without what was optional', () => {
    expect(codes({ salary: [salary] })).toEqual([]);
    expect(codes({ salary: [salary], mdl: [licence] })).toEqual([]);
  });

  test('answer-unasked: for an id that no query has', () =>
    expect(codes({ salary: [salary], other: [licence] })).toEqual(['other answer-unasked']));

  test('answer-count: none, or several where one was asked for', () => {
    expect(codes({ salary: [] })).toEqual(['salary answer-count']);
    expect(codes({ salary: [salary, salary] })).toEqual(['salary answer-count']);
    expect(codes({ salary: [salary, salary] }, query([{ ...salaryQuery, multiple: true }]))).toEqual([]);
  });

  test('answer-type: another format, type or authority, or no holder', () => {
    expect(codes({ salary: [licence] })).toEqual(['salary answer-type']);
    expect(codes({ salary: [{ ...salary, types: ['urn:krd:civil-id:1'] }] })).toEqual(['salary answer-type']);
    expect(codes({ salary: [{ ...salary, holderBound: false }] })).toEqual(['salary answer-type']);
    const below = query([{ ...salaryQuery, trusted_authorities: [{ type: 'aki', values: ['AAAA'] }] }]);
    expect(codes({ salary: [salary] }, below)).toEqual(['salary answer-type']);
  });

  test('claims-missing: a claim held back, or of another value than was asked', () => {
    expect(codes({ salary: [{ ...salary, claims: { net_salary: 1 } }] })).toEqual(['salary claims-missing']);
    const valued = query([{ ...salaryQuery, claims: [{ path: ['net_salary'], values: [1] }] }]);
    expect(codes({ salary: [salary] }, valued)).toEqual(['salary claims-missing']);
  });

  test('answer-missing: a query that had to be answered', () => {
    expect(codes({ mdl: [licence] })).toEqual(['salary answer-missing']);
    expect(codes({}, query([salaryQuery, licenceQuery]))).toEqual(['salary answer-missing', 'mdl answer-missing']);
  });

  test('of several faults names each', () => {
    expect(codes({ salary: [licence], other: [] })).toEqual(['salary answer-type', 'other answer-unasked']);
  });
});
