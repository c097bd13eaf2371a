/** The screen's lock: failed tries are counted and each further one costs a longer wait. Protects against a finger, not against a copied profile. */

export type Tries = Readonly<{ failed: number; until: number /* seconds; no try before */ }>;

export const noTries: Tries = { failed: 0, until: 0 };

const freeTries = 5;
const waits = [30, 60, 300, 900, 3600];

/** Seconds to wait after so many failures in a row. */
export const waitAfter = (failed: number) => (failed < freeTries ? 0 : waits[Math.min(failed - freeTries, waits.length - 1)]!);

export const countFailure = ({ failed }: Tries, now: number): Tries => ({ failed: failed + 1, until: now + waitAfter(failed + 1) });

/** Seconds still to wait. A clock set back never makes the wait longer than the step it belongs to. */
export const waitLeft = ({ failed, until }: Tries, now: number) => Math.max(0, Math.min(until - now, waitAfter(failed)));

/** How many tries are left before the next wait. */
export const triesLeft = ({ failed }: Tries) => Math.max(1, freeTries - failed);
