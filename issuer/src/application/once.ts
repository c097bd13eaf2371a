/** A call that changes something is done once: the caller's key and what it made are committed with the change. */
import { claimCall, readCall, setMade } from '../store/answered-calls.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { Problem } from './problem.ts';

/** `digest` is of the method, the path and the body: the same key may not be used for anything else. */
export type Call = Readonly<{ caller: string; key: string; digest: string }>;

/** What the call made before; undefined where it is new. Throws Problem 422 `idempotency-mismatch`. */
export async function answeredBefore(issuer: Issuer, call: Call): Promise<string | undefined> {
  const known = await readCall(issuer.database.sql, call.caller, call.key);
  if (known && known.digest !== call.digest)
    throw new Problem(422, 'idempotency-mismatch', 'This key was used for another request: use a new one.');
  return known?.made;
}

/**
 * `work` answers the name of what it made. Of two equal calls at the same moment the second waits for the first and is answered from it.
 * A call that was refused is not remembered. Throws Problem 422 `idempotency-mismatch`.
 */
export async function once(issuer: Issuer, call: Call, work: (sql: Transaction) => Promise<string>): Promise<string> {
  const before = await answeredBefore(issuer, call);
  if (before !== undefined) return before;
  const made = await issuer.database.transaction(async (sql) => {
    if (!(await claimCall(sql, { ...call, now: issuer.now() }))) return undefined;
    const name = await work(sql);
    await setMade(sql, call.caller, call.key, name);
    return name;
  });
  return made ?? (await answeredBefore(issuer, call))!;
}
