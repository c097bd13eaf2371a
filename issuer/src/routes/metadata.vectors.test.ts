/** What the issuer says of itself, held against the published schemas. They are read from KRDPASS_VECTORS. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createCredentialRequest, parseAuthorizationServerMetadata, parseIssuerMetadata } from '@krdpass/openid4vc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activate } from '../application/activate.ts';
import { people, testIssuer, testKey, testWallet, type TestIssuer } from '../testing.ts';

const schemas = join(resolve(process.env.KRDPASS_VECTORS ?? '../shared/vectors'), 'openid-schemas');
const present = existsSync(schemas);
if (!present)
  console.error(`No schemas in ${schemas}: five tests of the issuer's messages are left out. Name the folder in KRDPASS_VECTORS.`);

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8')) as { $schema?: string };

/** The first complaints of the schema; none when the document passes. */
function complaints(name: string, document: unknown) {
  const schema = read(name);
  const ajv = schema.$schema?.includes('2020-12')
    ? new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
    : new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv as Ajv);
  ajv.addSchema({ $id: 'rfcs/rfc7517.json', definitions: { jwk: { type: 'object' } } });
  const validate = ajv.compile(schema as AnySchema);
  validate(document);
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const get = async (path: string) => (await state.app.request(path)).json() as Promise<Record<string, unknown>>;

describe.runIf(present)('the published schemas accept', () => {
  test('the issuer metadata', async () => {
    expect(complaints('credential_issuer_metadata-1_0', await get('/.well-known/openid-credential-issuer'))).toEqual([]);
  });
  test('the authorization-server metadata', async () => {
    expect(complaints('oauth_authorization_server_metadata', await get('/.well-known/oauth-authorization-server'))).toEqual([]);
  });
  test('an offer', async () => {
    const { offer } = (await activate(state.issuer, people.shilan, 'operator'))!;
    expect(complaints('credential_offer-1_0', await get(`/offers/${offer}`))).toEqual([]);
  });
  test('the request our own wallet makes', async () => {
    const wallet = await testWallet(state);
    const proofs = [await wallet.keyProof(await testKey(), await wallet.nonce())];
    expect(complaints('credential_request-1_0', createCredentialRequest({ configurationId: 'krd.civil-id.sd-jwt.1', proofs }))).toEqual([]);
  });
  test('the trust list', async () => {
    const token = await (await state.app.request('/trust-list')).text();
    expect(complaints('etsi_119602_lote', JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()))).toEqual([]);
  });
});

describe('what the issuer says of itself', () => {
  test('names itself exactly, and every endpoint below itself', async () => {
    const metadata = await get('/.well-known/openid-credential-issuer');
    expect(metadata.credential_issuer).toBe(state.issuer.origin);
    for (const [name, value] of Object.entries(metadata))
      if (name.endsWith('_endpoint')) expect(value).toMatch(/^http:\/\/localhost:4000\/[a-z-]+$/);
    expect(parseIssuerMetadata(metadata, { issuer: state.issuer.origin }).batch_credential_issuance.batch_size).toBe(10);
    const server = await get('/.well-known/oauth-authorization-server');
    expect(parseAuthorizationServerMetadata(server, { issuer: state.issuer.origin }).token_endpoint).toBe(`${state.issuer.origin}/token`);
  });

  test('every configuration has a scope and one display entry a language; binding methods and proof types stand together', async () => {
    const { credential_configurations_supported: supported } = await get('/.well-known/openid-credential-issuer');
    const { scopes_supported: scopes } = await get('/.well-known/oauth-authorization-server');
    for (const [id, configuration] of Object.entries(supported as Record<string, Record<string, unknown>>)) {
      expect(scopes, id).toContain(configuration.scope);
      const locales = (configuration.credential_metadata as { display: { locale: string }[] }).display.map(({ locale }) => locale);
      expect(new Set(locales).size, id).toBe(locales.length);
      expect('cryptographic_binding_methods_supported' in configuration, id).toBe('proof_types_supported' in configuration);
    }
  });

  test('nothing that is not built is offered', async () => {
    const metadata = await get('/.well-known/openid-credential-issuer');
    for (const absent of ['credential_response_encryption', 'credential_request_encryption']) expect(metadata).not.toHaveProperty(absent);
    const server = await get('/.well-known/oauth-authorization-server');
    expect(server.grant_types_supported).toEqual(['urn:ietf:params:oauth:grant-type:pre-authorized_code', 'refresh_token']);
  });
});
