/** What the browser promises about keeping the wallet's storage, asked and answered honestly. */

export type Keeping = 'kept' | 'best-effort' | 'unknown';

export async function keepingNow(): Promise<Keeping> {
  const persisted = await navigator.storage?.persisted?.().catch(() => undefined);
  return persisted === undefined ? 'unknown' : persisted ? 'kept' : 'best-effort';
}

/** Asks the browser; some ask the citizen, some decide alone. */
export async function askToKeep(): Promise<Keeping> {
  const granted = await navigator.storage?.persist?.().catch(() => undefined);
  return granted === undefined ? 'unknown' : granted ? 'kept' : 'best-effort';
}

const mark = 'krdpass.canary';

/** The canary's second place: a random word, nothing about the citizen. */
export const perch = {
  read: () => localStorage.getItem(mark),
  write: (word: string) => localStorage.setItem(mark, word),
};

/** Forgets every mark this app left outside the database. */
export const forgetMarks = () => localStorage.removeItem(mark);
