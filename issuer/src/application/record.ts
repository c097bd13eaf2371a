/**
 * The issuing transaction, for many requests at once: nonce, copies, status slots, the end of earlier copies and the audit events
 * are committed together or not at all. What a wallet receives is signed afterwards, from the rows.
 */
import { writeEvents, type AuditEvent } from '../store/audit.ts';
import { lockLivingOffers, readCopies, revokeEarlier, writeCopies, type Copy, type CopyKey } from '../store/credentials.ts';
import { readBound, writeOnce, type Once } from '../store/replay.ts';
import { claimSlots, newestGeneration, openList, raiseRevisions } from '../store/status-lists.ts';
import { uuid7 } from '../store/uuid.ts';
import type { Transaction } from './issuer.ts';
import { listCapacity, slot } from './slots.ts';

/** One credential request: a copy for each holder key, or the one paper copy. */
export type Order = Readonly<{
  offer: string;
  configuration: string;
  upn: string;
  type: string;
  list: string; // family of status lists
  document: string;
  status: number;
  issued: number;
  expires: number;
  holders: readonly string[];
  nonces: readonly Once[];
}>;

export type Recorded = Readonly<{ copies: readonly Copy[] }> | Readonly<{ refused: 'nonce-used' | 'offer-superseded' }>;

const nameOf = ({ offer, configuration, holder }: CopyKey) => `${offer}|${configuration}|${holder}`;

/** Answers each order in turn. An order that was carried out before gets its old copies again. */
export async function recordCopies(
  sql: Transaction,
  orders: readonly Order[],
  { slots, now }: { slots: Uint8Array; now: number },
): Promise<readonly Recorded[]> {
  const living = await lockLivingOffers(sql, [...new Set(orders.map(({ offer }) => offer))].sort());
  const spent = await spendNonces(
    sql,
    orders.filter(({ offer }) => living.has(offer)),
  );
  const refusalOf = (order: Order) => {
    if (!living.has(order.offer)) return 'offer-superseded';
    return order.nonces.every(({ key, bound }) => spent.get(key) === bound) ? null : 'nonce-used';
  };
  const accepted = orders.filter((order) => refusalOf(order) === null);
  const copies = await findOrWrite(sql, accepted, { slots, now });
  return orders.map((order) => {
    const refused = refusalOf(order);
    return refused ? { refused } : { copies: order.holders.map((holder) => copies.get(nameOf({ ...order, holder }))!) };
  });
}

/** What each nonce is now used for: by these orders, or already before them. */
async function spendNonces(sql: Transaction, orders: readonly Order[]) {
  const uses = orders.flatMap(({ nonces }) => nonces);
  if (uses.length === 0) return new Map<string, string>();
  await writeOnce(sql, uses);
  return readBound(
    sql,
    uses.map(({ key }) => key),
  );
}

async function findOrWrite(sql: Transaction, orders: readonly Order[], context: { slots: Uint8Array; now: number }) {
  const wanted = new Map(
    orders.flatMap((order) => order.holders.map((holder) => [nameOf({ ...order, holder }), { order, holder }] as const)),
  );
  if (wanted.size === 0) return new Map<string, Copy>();
  const keys = [...wanted.values()].map(({ order, holder }) => ({ ...order, holder }));
  const found = new Map((await readCopies(sql, keys)).map((copy) => [nameOf(copy), copy]));
  const missing = [...wanted].filter(([name]) => !found.has(name)).map(([, what]) => what);
  if (missing.length > 0) for (const copy of await write(sql, missing, context)) found.set(nameOf(copy), copy);
  return found;
}

async function write(
  sql: Transaction,
  missing: readonly Readonly<{ order: Order; holder: string }>[],
  { slots, now }: { slots: Uint8Array; now: number },
): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const [list, group] of Map.groupBy(missing, ({ order }) => order.list)) {
    const places = await takePlaces(sql, list, group.length, slots);
    group.forEach(({ order: { offer, configuration, upn, type, document, status, issued, expires }, holder }, i) =>
      copies.push({ id: uuid7(now), offer, configuration, holder, upn, type, document, ...places[i]!, status, issued, expires }),
    );
  }
  const earlier = await revokeEarlier(sql, [...new Map(copies.map((copy) => [`${copy.upn}|${copy.type}`, copy])).values()]);
  await writeCopies(sql, copies);
  const changed = new Set([...earlier.map(({ list }) => list), ...copies.filter(({ status }) => status !== 0).map(({ list }) => list)]);
  if (changed.size > 0) await raiseRevisions(sql, [...changed].sort());
  const issued = [...Map.groupBy(copies, ({ offer, configuration }) => `${offer} ${configuration}`)].map(
    ([reference, group]): AuditEvent => ({ actor: 'citizen', action: 'issue', reference, copies: group.length }),
  );
  const ended = earlier.map(({ reference, copies }): AuditEvent => ({ actor: 'service', action: 'revoke-earlier', reference, copies }));
  await writeEvents(sql, [...issued, ...ended], now);
  return copies;
}

/** `count` places of the family's open list; a full list is left with its rest unused and the next one opened. */
async function takePlaces(sql: Transaction, family: string, count: number, key: Uint8Array) {
  let claimed = await claimSlots(sql, family, count);
  if (!claimed) {
    const generation = (await newestGeneration(sql, family)) + 1;
    await openList(sql, { id: `${family}-${generation}`, type: family, generation, capacity: listCapacity });
    claimed = await claimSlots(sql, family, count);
  }
  const { id, base } = claimed!;
  return Array.from({ length: count }, (_, i) => ({ list: id, idx: slot(key, id, base + i) }));
}
