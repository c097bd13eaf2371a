/** Many callers, one statement or transaction at a time: a promise settles only after the commit that holds its work. */
import { setTimeout as wait } from 'node:timers/promises';

const company = 3; // ms that the first of a batch waits for others: nobody feels it, and a crowd needs a third of the commits

type Waiting<In, Out> = Readonly<{ item: In; done: (out: Out) => void; fail: (error: unknown) => void }>;

/**
 * `commit` answers one outcome for each item, in order. When a batch fails, its items are tried again one by one, so that a bad
 * one fails alone: `commit` must therefore recognise what it has already done. Two items that `apart` gives one name never share a batch.
 */
export function groupCommit<In, Out>(
  commit: (items: readonly In[]) => Promise<readonly Out[]>,
  { limit = 256, apart }: { limit?: number; apart?: (item: In) => string } = {},
): (item: In) => Promise<Out> {
  let queue: Waiting<In, Out>[] = [];
  let busy = false;

  function nextBatch(): readonly Waiting<In, Out>[] {
    const batch: Waiting<In, Out>[] = [];
    const names = new Set<string>();
    queue = queue.filter((waiting) => {
      const name = apart?.(waiting.item);
      if (batch.length === limit || (name !== undefined && names.has(name))) return true;
      if (name !== undefined) names.add(name);
      batch.push(waiting);
      return false;
    });
    return batch;
  }

  async function settle(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const outcomes = await commit(batch.map(({ item }) => item));
      batch.forEach(({ done }, i) => done(outcomes[i]!));
    } catch (error) {
      if (batch.length === 1) return batch[0]!.fail(error);
      for (const single of batch) await settle([single]);
    }
  }

  async function pump() {
    if (busy) return;
    busy = true;
    await wait(company);
    while (queue.length > 0) await settle(nextBatch());
    busy = false;
  }

  return (item) =>
    new Promise<Out>((done, fail) => {
      queue.push({ item, done, fail });
      void pump();
    });
}
