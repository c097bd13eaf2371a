import { gunzipSync } from 'node:zlib';
import { keyId, verifySignedDocument, verifyStatusList, verifyTrustList } from '@krdpass/credential';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeLicence } from '../application/change-status.ts';
import { listSize } from '../application/slots.ts';
import { people, testIssuer, testKey, testWallet, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const get = (path: string, headers: Record<string, string> = {}) => state.app.request(path, { headers });
const listPath = '/status-lists/driving-licence-1';
const readList = async (known?: { issuedAt: number }) =>
  verifyStatusList(await (await get(listPath)).text(), {
    uri: state.issuer.origin + listPath,
    root: state.issuer.keys.root,
    now: state.issuer.now(),
    known,
  });

describe.each(['/trust-list', '/catalogue', listPath])('%s', (path) => {
  test('is open to every origin and asks to be revalidated', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('answers 304 to whoever holds it already', async () => {
    const etag = (await get(path)).headers.get('etag')!;
    expect((await get(path, { 'If-None-Match': `"other", W/${etag}` })).status).toBe(304);
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('travels packed when that is asked for, under another tag', async () => {
    const plain = await get(path);
    const zipped = await get(path, { 'Accept-Encoding': 'br, gzip;q=0.8' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toMatch(/(^|, )Accept-Encoding$/);
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(await plain.text());
    expect((await get(path, { 'Accept-Encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('the trust list', () => {
  const read = async (known?: { sequence: number; digest: string }) =>
    verifyTrustList(await (await get('/trust-list')).text(), { root: state.issuer.keys.root, now: state.issuer.now(), known });

  test('says of every authority which types it may issue', async () => {
    const { services, demo, nextUpdate, issuedAt } = await read();
    const granted = services.map(({ authority, vct, doctype = [] }) => `${authority} ${[...vct, ...doctype].join(' ')}`).sort();
    const declared = state.issuer.catalogue.credentials.map(({ authority, vct }) => `${authority} ${vct}`);
    expect(granted).toEqual([...declared, 'traffic org.iso.18013.5.1.mDL'].sort());
    expect(granted).toEqual(expect.arrayContaining(['interior urn:krd:civil-id:1', 'notary urn:krd:power-of-attorney:1']));
    expect(
      services.every(
        ({ granted: stands, vct, w3cType, doctype }) => stands && (doctype !== undefined) === (vct.length + w3cType.length === 0),
      ),
    ).toBe(true);
    expect(demo).toBe(true);
    expect(nextUpdate - issuedAt).toBe(30 * 86_400);
  });

  test('keeps its sequence while nothing changes, and is signed anew under a higher one when half its life is gone', async () => {
    const first = await read();
    state.clock.now += 14 * 86_400;
    expect((await read(first)).sequence).toBe(first.sequence);
    state.clock.now += 86_400;
    const later = await read(first);
    expect(later.sequence).toBe(first.sequence + 1);
    expect(later.issuedAt).toBe(state.issuer.now());
  });

  test('never goes back, even when the clock does', async () => {
    const before = await read();
    state.clock.now -= 40 * 86_400;
    const after = verifyTrustList(await (await get('/trust-list')).text(), {
      root: state.issuer.keys.root,
      now: before.issuedAt,
      known: before,
    });
    await expect(after).resolves.toMatchObject({ sequence: before.sequence });
    state.clock.now += 40 * 86_400;
  });
});

test('the catalogue is signed for its one purpose and holds every declaration', async () => {
  const token = await (await get('/catalogue')).text();
  const rules = {
    typ: 'krd-catalogue+jwt',
    purpose: 'catalogue',
    root: state.issuer.keys.root,
    now: state.issuer.now(),
    maxLength: 4_194_304,
  } as const;
  const payload = await verifySignedDocument(token, rules);
  expect(payload).toMatchObject({ iss: state.issuer.origin, sequence: expect.any(Number) as number, demo: true });
  const ids = (payload.credentials as { id: string }[]).map(({ id }) => id);
  expect(ids).toEqual(state.issuer.catalogue.credentials.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(['civil-id', 'driving-licence', 'salary-proof', 'vehicle-registration', 'land-deed']));
  expect((payload.services as { id: string }[]).map(({ id }) => id)).toEqual(state.issuer.catalogue.services.map(({ id }) => id));
  expect(token.length, 'a quarter of what readers accept').toBeLessThan(1_048_576);
  await expect(verifySignedDocument(token, { ...rules, purpose: 'trust-list' })).rejects.toMatchObject({ code: 'certificate-purpose' });
});

describe('status lists', () => {
  test('the aggregation names every list, before anything was issued', async () => {
    const families = [...state.issuer.catalogue.credentials.map(({ id }) => id), 'driving-licence-mdoc'];
    const lists = families.map((family) => `${state.issuer.origin}/status-lists/${family}-1`).sort();
    expect(await (await get('/status-lists')).json()).toEqual({ status_lists: lists });
  });

  test('a list has 131,072 entries of two bits, lives seven days and asks to be fetched again after twelve hours', async () => {
    const response = await get(listPath);
    expect(response.headers.get('content-type')).toBe('application/statuslist+jwt');
    const { bits, size, issuedAt, expires, ttl } = await readList();
    expect({ bits, size, life: expires - issuedAt, ttl }).toEqual({ bits: 2, size: listSize, life: 7 * 86_400, ttl: 43_200 });
  });

  test('suspending shows at once, reinstating too, revoking for good; the time never goes back', async () => {
    const wallet = await testWallet(state);
    const { token } = await wallet.activateWallet(people.shilan);
    await wallet.receive(token, 'krd.driving-licence.sd-jwt.1', [await testKey(), await testKey()]);
    const places = await state.issuer.database.sql<
      { idx: number; document: string }[]
    >`select idx, document from credential where upn = ${people.shilan}`;
    const { document } = places[0]!;
    let known = { issuedAt: 0 };
    for (const [act, shown] of [
      ['suspend', 2],
      ['reinstate', 0],
      ['revoke', 1],
    ] as const) {
      expect(await changeLicence(state.issuer, act, document)).toEqual({ outcome: 'changed', copies: 2 });
      const list = await readList(known);
      expect(
        places.map(({ idx }) => list.statusAt(idx)),
        act,
      ).toEqual([shown, shown]);
      expect(list.issuedAt).toBeGreaterThan(known.issuedAt);
      known = list;
    }
    expect(await changeLicence(state.issuer, 'reinstate', document)).toEqual({ outcome: 'final' });
    expect(await changeLicence(state.issuer, 'revoke', document)).toEqual({ outcome: 'unchanged' });
    expect(await changeLicence(state.issuer, 'suspend', 'KRD-DL-99999999')).toEqual({ outcome: 'unknown' });
  });

  test('an unchanged list is the same token for twelve hours, then a fresh one', async () => {
    const first = await (await get(listPath)).text();
    expect(await (await get(listPath)).text()).toBe(first);
    state.clock.now += 43_210; // changes within one second have moved its time ahead
    expect(await (await get(listPath)).text()).not.toBe(first);
  });

  test('many readers at once after a change read one and the same list', async () => {
    await changeLicence(state.issuer, 'suspend', await someLicence());
    const tokens = await Promise.all(Array.from({ length: 10 }, async () => (await get(listPath)).text()));
    expect(new Set(tokens).size).toBe(1);
  });

  const someLicence = async () => {
    const [row] = await state.issuer.database.sql<{ licence_number: string }[]>`
      select licence_number from traffic_licence where state = 'valid' order by licence_number limit 1`;
    return row!.licence_number;
  };

  test('one entry in a hundred shows something else than valid though nothing was issued there', async () => {
    const list = await readList();
    const shown = Array.from({ length: list.size }, (_, index) => list.statusAt(index)!).filter((value) => value !== 0).length;
    expect(shown).toBeGreaterThan(1300);
  });

  test('a list of the past is not kept: 501', async () => {
    expect((await get(`${listPath}?time=1700000000`)).status).toBe(501);
  });

  test('an unknown list: 404', async () => {
    expect((await get('/status-lists/driving-licence-9')).status).toBe(404);
  });
});

describe('did.json', () => {
  test('holds the key the trust list names', async () => {
    const document = (await (await get('/traffic/did.json')).json()) as { id: string; assertionMethod: string[] };
    const signer = state.issuer.keys.authority('traffic');
    expect(document.id).toBe('did:web:localhost%3A4000:traffic');
    expect(document.assertionMethod).toEqual([keyId(document.id, signer.chain[0])]);
    expect(JSON.stringify(document)).not.toContain('"d"');
  });
  test('of an authority that issues nothing: 404', async () => {
    expect((await get('/education/did.json')).status).toBe(404);
    expect((await get('/status-list/did.json')).status).toBe(404);
  });
});
