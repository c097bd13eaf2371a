/**
 * Our matcher beside npm dcql 3.0 over generated queries and wallets. Where the two deliberately differ stands in the table at the end:
 * the generated cases leave those out.
 */
import { DcqlPresentationResult, DcqlQuery } from 'dcql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchDcql, satisfiesDcql, type DcqlCredential } from './dcql.ts';
import { parseDcqlQuery } from './dcql-query.ts';
import { codeOf } from './errors.ts';
import type { Json, JsonObject } from './json.ts';

type OracleCredential = Parameters<typeof DcqlQuery.query>[1][number];

const names = ['a', 'b', 'c'];
const doctypes = ['urn:t1', 'urn:t2', 'urn:t3'];
const keyIds = ['AAAA', 'BBBB', 'CCCC'];
const plain = { requiredKeys: [] as never[], noNullPrototype: true }; // what the oracle can print
const scalar = fc.constantFrom<Json>('x', 'y', 1, 2, true, false);

/** What kinds of value stand where: the same in every element of an array, so that no selection meets two kinds. */
type Shape = 'scalar' | Readonly<{ members: readonly (readonly [string, Shape])[] }> | Readonly<{ elements: Shape }>;
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant<Shape>('scalar'),
    fc.tuple(tie('shape'), tie('shape'), tie('shape')).map((kinds): Shape => ({ members: names.map((name, at) => [name, kinds[at]!]) })),
    tie('shape').map((elements): Shape => ({ elements })),
  ),
}));
const object = fc.tuple(shape, shape, shape).map((kinds): Shape => ({ members: names.map((name, at) => [name, kinds[at]!]) }));

function valueOf(kind: Shape): fc.Arbitrary<Json> {
  if (kind === 'scalar') return scalar;
  if ('elements' in kind) return fc.array(valueOf(kind.elements), { minLength: 1, maxLength: 3 });
  return fc.record(Object.fromEntries(kind.members.map(([name, inner]) => [name, valueOf(inner)])), {
    ...plain,
  }) as fc.Arbitrary<Json>;
}

const claimsOf = (kind: Shape) => valueOf(kind) as fc.Arbitrary<JsonObject>;

const credential = (kind: Shape): fc.Arbitrary<DcqlCredential> =>
  fc.oneof(
    fc.record({
      format: fc.constant('dc+sd-jwt' as const),
      types: fc.constantFrom(...doctypes).map((vct) => [vct]),
      claims: claimsOf(kind),
      holderBound: fc.boolean(),
      authorityKeyIds: fc.subarray(keyIds),
    }),
    fc.record({
      format: fc.constant('jwt_vc_json' as const),
      types: fc.subarray(doctypes, { minLength: 1 }),
      claims: claimsOf(kind),
      holderBound: fc.boolean(),
      authorityKeyIds: fc.subarray(keyIds),
    }),
    fc.record({
      format: fc.constant('mso_mdoc' as const),
      types: fc.constantFrom(...doctypes).map((doctype) => [doctype]),
      claims: fc.record({
        n: fc.record({ a: scalar, b: scalar }, plain),
        m: fc.record({ a: scalar }, plain),
      }) as fc.Arbitrary<JsonObject>,
      holderBound: fc.boolean(),
      authorityKeyIds: fc.subarray(keyIds),
    }),
  );

function forOracle({ format, types, claims, holderBound, authorityKeyIds = [] }: DcqlCredential): OracleCredential {
  const common = {
    cryptographic_holder_binding: holderBound,
    ...(authorityKeyIds.length > 0 && { authority: { type: 'aki', values: authorityKeyIds } }),
  };
  if (format === 'mso_mdoc')
    return { ...common, credential_format: format, doctype: types[0]!, namespaces: claims } as unknown as OracleCredential;
  if (format === 'dc+sd-jwt') return { ...common, credential_format: format, vct: types[0]!, claims } as unknown as OracleCredential;
  return { ...common, credential_format: format, type: [...types], claims } as unknown as OracleCredential;
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Json>(...names) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(null, 0, 1) },
);
const jsonPath = fc.array(step, { minLength: 1, maxLength: 4 });
const mdocPath = fc.tuple(fc.constantFrom('n', 'm'), fc.constantFrom('a', 'b', 'c'));

const claimsFor = (path: fc.Arbitrary<Json[]>) =>
  fc
    .uniqueArray(fc.tuple(path, fc.option(fc.array(scalar, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 3 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([at]) => JSON.stringify(at),
    })
    .chain((claims) => {
      const ids = claims.map((_, at) => `q${at}`);
      return fc.record({
        claims: fc.constant(claims.map(([at, values], index) => ({ id: ids[index]!, path: at, ...(values && { values }) }))),
        sets: fc.option(fc.array(fc.subarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      });
    });

const typesFor = (format: string): fc.Arbitrary<JsonObject> => {
  const some = fc.subarray(doctypes, { minLength: 1 });
  if (format === 'mso_mdoc')
    return fc.oneof(
      fc.constantFrom(...doctypes).map((doctype_value) => ({ doctype_value })),
      fc.constant({}),
    );
  if (format === 'dc+sd-jwt')
    return fc.oneof(
      some.map((vct_values) => ({ vct_values })),
      fc.constant({}),
    );
  return fc.array(some, { minLength: 1, maxLength: 2 }).map((type_values) => ({ type_values }));
};

const authority = fc.oneof(
  fc.record({ type: fc.constant('aki'), values: fc.subarray(keyIds, { minLength: 1 }) }),
  fc.constant({ type: 'etsi_tl', values: ['https://lists.example/1'] }),
);

const credentialQuery = fc.constantFrom('dc+sd-jwt', 'jwt_vc_json', 'mso_mdoc').chain((format) =>
  fc
    .record({
      meta: typesFor(format),
      asked: fc.option(claimsFor((format === 'mso_mdoc' ? mdocPath : jsonPath) as fc.Arbitrary<Json[]>), { nil: undefined, freq: 5 }),
      multiple: fc.option(fc.boolean(), { nil: undefined }),
      binding: fc.option(fc.boolean(), { nil: undefined }),
      authorities: fc.option(fc.array(authority, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
    })
    .map(({ meta, asked, multiple, binding, authorities }) => ({
      format,
      meta,
      ...(asked && { claims: asked.claims, ...(asked.sets && { claim_sets: asked.sets }) }),
      ...(multiple !== undefined && { multiple }),
      ...(binding !== undefined && { require_cryptographic_holder_binding: binding }),
      ...(authorities && { trusted_authorities: authorities }),
    })),
);

const query = fc.array(credentialQuery, { minLength: 1, maxLength: 4 }).chain((queries) => {
  const credentials = queries.map((one, at) => ({ id: `c${at}`, ...one }));
  const option = fc.subarray(
    credentials.map(({ id }) => id),
    { minLength: 1 },
  );
  const set = fc.record(
    { options: fc.array(option, { minLength: 1, maxLength: 3 }), required: fc.boolean() },
    { requiredKeys: ['options'] },
  );
  return fc
    .option(fc.array(set, { minLength: 1, maxLength: 3 }), { nil: undefined })
    .map((sets) => ({ credentials, ...(sets && { credential_sets: sets }) }) as unknown as JsonObject);
});

const world = object.chain((kind) => fc.tuple(query, fc.array(credential(kind), { maxLength: 6 })));

function oracleQuery(json: Json): DcqlQuery {
  const parsed = DcqlQuery.parse(structuredClone(json) as Parameters<typeof DcqlQuery.parse>[0]);
  DcqlQuery.validate(parsed);
  return parsed as DcqlQuery;
}

const seen = { met: 0, unmet: 0, answered: 0, refused: 0 };

test('matches the same credentials by the same claims, and meets the same sets', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(world, ([json, held]) => {
      const ours = matchDcql(parseDcqlQuery(json), held);
      const theirs = DcqlQuery.query(oracleQuery(json), held.map(forOracle));
      expect(ours.satisfiable).toBe(Boolean(theirs.can_be_satisfied));
      seen[ours.satisfiable ? 'met' : 'unmet']++;
      for (const [id, candidates] of ours.candidates) {
        const valid = theirs.credential_matches[id]!.valid_credentials ?? [];
        expect(candidates.map((one) => one.held)).toEqual(valid.map((one) => one.input_credential_index));
        const asked = (json.credentials as { id: string; claims?: JsonObject[] }[]).find((one) => one.id === id)!.claims ?? [];
        candidates.forEach(({ claims }, at) => {
          const indexes = [...(valid[at]!.claims.valid_claim_sets[0].valid_claim_indexes ?? [])].sort();
          expect(claims.map(({ claim }) => asked.findIndex((one) => one.id === claim.id)).sort()).toEqual(indexes);
        });
      }
      const options = (theirs.credential_sets ?? []).map(({ matching_options }) => matching_options ?? []);
      expect(ours.options).toEqual(options);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.met, seen.unmet), 'both outcomes were generated').toBeGreaterThan(100);
});

test('is satisfied by the same answers', { timeout: 120_000 }, () => {
  const answered = world.chain(([json, held]) => {
    const ids = (json.credentials as { id: string }[]).map(({ id }) => id);
    const matches = [...matchDcql(parseDcqlQuery(json), held).candidates.values()];
    // Mostly what a wallet would send, sometimes anything else.
    const right = ids.map((_, at) =>
      fc.subarray(
        matches[at]!.map((one) => held[one.held]!),
        { minLength: Math.min(1, matches[at]!.length), maxLength: Math.min(1, matches[at]!.length) },
      ),
    );
    const any = ids.map(() => fc.subarray([...held], { maxLength: Math.min(2, held.length) }));
    const list = fc.oneof(fc.tuple(...right), fc.tuple(...any));
    return list.map(
      (presented) =>
        [json, Object.fromEntries(ids.flatMap((id, at) => (presented[at]!.length > 0 ? [[id, presented[at]!]] : [])))] as const,
    );
  });
  fc.assert(
    fc.property(answered, ([json, answer]) => {
      const ours = satisfiesDcql(parseDcqlQuery(json), answer).length === 0;
      const theirs = (() => {
        const presented = Object.fromEntries(Object.entries(answer).map(([id, list]) => [id, list.map(forOracle)]));
        try {
          const asked = { dcqlQuery: oracleQuery(json) as Parameters<typeof DcqlPresentationResult.fromDcqlPresentation>[1]['dcqlQuery'] };
          return Boolean(
            DcqlPresentationResult.fromDcqlPresentation(
              presented as Parameters<typeof DcqlPresentationResult.fromDcqlPresentation>[0],
              asked,
            ).can_be_satisfied,
          );
        } catch {
          return false; // too many presentations
        }
      })();
      expect(ours).toBe(theirs);
      seen[ours ? 'answered' : 'refused']++;
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.answered, seen.refused), 'both outcomes were generated').toBeGreaterThan(100);
});

test('what a wallet sends of its own candidates satisfies its verifier', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(world, ([json, held]) => {
      const asked = parseDcqlQuery(json);
      const { satisfiable, consent } = matchDcql(asked, held);
      const answer = Object.fromEntries(consent.map(({ id, candidates }) => [id, [held[candidates[0]!.held]!]]));
      if (satisfiable) expect(satisfiesDcql(asked, answer)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** Where we differ, and why; `ours` and `theirs` are what each makes of it. */
const sdJwt = (claims: JsonObject): DcqlCredential => ({ format: 'dc+sd-jwt', types: ['urn:t1'], claims, holderBound: true });
const asking = (changes: JsonObject): JsonObject => ({ credentials: [{ id: 'c', format: 'dc+sd-jwt', meta: {}, ...changes }] });
const mdoc = (path: Json) => asking({ format: 'mso_mdoc', claims: [{ path }] });
const differences: readonly (readonly [why: string, query: JsonObject, held: DcqlCredential, ours: string, theirs: string])[] = [
  ['a claim issued as null is there', asking({ claims: [{ path: ['a'] }] }), sdJwt({ a: null }), 'matched', 'unmatched'],
  [
    'a path that meets two kinds selects nothing (§7.1.1)',
    asking({ claims: [{ path: ['a', null, 'b'] }] }),
    sdJwt({ a: [{ b: 1 }, 2] }),
    'unmatched',
    'matched',
  ],
  ['every element of an empty array is none', asking({ claims: [{ path: ['a', null] }] }), sdJwt({ a: [] }), 'unmatched', 'matched'],
  ['a name is never an element', asking({ claims: [{ path: ['a', '0'] }] }), sdJwt({ a: ['x'] }), 'unmatched', 'matched'],
  [
    'a part of an mdoc element is asked as such',
    mdoc(['n', 'a', 'c']),
    { ...sdJwt({ n: { a: { b: 1 } } }), format: 'mso_mdoc' },
    'unmatched',
    'matched',
  ],
  [
    'the old form of an mdoc claim is gone',
    asking({ format: 'mso_mdoc', claims: [{ namespace: 'n', claim_name: 'a' }] }),
    { ...sdJwt({ n: { a: 1 } }), format: 'mso_mdoc' },
    'query-path',
    'matched',
  ],
  ['meta is required', { credentials: [{ id: 'c', format: 'dc+sd-jwt' }] }, sdJwt({}), 'query-shape', 'matched'],
  ['a claim is asked once', asking({ claims: [{ path: ['a'] }, { path: ['a'] }] }), sdJwt({ a: 1 }), 'query-path', 'matched'],
  [
    'a claim’s id is its own',
    asking({
      claims: [
        { id: 'x', path: ['a'] },
        { id: 'x', path: ['b'] },
      ],
    }),
    sdJwt({ a: 1, b: 1 }),
    'query-id',
    'matched',
  ],
  ['an option names somebody', { ...asking({}), credential_sets: [{ options: [[]] }] }, sdJwt({}), 'query-shape', 'matched'],
  [
    'an authority of an unknown kind matches nothing and is no fault',
    asking({ trusted_authorities: [{ type: 'x', values: ['y'] }] }),
    sdJwt({}),
    'unmatched',
    'refused',
  ],
  ['a format we do not hold is no fault', asking({ format: 'x' }), sdJwt({}), 'unmatched', 'refused'],
  [
    'a type may be left open for a W3C credential too',
    asking({ format: 'jwt_vc_json' }),
    { ...sdJwt({}), format: 'jwt_vc_json' },
    'matched',
    'refused',
  ],
];

test.each(differences)('%s', (_why, json, held, ours, theirs) => {
  const mine = () => {
    try {
      return matchDcql(parseDcqlQuery(json), [held]).satisfiable ? 'matched' : 'unmatched';
    } catch (fault) {
      return codeOf(fault);
    }
  };
  const other = () => {
    try {
      return DcqlQuery.query(oracleQuery(json), [forOracle(held)]).can_be_satisfied ? 'matched' : 'unmatched';
    } catch {
      return 'refused';
    }
  };
  expect([mine(), other()]).toEqual([ours, theirs]);
});
