/** How near a promised day is: what the office said it would keep. */
import type { State } from '@krdpass/catalogue';

export type Nearness = Readonly<{ days: number; status: 'neutral' | 'attention' | 'stopped' }>;

/** Null once the promise is kept or waits for the citizen. Days are negative when it is late. */
export function nearness({ state, promisedBy }: Readonly<{ state: State; promisedBy: string }>, today: string): Nearness | null {
  if (state !== 'submitted' && state !== 'in_review') return null;
  const days = Math.round((Date.parse(promisedBy) - Date.parse(today)) / 86_400_000);
  return { days, status: days < 0 ? 'stopped' : days <= 1 ? 'attention' : 'neutral' };
}

export const secondsOf = (iso: string) => Date.parse(iso) / 1000;
