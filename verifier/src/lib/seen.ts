/** The codes this verifier has been shown lately: the same one in a later check is a copy, the same one within a scan is not. */

export type ReplayMemory = Readonly<{
  /** Seconds since the code was first shown, where this is a later check; null for a new code or the same scan. */
  shownBefore(key: string, now: number): number | null;
  remember(key: string, now: number): void;
}>;

const sameScan = 10;
const remembered = 30 + 60 + 300; // the window of a code and five minutes

export function createReplayMemory(): ReplayMemory {
  const first = new Map<string, number>();
  return {
    shownBefore(key, now) {
      const at = first.get(key);
      return at !== undefined && now - at > sameScan ? now - at : null;
    },
    remember(key, now) {
      for (const [old, at] of first) if (now - at > remembered) first.delete(old);
      if (!first.has(key)) first.set(key, now);
    },
  };
}
