/** What stays on this device (IndexedDB): the installation, the signed lists as they came, and the log without names. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { upgradeKept } from './bundle.ts';
import type { EarlierKept, Kept } from './bundle.ts';
import type { Deployment } from './deployment.ts';
import type { Entry, Salt } from './log.ts';
import type { Reader } from './reader.ts';

interface Shape extends DBSchema {
  deployment: { key: 'pinned'; value: Deployment };
  bundle: { key: 'lists'; value: Kept | EarlierKept };
  salt: { key: 'current'; value: Salt };
  log: { key: number; value: Entry };
  reader: { key: 'device'; value: Reader };
}

export type Cache = Readonly<{
  readDeployment(): Promise<Deployment | undefined>;
  readBundle(): Promise<Kept | undefined>;
  writeBundle(kept: Kept): Promise<void>;
  pin(deployment: Deployment): Promise<void>;
  readSalt(): Promise<Salt | undefined>;
  writeSalt(salt: Salt): Promise<void>;
  readLog(): Promise<Entry[]>;
  readReader(): Promise<Reader | undefined>;
  writeReader(reader: Reader): Promise<void>;
  appendLog(entry: Entry, keep: number): Promise<void>;
  clearLog(): Promise<void>;
  clear(): Promise<void>;
}>;

const stores = ['deployment', 'bundle', 'salt', 'log', 'reader'] as const;

const open = (): Promise<IDBPDatabase<Shape>> =>
  openDB<Shape>('krdpass-verifier', 2, {
    upgrade(database) {
      for (const name of stores)
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, name === 'log' ? { autoIncrement: true } : {});
    },
  });

export async function openCache(): Promise<Cache> {
  const database = await open();
  return {
    readDeployment: () => database.get('deployment', 'pinned'),
    async readBundle() {
      const kept = await database.get('bundle', 'lists');
      return kept && upgradeKept(kept);
    },
    async writeBundle(kept) {
      await database.put('bundle', kept, 'lists');
    },
    async pin(deployment) {
      await database.put('deployment', deployment, 'pinned');
    },
    readSalt: () => database.get('salt', 'current'),
    async writeSalt(salt) {
      await database.put('salt', salt, 'current');
    },
    readReader: () => database.get('reader', 'device'),
    async writeReader(reader) {
      await database.put('reader', reader, 'device');
    },
    async readLog() {
      return (await database.getAll('log')).reverse();
    },
    async appendLog(entry, keep) {
      const log = database.transaction('log', 'readwrite');
      await log.store.add(entry);
      const surplus = (await log.store.count()) - keep;
      let cursor = surplus > 0 ? await log.store.openCursor() : null;
      for (let left = surplus; cursor && left > 0; left--) {
        await cursor.delete();
        cursor = await cursor.continue();
      }
      await log.done;
    },
    clearLog: () => database.clear('log'),
    async clear() {
      const all = database.transaction(stores, 'readwrite');
      await Promise.all(stores.map((name) => all.objectStore(name).clear()));
      await all.done;
    },
  };
}
