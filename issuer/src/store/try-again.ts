/** One statement is a transaction of its own: after a deadlock or a serialisation failure nothing of it was done, and it runs again. */
import { setTimeout as wait } from 'node:timers/promises';

const again = new Set(['40001', '40P01']);
const attempts = 10;

/** At most ten times. A lost connection is thrown: whether the statement was done is then unknown. */
export async function tryAgain<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement();
    } catch (error) {
      if (attempt === attempts || !again.has((error as { code?: string }).code ?? '')) throw error;
      await wait(Math.random() * Math.min(500, 5 * 2 ** attempt));
    }
  }
}
