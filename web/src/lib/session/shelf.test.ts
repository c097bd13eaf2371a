import { beforeEach, expect, test } from 'vitest';
import type { Change, SealedRecord, Store } from '../store/store.ts';
import type { Held } from '../wallet/held.ts';
import type { Protection } from '../wallet/protection.ts';
import type { Journey } from '../wallet/receive.ts';
import { openVault, type Vault } from '../wallet/vault.ts';
import { createShelf, readContents, readHistory, writeHappening, type NewVault } from './shelf.ts';

/** A store in memory with the shape of the real one. */
function createMemoryStore() {
  const sealed = {
    sealed: new Map<string, SealedRecord>(),
    scans: new Map<string, SealedRecord>(),
    'scan-pages': new Map<string, SealedRecord>(),
  };
  const rooms = { plain: new Map(), keys: new Map(), lists: new Map(), ...sealed };
  const apply = (change: Change) => {
    if ('clear' in change) rooms[change.clear].clear();
    else if ('drop' in change) rooms[change.drop].delete(change.name);
    else if ('name' in change) rooms[change.put].set(change.name, change.value);
    else sealed[change.put].set(change.value.name, change.value);
  };
  const store: Store = {
    read: async (room, name) => rooms[room].get(name) as unknown,
    readKey: async (name) => rooms.keys.get(name) as CryptoKeyPair | undefined,
    readSealed: async (room = 'sealed') => [...sealed[room].values()],
    readOne: async (room, name) => sealed[room].get(name),
    write: async (changes) => changes.forEach(apply),
    destroy: async () => Object.values(rooms).forEach((room) => room.clear()),
  };
  return { store, rooms };
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const open = (fill: number) => openVault(new Uint8Array(32).fill(fill), random);
const deployment = { issuer: 'http://localhost:4000', root: 'MIIB', wallet: null, verifier: null };
const journey: Journey = {
  endpoints: { issuer: 'http://localhost:4000', token: '', nonce: '', credential: '', notification: null },
  accessToken: 'a secret token',
  expiresAt: 0,
  dpop: 'key-dpop',
  errands: [],
  notes: [],
  received: [],
  refused: [{ type: 'salary-proof', code: 'issuer-refused', keys: ['key-refused'] }],
};
const credential = (id: string, key: string): Held => ({
  id,
  type: 'civil-id',
  vct: 'urn:krd:civil-id:1',
  claims: { given_name_native: 'شیلان' },
  copies: [{ credential: 'eyJ', key, status: null }],
  paper: null,
  receivedAt: 1,
  issuedAt: 1,
  expires: 2,
});
const pair = {} as CryptoKeyPair;

let memory: ReturnType<typeof createMemoryStore>;
let vault: Vault;
let held: Held[];
const shelf = (replacing: NewVault | null = null) => createShelf(memory.store, { vault, replacing, held: () => held, now: () => 7 });
beforeEach(async () => {
  memory = createMemoryStore();
  vault = await open(1);
  held = [];
});

test('what is kept comes back, and rests as ciphertext under names that say nothing of a person', async () => {
  await shelf().begin(journey, new Map([['key-1', pair]]));
  await shelf().keep(credential('a', 'key-1'), journey);
  expect(await readContents(memory.store, vault)).toEqual({ held: [credential('a', 'key-1')], journey });
  for (const { name, data } of memory.rooms.sealed.values()) {
    expect(name).toMatch(/^(held-a|journey|happening-[0-9a-f]{16})$/);
    expect(new TextDecoder().decode(data)).not.toMatch(/شیلان|a secret token|civil-id/);
  }
});

test('a newer credential takes the place of the older of its type, keys and all', async () => {
  memory.rooms.keys.set('key-1', pair).set('key-2', pair);
  await shelf().keep(credential('a', 'key-1'), journey);
  held = [credential('a', 'key-1')];
  await shelf().keep(credential('b', 'key-2'), journey);
  expect((await readContents(memory.store, vault)).held.map(({ id }) => id)).toEqual(['b']);
  expect([...memory.rooms.keys.keys()]).toEqual(['key-2']);
  expect((await readHistory(memory.store, vault)).map(({ kind }) => kind).sort()).toEqual(['received', 'replaced']);
});

test('a new vault replaces everything at the moment a journey begins, and not before', async () => {
  memory.rooms.keys.set('key-old', pair);
  await shelf().keep(credential('a', 'key-old'), journey);
  const protection = { kind: 'pin' } as Protection;
  const old = vault;
  vault = await open(2);
  const fresh = shelf({ vault, protection, deployment });
  expect((await readContents(memory.store, old)).held).toHaveLength(1);
  await fresh.begin(journey, new Map([['key-new', pair]]));
  expect(await readContents(memory.store, vault)).toEqual({ held: [], journey });
  expect([...memory.rooms.keys.keys()]).toEqual(['key-new']);
  expect(await memory.store.read('plain', 'protection')).toBe(protection);
});

test('the end of a journey leaves no token, and no key that nothing uses', async () => {
  memory.rooms.keys.set('key-dpop', pair).set('key-refused', pair).set('key-1', pair);
  await shelf().begin(journey, new Map());
  await shelf().end(journey);
  expect((await readContents(memory.store, vault)).journey).toBeNull();
  expect([...memory.rooms.keys.keys()]).toEqual(['key-1']);
});

test('history is told newest first', async () => {
  for (const at of [3, 9, 5]) await writeHappening(memory.store, vault, { at, kind: 'shown', held: 'a', type: 'civil-id' });
  expect((await readHistory(memory.store, vault)).map(({ at }) => at)).toEqual([9, 5, 3]);
});

test('a database that refuses to write is told as such', async () => {
  const full: Store = { ...memory.store, write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  const refusing = createShelf(full, { vault, replacing: null, held: () => [], now: () => 7 });
  await expect(refusing.save(journey)).rejects.toMatchObject({ code: 'storage' });
  await expect(refusing.readKey('key-9')).rejects.toMatchObject({ code: 'vault-damaged' });
});
