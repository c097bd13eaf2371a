/** The offline revocation bundle: every published Token Status List of an issuer as two gap lists, exact, under one signature and sequence number. */
import { concat, toUtf8 } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { joinHead, readGapLists, splitHead, writeGapLists } from './gap-lists.ts';
import { holds, indexLimit } from './gaps.ts';
import { isTime, type Json, type JsonObject } from './json.ts';
import { readJws } from './jws.ts';
import { signDocument, verifySignedBytes } from './signed-document.ts';
import { digest, type Signer, type VerifySignature } from './signature.ts';
import { status, type StatusList } from './status-list.ts';

export const revocationsTyp = 'krd-revocations+jws';
export const revocationsLimit = 4_194_304; // characters

/** What is listed: the address of a Token Status List, its bits and its entries. */
export type ListedList = Readonly<{ uri: string; bits: 1 | 2; size: number }>;

/** Its entries that are not valid, rising. */
export type RevocationList = ListedList & Readonly<{ invalid: Uint32Array; suspended: Uint32Array }>;

export type RevocationTimes = Readonly<{ sequence: number; issuedAt: number; expires: number; ttl: number }>;

export type Revocations = RevocationTimes &
  Readonly<{
    issuer: string; // its origin, under which all addresses stand
    lists: readonly RevocationList[]; // by address
    digest: string; // of the state: addresses, sizes and entries, neither number nor times
  }>;

/** Throws `status-value` for anything but valid, revoked and suspended: a gap list can say no more. */
export function toRevocationList(listed: ListedList, statuses: ArrayLike<number>): RevocationList {
  const found: Readonly<Record<number, number[]>> = { [status.revoked]: [], [status.suspended]: [] };
  for (let index = 0; index < statuses.length; index++) {
    const value = statuses[index]!;
    if (value === status.valid) continue;
    if (!found[value]) throw new CredentialFault('status-value');
    found[value].push(index);
  }
  return { ...listed, invalid: Uint32Array.from(found[status.revoked]!), suspended: Uint32Array.from(found[status.suspended]!) };
}

const byAddress = (a: ListedList, b: ListedList) => (a.uri < b.uri ? -1 : 1);

/** A state with its digest, the lists put in order. Throws what `readListed` throws, `bad-gaps` for entries that do not rise, are outside or say two things. */
export function createRevocations(
  { issuer, sequence, issuedAt, expires, ttl }: RevocationTimes & Readonly<{ issuer: string }>,
  lists: readonly RevocationList[],
): Revocations {
  const ordered = [...lists].sort(byAddress);
  readListed(writeListed(ordered), issuer);
  ordered.forEach(refuseContradiction);
  return { issuer, sequence, issuedAt, expires, ttl, lists: ordered, digest: digestOf(ordered, writeEntries(ordered)) };
}

const writeEntries = (lists: readonly RevocationList[]) =>
  writeGapLists(lists.flatMap(({ size, invalid, suspended }) => [invalid, suspended].map((sorted) => ({ sorted, size }))));

const digestOf = (lists: readonly ListedList[], entries: Uint8Array) =>
  digest(concat(toUtf8(`${JSON.stringify(writeListed(lists))}\n`), entries));

/** `[["https://…/status-lists/civil-id-1",2,131072],…]` */
export const writeListed = (lists: readonly ListedList[]): Json[] => lists.map(({ uri, bits, size }) => [uri, bits, size]);

/** Throws `payload` for another shape or order, `list-address` for a list that is not the issuer's, `list-size` for one too large. */
export function readListed(value: Json | undefined, issuer: string): ListedList[] {
  if (!Array.isArray(value)) throw new CredentialFault('payload');
  let places = 0;
  let before = '';
  return value.map((item) => {
    const [uri, bits, size] = Array.isArray(item) && item.length === 3 ? item : [];
    if (typeof uri !== 'string' || (bits !== 1 && bits !== 2) || typeof size !== 'number') throw new CredentialFault('payload');
    if (!uri.startsWith(`${issuer}/`)) throw new CredentialFault('list-address');
    if (uri <= before) throw new CredentialFault('payload');
    before = uri;
    places += size;
    if (!Number.isInteger(size) || size < 1 || size > 2 ** 20 || places > indexLimit) throw new CredentialFault('list-size');
    return { uri, bits, size };
  });
}

/** The members of both documents that say when. */
export const writeTimes = ({ issuedAt, expires, ttl }: RevocationTimes): JsonObject => ({ iat: issuedAt, exp: expires, ttl });

/** Throws `dates`. */
export function readTimes({ iat, exp, ttl }: JsonObject): Omit<RevocationTimes, 'sequence'> {
  if (!isTime(iat) || !isTime(exp) || !isTime(ttl) || exp <= iat) throw new CredentialFault('dates');
  return { issuedAt: iat, expires: exp, ttl };
}

/** Throws `list-address`, `rollback` or `list-changed` where a state does not follow the known one, and `list-expired`. */
export function judgeSuccession(state: Revocations, { now, known }: Pick<RevocationsContext, 'now' | 'known'>): void {
  if (known && known.issuer !== state.issuer) throw new CredentialFault('list-address');
  if (known && (state.sequence < known.sequence || state.issuedAt < known.issuedAt)) throw new CredentialFault('rollback');
  if (known && state.sequence === known.sequence && state.digest !== known.digest) throw new CredentialFault('list-changed');
  if (now >= state.expires) throw new CredentialFault('list-expired');
}

/** The full bundle. Throws `chain-missing`. */
export const signRevocations = (state: Revocations, signer: Signer): Promise<string> =>
  signDocument(
    joinHead(
      { iss: state.issuer, sequence: state.sequence, ...writeTimes(state), lists: writeListed(state.lists) },
      writeEntries(state.lists),
    ),
    { typ: revocationsTyp, signer },
  );

export type RevocationsContext = Readonly<{
  root: string;
  now: number;
  known?: Revocations; // the state held so far
  verifySignature?: VerifySignature;
}>;

/**
 * Throws the faults of `verifySignedBytes`, `payload`, `bad-gaps`, `dates`, `list-address` (another issuer's), `list-size`, `list-expired`,
 * `rollback` (a lower sequence or an earlier time than the known one) or `list-changed` (the same sequence with other entries).
 */
export async function verifyRevocations(token: string, context: RevocationsContext): Promise<Revocations> {
  const state = await proveRevocations(token, context);
  judgeSuccession(state, context);
  return state;
}

/** A bundle somebody trusted has signed, whenever that was: says nothing about what it follows or whether it is still good. */
export async function proveRevocations(token: string, context: Omit<RevocationsContext, 'known'>): Promise<Revocations> {
  const rules = { typ: revocationsTyp, purpose: 'status-list', maxLength: revocationsLimit } as const;
  return parseRevocations(await verifySignedBytes(token, { ...context, ...rules }));
}

/** Reads a bundle of one's own again. Throws the faults of form; verifies nothing. */
export const readRevocations = (token: string): Revocations =>
  readJws(token, { typ: revocationsTyp, members: ['x5c'], maxLength: revocationsLimit }, parseRevocations).payload;

function parseRevocations(payload: Uint8Array): Revocations {
  const { head, lists } = splitHead(payload);
  const { iss, sequence } = head;
  if (typeof iss !== 'string' || !isTime(sequence)) throw new CredentialFault('payload');
  const listed = readListed(head.lists, iss);
  return { issuer: iss, sequence, ...readTimes(head), lists: readEntries(listed, lists), digest: digestOf(listed, lists) };
}

function readEntries(listed: readonly ListedList[], bytes: Uint8Array): RevocationList[] {
  const sets = readGapLists(
    bytes,
    listed.flatMap(({ size }) => [size, size]),
  );
  const read = listed.map((list, at) => ({ ...list, invalid: sets[2 * at]!, suspended: sets[2 * at + 1]! }));
  read.forEach(refuseContradiction);
  return read;
}

function refuseContradiction({ bits, invalid, suspended }: RevocationList): void {
  if (bits === 1 && suspended.length > 0) throw new CredentialFault('bad-gaps');
  if (suspended.some((index) => holds(invalid, index))) throw new CredentialFault('bad-gaps');
}

/** The lists as a verdict asks them, by address. */
export const statusListsOf = ({ lists, issuedAt, expires, ttl }: Revocations): ReadonlyMap<string, StatusList> =>
  new Map(
    lists.map(({ uri, bits, size, invalid, suspended }) => [
      uri,
      {
        uri,
        bits,
        size,
        issuedAt,
        expires,
        ttl,
        statusAt(index) {
          if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
          if (holds(invalid, index)) return status.revoked;
          return holds(suspended, index) ? status.suspended : status.valid;
        },
      },
    ]),
  );
