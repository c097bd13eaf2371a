import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../store/store.ts';
import { openVault, type Vault } from '../wallet/vault.ts';
import type { Scan } from '../wallet/scans.ts';
import { dropScan, putBack, readPage, readScans, rewriteScan, writeScan } from './scan-shelf.ts';
import { createShelf, readContents } from './shelf.ts';

const name = 'krdpass-scan-test';
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const open = (fill: number) => openVault(new Uint8Array(32).fill(fill), random);
const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const pictures = [bytes('a picture of the first page'), bytes('a picture of the second page')];
const deed: Scan = {
  id: 'a1',
  kind: 'land-deed',
  name: 'Our house in Hewlêr',
  madeAt: 5,
  pages: pictures.map(({ length }, at) => ({ id: `p${at}`, type: 'image/webp' as const, size: length })),
};

let store: Store;
let vault: Vault;
beforeEach(async () => {
  store = await openStore(name);
  vault = await open(1);
});
afterEach(async () => store.destroy());

/** Everything the database holds, read past the store, as one text in which bytes are letters. */
async function everything(): Promise<string> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const rooms = [...database.objectStoreNames];
  const all = await Promise.all(
    rooms.map(
      (room) =>
        new Promise<unknown[]>((done) => {
          const request = database.transaction(room).objectStore(room).getAll();
          request.onsuccess = () => done(request.result);
        }),
    ),
  );
  database.close();
  const spelled = (_: string, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value);
  return JSON.stringify(all, spelled);
}

test('what lies in the store is ciphertext: neither name nor kind nor picture', async () => {
  await writeScan(store, vault, deed, pictures);
  const lies = await everything();
  expect(lies).toContain('scan-a1');
  for (const secret of ['house', 'Hewl', 'land-deed', 'picture', 'page of', 'image/webp']) expect(lies).not.toContain(secret);
  await store.write([{ put: 'plain', name: 'control', value: 'Our house' }]);
  expect(await everything(), 'the same search finds what is written in the clear').toContain('house');
});

test('what was kept is read after the database was closed', async () => {
  await writeScan(store, vault, deed, pictures);
  const again = await openStore(name);
  expect(await readScans(again, vault)).toEqual([deed]);
  expect(await readPage(again, vault, deed.pages[1]!)).toEqual(pictures[1]);
});

describe('nothing is opened', () => {
  beforeEach(() => writeScan(store, vault, deed, pictures));
  test('by another key', async () => {
    await expect(readScans(store, await open(2))).rejects.toMatchObject({ code: 'damaged' });
    await expect(readPage(store, await open(2), deed.pages[0]!)).rejects.toMatchObject({ code: 'damaged' });
  });
  test('where one page was put in the place of another', async () => {
    const other = (await store.readOne('scan-pages', 'page-p1'))!;
    await store.write([{ put: 'scan-pages', value: { ...other, name: 'page-p0' } }]);
    await expect(readPage(store, vault, deed.pages[0]!)).rejects.toMatchObject({ code: 'damaged' });
  });
  test('where a page is gone', async () => {
    await store.write([{ drop: 'scan-pages', name: 'page-p0' }]);
    await expect(readPage(store, vault, deed.pages[0]!)).rejects.toMatchObject({ code: 'damaged' });
  });
});

test('a name can be changed, and the pages stay', async () => {
  await writeScan(store, vault, deed, pictures);
  await rewriteScan(store, vault, { ...deed, name: 'Deed' });
  expect(await readScans(store, vault)).toEqual([{ ...deed, name: 'Deed' }]);
  expect(await readPage(store, vault, deed.pages[0]!)).toEqual(pictures[0]);
});

test('what is deleted leaves nothing behind, and comes back as it was', async () => {
  await writeScan(store, vault, deed, pictures);
  const removed = await dropScan(store, deed);
  expect(await everything()).not.toMatch(/scan-a1|page-p/);
  await expect(dropScan(store, deed)).rejects.toMatchObject({ code: 'damaged' });
  await putBack(store, removed);
  expect(await readScans(store, vault)).toEqual([deed]);
  expect(await readPage(store, vault, deed.pages[1]!)).toEqual(pictures[1]);
});

test.each([
  ['no-room', 'QuotaExceededError'],
  ['not-kept', 'UnknownError'],
])('a store that refuses is told as %s, and nothing is kept half', async (code, reason) => {
  const full: Store = { ...store, write: () => Promise.reject(new DOMException('refused', reason)) };
  await expect(writeScan(full, vault, deed, pictures)).rejects.toMatchObject({ code });
  expect(await readScans(store, vault)).toEqual([]);
});

test('a scan is never among the documents that can be shown', async () => {
  await writeScan(store, vault, deed, pictures);
  expect(await readContents(store, vault)).toEqual({ held: [], journey: null });
});

test('a new vault leaves no scan that it could not open', async () => {
  await writeScan(store, vault, deed, pictures);
  const fresh = await open(2);
  const replacing = { vault: fresh, protection: { kind: 'pin' } as never, deployment: { issuer: 'x' } as never };
  const shelf = createShelf(store, { vault: fresh, replacing, held: () => [], now: () => 7 });
  await shelf.begin({ received: [] } as never, new Map());
  expect(await readScans(store, fresh)).toEqual([]);
  expect(await everything()).not.toMatch(/scan-a1|page-p/);
});
