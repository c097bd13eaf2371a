/** A store in memory with the shape of the real one, for the tests of what is kept. */
import type { Change, SealedRecord, Store } from '../store/store.ts';

export function createMemoryStore() {
  const rooms = {
    plain: new Map<string, unknown>(),
    sealed: new Map<string, SealedRecord>(),
    desk: new Map<string, SealedRecord>(),
    files: new Map<string, SealedRecord>(),
    scans: new Map<string, SealedRecord>(),
    'scan-pages': new Map<string, SealedRecord>(),
    keys: new Map<string, CryptoKeyPair>(),
    lists: new Map<string, unknown>(),
  };
  const apply = (change: Change) => {
    if ('clear' in change) rooms[change.clear].clear();
    else if ('drop' in change) rooms[change.drop].delete(change.name);
    else if ('name' in change) (rooms[change.put] as Map<string, unknown>).set(change.name, change.value);
    else rooms[change.put].set(change.value.name, change.value);
  };
  const store: Store = {
    read: async (room, name) => rooms[room].get(name),
    readKey: async (name) => rooms.keys.get(name),
    readSealed: async (room = 'sealed') => [...rooms[room].values()],
    readOne: async (room, name) => rooms[room].get(name),
    write: async (changes) => changes.forEach(apply),
    destroy: async () => Object.values(rooms).forEach((room) => room.clear()),
  };
  return { store, rooms };
}
