/** What the first load leaves out, each imported by the act that needs it. */
import { orFault } from '#lib/wallet/fault.ts';

/** The service worker keeps all of it; where a part cannot be had all the same, the act fails with `part-missing`. */
export const parts = {
  guard: () => orFault('part-missing', () => import('./guard.ts')),
  shelf: () => orFault('part-missing', () => import('./shelf.ts')),
  lists: () => orFault('part-missing', () => import('./lists.ts')),
  receiving: () => orFault('part-missing', () => import('./receiving.ts')),
  errands: () => orFault('part-missing', () => import('./errands.ts')),
  answering: () => orFault('part-missing', () => import('./answering.ts')),
};
