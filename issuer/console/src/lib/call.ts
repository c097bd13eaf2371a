/** The console's only way to the issuer: same origin, cookie by itself, one key for each unsafe act so that a repeat is not a second one. */

/** `code` is the issuer's own, or `offline` where no answer came, or `unexpected`. `members` is what else a refusal says. */
export class CallFault extends Error {
  readonly code: string;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, members: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'CallFault';
    this.code = code;
    this.members = members;
  }
}

type Method = 'GET' | 'POST' | 'DELETE';

/** Null for an answer without content. `key` names the act: the same key again is answered as before. Throws CallFault. */
export async function call<T>(method: Method, path: string, body?: unknown, key: string = crypto.randomUUID()): Promise<T> {
  const unsafe = method !== 'GET';
  const response = await fetch(`/officers/${path}`, {
    method,
    headers: { ...(unsafe && { 'Idempotency-Key': key }), ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    credentials: 'same-origin',
    cache: 'no-store',
  }).catch(() => {
    throw new CallFault('offline');
  });
  if (response.status === 204) return null as T;
  const json = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (!response.ok || json === null) throw new CallFault(typeof json?.code === 'string' ? json.code : 'unexpected', json ?? {});
  return json as T;
}
