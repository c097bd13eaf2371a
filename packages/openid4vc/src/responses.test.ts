import { expect, test } from 'vitest';
import { createCredentialResponse, parseCredentialResponse } from './credential-response.ts';
import { createErrorResponse, parseErrorResponse } from './error-response.ts';
import { createNonceResponse, parseNonceResponse } from './nonce.ts';
import { createNotification, parseNotification } from './notification.ts';
import { ProtocolFault } from './protocol-fault.ts';
import { faultOf } from './testing.ts';

test('credentials, nonces and notifications come back as they were created', () => {
  const response = { credentials: ['a~', 'b~'], notificationId: 'n-7' };
  expect(parseCredentialResponse(createCredentialResponse(response))).toEqual(response);
  expect(parseCredentialResponse(createCredentialResponse({ credentials: ['a'] }))).toEqual({ credentials: ['a'] });
  expect(parseNonceResponse(createNonceResponse('c-1'))).toBe('c-1');
  const notification = { notificationId: 'n-7', event: 'credential_accepted' } as const;
  expect(parseNotification(createNotification(notification))).toEqual(notification);
  expect(parseNotification(createNotification({ ...notification, description: 'stored' })).description).toBe('stored');
});

test('the seeds of salts come in the order of the credentials', () => {
  const response = {
    credentials: ['a~', 'b~'],
    seeds: ['AAECAwQFBgcICQoLDA0ODw', 'Dw4NDAsKCQgHBgUEAwIBAA'].map((seed) => ({ template: 257, seed })),
  };
  expect(createCredentialResponse(response)).toMatchObject({ krd_qr: [{ v: 1, template: 257, seed: 'AAECAwQFBgcICQoLDA0ODw' }, {}] });
  expect(parseCredentialResponse(createCredentialResponse(response))).toEqual(response);
});

test.each<unknown>([
  null,
  'x',
  {},
  [],
  [null],
  [{ v: 2, template: 1, seed: 'AAECAwQFBgcICQoLDA0ODw' }],
  [{ v: 1, template: 1, seed: 'AA' }],
])('seeds of another shape (%j) are ignored, and the credential stays', (krd_qr) => {
  expect(parseCredentialResponse({ credentials: [{ credential: 'a' }], krd_qr })).toEqual({ credentials: ['a'] });
});

test.each<unknown>([
  null,
  {},
  { credentials: [] },
  { credentials: ['a'] },
  { credentials: [{}] },
  { credentials: [{ credential: '' }] },
  { credentials: [{ credential: 'a' }, { credential: 'b' }] },
  { credentials: [{ credential: 'a' }], notification_id: 7 },
  { transaction_id: 't', interval: 5 },
])('a credential response %j is invalid_response', async (json) => {
  expect(await faultOf(() => parseCredentialResponse(json, { atMost: 1 }))).toBe('invalid_response 400');
});

test('a nonce response without nonce is invalid_response', async () => {
  for (const json of [null, {}, { c_nonce: 1 }]) expect(await faultOf(() => parseNonceResponse(json))).toBe('invalid_response 400');
});

test('a notification of another shape is invalid_notification_request', async () => {
  const good = { notification_id: 'n', event: 'credential_failure' };
  for (const json of [null, {}, { ...good, event: 'lost' }, { ...good, notification_id: '' }, { ...good, event_description: 7 }])
    expect(await faultOf(() => parseNotification(json))).toBe('invalid_notification_request 400');
});

test('an error description is ASCII without quotes and backslashes', () => {
  const fault = new ProtocolFault('invalid_grant', 'the "code" \\ کۆد is used');
  expect(createErrorResponse(fault)).toEqual({ error: 'invalid_grant', error_description: 'the code   is used' });
});

test('a resource fault carries its challenge, another endpoint’s does not', () => {
  expect(new ProtocolFault('insufficient_scope', '', { at: 'resource' })).toMatchObject({
    status: 403,
    wwwAuthenticate: 'DPoP error="insufficient_scope", algs="ES256"',
  });
  expect(new ProtocolFault('invalid_proof', '', { at: 'resource' })).toMatchObject({ status: 400, wwwAuthenticate: undefined });
  expect(new ProtocolFault('invalid_client', '', { status: 401 }).status).toBe(401);
});

test('an error is read from the body, or from the challenge, and never thrown', () => {
  const fault = new ProtocolFault('invalid_nonce', 'unknown');
  expect(parseErrorResponse(400, createErrorResponse(fault))).toMatchObject({
    error: 'invalid_nonce',
    status: 400,
    description: 'unknown',
  });
  expect(parseErrorResponse(401, null, 'DPoP error="invalid_token", algs="ES256"')).toMatchObject({ error: 'invalid_token', status: 401 });
  for (const json of [null, 'x', [], { error: 7 }, { error: 'کۆد' }, { error: '' }])
    expect(parseErrorResponse(502, json)).toMatchObject({ error: 'invalid_response', status: 502 });
});
