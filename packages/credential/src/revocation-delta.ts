/** A signed delta between two states of the revocation bundle: what to add and remove, and the digest of what must come out (exact, or refused). */
import { CredentialFault } from './errors.ts';
import { joinHead, readGapLists, splitHead, writeGapLists } from './gap-lists.ts';
import { holds, rank } from './gaps.ts';
import { isTime } from './json.ts';
import {
  createRevocations,
  judgeSuccession,
  proveRevocations,
  readListed,
  readTimes,
  revocationsLimit,
  writeListed,
  writeTimes,
  type ListedList,
  type RevocationList,
  type Revocations,
  type RevocationsContext,
} from './revocation-list.ts';
import { signDocument, verifySignedBytes } from './signed-document.ts';
import type { Signer } from './signature.ts';
import { status } from './status-list.ts';

export const revocationDeltaTyp = 'krd-revocation-delta+jws';

/** An entry that does not say what it said. */
export type EntryChange = Readonly<{ uri: string; idx: number; was: number; status: number }>;

export type RevocationDeltaContent = Readonly<{
  from: number; // the sequence it starts from
  to: Omit<Revocations, 'lists'> & Readonly<{ lists: readonly ListedList[] }>;
  opened: readonly ListedList[]; // lists that were not there
  changes: readonly EntryChange[];
}>;

/** From one state to the other. Throws `list-address` where a list is gone: none is ever closed. */
export function changesBetween(from: Revocations, to: Revocations): Pick<RevocationDeltaContent, 'opened' | 'changes'> {
  const earlier = new Map(from.lists.map((list) => [list.uri, list]));
  const opened: ListedList[] = [];
  const changes: EntryChange[] = [];
  for (const list of to.lists) {
    const old = earlier.get(list.uri);
    if (!old) opened.push({ uri: list.uri, bits: list.bits, size: list.size });
    earlier.delete(list.uri);
    const entries = valuesOf(list);
    const former = old ? valuesOf(old) : new Map<number, number>();
    for (const [idx, value] of entries)
      if (former.get(idx) !== value) changes.push({ uri: list.uri, idx, was: former.get(idx) ?? status.valid, status: value });
    for (const [idx, was] of former) if (!entries.has(idx)) changes.push({ uri: list.uri, idx, was, status: status.valid });
  }
  if (earlier.size > 0) throw new CredentialFault('list-address');
  return { opened, changes };
}

function valuesOf({ invalid, suspended }: RevocationList): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const index of invalid) values.set(index, status.revoked);
  for (const index of suspended) values.set(index, status.suspended);
  return values;
}

/** Where each list begins when all stand one after the other, by address: one line of indexes costs fewer bits than a gap list for each. */
function spread(lists: readonly ListedList[]): Readonly<{ starts: ReadonlyMap<string, number>; size: number }> {
  let size = 0;
  const starts = new Map<string, number>();
  for (const list of lists) {
    starts.set(list.uri, size);
    size += list.size;
  }
  return { starts, size };
}

/** What the four gap lists hold: entries that became, or no longer are, invalid or suspended. */
const kinds = [
  ({ status: value }: EntryChange) => value === status.revoked,
  ({ was }: EntryChange) => was === status.revoked,
  ({ status: value }: EntryChange) => value === status.suspended,
  ({ was }: EntryChange) => was === status.suspended,
] as const;

/** Throws `list-address` for a change in a list that `to` does not have, `bad-gaps` for one entry twice, `chain-missing`. */
export async function signRevocationDelta({ from, to, opened, changes }: RevocationDeltaContent, signer: Signer): Promise<string> {
  const { starts, size } = spread(to.lists);
  const place = ({ uri, idx }: EntryChange): number => {
    const start = starts.get(uri);
    if (start === undefined) throw new CredentialFault('list-address');
    return start + idx;
  };
  const lists = kinds.map((kind) => ({ sorted: Uint32Array.from(changes.filter(kind), place).sort(), size }));
  const head = {
    iss: to.issuer,
    from,
    to: to.sequence,
    ...writeTimes(to),
    ...(opened.length > 0 && { opened: writeListed(opened) }),
    result: to.digest,
  };
  return signDocument(joinHead(head, writeGapLists(lists)), { typ: revocationDeltaTyp, signer });
}

/**
 * The state that follows the held one. Throws the faults of `verifySignedBytes`, `payload`, `bad-gaps`, `dates`, `list-address`, `list-size`,
 * `list-expired`, `rollback`, `delta-base` (it starts from another sequence) or `delta-result` (another state comes out than was signed).
 * Whatever it throws, the full bundle is the way on.
 */
export async function applyRevocationDelta(
  token: string,
  { held, ...context }: Omit<RevocationsContext, 'known'> & Readonly<{ held: Revocations }>,
): Promise<Revocations> {
  const state = settle(await follow(token, held, context));
  judgeSuccession(state, { now: context.now, known: held });
  return state;
}

/**
 * A full bundle and the deltas applied to it since, as a verifier keeps them. Throws as `verifyRevocations` and `applyRevocationDelta`.
 * Dates and digest are judged of what comes out in the end: that one is exact, or none of it is accepted.
 */
export async function verifyRevocationChain(
  { full, deltas }: Readonly<{ full: string; deltas: readonly string[] }>,
  { known, ...context }: RevocationsContext,
): Promise<Revocations> {
  let state = await proveRevocations(full, context);
  let step: Step | undefined;
  for (const delta of deltas) step = await follow(delta, step?.state ?? state, context);
  if (step) state = settle(step);
  judgeSuccession(state, { now: context.now, known });
  return state;
}

type Unsettled = Omit<Revocations, 'digest'>;
type Step = Readonly<{ state: Unsettled; result: string }>;

function settle({ state, result }: Step): Revocations {
  const settled = createRevocations(state, state.lists);
  if (settled.digest !== result) throw new CredentialFault('delta-result');
  return settled;
}

/** One step, its result not yet compared. */
async function follow(token: string, held: Unsettled, context: Omit<RevocationsContext, 'known'>): Promise<Step> {
  const rules = { typ: revocationDeltaTyp, purpose: 'status-list', maxLength: revocationsLimit } as const;
  const { head, lists } = splitHead(await verifySignedBytes(token, { ...context, ...rules }));
  const { iss, from, to, result } = head;
  if (iss !== held.issuer) throw new CredentialFault('list-address');
  if (!isTime(from) || !isTime(to) || typeof result !== 'string') throw new CredentialFault('payload');
  if (from !== held.sequence) throw new CredentialFault('delta-base');
  const times = readTimes(head);
  if (to <= from || times.issuedAt < held.issuedAt) throw new CredentialFault('rollback');
  const opened = readListed(head.opened ?? [], iss).map((list) => ({ ...list, invalid: none, suspended: none }));
  const base = [...held.lists, ...opened].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const { starts, size } = spread(base);
  const sets = readGapLists(lists, [size, size, size, size]);
  const changed = base.map((list): RevocationList => {
    const start = starts.get(list.uri)!;
    const [revoked, unrevoked, suspended, unsuspended] = sets.map((set) => slice(set, start, list.size)) as [Part, Part, Part, Part];
    return {
      ...list,
      invalid: exchange(list.invalid, revoked, unrevoked),
      suspended: exchange(list.suspended, suspended, unsuspended),
    };
  });
  return { state: { issuer: iss, sequence: to, ...times, lists: changed }, result };
}

const none = new Uint32Array();

type Part = Uint32Array;

/** The part of the line that is one list's, as indexes of that list. */
const slice = (set: Part, start: number, size: number): Part =>
  set.slice(rank(set, start), rank(set, start + size)).map((place) => place - start);

/** Throws `delta-result` for an index to add that is there, or one to remove that is not. */
function exchange(sorted: Part, added: Part, removed: Part): Part {
  if (added.length === 0 && removed.length === 0) return sorted;
  if (removed.some((index) => !holds(sorted, index)) || added.some((index) => holds(sorted, index)))
    throw new CredentialFault('delta-result');
  const left = removed.length > 0 ? sorted.filter((index) => !holds(removed, index)) : sorted;
  const whole = new Uint32Array(left.length + added.length);
  let from = 0;
  added.forEach((index, at) => {
    const until = rank(left, index);
    whole.set(left.subarray(from, until), from + at);
    whole[until + at] = index;
    from = until;
  });
  whole.set(left.subarray(from), from + added.length);
  return whole;
}
