import { createRefreshRequest, createTokenRequest, parseTokenResponse } from '@krdpass/openid4vc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, refusal, testIssuer, testWallet, type TestIssuer, type TestWallet } from '../../testing.ts';

let state: TestIssuer;

beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

async function activated(wallet: TestWallet, upn: string = people.shilan) {
  const offer = await wallet.openOffer(upn);
  const response = await wallet.askToken(createTokenRequest({ preAuthorizedCode: offer.preAuthorizedCode, txCode: offer.txCode }));
  return { ...parseTokenResponse(await response.json(), { now: state.issuer.now() }), offer: offer.id };
}

const refreshed = (wallet: TestWallet, refreshToken: string, dpop?: string) =>
  wallet.askToken(createRefreshRequest({ refreshToken }), dpop);

test('a refresh token gives an access token that works, months after the first has expired', async () => {
  const wallet = await testWallet(state);
  const { refreshToken, accessToken } = await activated(wallet);
  state.clock.now += 150 * 86_400;
  try {
    expect((await wallet.ask('/credential', accessToken, {})).status).toBe(401);
    const response = await refreshed(wallet, refreshToken!);
    expect(response.status).toBe(200);
    const again = parseTokenResponse(await response.json(), { now: state.issuer.now() });
    expect(await refusal(await wallet.ask('/credential', again.accessToken, {}))).toBe('400 invalid_credential_request');
    expect((await refreshed(wallet, again.refreshToken!)).status).toBe(200);
  } finally {
    state.clock.now -= 150 * 86_400;
  }
});

test('after 180 days it is refused', async () => {
  const wallet = await testWallet(state);
  const { refreshToken } = await activated(wallet);
  state.clock.now += 180 * 86_400;
  try {
    expect(await refusal(await refreshed(wallet, refreshToken!))).toBe('400 invalid_grant');
  } finally {
    state.clock.now -= 180 * 86_400;
  }
});

test('another key, a changed token and an access token in its place are refused', async () => {
  const [wallet, thief] = [await testWallet(state), await testWallet(state)];
  const { refreshToken, accessToken } = await activated(wallet);
  expect(await refusal(await refreshed(thief, refreshToken!))).toBe('400 invalid_grant');
  const [mark, offer, expiry, jkt, mac] = refreshToken!.split('.');
  for (const forged of [
    `${mark}.${offer}.${Number(expiry) + 1}.${jkt}.${mac}`,
    accessToken,
    `r.${accessToken}`,
    `${refreshToken}.x`,
    'r',
    ''.padEnd(500, 'x'),
  ])
    expect(await refusal(await refreshed(wallet, forged))).toBe('400 invalid_grant');
  expect((await wallet.ask('/credential', refreshToken!, {})).status).toBe(401);
});

test('a proof counts once', async () => {
  const wallet = await testWallet(state);
  const { refreshToken } = await activated(wallet);
  const proof = await wallet.proof('/token');
  expect((await refreshed(wallet, refreshToken!, proof)).status).toBe(200);
  expect(await refusal(await refreshed(wallet, refreshToken!, proof))).toBe('400 invalid_dpop_proof');
});

test('a newer activation ends the session of the old phone', async () => {
  const [old, young] = [await testWallet(state), await testWallet(state)];
  const { refreshToken } = await activated(old, people.shivan);
  await activated(young, people.shivan);
  expect(await refusal(await refreshed(old, refreshToken!))).toBe('400 invalid_grant');
});
