import { signerOf } from '@krdpass/credential';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestIssuer, letter, type TestIssuer } from '../testing/test-issuer.ts';
import { resolveOffer } from './activation.ts';
import type { FaultCode } from './fault.ts';
import { createHolderKey } from './holder-key.ts';
import { notify, requestCredential, requestNonce, requestToken, type Line } from './issuance.ts';
import type { Answer } from './wire.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const refused = (code: FaultCode) => expect.objectContaining({ code });

let office: TestIssuer;
let line: Line;
beforeEach(async () => {
  office = await createTestIssuer({ now });
  const { endpoints } = await resolveOffer(letter, { ...office, now });
  line = { send: office.send, endpoints, dpop: await signerOf(await createHolderKey()), now: () => now, random };
});
const answering = (status: number, body: unknown, dpopNonce: string | null = null): Line => {
  const answer: Answer = { status, text: body === null ? '' : JSON.stringify(body), dpopNonce };
  return { ...line, send: async () => answer };
};
const token = { preAuthorizedCode: 'code-1', txCode: '424242' };
const credential = { configurationId: 'krd.civil-id.paper.1', holders: [], nonce: '', accessToken: 'token-1' };

describe('a refusal at the token endpoint', () => {
  test.each<[string, FaultCode, number, unknown]>([
    ['a wrong code', 'code-wrong', 400, { error: 'invalid_grant' }],
    ['an unknown client', 'issuer-refused', 400, { error: 'invalid_client' }],
    ['an error nobody defined', 'issuer-broken', 400, { error: 'teapot' }],
    ['an error without a name', 'issuer-broken', 500, null],
    ['a token for a bearer', 'issuer-broken', 200, { access_token: 'a', token_type: 'Bearer', expires_in: 300 }],
    ['a token that is no JSON', 'issuer-broken', 200, null],
  ])('%s', (_, code, status, body) => expect(requestToken(answering(status, body), token)).rejects.toEqual(refused(code)));
});

describe('a refusal at the credential endpoint', () => {
  test.each<[string, FaultCode, number, unknown]>([
    ['a token that has run out', 'session-ended', 401, null],
    ['a proof that is too old', 'session-ended', 401, { error: 'invalid_dpop_proof' }],
    ['a denial', 'issuer-refused', 400, { error: 'credential_request_denied' }],
    ['a credential for later', 'issuer-broken', 200, { transaction_id: 't' }],
    ['an empty delivery', 'issuer-broken', 200, { credentials: [] }],
    ['more than was asked for', 'credential-count', 200, { credentials: [{ credential: 'a' }, { credential: 'b' }] }],
  ])('%s', (_, code, status, body) => expect(requestCredential(answering(status, body), credential)).rejects.toEqual(refused(code)));

  test('a stale nonce is no fault', async () =>
    expect(await requestCredential(answering(400, { error: 'invalid_nonce' }), credential)).toBe('stale-nonce'));
});

test('a nonce that does not come is the issuer’s fault', () =>
  expect(requestNonce(answering(500, null))).rejects.toEqual(refused('issuer-broken')));

test('a server that demands one DPoP nonce after another is asked twice, not for ever', async () => {
  let asked = 0;
  const demanding = answering(400, { error: 'use_dpop_nonce' }, 'dn-2');
  const send: Line['send'] = (request) => (asked++, demanding.send(request));
  await expect(requestToken({ ...line, send }, token)).rejects.toEqual(refused('issuer-broken'));
  expect(asked).toBe(2);
});

test('a notification may be refused without consequence, and is left out where there is no endpoint', async () => {
  const note = { notificationId: 'n', event: 'credential_accepted', accessToken: 'token-1' } as const;
  await notify(answering(400, { error: 'invalid_notification_id' }), note);
  await notify(
    { ...answering(200, null), endpoints: { ...line.endpoints, notification: null }, send: () => Promise.reject(new Error('asked')) },
    note,
  );
});

test('every request carries a proof of its own', async () => {
  await requestToken(line, token);
  await requestToken(line, token);
  const proofs = office.state.requests.flatMap(({ headers }) => headers?.dpop ?? []);
  expect(new Set(proofs).size).toBe(2);
});
