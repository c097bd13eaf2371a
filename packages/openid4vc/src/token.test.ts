import { expect, test } from 'vitest';
import { preAuthorizedGrant } from './credential-offer.ts';
import { faultOf, now } from './testing.ts';
import {
  createRefreshRequest,
  createTokenRequest,
  createTokenResponse,
  parseRefreshRequest,
  parseTokenRequest,
  parseTokenResponse,
} from './token.ts';

test('what is created is what is parsed', () => {
  for (const request of [{ preAuthorizedCode: 'a b+&=', txCode: '493536' }, { preAuthorizedCode: 'x' }])
    expect(parseTokenRequest(new URLSearchParams(createTokenRequest(request).toString()))).toEqual(request);
  expect(parseTokenResponse(createTokenResponse({ accessToken: 'at', expiresIn: 300 }), { now })).toEqual({
    accessToken: 'at',
    expiresAt: now + 300,
  });
});

test('unknown parameters are ignored and an empty one counts as absent', () => {
  const form = new URLSearchParams([
    ...createTokenRequest({ preAuthorizedCode: 'x' }),
    ['resource', 'a'],
    ['user_pin', '1'],
    ['tx_code', ''],
  ]);
  expect(parseTokenRequest(form)).toEqual({ preAuthorizedCode: 'x' });
});

test.each([
  ['invalid_request', ''],
  ['invalid_request', 'pre-authorized_code=x'],
  ['unsupported_grant_type', 'grant_type=authorization_code&pre-authorized_code=x'],
  ['invalid_request', `grant_type=${preAuthorizedGrant}`],
  ['invalid_request', `grant_type=${preAuthorizedGrant}&pre-authorized_code=x&pre-authorized_code=y`],
  ['invalid_request', `grant_type=${preAuthorizedGrant}&pre-authorized_code=${'x'.repeat(513)}`],
])('%s for %.80s', async (error, form) => {
  expect(await faultOf(() => parseTokenRequest(new URLSearchParams(form)))).toBe(`${error} 400`);
});

test('the token type is read in any case; a missing lifetime is five minutes', () => {
  expect(parseTokenResponse({ access_token: 'at', token_type: 'dpop', scope: 'a' }, { now }).expiresAt).toBe(now + 300);
});

test.each([
  null,
  [],
  {},
  { access_token: 'at' },
  { access_token: 'at', token_type: 'Bearer' },
  { access_token: '', token_type: 'DPoP' },
  { access_token: 'at', token_type: 'DPoP', expires_in: '300' },
])('%j is invalid_response', async (json) => {
  expect(await faultOf(() => parseTokenResponse(json, { now }))).toBe('invalid_response 400');
});

test('a request to refresh is told from one with a code', async () => {
  const form = createRefreshRequest({ refreshToken: 'r.a.b' });
  expect(parseRefreshRequest(form)).toEqual({ refreshToken: 'r.a.b' });
  expect(await faultOf(() => parseTokenRequest(form))).toBe('unsupported_grant_type 400');
  expect(parseRefreshRequest(createTokenRequest({ preAuthorizedCode: 'x' }))).toBeNull();
  for (const wrong of [
    'grant_type=refresh_token',
    'grant_type=refresh_token&refresh_token=a&refresh_token=b',
    `grant_type=refresh_token&refresh_token=${'x'.repeat(513)}`,
  ])
    expect(await faultOf(() => parseRefreshRequest(new URLSearchParams(wrong)))).toBe('invalid_request 400');
  const response = createTokenResponse({ accessToken: 'at', expiresIn: 300, refreshToken: 'rt' });
  expect(parseTokenResponse(response, { now })).toMatchObject({ accessToken: 'at', refreshToken: 'rt' });
});
