/** What every step of issuing works with: the database, the keys, the catalogue, the clock and the two queues of grouped writes. */
import type { VerifySignature } from '@krdpass/credential';
import type { Catalogue } from '../catalogue.ts';
import type { Keys } from '../keys/keystore.ts';
import { verifySignature } from '../keys/verify.ts';
import type { Database } from '../store/database.ts';
import { writeOnce, type Once } from '../store/replay.ts';
import { indexConfigurations, type Configuration } from './configurations.ts';
import { groupCommit } from './group-commit.ts';
import { recordCopies, type Order, type Recorded } from './record.ts';

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type Issuer = Readonly<{
  origin: string; // the credential issuer identifier
  wallet: string; // the origin that offer links lead to
  database: Database;
  keys: Keys;
  catalogue: Catalogue;
  configurations: ReadonlyMap<string, Configuration>;
  secrets: Readonly<{
    accessToken: Uint8Array;
    nonce: Uint8Array;
    offerCode: Uint8Array;
    slots: Uint8Array;
    notification: Uint8Array;
    enrolment: Uint8Array;
  }>;
  saltMode: 'tree' | 'plain'; // where a type has a template: salts grown from a seed, or each drawn by itself
  now: () => number;
  verifySignature: VerifySignature;
  once: (use: Once) => Promise<boolean>;
  record: (order: Order) => Promise<Recorded>;
}>;

type Parts = Pick<Issuer, 'origin' | 'wallet' | 'database' | 'keys' | 'catalogue' | 'now'> & Partial<Pick<Issuer, 'saltMode'>>;

export function createIssuer(parts: Parts): Issuer {
  const { database, keys, catalogue, now } = parts;
  const slots = keys.secret('status slots');
  return {
    saltMode: 'tree',
    ...parts,
    configurations: indexConfigurations(catalogue.credentials),
    secrets: {
      accessToken: keys.secret('access token'),
      nonce: keys.secret('nonce'),
      offerCode: keys.secret('offer code'),
      notification: keys.secret('notification'),
      enrolment: keys.secret('reader enrolment'),
      slots,
    },
    verifySignature,
    once: groupCommit((uses: readonly Once[]) => writeOnce(database.sql, uses)),
    record: groupCommit((orders: readonly Order[]) => database.transaction((sql) => recordCopies(sql, orders, { slots, now: now() }))),
  };
}
