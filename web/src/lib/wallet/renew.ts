/** Renewing copies without the citizen (W9): the signature lives for weeks, the document for years. */
import type { Held } from './held.ts';

const day = 86_400;

/** Renewed from a third of their life before the end, at most ten days: a phone that is often offline has several tries. */
const most = 10 * day;
const wanted = 3;

/** Held documents whose copies are to be fetched again now. Those of a type that an open application gives are left: its document is coming. */
export function dueForRenewal(held: readonly Held[], { now, coming }: { now: number; coming: readonly string[] }): readonly Held[] {
  return held.filter(({ type, issuedAt, expires, copies }) => {
    const single = held.filter((one) => one.type === type).length === 1; // the issuer is asked by type, not by number
    return single && !coming.includes(type) && (copies.length < wanted || expires - now < Math.min(most, (expires - issuedAt) / 3));
  });
}
