/**
 * The record of issuing, for many requests at once: the DPoP proof and the nonces used, the copies and their status slots, the end of
 * earlier copies and the audit events are committed together or not at all. What a wallet receives is signed afterwards, from the rows.
 */
import { readCopies, type Copy, type CopyKey } from '../store/credentials.ts';
import type { Database } from '../store/database.ts';
import { issueCopies, type Request } from '../store/issue-copies.ts';
import type { Once } from '../store/replay.ts';
import { openList, readOpenList, type OpenList } from '../store/status-lists.ts';
import { uuid7 } from '../store/uuid.ts';
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
  proof: Once; // the DPoP proof of the request
}>;

export type Refusal = 'proof-used' | 'nonce-used' | 'offer-superseded';
export type Recorded = Readonly<{ copies: readonly Copy[] }> | Readonly<{ refused: Refusal }>;

const nameOf = ({ offer, configuration, holder }: CopyKey) => `${offer}|${configuration}|${holder}`;

/**
 * A recorder remembers where each list stands, so that recording is one statement. Another process may have moved on: then nothing was
 * issued, and it looks and tries again. An order that was carried out before gets its old copies again.
 */
export function createRecorder({ sql }: Database, { slots, now }: { slots: Uint8Array; now: () => number }) {
  const lists = new Map<string, OpenList>(); // by family

  return async (orders: readonly Order[]): Promise<readonly Recorded[]> => {
    const recorded = new Map<Order, Recorded>();
    const written = new Map<string, Copy>();
    const before: Order[] = [];
    for (let waiting = orders; waiting.length > 0; waiting = orders.filter((order) => !recorded.has(order) && !before.includes(order))) {
      const { requests, taken } = await placeCopies(waiting);
      const outcomes = await issueCopies(sql, requests, { lists: taken, now: now() }).catch((error: unknown) => {
        lists.clear(); // whether it was done is unknown
        throw error;
      });
      outcomes.forEach(({ outcome, written: ids }, i) => {
        const { copies } = requests[i]!;
        const fresh = copies.filter(({ id }) => ids.includes(id));
        for (const copy of fresh) written.set(nameOf(copy), copy);
        if (outcome === 'list-moved') lists.clear();
        else if (outcome !== 'issued') recorded.set(waiting[i]!, { refused: outcome });
        else if (fresh.length === copies.length) recorded.set(waiting[i]!, { copies });
        else before.push(waiting[i]!);
      });
      const used = new Set([...written.values()].map(({ list }) => list));
      for (const { list, taken: count } of taken)
        if (used.has(list.id) && lists.has(list.type)) lists.set(list.type, { ...list, next: list.next + count });
    }
    for (const [order, copies] of await readEarlier(before)) recorded.set(order, { copies });
    return orders.map((order) => recorded.get(order)!);
  };

  /** Each copy in the next free place of its family's list. */
  async function placeCopies(orders: readonly Order[]) {
    const requests: Request[] = [];
    const taken = new Map<string, { list: OpenList; taken: number }>();
    for (const [family, group] of Map.groupBy(orders, (order) => order.list)) {
      const count = group.reduce((sum, { holders }) => sum + holders.length, 0);
      taken.set(family, { list: await withRoom(family, count), taken: count });
    }
    const next = new Map<string, number>();
    for (const { holders, nonces, proof, ...order } of orders) {
      const { list } = taken.get(order.list)!;
      const copies = holders.map((holder): Copy => {
        const n = next.get(list.id) ?? list.next;
        next.set(list.id, n + 1);
        return { id: uuid7(now()), ...order, holder, list: list.id, idx: slot(slots, list.id, n) };
      });
      requests.push({ offer: order.offer, copies, proof, nonces, issueEvent: uuid7(now()), revokeEvent: uuid7(now()) });
    }
    return { requests, taken: [...taken.values()] };
  }

  /** The family's open list; one without room for all of them is left with its rest unused and the next one opened. */
  async function withRoom(family: string, count: number): Promise<OpenList> {
    let list = lists.get(family) ?? (await readOpenList(sql, family));
    if (list.next + count > list.capacity) {
      const generation = list.generation + 1;
      await openList(sql, { id: `${family}-${generation}`, type: family, generation, capacity: listCapacity });
      list = await readOpenList(sql, family);
    }
    lists.set(family, list);
    return list;
  }

  async function readEarlier(orders: readonly Order[]): Promise<readonly (readonly [Order, readonly Copy[]])[]> {
    if (orders.length === 0) return [];
    const keys = orders.flatMap((order) => order.holders.map((holder) => ({ ...order, holder })));
    const found = new Map((await readCopies(sql, keys)).map((copy) => [nameOf(copy), copy]));
    return orders.map((order) => [order, order.holders.map((holder) => found.get(nameOf({ ...order, holder }))!)]);
  }
}
