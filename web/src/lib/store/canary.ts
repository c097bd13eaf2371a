/** Tells an emptied browser from a new one: the same word in two places, of which a browser that evicts may take one. */
import type { Store } from './store.ts';

/** The second place, outside the database. */
export type Perch = Readonly<{ read(): string | null; write(word: string): void }>;

export type Canary = 'new' | 'alive' | 'gone';

/** `gone`: the perch remembers a database that is no longer there. Writes the word where it is missing. */
export async function checkCanary(store: Store, { perch, word }: { perch: Perch; word: () => string }): Promise<Canary> {
  const [inside, outside] = [await store.read('plain', 'canary'), perch.read()];
  if (inside === undefined && outside !== null) return 'gone';
  if (typeof inside === 'string') {
    if (outside !== inside) perch.write(inside);
    return 'alive';
  }
  const fresh = word();
  await store.write([{ put: 'plain', name: 'canary', value: fresh }]);
  perch.write(fresh);
  return 'new';
}
