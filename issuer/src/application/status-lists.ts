/** The published status lists (Token Status List): a fresh token when a value changed or the last one is twelve hours old. */
import { createStatusListToken, status } from '@krdpass/credential';
import { readPublication, writePublication, type Publication } from '../store/publications.ts';
import { lockList, openList, readList, readLists, readStatuses } from '../store/status-lists.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { Problem } from './problem.ts';
import { decoys, listCapacity, listSize } from './slots.ts';

export const statusOf = { valid: status.valid, suspended: status.suspended, revoked: status.revoked } as const;

const ttl = 43_200;
const lifetime = 7 * 86_400;

export const listUri = ({ origin }: Issuer, id: string) => `${origin}/status-lists/${id}`;
export const aggregationUri = ({ origin }: Issuer) => `${origin}/status-lists`;

/** The first list of each type is there before anything is issued, so that verifiers can fetch it ahead. */
export async function openFirstLists({ database, catalogue }: Issuer): Promise<void> {
  for (const { id } of catalogue.credentials)
    await openList(database.sql, { id: `${id}-1`, type: id, generation: 1, capacity: listCapacity });
}

/** Every list there is: what an offline verifier fetches. */
export const listUris = async (issuer: Issuer): Promise<readonly string[]> =>
  (await readLists(issuer.database.sql)).map(({ id }) => listUri(issuer, id));

/** The current token of a list. Throws Problem 404. Readers see the last committed list or the one before it, never a mixture. */
export async function statusListToken(issuer: Issuer, id: string): Promise<Publication> {
  const { sql } = issuer.database;
  const [list, published] = await Promise.all([readList(sql, id), readPublication(sql, `status-list ${id}`)]);
  if (!list) throw new Problem(404, 'list-unknown', 'There is no such status list.');
  const current = published && published.content === String(list.revision) && issuer.now() - published.issued < ttl;
  return current ? published : issuer.database.transaction((transaction) => publish(issuer, transaction, id));
}

async function publish(issuer: Issuer, sql: Transaction, id: string): Promise<Publication> {
  const { revision } = (await lockList(sql, id))!;
  const last = await readPublication(sql, `status-list ${id}`);
  if (last && last.content === String(revision) && issuer.now() - last.issued < ttl) return last; // another request was faster
  const issued = Math.max(issuer.now(), last ? last.issued + 1 : 0); // strictly later: verifiers refuse to go back
  const statuses = await statusesOf(issuer, sql, id);
  const token = await createStatusListToken(
    { uri: listUri(issuer, id), bits: 2, statuses, iat: issued, exp: issued + lifetime, ttl, aggregationUri: aggregationUri(issuer) },
    issuer.keys.service('status-list'),
  );
  const next = { id: `status-list ${id}`, sequence: (last?.sequence ?? 0) + 1, content: String(revision), issued, token };
  await writePublication(sql, next);
  return next;
}

/** What every entry of a list says, the never issued ones included. */
export async function statusesOf(issuer: Issuer, sql: Transaction, id: string): Promise<Uint8Array> {
  const statuses = new Uint8Array(listSize);
  for (const [idx, value] of decoys(issuer.secrets.slots, id)) statuses[idx] = value;
  for (const { idx, status: value } of await readStatuses(sql, id)) statuses[idx] = value;
  return statuses;
}
