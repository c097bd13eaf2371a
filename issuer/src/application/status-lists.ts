/** The published status lists (Token Status List): a fresh token when a value changed or the last one is twelve hours old. */
import { createStatusListToken, status, toBase64url } from '@krdpass/credential';
import { createStatusListCwt } from '@krdpass/credential/mdoc';
import { readPublication, writePublication, type Publication } from '../store/publications.ts';
import { lockList, openList, readList, readLists, readStatuses } from '../store/status-lists.ts';
import { isMdocList, listFamily } from './configurations.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { Problem } from './problem.ts';
import { decoys, listCapacity, listSize } from './slots.ts';

export const statusOf = { valid: status.valid, suspended: status.suspended, revoked: status.revoked } as const;

const ttl = 43_200;
const lifetime = 7 * 86_400;

export const listUri = ({ origin }: Issuer, id: string) => `${origin}/status-lists/${id}`;
export const aggregationUri = ({ origin }: Issuer) => `${origin}/status-lists`;

/** The first list of each type is there before anything is issued, so that verifiers can fetch it ahead. */
export async function openFirstLists({ database, configurations }: Issuer): Promise<void> {
  for (const family of new Set(Array.from(configurations.values(), listFamily)))
    await openList(database.sql, { id: `${family}-1`, type: family, generation: 1, capacity: listCapacity });
}

/** Every list there is: what an offline verifier fetches. */
export const listUris = async (issuer: Issuer): Promise<readonly string[]> =>
  (await readLists(issuer.database.sql)).map(({ id }) => listUri(issuer, id));

/** How a list is signed: as JWT below the state root, or, for mdocs, as CWT below their IACA (base64url then). */
export type ListForm = 'jwt' | 'cwt';

const publicationId = (id: string, form: ListForm) => (form === 'jwt' ? `status-list ${id}` : `status-list-cwt ${id}`);

/** The current token of a list. Throws Problem 404, and 406 for a CWT that no mdoc refers to. Readers see the last committed list or the one before it, never a mixture. */
export async function statusListToken(issuer: Issuer, id: string, form: ListForm = 'jwt'): Promise<Publication> {
  const { sql } = issuer.database;
  const [list, published] = await Promise.all([readList(sql, id), readPublication(sql, publicationId(id, form))]);
  if (!list) throw new Problem(404, 'list-unknown', 'There is no such status list.');
  if (form === 'cwt' && !isMdocList(list.type)) throw new Problem(406, 'list-form', 'This status list is published as a JWT alone.');
  const current = published && published.content === String(list.revision) && issuer.now() - published.issued < ttl;
  return current ? published : issuer.database.transaction((transaction) => publish(issuer, transaction, id, form));
}

async function publish(issuer: Issuer, sql: Transaction, id: string, form: ListForm): Promise<Publication> {
  const { revision, type } = (await lockList(sql, id))!;
  const last = await readPublication(sql, publicationId(id, form));
  if (last && last.content === String(revision) && issuer.now() - last.issued < ttl) return last; // another request was faster
  const issued = Math.max(issuer.now(), last ? last.issued + 1 : 0); // strictly later: verifiers refuse to go back
  const statuses = await statusesOf(issuer, sql, { id, type });
  const times = { iat: issued, exp: issued + lifetime, ttl };
  const content = { uri: listUri(issuer, id), bits: bitsOf(type), statuses, ...times, aggregationUri: aggregationUri(issuer) } as const;
  const token =
    form === 'jwt'
      ? await createStatusListToken(content, issuer.keys.service('status-list'))
      : toBase64url(await createStatusListCwt(content, issuer.keys.mdoc.statusSigner));
  const next = { id: publicationId(id, form), sequence: (last?.sequence ?? 0) + 1, content: String(revision), issued, token };
  await writePublication(sql, next);
  return next;
}

/** An mdoc's list knows valid and invalid alone, and never goes back (ISO/IEC 18013-5). */
export const bitsOf = (type: string): 1 | 2 => (isMdocList(type) ? 1 : 2);

/** What every entry of a list says, the never issued ones included. */
export async function statusesOf(
  issuer: Issuer,
  sql: Transaction,
  { id, type }: Readonly<{ id: string; type: string }>,
): Promise<Uint8Array> {
  const oneBit = bitsOf(type) === 1;
  const statuses = new Uint8Array(listSize);
  for (const [idx, value] of decoys(issuer.secrets.slots, id)) statuses[idx] = oneBit ? status.revoked : value;
  for (const { idx, status: value } of await readStatuses(sql, id)) statuses[idx] = oneBit ? status.revoked : value;
  return statuses;
}
