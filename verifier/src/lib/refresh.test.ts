import { CredentialFault } from '@krdpass/credential';
import { beforeAll, expect, test } from 'vitest';
import { testIssuer, testState } from '../../testing/state.ts';
import { parseDeployment, sameInstallation } from './deployment.ts';
import { fetchDeployment, fetchLists, RefreshFault } from './refresh.ts';
import type { Progress, Send } from './refresh.ts';

const now = 1_795_262_400;

let state: Awaited<ReturnType<typeof testState>>;
let pages: Record<string, string>;

beforeAll(async () => {
  state = await testState({ now });
  const { trustList, catalogue, statusLists } = state.kept;
  pages = {
    '/deployment.json': JSON.stringify({ issuer: testIssuer, root: state.trust.root, wallet: 'http://localhost:4001' }),
    [`${testIssuer}/trust-list`]: trustList.token,
    [`${testIssuer}/catalogue`]: catalogue.token,
    [`${testIssuer}/status-lists`]: JSON.stringify({ status_lists: statusLists.map(({ uri }) => uri) }),
    ...Object.fromEntries(statusLists.map(({ uri, token }) => [uri, token])),
  };
});

/** A network that is a record of addresses; what is not in it answers 404. */
const of =
  (record: Readonly<Record<string, string>>): Send =>
  async (address) =>
    address in record ? new Response(record[address]) : new Response('', { status: 404 });
const silent: Send = () => Promise.reject(new TypeError('no network'));

const lists = (send: Send, progress: (progress: Progress) => void = () => {}) => fetchLists(testIssuer, { send, now, progress });

test('every list is fetched and kept as it came', async () => {
  expect(await lists(of(pages))).toEqual(state.kept);
});

test('progress counts up to all there is', async () => {
  const seen: Progress[] = [];
  await lists(of(pages), (progress) => seen.push(progress));
  const all = 3 + state.kept.statusLists.length;
  expect(seen[0]).toEqual({ done: 0, of: 3 });
  expect(seen.at(-1)).toEqual({ done: all, of: all });
});

test('without a network the lists are unreachable', async () => {
  await expect(lists(silent)).rejects.toMatchObject({ reason: 'unreachable' });
});

test('one missing list refuses them all', async () => {
  const { [`${testIssuer}/catalogue`]: _, ...rest } = pages;
  await expect(lists(of(rest))).rejects.toMatchObject({ reason: 'refused' });
});

test('status lists at another address are not fetched', async () => {
  const aggregation = JSON.stringify({ status_lists: ['https://elsewhere.example/status-lists/1'] });
  await expect(lists(of({ ...pages, [`${testIssuer}/status-lists`]: aggregation }))).rejects.toThrow(new CredentialFault('list-address'));
});

test.each(['', '[]', '{}', '{"status_lists":3}'])('an aggregation that is none is malformed: %s', async (aggregation) => {
  await expect(lists(of({ ...pages, [`${testIssuer}/status-lists`]: aggregation }))).rejects.toThrow(new CredentialFault('malformed'));
});

test('the deployment names the issuer and the root', async () => {
  expect(await fetchDeployment(of(pages))).toEqual({ issuer: testIssuer, root: state.trust.root });
});

test.each([
  '',
  '<!doctype html>',
  '[]',
  '{"issuer":"http://localhost:4000"}',
  '{"issuer":"http://localhost:4000/x","root":"AAAA"}',
  '{"issuer":"nowhere","root":"AAAA"}',
])('an answer that names no installation is refused: %s', async (answer) => {
  await expect(fetchDeployment(of({ '/deployment.json': answer }))).rejects.toBeInstanceOf(RefreshFault);
});

test('another root or another issuer is another installation', () => {
  const here = parseDeployment(pages['/deployment.json']!)!;
  expect(sameInstallation(here, { ...here })).toBe(true);
  expect(sameInstallation(here, { ...here, root: 'AAAA' })).toBe(false);
  expect(sameInstallation(here, { ...here, issuer: 'https://issuer.example' })).toBe(false);
});
