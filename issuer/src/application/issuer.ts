/** What every step of issuing works with: the database, the keys, the catalogue, the clock and the queues of what many callers share. */
import type { VerifySignature } from '@krdpass/credential';
import type { Catalogue } from '../catalogue.ts';
import type { Keys } from '../keys/keystore.ts';
import { verifySignature } from '../keys/verify.ts';
import type { Database } from '../store/database.ts';
import { groupCommit } from '../store/group-commit.ts';
import { readCodes, redeemOffers, type CodeRow, type Try, type TryOutcome } from '../store/offers.ts';
import { bindOnce, type Once } from '../store/replay.ts';
import { tryAgain } from '../store/try-again.ts';
import { wrongTries } from './activate.ts';
import { indexConfigurations, type Configuration } from './configurations.ts';
import type { KnownCode, Offered } from './offered.ts';
import { createRecorder, type Order, type Recorded } from './record.ts';

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
  codes: Map<string, KnownCode>; // the latest minted, for offered.ts
  offers: Map<string, Offered>; // the latest redeemed, for offered.ts
  bind: (use: Once) => Promise<string>; // what its key is bound to: this use, or one before
  readCode: (hash: string) => Promise<CodeRow | undefined>;
  redeem: (one: Try) => Promise<TryOutcome>;
  record: (order: Order) => Promise<Recorded>;
}>;

type Parts = Pick<Issuer, 'origin' | 'wallet' | 'database' | 'keys' | 'catalogue' | 'now'> & Partial<Pick<Issuer, 'saltMode'>>;

export function createIssuer(parts: Parts): Issuer {
  const { database, keys, catalogue, now } = parts;
  const secrets = {
    accessToken: keys.secret('access token'),
    nonce: keys.secret('nonce'),
    offerCode: keys.secret('offer code'),
    slots: keys.secret('status slots'),
    notification: keys.secret('notification'),
    enrolment: keys.secret('reader enrolment'),
  };
  const record = createRecorder(database, { slots: secrets.slots, now });
  const redeem = (tries: readonly Try[]) => tryAgain(() => redeemOffers(database.sql, tries, { now: now(), wrongTries }));
  const bind = async (uses: readonly Once[]) => {
    const bound = await bindOnce(database.sql, uses);
    return uses.map(({ key }) => bound.get(key)!);
  };
  const readCode = async (hashes: readonly string[]) => {
    const codes = new Map((await readCodes(database.sql, hashes, now())).map((code) => [code.hash, code]));
    return hashes.map((hash) => codes.get(hash));
  };
  return {
    saltMode: 'tree',
    ...parts,
    configurations: indexConfigurations(catalogue.credentials),
    secrets,
    verifySignature,
    codes: new Map(),
    offers: new Map(),
    bind: groupCommit(bind),
    readCode: groupCommit(readCode),
    redeem: groupCommit(redeem, { apart: ({ upn }) => upn }),
    record: groupCommit((orders: readonly Order[]) => tryAgain(() => record(orders))),
  };
}
