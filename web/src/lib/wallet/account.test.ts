import { signerOf, type Signer } from '@krdpass/credential';
import { beforeAll, expect, test } from 'vitest';
import { createTestOffice, testAccount } from '../testing/test-office.ts';
import { createCaller } from './account.ts';
import { fetchApplications } from './applications.ts';
import { createHolderKey } from './holder-key.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const key = '0b8e1c9e-0000-4000-8000-000000000001';

let signer: Signer;
beforeAll(async () => {
  signer = await signerOf(await createHolderKey());
});

function setUp() {
  const office = createTestOffice({ now });
  const kept: string[] = [];
  const caller = createCaller(testAccount, {
    send: office.send,
    signer,
    now: () => office.state.now,
    random,
    keep: async (refreshToken) => void kept.push(refreshToken),
  });
  return { office, kept, caller };
}
const paths = ({ state }: ReturnType<typeof createTestOffice>) => state.requests.map(({ url }) => new URL(url).pathname);

test('one access token serves many calls, and a new one is fetched before it runs out', async () => {
  const { office, kept, caller } = setUp();
  await fetchApplications(caller);
  await fetchApplications(caller);
  office.state.now += 280;
  await fetchApplications(caller);
  expect(paths(office)).toEqual(['/token', '/applications', '/applications', '/token', '/applications']);
  expect(kept, 'the refresh token that came last is kept').toEqual(['r-2', 'r-3']);
});

test('a session that was ended is told as such, not as an error of the issuer', async () => {
  const { office, caller } = setUp();
  await fetchApplications(caller);
  office.state.ended = true;
  await expect(fetchApplications(caller)).rejects.toMatchObject({ code: 'session-ended' });
});

test('no token stands in an address, and every change carries its key', async () => {
  const { office, caller } = setUp();
  await caller.call({ method: 'POST', path: '/applications', key, json: { service: 'x', answers: {}, language: 'ckb' } });
  for (const { url } of office.state.requests) expect(url).not.toMatch(/r-1|a-1/);
  expect(office.state.requests.at(-1)!.headers).toMatchObject({ 'idempotency-key': key, authorization: 'DPoP a-1' });
});

test('a refusal names its code; an answer that nobody knows is the issuer’s fault', async () => {
  const { office, caller } = setUp();
  office.state.refuse = () => ({ code: 'already-open' });
  const call = () => caller.call({ method: 'POST', path: '/applications', key, json: {} });
  await expect(call()).rejects.toMatchObject({ words: { code: 'already-open', answers: {}, conditions: [] } });
  office.state.refuse = () => ({ code: 'something-new' });
  await expect(call()).rejects.toMatchObject({ code: 'issuer-broken' });
});
