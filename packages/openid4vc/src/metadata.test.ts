import { describe, expect, test } from 'vitest';
import { wellKnownAddress } from './address.ts';
import { createAuthorizationServerMetadata, parseAuthorizationServerMetadata } from './authorization-server-metadata.ts';
import { createIssuerMetadata, parseIssuerMetadata } from './issuer-metadata.ts';
import { authorities, display, licence, salary } from './declared.testing.ts';
import { faultOf, issuer } from './testing.ts';

const metadata = createIssuerMetadata({ issuer, display, authorities, credentials: [licence, salary] });
const changed = (change: object) => ({ ...metadata, ...change });
type Configurations = Record<
  string,
  {
    [member: string]: unknown;
    credential_metadata: { claims: { path: string[]; mandatory: boolean; display: object[] }[]; display: object[] };
  }
>;
const configurations = metadata.credential_configurations_supported as unknown as Configurations;

test('the well-known part stands between host and path', () => {
  expect(wellKnownAddress(issuer, 'openid-credential-issuer')).toBe(`${issuer}/.well-known/openid-credential-issuer`);
  expect(wellKnownAddress(`${issuer}/a`, 'oauth-authorization-server')).toBe(`${issuer}/.well-known/oauth-authorization-server/a`);
});

test('a type is offered in both formats, and on paper where it has a paper preset', () => {
  expect(Object.keys(configurations)).toEqual([
    'krd.driving-licence.sd-jwt.1',
    'krd.driving-licence.jwt-vc.1',
    'krd.driving-licence.paper.1',
    'krd.salary-proof.sd-jwt.1',
    'krd.salary-proof.jwt-vc.1',
  ]);
  for (const [id, { scope }] of Object.entries(configurations)) expect(scope).toBe(id);
});

test('paper is bound to no key and holds its preset and what every credential shows', () => {
  const paper = configurations['krd.driving-licence.paper.1']!;
  expect(paper).not.toHaveProperty('cryptographic_binding_methods_supported');
  expect(paper).not.toHaveProperty('proof_types_supported');
  expect(paper.credential_metadata.claims.map(({ path }) => path)).toEqual([
    ['credentialSubject', 'issuing_authority'],
    ['credentialSubject', 'family_name_native'],
    ['credentialSubject', 'annex', 'portrait_qr'],
  ]);
});

test('claims stand in the order and groups of the declaration, with names in four languages', () => {
  const { claims, display: shown } = configurations['krd.driving-licence.sd-jwt.1']!.credential_metadata;
  expect(claims.map(({ path }) => path.join('.'))).toEqual([
    'issuing_authority',
    'family_name_native',
    'annex.portrait_qr',
    'annex.other.blood_group',
  ]);
  expect(claims.map(({ mandatory }) => mandatory)).toEqual([true, true, true, false]);
  expect(claims[1]!.display).toEqual(Object.entries(licence.claims.family_name_native!.label).map(([locale, name]) => ({ name, locale })));
  expect(shown).toContainEqual({ name: 'Driving licence', locale: 'en', background_color: '#0b5d3b', text_color: '#ffffff' });
  expect(shown).toHaveLength(4);
});

test('what is created can be parsed', () => {
  const parsed = parseIssuerMetadata(metadata, { issuer });
  expect(parsed.credential_endpoint).toBe(`${issuer}/credential`);
  expect(parsed.batch_credential_issuance.batch_size).toBe(10);
  expect(parsed.credential_configurations_supported['krd.driving-licence.jwt-vc.1']).toEqual({
    format: 'jwt_vc_json',
    credential_definition: { type: ['VerifiableCredential', 'DrivingLicenceCredential'] },
    cryptographic_binding_methods_supported: ['did:jwk', 'jwk'],
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
  });
});

test('a type declared as an mdoc is offered as one: its elements by namespace, an element of several sources mandatory when one is', () => {
  const mdoc = {
    doctype: 'org.example.licence',
    namespace: 'org.example',
    elements: { family_name: ['blood_group', 'family_name_native'], blood: 'blood_group' },
    constants: { sign: 'IRQ' },
    domestic: { namespace: 'org.example.IQ', elements: { age: 'age' } },
    claims: { age: { label: { en: 'Age' } } },
  };
  const metadata = createIssuerMetadata({ issuer, display, authorities, credentials: [{ ...licence, mdoc }] });
  const found = (metadata.credential_configurations_supported as unknown as Configurations)['krd.driving-licence.mdoc.1']!;
  expect(found).toMatchObject({
    format: 'mso_mdoc',
    scope: 'krd.driving-licence.mdoc.1',
    doctype: 'org.example.licence',
    cryptographic_binding_methods_supported: ['cose_key'],
    credential_signing_alg_values_supported: [-7, -9],
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
  });
  const { claims } = found.credential_metadata;
  expect(claims.map(({ path, mandatory }) => [...path, mandatory])).toEqual([
    ['org.example', 'family_name', true],
    ['org.example', 'blood', false],
    ['org.example', 'sign', true],
    ['org.example.IQ', 'age', true],
  ]);
});

test('formats and proofs we do not speak are left out; no batch means one at a time', () => {
  const parsed = parseIssuerMetadata(
    changed({
      batch_credential_issuance: undefined,
      notification_endpoint: undefined,
      credential_configurations_supported: {
        a: { format: 'mso_mdoc', doctype: 'x' },
        b: { format: 'dc+sd-jwt', vct: 'x', cryptographic_binding_methods_supported: ['jwk'], proof_types_supported: { attestation: {} } },
        c: {
          format: 'dc+sd-jwt',
          vct: 'x',
          cryptographic_binding_methods_supported: ['jwk'],
          proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES384'] } },
        },
        d: { format: 'dc+sd-jwt', vct: 'x', colour: 'blue' },
      },
    }),
    { issuer },
  );
  expect(parsed.leftOut).toEqual(['a', 'b', 'c']);
  expect(parsed.credential_configurations_supported).toEqual({ d: { format: 'dc+sd-jwt', vct: 'x' } });
  expect(parsed.batch_credential_issuance.batch_size).toBe(1);
});

const one = (members: object) => changed({ credential_configurations_supported: { a: { format: 'dc+sd-jwt', vct: 'x', ...members } } });
const claims = (...paths: unknown[][]) => one({ credential_metadata: { claims: paths.map((path) => ({ path })) } });
describe('invalid_metadata', () => {
  test.each<[string, unknown]>([
    ['no object', null],
    ['another issuer', changed({ credential_issuer: `${issuer}/` })],
    ['no credential endpoint', changed({ credential_endpoint: undefined })],
    ['a plain http endpoint', changed({ nonce_endpoint: 'http://id.krdpass.example/nonce' })],
    ['no nonce endpoint', changed({ nonce_endpoint: undefined })],
    ['a batch of a text', changed({ batch_credential_issuance: { batch_size: '10' } })],
    ['no configurations', changed({ credential_configurations_supported: undefined })],
    ['a configuration without format', one({ format: undefined })],
    ['an SD-JWT without vct', one({ vct: undefined })],
    ['a W3C credential without type', one({ format: 'jwt_vc_json' })],
    ['binding without proofs', one({ cryptographic_binding_methods_supported: ['jwk'] })],
    ['claims that are no list', one({ credential_metadata: { claims: {} } })],
    ['a claim without path', claims([])],
    ['a claim twice', claims(['a', 'b'], ['a', 'b'])],
    ['an array by index and as a whole', claims(['a', null], ['a', 0])],
  ])('%s', async (_, json) => {
    expect(await faultOf(() => parseIssuerMetadata(json, { issuer }))).toBe('invalid_metadata 400');
  });

  test('an array described as a whole beside another by index is no contradiction', () => {
    expect(parseIssuerMetadata(claims(['a', null], ['b', 0], ['a']), { issuer }).credential_configurations_supported).toHaveProperty('a');
  });
});

describe('authorization server', () => {
  const created = createAuthorizationServerMetadata({ issuer, scopes: ['a'], statusListAggregation: `${issuer}/status-lists` });

  test('what is created can be parsed', () => {
    const parsed = { issuer, token_endpoint: `${issuer}/token`, status_list_aggregation_endpoint: `${issuer}/status-lists` };
    expect(parseAuthorizationServerMetadata(created, { issuer })).toEqual(parsed);
  });

  test.each<[string, object]>([
    ['another issuer', { issuer: 'https://other.example' }],
    ['a plain http token endpoint', { token_endpoint: 'http://id.krdpass.example/token' }],
    ['no DPoP', { dpop_signing_alg_values_supported: undefined }],
    ['DPoP without ES256', { dpop_signing_alg_values_supported: ['RS256'] }],
  ])('%s is invalid_metadata', async (_, change) => {
    expect(await faultOf(() => parseAuthorizationServerMetadata({ ...created, ...change }, { issuer }))).toBe('invalid_metadata 400');
  });
});
