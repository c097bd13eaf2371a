import { expect, test } from 'vitest';
import { createCredentialRequest, parseCredentialRequest } from './credential-request.ts';
import { faultOf } from './testing.ts';

const bound = 'krd.civil-id.sd-jwt.1';
const paper = 'krd.civil-id.paper.1';
const rules = { batchSize: 3, configurations: { [bound]: { proof_types_supported: { jwt: {} } }, [paper]: {} } };

test('what is created is what is parsed', () => {
  for (const request of [
    { configurationId: bound, proofs: ['a', 'b', 'c'] },
    { configurationId: paper, proofs: [] },
  ])
    expect(parseCredentialRequest(createCredentialRequest(request), rules)).toEqual(request);
});

test('unknown members are ignored', () => {
  expect(parseCredentialRequest({ ...createCredentialRequest({ configurationId: paper }), colour: 'blue' }, rules).proofs).toEqual([]);
});

const ask = (members: object) => ({ credential_configuration_id: bound, proofs: { jwt: ['a'] }, ...members });
test.each<[string, unknown]>([
  ['invalid_credential_request', null],
  ['invalid_credential_request', ask({ credential_identifier: 'x' })],
  ['invalid_credential_request', { proofs: { jwt: ['a'] } }],
  ['invalid_credential_request', ask({ credential_configuration_id: 7 })],
  ['invalid_credential_request', ask({ proofs: { jwt: ['a', 'b', 'c', 'd'] } })],
  ['invalid_credential_request', ask({ credential_configuration_id: paper })],
  ['unknown_credential_identifier', { credential_identifier: 'x' }],
  ['unknown_credential_configuration', ask({ credential_configuration_id: 'toString' })],
  ['unknown_credential_configuration', ask({ credential_configuration_id: 'krd.civil-id.sd-jwt.2' })],
  ['invalid_encryption_parameters', ask({ credential_response_encryption: { jwk: {}, enc: 'A128GCM' } })],
  ['invalid_proof', ask({ proofs: undefined })],
  ['invalid_proof', ask({ proofs: undefined, proof: { proof_type: 'jwt', jwt: 'a' } })],
  ['invalid_proof', ask({ proofs: {} })],
  ['invalid_proof', ask({ proofs: ['a'] })],
  ['invalid_proof', ask({ proofs: { jwt: ['a'], attestation: ['b'] } })],
  ['invalid_proof', ask({ proofs: { attestation: ['b'] } })],
  ['invalid_proof', ask({ proofs: { jwt: [] } })],
  ['invalid_proof', ask({ proofs: { jwt: [{}] } })],
  ['invalid_proof', ask({ proofs: { jwt: ['a', 'a'] } })],
])('%s for %j', async (error, json) => {
  expect(await faultOf(() => parseCredentialRequest(json, rules))).toBe(`${error} 400`);
});
