import { expect, test } from 'vitest';
import { createCredentialOffer, createOfferLink, parseCredentialOffer, parseOfferLink, preAuthorizedGrant } from './credential-offer.ts';
import { faultOf, issuer } from './testing.ts';

const offer = {
  issuer,
  configurationIds: ['krd.civil-id.sd-jwt.1', 'krd.civil-id.jwt-vc.1'],
  preAuthorizedCode: '7Jm',
  txCode: { inputMode: 'numeric', length: 6, description: 'Code sent by SMS' },
} as const;

test('what is created is what is parsed', () => {
  expect(parseCredentialOffer(createCredentialOffer(offer))).toEqual(offer);
  const { txCode, ...plain } = offer;
  expect(parseCredentialOffer(createCredentialOffer(plain))).toEqual(plain);
});

test('an empty tx_code still means that one is needed, and unknown members are ignored', () => {
  const json = { ...createCredentialOffer(offer), colour: 'blue' };
  const grants = { [preAuthorizedGrant]: { 'pre-authorized_code': 'x', tx_code: {} }, authorization_code: {} };
  expect(parseCredentialOffer({ ...json, grants }).txCode).toEqual({ inputMode: 'numeric' });
});

test('plain http is for this machine only', async () => {
  expect(parseCredentialOffer({ ...createCredentialOffer(offer), credential_issuer: 'http://localhost:4000' }).issuer).toBe(
    'http://localhost:4000',
  );
  expect(
    await faultOf(() => parseCredentialOffer({ ...createCredentialOffer(offer), credential_issuer: 'http://id.krdpass.example' })),
  ).toBe('invalid_offer 400');
});

const code = (members: object) => ({ grants: { [preAuthorizedGrant]: { 'pre-authorized_code': 'x', ...members } } });
test.each<[string, object]>([
  ['no issuer', { credential_issuer: undefined }],
  ['an issuer with a query', { credential_issuer: `${issuer}?a` }],
  ['an issuer with a password', { credential_issuer: 'https://a:b@id.krdpass.example' }],
  ['no configurations', { credential_configuration_ids: [] }],
  ['configurations that are no list', { credential_configuration_ids: 'krd.civil-id.sd-jwt.1' }],
  ['a number among the configurations', { credential_configuration_ids: [1] }],
  ['a configuration twice', { credential_configuration_ids: ['a', 'a'] }],
  ['no grants', { grants: undefined }],
  ['another grant only', { grants: { authorization_code: {} } }],
  ['no code', { grants: { [preAuthorizedGrant]: {} } }],
  ['a tx_code that is no object', code({ tx_code: true })],
  ['an unknown input mode', code({ tx_code: { input_mode: 'dance' } })],
  ['a length of zero', code({ tx_code: { length: 0 } })],
  ['an endless description', code({ tx_code: { description: 'x'.repeat(301) } })],
])('an offer with %s is invalid_offer', async (_, change) => {
  expect(await faultOf(() => parseCredentialOffer({ ...createCredentialOffer(offer), ...change }))).toBe('invalid_offer 400');
});

test('an offer that is no object is invalid_offer', async () => {
  for (const json of [null, 'offer', [], 7]) expect(await faultOf(() => parseCredentialOffer(json))).toBe('invalid_offer 400');
});

test('a link leads back to its offer, whatever wallet it was made for', () => {
  const offerUri = `${issuer}/offers/0123456789abcdef`;
  expect(parseOfferLink(createOfferLink('https://wallet.krdpass.example', offerUri))).toEqual({ offerUri });
  expect(parseOfferLink(` openid-credential-offer://?credential_offer_uri=${encodeURIComponent(offerUri)}\n`)).toEqual({ offerUri });
  expect(parseOfferLink(`haip-vci://?credential_offer=${encodeURIComponent('{"a":1}')}`)).toEqual({ offer: { a: 1 } });
});

test.each([
  '',
  'hello',
  'https://wallet.krdpass.example/offer',
  'javascript:alert(1)?credential_offer_uri=https://a.example',
  'https://w.example/offer?credential_offer_uri=http%3A%2F%2Fid.krdpass.example%2Fo',
  'https://w.example/offer?credential_offer_uri=https%3A%2F%2Fa.example&credential_offer=%7B%7D',
  'https://w.example/offer?credential_offer_uri=https%3A%2F%2Fa.example&credential_offer_uri=https%3A%2F%2Fb.example',
  'https://w.example/offer?credential_offer=%7B',
  `https://w.example/offer?credential_offer=${'x'.repeat(9000)}`,
])('%.60s is invalid_offer', async (link) => {
  expect(await faultOf(() => parseOfferLink(link))).toBe('invalid_offer 400');
});
