import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { authorities as declaredAuthorities, configurationId, w3cType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonObject } from '@krdpass/credential';
import { expect, test } from 'vitest';
import { createAuthorizationServerMetadata } from './authorization-server-metadata.ts';
import { createCredentialOffer } from './credential-offer.ts';
import { createCredentialRequest } from './credential-request.ts';
import { authorities, display, licence, salary } from './declared.testing.ts';
import { createIssuerMetadata } from './issuer-metadata.ts';
import { issuer } from './testing.ts';

const folder = join(process.env.KRDPASS_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/vectors'), 'openid-schemas');
const present = existsSync(folder);
if (!present) console.warn('skipped: no vectors (the OpenID JSON Schemas); 5 tests left out');

const { credentials } = await readCatalogue();
const real = createIssuerMetadata({ issuer, display, authorities: declaredAuthorities, credentials });

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

test.skipIf(!present).each([
  ['credential_issuer_metadata-1_0', createIssuerMetadata({ issuer, display, authorities, credentials: [licence, salary] })],
  [
    'oauth_authorization_server_metadata',
    createAuthorizationServerMetadata({ issuer, scopes: ['a'], statusListAggregation: `${issuer}/status-lists` }),
  ],
  [
    'credential_offer-1_0',
    createCredentialOffer({ issuer, configurationIds: ['a'], preAuthorizedCode: 'x', txCode: { length: 6, description: 'letter' } }),
  ],
  ['credential_request-1_0', createCredentialRequest({ configurationId: 'a', proofs: ['b'] })],
])('what we emit passes %s', (name, document) => {
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object);
  validate(document);
  expect(validate.errors).toBeNull();
});

test('configurations are named by the catalogue’s rule, for every declared type', () => {
  const supported = real.credential_configurations_supported as Record<string, JsonObject>;
  const expected = credentials.flatMap(({ id, presets, mdoc }) => [
    configurationId(id, 'sd-jwt'),
    configurationId(id, 'jwt-vc'),
    ...(Object.values(presets).some(({ paper }) => paper) ? [configurationId(id, 'paper')] : []),
    ...(mdoc ? [configurationId(id, 'mdoc')] : []),
  ]);
  expect(Object.keys(supported)).toEqual(expected);
  for (const { id } of credentials)
    expect(supported[configurationId(id, 'jwt-vc')]!.credential_definition).toEqual({ type: ['VerifiableCredential', w3cType(id)] });
});
