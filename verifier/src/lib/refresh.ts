/** The only door to the network: which installation this is, its signed lists, and the pass of this reader. Nothing here knows about a check. */
import { codeOf, CredentialFault, isObject, parseJson } from '@krdpass/credential';
import type { Kept } from './bundle.ts';
import { parseDeployment } from './deployment.ts';
import type { Deployment } from './deployment.ts';

export type Send = (address: string) => Promise<Response>;

/** A network that does not answer, or answers something else. A list that came but is refused is a CredentialFault. */
export class RefreshFault extends Error {
  readonly reason: 'unreachable' | 'refused';
  constructor(reason: 'unreachable' | 'refused', options?: { cause?: unknown }) {
    super(reason, options);
    this.name = 'RefreshFault';
    this.reason = reason;
  }
}

export const network: Send = (address) => fetch(address, { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });

export type Post = (address: string, body: string) => Promise<Response>;

export const post: Post = (address, body) =>
  fetch(address, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/jwt' },
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });

/** What the issuer answers to the proof of a reader's key. Throws RefreshFault. */
export async function fetchPass(issuer: string, proof: string, send: Post): Promise<string> {
  return get(`${issuer}/reader-pass`, (address) => send(address, proof));
}

const longest = 4_194_304;

async function get(address: string, send: Send): Promise<string> {
  const response = await send(address).catch((cause: unknown) => {
    throw new RefreshFault('unreachable', { cause });
  });
  if (!response.ok) throw new RefreshFault('refused');
  const text = await response.text();
  if (text.length > longest) throw new CredentialFault('too-large');
  return text.trim();
}

/** Throws RefreshFault; `refused` too where the answer names no installation. */
export async function fetchDeployment(send: Send): Promise<Deployment> {
  const text = await get('/deployment.json', send);
  try {
    const deployment = parseDeployment(text);
    if (deployment) return deployment;
  } catch (error) {
    codeOf(error); // a fault of form is an answer of someone else; anything else is thrown on
  }
  throw new RefreshFault('refused');
}

export type Progress = Readonly<{ done: number; of: number }>;

/** The addresses of all status lists, each on the issuer's own origin. Throws `malformed` or `list-address`. */
function parseAggregation(text: string, issuer: string): string[] {
  const value = parseJson(text);
  const lists = isObject(value) ? value.status_lists : undefined;
  if (!Array.isArray(lists)) throw new CredentialFault('malformed');
  return lists.map((uri) => {
    if (typeof uri !== 'string' || !URL.canParse(uri) || new URL(uri).origin !== issuer) throw new CredentialFault('list-address');
    return uri;
  });
}

/** Every signed list as it came, not yet verified: `openBundle` does that before anything is kept. */
export async function fetchLists(
  issuer: string,
  { send, now, progress }: { send: Send; now: number; progress: (progress: Progress) => void },
): Promise<Kept> {
  let done = 0;
  let of = 3;
  const step = async (address: string) => {
    const text = await get(address, send);
    progress({ done: ++done, of });
    return text;
  };
  progress({ done, of });
  const uris = parseAggregation(await step(`${issuer}/status-lists`), issuer);
  of += uris.length;
  const kept = async (address: string) => ({ token: await step(address), acceptedAt: now });
  const trustList = await kept(`${issuer}/trust-list`);
  const catalogue = await kept(`${issuer}/catalogue`);
  const statusLists: Kept['statusLists'][number][] = [];
  for (const uri of uris) statusLists.push({ uri, ...(await kept(uri)) });
  return { trustList, catalogue, statusLists };
}
