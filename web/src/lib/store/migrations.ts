/** The shape of the wallet's database, as a numbered list: migration n leads from version n to n + 1. Never edited once shipped. */
import type { DBSchema, IDBPDatabase } from 'idb';

type Bytes = Uint8Array<ArrayBuffer>;
export type SealedRecord = Readonly<{ name: string; iv: Bytes; data: Bytes }>;

/**
 * `sealed` is ciphertext only, read whole when the wallet opens; so are `desk` (drafts, outbox, what the issuer told last), `files` (what
 * is attached to drafts), `scans` (what scanned papers are called) and `scan-pages` (their pictures), which are read when they are needed;
 * `keys` are non-extractable CryptoKeys; `lists` are the state's public lists; `plain` holds
 * what must be readable before unlocking: how the vault is protected, the lock's tries, the pinned deployment, the canary.
 */
export interface Shape extends DBSchema {
  plain: { key: string; value: unknown };
  sealed: { key: string; value: SealedRecord };
  desk: { key: string; value: SealedRecord };
  files: { key: string; value: SealedRecord };
  scans: { key: string; value: SealedRecord };
  'scan-pages': { key: string; value: SealedRecord };
  keys: { key: string; value: CryptoKeyPair };
  lists: { key: string; value: unknown };
}

export type SealedRoom = 'sealed' | 'desk' | 'files' | 'scans' | 'scan-pages';
export type Room = 'plain' | 'keys' | 'lists' | SealedRoom;

export const migrations: readonly ((database: IDBPDatabase<Shape>) => void)[] = [
  function rooms(database) {
    database.createObjectStore('plain');
    database.createObjectStore('sealed', { keyPath: 'name' });
    database.createObjectStore('keys');
    database.createObjectStore('lists');
  },
  function desk(database) {
    database.createObjectStore('desk', { keyPath: 'name' });
    database.createObjectStore('files', { keyPath: 'name' });
  },
  function scans(database) {
    database.createObjectStore('scans', { keyPath: 'name' });
    database.createObjectStore('scan-pages', { keyPath: 'name' });
  },
];
