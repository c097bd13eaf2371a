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
  const response = await reach(`/officers/${path}`, {
    method,
    headers: { ...(unsafe && { 'Idempotency-Key': key }), ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status === 204) return null as T;
  const json = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (!response.ok || json === null) throw refusal(json);
  return json as T;
}

/** A file as the issuer hands it to this officer. Throws CallFault. */
export async function callFile(path: string): Promise<Blob> {
  const response = await reach(`/officers/${path}`, { method: 'GET' });
  if (!response.ok) throw refusal((await response.json().catch(() => null)) as Record<string, unknown> | null);
  return response.blob();
}

/** The payload of the public catalogue. Its signature is not checked: it comes from the issuer that served this page. Throws CallFault. */
export async function callCatalogue<T>(): Promise<T> {
  const response = await reach('/catalogue', { method: 'GET' });
  if (!response.ok) throw refusal(null);
  const [, payload = ''] = (await response.text()).split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** The members that have a value, as the end of a path. */
export function query(members: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const given = Object.entries(members).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, value === true ? '1' : String(value)]))}`;
}

const refusal = (json: Readonly<Record<string, unknown>> | null) =>
  new CallFault(typeof json?.code === 'string' ? json.code : 'unexpected', json ?? {});

async function reach(path: string, init: RequestInit): Promise<Response> {
  return fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' }).catch(() => {
    throw new CallFault('offline');
  });
}
