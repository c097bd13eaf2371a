import { expect, test } from 'vitest';
import { parseCredentialResponse } from './credential-response.ts';
import { createDeferredRequest, createDeferredResponse, parseDeferredRequest, parseDeferredResponse } from './deferred-credential.ts';
import { faultOf } from './testing.ts';

test('what is created is what is parsed', () => {
  const deferred = { transactionId: '0197-1', interval: 10 };
  expect(parseDeferredResponse(createDeferredResponse(deferred))).toEqual(deferred);
  expect(parseDeferredRequest(createDeferredRequest(deferred))).toEqual({ transactionId: '0197-1' });
});

test.each([
  null,
  [],
  {},
  { transaction_id: 'x' },
  { transaction_id: '', interval: 5 },
  { transaction_id: 'x', interval: 0 },
  { transaction_id: 'x', interval: '5' },
])('no deferred response: %j', async (json) => expect(await faultOf(() => parseDeferredResponse(json))).toBe('invalid_response 400'));

test.each([
  [null, 'invalid_credential_request'],
  [{}, 'invalid_credential_request'],
  [{ transaction_id: 7 }, 'invalid_credential_request'],
  [{ transaction_id: 'x', credential_response_encryption: {} }, 'invalid_encryption_parameters'],
])('no deferred request: %j', async (json, error) => expect(await faultOf(() => parseDeferredRequest(json))).toBe(`${error} 400`));

test('an answer is either immediate or deferred', async () => {
  const both = { credentials: [{ credential: 'a~' }], ...createDeferredResponse({ transactionId: 'x', interval: 5 }) };
  expect(await faultOf(() => parseCredentialResponse(both))).toBe('invalid_response 400');
});
