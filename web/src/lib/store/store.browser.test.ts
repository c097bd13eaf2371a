import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCanary } from './canary.ts';
import { openStore, type Store } from './store.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const name = 'krdpass-test';
let store: Store;
beforeEach(async () => {
  store = await openStore(name);
});
afterEach(async () => store.destroy());

const keyPair = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

test('what is written is there after the database was closed', async () => {
  const key = await keyPair();
  await store.write([
    { put: 'plain', name: 'tries', value: { failed: 2 } },
    { put: 'sealed', value: { name: 'held-1', iv: bytes(1), data: bytes(2, 3) } },
    { put: 'keys', name: 'key-1', value: key },
  ]);
  const again = await openStore(name);
  expect(await again.read('plain', 'tries')).toEqual({ failed: 2 });
  expect(await again.readSealed()).toEqual([{ name: 'held-1', iv: bytes(1), data: bytes(2, 3) }]);
});

test('a holder key comes back able to sign and still not extractable', async () => {
  await store.write([{ put: 'keys', name: 'key-1', value: await keyPair() }]);
  const { privateKey, publicKey } = (await store.readKey('key-1'))!;
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, privateKey, bytes(1));
  expect(await crypto.subtle.verify(algorithm, publicKey, signature, bytes(1))).toBe(true);
});

test('a key of AES that is not extractable can stand in the protection', async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await store.write([{ put: 'plain', name: 'protection', value: { kind: 'pin', key } }]);
  const { key: kept } = (await store.read('plain', 'protection')) as { key: CryptoKey };
  expect(kept.extractable).toBe(false);
});

describe('a transaction', () => {
  test('is all or nothing', async () => {
    await store.write([{ put: 'plain', name: 'tries', value: 1 }]);
    const impossible = { put: 'plain', name: 'deployment', value: () => 'a function cannot be stored' } as const;
    await expect(store.write([{ drop: 'plain', name: 'tries' }, impossible])).rejects.toThrow();
    expect(await store.read('plain', 'tries')).toBe(1);
  });
  test('clears, drops and puts in the order given', async () => {
    await store.write([{ put: 'sealed', value: { name: 'held-1', iv: bytes(1), data: bytes(1) } }]);
    await store.write([
      { clear: 'sealed' },
      { put: 'sealed', value: { name: 'held-2', iv: bytes(2), data: bytes(2) } },
      { put: 'sealed', value: { name: 'held-3', iv: bytes(3), data: bytes(3) } },
      { drop: 'sealed', name: 'held-3' },
    ]);
    expect((await store.readSealed()).map((record) => record.name)).toEqual(['held-2']);
  });
  test('of nothing is nothing', async () => expect(await store.write([])).toBeUndefined());
});

test('a database from before there was a desk gets one, and keeps what it holds', async () => {
  await store.destroy();
  const old = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const room of ['plain', 'keys', 'lists']) request.result.createObjectStore(room);
      request.result.createObjectStore('sealed', { keyPath: 'name' }).put({ name: 'held-1', iv: bytes(1), data: bytes(2) });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
  });
  old.close();
  store = await openStore(name);
  await store.write([
    { put: 'desk', value: { name: 'draft-1', iv: bytes(3), data: bytes(4) } },
    { put: 'files', value: { name: 'file-1', iv: bytes(5), data: bytes(6) } },
  ]);
  expect((await store.readSealed()).map((record) => record.name)).toEqual(['held-1']);
  expect((await store.readSealed('desk')).map((record) => record.name)).toEqual(['draft-1']);
  expect(await store.readOne('files', 'file-1')).toEqual({ name: 'file-1', iv: bytes(5), data: bytes(6) });
  expect(await store.readOne('files', 'file-2')).toBeUndefined();
});

test('what is not there is undefined', async () => {
  expect(await store.read('lists', 'signed')).toBeUndefined();
  expect(await store.readKey('key-9')).toBeUndefined();
});

describe('the canary', () => {
  let outside: string | null = null;
  const perch = { read: () => outside, write: (word: string) => (outside = word) };
  const check = (opened = store) => checkCanary(opened, { perch, word: () => 'tweet' });
  beforeEach(() => (outside = null));

  test('is new once, then alive', async () => expect([await check(), await check(), await check()]).toEqual(['new', 'alive', 'alive']));
  test('is gone when the browser emptied the database', async () => {
    await check();
    await store.destroy();
    store = await openStore(name);
    expect(await check()).toBe('gone');
  });
  test('lives on when only its perch was emptied', async () => {
    await check();
    outside = null;
    expect(await check()).toBe('alive');
    expect(outside).toBe('tweet');
  });
});
