/** What every step of issuing works with: the database, the keys, the catalogue, the clock and the queues of what many callers share. */
import type { Service } from '@krdpass/catalogue';
import type { VerifySignature } from '@krdpass/credential';
import type { Catalogue } from '../catalogue.ts';
import type { Keys } from '../keys/keystore.ts';
import { verifySignature } from '../keys/verify.ts';
import type { Database } from '../store/database.ts';
import { groupCommit } from '../store/group-commit.ts';
import { readCodes, redeemOffers, type CodeRow, type Try, type TryOutcome } from '../store/offers.ts';
import { readGivers, type Giver } from '../store/deferrals.ts';
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
  services: ReadonlyMap<string, Service>;
  secrets: Readonly<{
    accessToken: Uint8Array;
    nonce: Uint8Array;
    offerCode: Uint8Array;
    slots: Uint8Array;
    notification: Uint8Array;
    enrolment: Uint8Array;
    person: Uint8Array;
    refreshToken: Uint8Array;
    lostPhone: Uint8Array;
    uploads: Uint8Array;
  }>;
  saltMode: 'tree' | 'plain'; // where a type has a template: salts grown from a seed, or each drawn by itself
  now: () => number;
  verifySignature: VerifySignature;
  codes: Map<string, KnownCode>; // the latest minted, for offered.ts
  offers: Map<string, Offered>; // the latest redeemed, for offered.ts
  bind: (use: Once) => Promise<string>; // what its key is bound to: this use, or one before
  readCode: (hash: string) => Promise<CodeRow | undefined>;
  readGiver: (asked: Pick<Giver, 'upn' | 'type'>) => Promise<Giver | undefined>; // the open application that gives this person the type
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
    person: keys.secret('person handle'),
    refreshToken: keys.secret('refresh token'),
    lostPhone: keys.secret('lost phone'),
    uploads: keys.secret('uploads'),
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
  const givers = async (asked: readonly Pick<Giver, 'upn' | 'type'>[]) => {
    const found = await readGivers(database.sql, asked);
    return asked.map(({ upn, type }) => found.find((giver) => giver.upn === upn && giver.type === type));
  };
  return {
    saltMode: 'tree',
    ...parts,
    configurations: indexConfigurations(catalogue.credentials),
    services: new Map(catalogue.services.map((service) => [service.id, service])),
    secrets,
    verifySignature,
    codes: new Map(),
    offers: new Map(),
    bind: groupCommit(bind),
    readCode: groupCommit(readCode),
    readGiver: groupCommit(givers),
    redeem: groupCommit(redeem, { apart: ({ upn }) => upn }),
    record: groupCommit((orders: readonly Order[]) => tryAgain(() => record(orders))),
  };
}
