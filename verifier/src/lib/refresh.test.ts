import { changesBetween, CredentialFault, signRevocationDelta } from '@krdpass/credential';
import type { Revocations } from '@krdpass/credential';
import { beforeAll, describe, expect, test } from 'vitest';
import { testIssuer, testState } from '../../testing/state.ts';
import { openBundle } from './bundle.ts';
import { parseDeployment, sameInstallation } from './deployment.ts';
import { fetchDeployment, fetchLists, RefreshFault } from './refresh.ts';
import type { HeldRevocations, Progress, Send } from './refresh.ts';

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

test('of an issuer without a revocation bundle every status list is fetched and kept as it came', async () => {
  expect(await lists(of(pages))).toEqual(state.kept);
});

test('progress counts up to all there is, status lists included', async () => {
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

describe('revocations', () => {
  const monday = () => state.revocations(7, {}, now - 7200);
  const tuesday = () => state.revocations(9, { 70: 1, 71: 2 });
  const deltaBetween = (from: Revocations, to: Revocations) =>
    signRevocationDelta({ from: from.sequence, to, ...changesBetween(from, to) }, state.trust.signers['status-list']);
  const newest = (sequence: number, oldest = 1) => ({ [`${testIssuer}/revocations/newest`]: JSON.stringify({ sequence, oldest }) });
  const full = `${testIssuer}/revocations`;
  const way = `${testIssuer}/revocations/deltas/7-9`;

  let held: HeldRevocations;
  let bundled: Record<string, string>;
  beforeAll(async () => {
    const kept = { full: await state.sign(monday()), deltas: [], acceptedAt: now - 7000 };
    held = { kept, state: monday(), root: state.trust.root };
    bundled = { ...pages, ...newest(9), [full]: await state.sign(tuesday()), [way]: await deltaBetween(monday(), tuesday()) };
  });

  /** What came, opened as the station opens it, and what was asked for. */
  async function refresh(record: Readonly<Record<string, string>>, from: HeldRevocations | null = held) {
    const asked: string[] = [];
    const send: Send = (address) => {
      asked.push(address.slice(testIssuer.length));
      return of(record)(address);
    };
    const kept = await fetchLists(testIssuer, { send, now, progress: () => {}, ...(from && { held: from }) });
    const known = from
      ? await openBundle({ ...state.kept, statusLists: [], revocations: from.kept }, { root: state.trust.root })
      : undefined;
    const bundle = await openBundle(kept, { root: state.trust.root, known });
    return { kept, bundle, asked: asked.filter((path) => path.startsWith('/revocations')) };
  }
  const said = ({ bundle }: { bundle: Awaited<ReturnType<typeof openBundle>> }) =>
    [1, 2, 70, 71, 72].map(bundle.statusLists.get(`${testIssuer}/status-lists/driving-licence-1`)!.statusAt);
  const without = (record: Readonly<Record<string, string>>, ...names: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'accepted',
      (error: unknown) => (error instanceof CredentialFault ? error.code : String(error)),
    );

  test('the first time the full list is fetched, and no status list', async () => {
    const found = await refresh(bundled, null);
    expect(found.asked).toEqual(['/revocations']);
    expect(found.kept).toMatchObject({ statusLists: [], revocations: { full: bundled[full], deltas: [], acceptedAt: now } });
    expect(said(found)).toEqual([1, 2, 1, 2, 0]);
  });

  test('from a recent state one delta is enough', async () => {
    const found = await refresh(bundled);
    expect(found.asked).toEqual(['/revocations/newest', '/revocations/deltas/7-9']);
    expect(found.kept.revocations).toEqual({ full: held.kept.full, deltas: [bundled[way]], acceptedAt: now });
    expect(said(found)).toEqual([1, 2, 1, 2, 0]);
    expect(found.bundle.revocations).toEqual(tuesday());
  });

  test('a delta leads on from a delta', async () => {
    const wednesday = state.revocations(10, { 70: 1, 72: 1 });
    const { kept, bundle } = await refresh(bundled);
    const further = { ...newest(10), [`${testIssuer}/revocations/deltas/9-10`]: await deltaBetween(tuesday(), wednesday) };
    const found = await refresh({ ...bundled, ...further }, { ...held, kept: kept.revocations!, state: bundle.revocations! });
    expect(found.kept.revocations!.deltas).toHaveLength(2);
    expect(said(found)).toEqual([1, 2, 1, 0, 1]);
  });

  test('where nothing is newer, nothing more is fetched', async () => {
    const found = await refresh({ ...bundled, ...newest(7) });
    expect(found.asked).toEqual(['/revocations/newest']);
    expect(found.kept.revocations).toBe(held.kept);
  });

  test.each([
    ['after days away, when no delta leads from what is held', () => newest(9, 8)],
    ['when the delta is not there', () => ({ [way]: undefined })],
    ['when the delta is tampered with', () => ({ [way]: bundled[way]!.replace(/.{6}$/, 'AAAAAA') })],
    ['when the delta starts from another state', async () => ({ [way]: await deltaBetween(state.revocations(8), tuesday()) })],
    ['when the delta does not lead where it says', async () => ({ [way]: await deltaBetween(state.revocations(7, { 99: 1 }), tuesday()) })],
    ['when something else stands at its address', () => ({ [way]: '<!doctype html>' })],
    ['when the answer to "which is the newest" is none', () => ({ [`${full}/newest`]: '{"sequence":"9"}' })],
    ['when nobody says which is the newest', () => ({ [`${full}/newest`]: undefined })],
  ] as const)('%s, the full list is fetched', async (_, change) => {
    const changed = { ...bundled, ...(await change()) } as Record<string, string>;
    const gone = Object.keys(changed).filter((name) => changed[name] === undefined);
    const found = await refresh(without(changed, ...gone));
    expect(found.asked.at(-1)).toBe('/revocations');
    expect(found.kept.revocations).toEqual({ full: bundled[full], deltas: [], acceptedAt: now });
    expect(said(found)).toEqual([1, 2, 1, 2, 0]);
  });

  test('deltas that have outgrown the whole are replaced by it', async () => {
    const kept = { ...held.kept, deltas: ['x'.repeat(held.kept.full.length + 1)] };
    const found = await fetchLists(testIssuer, { send: of(bundled), now, progress: () => {}, held: { ...held, kept } });
    expect(found.revocations!.deltas).toEqual([]);
    const many = { ...held.kept, deltas: Array<string>(64).fill('x') };
    expect(
      (await fetchLists(testIssuer, { send: of(bundled), now, progress: () => {}, held: { ...held, kept: many } })).revocations!.deltas,
    ).toEqual([]);
  });

  test('a rolled-back sequence is refused, by number or by another list under the same number', async () => {
    expect(await code(refresh({ ...bundled, ...newest(6), [full]: await state.sign(state.revocations(6)) }))).toBe('rollback');
    const other = await state.sign(state.revocations(7, { 70: 1 }, now - 7200));
    expect(await code(refresh(without({ ...bundled, [full]: other }, way)))).toBe('list-changed');
  });

  test('a full list that is tampered with is refused like the delta', async () => {
    const broken = bundled[full]!.replace(/.{6}$/, 'AAAAAA');
    expect(await code(refresh({ ...bundled, [full]: broken, [way]: '' }))).toBe('signature');
  });

  test('who holds a revocation bundle does not go back to status lists', async () => {
    await expect(refresh(without(bundled, full, way))).rejects.toMatchObject({ reason: 'refused' });
  });

  test('a network that breaks off on the way says so', async () => {
    const send: Send = (address) => (address.includes('/deltas/') ? Promise.reject(new TypeError('gone')) : of(bundled)(address));
    await expect(fetchLists(testIssuer, { send, now, progress: () => {}, held })).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
