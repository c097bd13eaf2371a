/** Many callers, one transaction at a time: a promise settles only after the commit that holds its work. */

type Waiting<In, Out> = Readonly<{ item: In; done: (out: Out) => void; fail: (error: unknown) => void }>;

/**
 * `commit` answers one outcome for each item, in order. When a batch fails, its items are tried again one by one, so that a bad
 * one fails alone: `commit` must therefore recognise what it has already done.
 */
export function groupCommit<In, Out>(commit: (items: readonly In[]) => Promise<readonly Out[]>, limit = 256): (item: In) => Promise<Out> {
  const queue: Waiting<In, Out>[] = [];
  let busy = false;

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
    while (queue.length > 0) await settle(queue.splice(0, limit));
    busy = false;
  }

  return (item) =>
    new Promise<Out>((done, fail) => {
      queue.push({ item, done, fail });
      void pump();
    });
}
