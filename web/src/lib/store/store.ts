/** The only IndexedDB of the wallet. Writes are strict: they are on the disk, not in the system's cache, before they count. */
import { openDB } from 'idb';
import { migrations, type Room, type SealedRecord, type SealedRoom, type Shape } from './migrations.ts';

export type { Room, SealedRecord, SealedRoom } from './migrations.ts';

/** One line of a transaction. */
export type Change =
  | Readonly<{ put: 'plain' | 'lists'; name: string; value: unknown }>
  | Readonly<{ put: 'keys'; name: string; value: CryptoKeyPair }>
  | Readonly<{ put: SealedRoom; value: SealedRecord }>
  | Readonly<{ drop: Room; name: string }>
  | Readonly<{ clear: Room }>;

export type Store = Readonly<{
  /** What is kept under a name, or undefined. Its shape is for the reader to judge. */
  read(room: 'plain' | 'lists', name: string): Promise<unknown>;
  readKey(name: string): Promise<CryptoKeyPair | undefined>;
  readSealed(room?: SealedRoom): Promise<SealedRecord[]>;
  readOne(room: SealedRoom, name: string): Promise<SealedRecord | undefined>;
  /** All changes or none, durable when it resolves. Rejects when the browser refuses to write. */
  write(changes: readonly Change[]): Promise<void>;
  /** Closes and deletes everything. */
  destroy(): Promise<void>;
}>;

/** `onreplaced` is called when another tab needs a newer version of the database. */
export async function openStore(name = 'krdpass', { onreplaced }: { onreplaced?: () => void } = {}): Promise<Store> {
  const database = await openDB<Shape>(name, migrations.length, {
    upgrade: (opened, from) => migrations.slice(from).forEach((migrate) => migrate(opened)),
    blocking: () => {
      database.close();
      onreplaced?.();
    },
  });
  return {
    read: (room, key) => database.get(room, key),
    readKey: (key) => database.get('keys', key),
    readSealed: (room = 'sealed') => database.getAll(room),
    readOne: (room, key) => database.get(room, key),
    async write(changes) {
      if (changes.length === 0) return;
      const rooms = [...new Set(changes.map((change) => roomOf(change)))];
      const transaction = database.transaction(rooms, 'readwrite', { durability: 'strict' });
      const apply = (change: Change): Promise<unknown> => {
        const room = transaction.objectStore(roomOf(change));
        if ('clear' in change) return room.clear();
        if ('drop' in change) return room.delete(change.name);
        return 'name' in change ? room.put(change.value as never, change.name) : room.put(change.value);
      };
      const asked: Promise<unknown>[] = [transaction.done];
      try {
        for (const change of changes) asked.push(apply(change));
      } catch (fault) {
        transaction.abort(); // a value that cannot be stored throws before the database hears of it: what came before must not stay
        await Promise.allSettled(asked);
        throw fault;
      }
      await Promise.all(asked);
    },
    async destroy() {
      database.close();
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onblocked = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('not deleted'));
      });
    },
  };
}

function roomOf(change: Change): Room {
  if ('clear' in change) return change.clear;
  return 'drop' in change ? change.drop : change.put;
}
