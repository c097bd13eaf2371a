/** A shelf in memory for the wallet's tests: what a store holds after each durable write, and an order of events to compare with. */
import type { Held } from '../wallet/held.ts';
import type { Journey, Shelf } from '../wallet/receive.ts';

export function createMemoryShelf() {
  const keys = new Map<string, CryptoKeyPair>();
  const held = new Map<string, Held>();
  const events: string[] = [];
  let journey: Journey | null = null;
  const durable = <T>(value: T): T => structuredClone(value);

  const shelf: Shelf = {
    begin: async (begun, made) => {
      for (const [name, pair] of made) keys.set(name, pair);
      journey = durable(begun);
      events.push('begin');
    },
    save: async (saved) => {
      journey = durable(saved);
    },
    keep: async (received, saved) => {
      held.set(received.vct, durable(received));
      journey = durable(saved);
      events.push(`keep ${received.type}`);
    },
    end: async () => {
      journey = null;
      events.push('end');
    },
    readKey: async (name) => {
      const pair = keys.get(name);
      if (!pair) throw new Error(`no key ${name}`);
      return pair;
    },
  };
  return { shelf, keys, held, events, journey: () => journey };
}
