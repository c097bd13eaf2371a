/** What home says of applications without the rooms behind them: filled when those are read, a moment after home stands. */
import type { Text } from '@krdpass/locale';

class Glance {
  /** Applications that wait for the citizen. */
  needs = $state.raw<readonly Readonly<{ id: string; title: Text; word: Text }>[]>([]);
  unread = $state(0);
}

export const glance = new Glance();
