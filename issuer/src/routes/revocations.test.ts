import { applyRevocationDelta, statusListsOf, verifyRevocations, verifyStatusList, type Revocations } from '@krdpass/credential';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeLicence } from '../application/change-status.ts';
import { openList } from '../store/status-lists.ts';
import { testIssuer, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const get = (path: string, headers: Record<string, string> = {}) => state.app.request(path, { headers });
const trust = () => ({ root: state.issuer.keys.root, now: state.issuer.now() });
const readFull = async (known?: Revocations) => verifyRevocations(await (await get('/revocations')).text(), { ...trust(), known });
const newest = async () => (await (await get('/revocations/newest')).json()) as { sequence: number; oldest: number };
const follow = async (held: Revocations) => {
  const { sequence } = await newest();
  const response = await get(`/revocations/deltas/${held.sequence}-${sequence}`);
  expect(response.status).toBe(200);
  return applyRevocationDelta(await response.text(), { ...trust(), held });
};

const licences = async (count: number) => {
  const rows = await state.issuer.database.sql<{ licence_number: string }[]>`
    select licence_number from traffic_licence where state = 'valid' order by licence_number limit ${count}`;
  return rows.map(({ licence_number }) => licence_number);
};

/** Copies of a licence in the list, without the protocol. */
async function issueCopies(document: string, from: number) {
  const { sql } = state.issuer.database;
  await sql`insert into offer (id, upn, configurations, code_hash, created_at, expires_at)
    values ('test', 'test', '{}', '', now(), now()) on conflict do nothing`;
  for (let i = 0; i < 3; i++)
    await sql`insert into credential (id, offer, configuration, holder, upn, type, document, list, idx, status, issued_at, expires_at)
      values (${`${document} ${i}`}, 'test', 'krd.driving-licence.sd-jwt.1', ${`${document} ${i}`}, 'test', 'driving-licence', ${document},
        'driving-licence-1', ${from + 40_009 * i}, 0, now(), now())`;
}

/** Every index of every published list, compared with the bundle. */
async function expectAgreement(held: Revocations) {
  const lists = statusListsOf(held);
  const { status_lists } = (await (await get('/status-lists')).json()) as { status_lists: string[] };
  expect([...lists.keys()].sort()).toEqual([...status_lists].sort());
  for (const uri of status_lists) {
    const published = await verifyStatusList(await (await get(new URL(uri).pathname)).text(), { uri, ...trust() });
    const compact = lists.get(uri)!;
    expect({ bits: compact.bits, size: compact.size }).toEqual({ bits: published.bits, size: published.size });
    const differing = [];
    for (let index = 0; index < published.size; index++) if (published.statusAt(index) !== compact.statusAt(index)) differing.push(index);
    expect(differing, uri).toEqual([]);
  }
}

test('bundle and deltas agree with the published status lists on every index, through suspensions, reinstatements and revocations', async () => {
  const [one, two, three] = (await licences(3)) as [string, string, string];
  for (const [at, document] of [one, two, three].entries()) await issueCopies(document, 17 + at);
  let held = await readFull();
  await expectAgreement(held);
  for (const [act, licence] of [
    ['suspend', one],
    ['suspend', two],
    ['reinstate', one],
    ['revoke', two],
    ['revoke', three],
    ['suspend', one],
  ] as const) {
    expect(await changeLicence(state.issuer, act, licence)).toEqual({ outcome: 'changed', copies: 3 });
    held = await follow(held);
    await expectAgreement(held);
    expect(held).toEqual(await readFull(held));
  }
});

test('a delta over several states holds what they come to, also where an entry went there and back', async () => {
  const [licence, other] = (await licences(2)) as [string, string];
  await issueCopies(licence, 1017);
  await issueCopies(other, 2017);
  const first = await readFull();
  for (const [act, one] of [
    ['suspend', licence],
    ['suspend', other],
    ['reinstate', licence],
  ] as const) {
    await changeLicence(state.issuer, act, one);
    await readFull();
  }
  const last = await follow(first);
  expect(last.sequence).toBe(first.sequence + 3);
  expect(last).toEqual(await readFull());
});

test('a list opened meanwhile arrives with the delta', async () => {
  const before = await readFull();
  const list = { id: 'civil-id-2', type: 'civil-id', generation: 2, capacity: 1000 };
  await openList(state.issuer.database.sql, list);
  const after = await follow(before);
  const names = ({ lists }: Awaited<ReturnType<typeof readFull>>) => lists.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
  expect(names(before)).not.toContain('civil-id-2');
  expect(names(after)).toEqual([...names(before), 'civil-id-2'].sort());
  await expectAgreement(after);
});

test('without a change it is the same document for an hour, then a later one with the same entries', async () => {
  const first = await readFull();
  state.clock.now += 3599;
  expect((await readFull()).sequence).toBe(first.sequence);
  state.clock.now += 1;
  const later = await follow(first);
  expect(later).toMatchObject({ sequence: first.sequence + 1, digest: first.digest, issuedAt: state.issuer.now() });
  expect(later.expires - later.issuedAt).toBe(7 * 86_400);
});

test('never goes back, even when the clock does', async () => {
  const before = await readFull();
  state.clock.now -= 5000;
  const [licence] = await licences(1);
  await changeLicence(state.issuer, 'suspend', licence!);
  expect((await readFull(before)).issuedAt).toBeGreaterThanOrEqual(before.issuedAt);
  state.clock.now += 5000;
});

test('many readers at once after a change read one and the same document, and one and the same delta', async () => {
  const { sequence } = await readFull();
  const [licence] = await licences(1);
  await changeLicence(state.issuer, 'suspend', licence!);
  const all = await Promise.all(Array.from({ length: 8 }, async () => (await get('/revocations')).text()));
  expect(new Set(all).size).toBe(1);
  const path = `/revocations/deltas/${sequence}-${sequence + 1}`;
  expect(new Set(await Promise.all(Array.from({ length: 8 }, async () => (await get(path)).text()))).size).toBe(1);
});

describe('on the wire', () => {
  let way: string;
  beforeEach(async () => {
    state.clock.now += 3600;
    const { sequence } = await readFull();
    way = `/revocations/deltas/${sequence - 1}-${sequence}`;
  });

  test('the full list is open to every origin, asks to be revalidated and answers 304 to whoever holds it', async () => {
    const response = await get('/revocations');
    const { headers } = response;
    expect([response.status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/jose', 'no-cache']);
    expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual(['*', 'cross-origin']);
    expect(headers.get('access-control-expose-headers')).toBe('ETag');
    expect((await get('/revocations', { 'If-None-Match': headers.get('etag')! })).status).toBe(304);
  });

  test('a delta is the same for ever and may be kept by anybody on the way', async () => {
    const response = await get(way);
    const { headers } = response;
    expect([response.status, headers.get('content-type')]).toEqual([200, 'application/jose']);
    expect(headers.get('cache-control')).toBe('public, max-age=604800, immutable');
    expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual(['*', 'cross-origin']);
    expect((await get(way, { 'If-None-Match': headers.get('etag')! })).status).toBe(304);
    expect(await (await get(way)).text()).toBe(await response.text());
  });

  test('which state is the newest is asked anew each time', async () => {
    const response = await get('/revocations/newest');
    expect([response.headers.get('cache-control'), response.headers.get('access-control-allow-origin')]).toEqual(['no-cache', '*']);
    const { sequence, oldest } = (await response.json()) as { sequence: number; oldest: number };
    expect(way).toBe(`/revocations/deltas/${sequence - 1}-${sequence}`);
    expect(oldest).toBeLessThan(sequence);
  });

  test.each(['1-99999', '99998-99999', '2-1', '2-2', '0-1', '01-2', 'x', '1-2-3', '9999999999-99999999999'])(
    'the delta %s is not there: 404, not to be kept',
    async (name) => {
      const response = await get(`/revocations/deltas/${name}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toMatchObject({ code: 'delta-unknown' });
    },
  );

  test('a delta leads to the newest state or to one that was it a moment ago, not into the past', async () => {
    expect((await get(way)).status).toBe(200);
    state.clock.now += 7201;
    await readFull();
    expect((await get(way)).status).toBe(404);
    expect(await state.issuer.database.sql`select * from revocation_delta where to_sequence = ${Number(way.split('-')[1])}`).toEqual([]);
  });

  test('states of more than seven days ago are forgotten: the full list is the way on', async () => {
    const old = await readFull();
    state.clock.now += 7 * 86_400 + 1;
    const { sequence, oldest } = await newest();
    expect([sequence, oldest]).toEqual([old.sequence + 1, old.sequence + 1]);
    expect((await get(`/revocations/deltas/${old.sequence}-${sequence}`)).status).toBe(404);
    expect((await readFull(old)).sequence).toBe(sequence);
  });

  test.each(['/revocations', '/revocations/newest', '/revocations/deltas/1-2'])('%s takes nothing: 405', async (path) => {
    expect((await state.app.request(path, { method: 'POST' })).status).toBe(405);
  });
});
