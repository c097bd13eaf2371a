/** The revocation bundle: every published status list in one signed document, and the signed way to it from each state of the last seven days. */
import {
  changesBetween,
  createRevocations,
  digest,
  readRevocations,
  signRevocationDelta,
  signRevocations,
  toRevocationList,
  type ListedList,
  type RevocationList,
} from '@krdpass/credential';
import { readPublication, readPublicationHead, writePublication, type Publication } from '../store/publications.ts';
import { forgetStates, readChanges, readDelta, readOldestSequence, readState, writeDelta, writeState } from '../store/revocations.ts';
import { lockLists, readLists, type ListRow } from '../store/status-lists.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { Problem } from './problem.ts';
import { listSize } from './slots.ts';
import { bitsOf, listUri, statusesOf } from './status-lists.ts';

const ttl = 3600; // a verifier that goes offline now shall not start with lists that are hours old
const lifetime = 7 * 86_400;
const reachable = 2 * ttl; // a delta leads to the newest state, or to one that was the newest a moment ago

/** What the state was made from. */
const contentOf = (lists: readonly ListRow[]) => digest(JSON.stringify(lists.map(({ id, revision }) => [id, revision])));

/** The newest state in full: another one as soon as a value or a list changed, or the last is an hour old. */
export async function revocations(issuer: Issuer): Promise<Publication> {
  const { sql } = issuer.database;
  const [lists, published] = await Promise.all([readLists(sql), readPublication(sql, 'revocations')]);
  return isCurrent(issuer, lists, published) ? published! : issuer.database.transaction((transaction) => publish(issuer, transaction));
}

const isCurrent = (issuer: Issuer, lists: readonly ListRow[], published?: Omit<Publication, 'token'>) =>
  published !== undefined && published.content === contentOf(lists) && issuer.now() - published.issued < ttl;

/** A list's name is its family and its generation. */
const listedAs = (issuer: Issuer, id: string): ListedList => ({
  uri: listUri(issuer, id),
  bits: bitsOf(id.replace(/-\d+$/, '')),
  size: listSize,
});

async function publish(issuer: Issuer, sql: Transaction): Promise<Publication> {
  const rows = await lockLists(sql);
  const last = await readPublication(sql, 'revocations');
  if (isCurrent(issuer, rows, last)) return last!; // another request was faster
  const lists: RevocationList[] = [];
  for (const row of rows) lists.push(toRevocationList(listedAs(issuer, row.id), await statusesOf(issuer, sql, row)));
  const sequence = (last?.sequence ?? 0) + 1;
  const issued = Math.max(issuer.now(), last?.issued ?? 0);
  const state = createRevocations({ issuer: issuer.origin, sequence, issuedAt: issued, expires: issued + lifetime, ttl }, lists);
  const ids = new Map(rows.map(({ id }) => [listUri(issuer, id), id]));
  const changes = last ? changesBetween(readRevocations(last.token), state).changes : [];
  await writeState(
    sql,
    { sequence, issued, digest: state.digest, lists: rows.map(({ id }) => id) },
    changes.map(({ uri, idx, was, status }) => ({ list: ids.get(uri)!, idx, was, status })),
  );
  await forgetStates(sql, { kept: issued - lifetime, led: issued - reachable });
  const token = await signRevocations(state, issuer.keys.service('status-list'));
  const next = { id: 'revocations', sequence, content: contentOf(rows), issued, token };
  await writePublication(sql, next);
  return next;
}

/** Which delta to ask for: the newest state, and the oldest one that a way still leads from. */
export async function newestRevocations(issuer: Issuer): Promise<Readonly<{ sequence: number; oldest: number }>> {
  const { sql } = issuer.database;
  const [lists, published] = await Promise.all([readLists(sql), readPublicationHead(sql, 'revocations')]);
  const { sequence } = isCurrent(issuer, lists, published) ? published! : await revocations(issuer);
  return { sequence, oldest: (await readOldestSequence(sql)) ?? sequence };
}

export type RevocationDelta = Readonly<{ sequence: number; issued: number; token: string }>;

/** Throws Problem 404 unless both states are kept, the second is later, and was the newest a moment ago. The same bytes for ever after. */
export async function revocationDelta(issuer: Issuer, from: number, to: number): Promise<RevocationDelta> {
  const { sql } = issuer.database;
  const [earlier, later] = await Promise.all([readState(sql, from), readState(sql, to)]);
  if (!earlier || !later || from >= to || later.issued < issuer.now() - reachable)
    throw new Problem(404, 'delta-unknown', 'There is no such delta: fetch the full list.');
  const stored = await readDelta(sql, from, to);
  if (stored) return { sequence: to, issued: later.issued, token: stored };
  const known = new Set(earlier.lists);
  const changes = (await readChanges(sql, from, to)).filter(({ was, status }) => was !== status);
  const token = await signRevocationDelta(
    {
      from,
      to: {
        issuer: issuer.origin,
        sequence: to,
        issuedAt: later.issued,
        expires: later.issued + lifetime,
        ttl,
        digest: later.digest,
        lists: listed(issuer, later.lists),
      },
      opened: listed(
        issuer,
        later.lists.filter((id) => !known.has(id)),
      ),
      changes: changes.map(({ list, idx, was, status }) => ({ uri: listUri(issuer, list), idx, was, status })),
    },
    issuer.keys.service('status-list'),
  );
  await writeDelta(sql, { from, to, token });
  return { sequence: to, issued: later.issued, token: (await readDelta(sql, from, to)) ?? token };
}

/** In the order of the bundle: by address. */
const listed = (issuer: Issuer, ids: readonly string[]) => ids.map((id) => listedAs(issuer, id)).sort((a, b) => (a.uri < b.uri ? -1 : 1));
