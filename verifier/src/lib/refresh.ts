/** The only door to the network: which installation this is, its signed lists, and the pass of this reader. Nothing here knows about a check. */
import { applyRevocationDelta, codeOf, CredentialFault, isObject, isTime, parseJson } from '@krdpass/credential';
import type { Revocations } from '@krdpass/credential';
import type { Kept, KeptRevocations } from './bundle.ts';
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

/** What is held already: deltas lead on from there. */
export type HeldRevocations = Readonly<{ kept: KeptRevocations; state: Revocations; root: string }>;

export type Source = Readonly<{ send: Send; now: number; progress: (progress: Progress) => void; held?: HeldRevocations }>;

/** Every signed list as it came. Deltas are tried here; whatever else came `openBundle` verifies before anything is kept. */
export async function fetchLists(issuer: string, { send, now, progress, held }: Source): Promise<Kept> {
  let done = 0;
  let of = 3;
  const step = async (address: string) => {
    of = Math.max(of, done + 1);
    const text = await get(address, send);
    progress({ done: ++done, of });
    return text;
  };
  progress({ done, of });
  const kept = async (address: string) => ({ token: await step(address), acceptedAt: now });
  const trustList = await kept(`${issuer}/trust-list`);
  const catalogue = await kept(`${issuer}/catalogue`);
  const further = held && (await fetchDelta(issuer, held, { step, now }));
  if (further) return { trustList, catalogue, revocations: further, statusLists: [] };
  try {
    const revocations = { full: await step(`${issuer}/revocations`), deltas: [], acceptedAt: now };
    return { trustList, catalogue, revocations, statusLists: [] };
  } catch (error) {
    if (held || !(error instanceof RefreshFault) || error.reason !== 'refused') throw error;
  }
  const uris = parseAggregation(await step(`${issuer}/status-lists`), issuer); // an issuer without a bundle
  of += uris.length;
  const statusLists: Kept['statusLists'][number][] = [];
  for (const uri of uris) statusLists.push({ uri, ...(await kept(uri)) });
  return { trustList, catalogue, revocations: null, statusLists };
}

const longestChain = 64;

/** So many deltas, or more of them than the whole would be: then the whole is the shorter way. */
const outgrown = ({ full, deltas }: KeptRevocations): boolean =>
  deltas.length >= longestChain || deltas.reduce((sum, delta) => sum + delta.length, 0) > full.length;

type Steps = Readonly<{ step: (address: string) => Promise<string>; now: number }>;

/**
 * The held revocations brought forward by one delta, or as they are where nothing is newer. Null where the full bundle is the way: none leads
 * from what is held, or the one that came is refused. Throws only where the network fails altogether.
 */
async function fetchDelta(issuer: string, { kept, state, root }: HeldRevocations, { step, now }: Steps): Promise<KeptRevocations | null> {
  try {
    const { sequence, oldest } = parseNewest(await step(`${issuer}/revocations/newest`));
    if (sequence === state.sequence) return kept;
    if (sequence < state.sequence || oldest > state.sequence || outgrown(kept)) return null;
    const delta = await step(`${issuer}/revocations/deltas/${state.sequence}-${sequence}`);
    await applyRevocationDelta(delta, { held: state, root, now });
    return { full: kept.full, deltas: [...kept.deltas, delta], acceptedAt: now };
  } catch (error) {
    if (error instanceof RefreshFault && error.reason === 'refused') return null;
    codeOf(error); // a refused delta has a code; whatever has none is thrown on
    return null;
  }
}

/** Unsigned: whoever lies here can only make the verifier fetch the full bundle, or nothing, as anybody on the way can. Throws `malformed`. */
function parseNewest(text: string): { sequence: number; oldest: number } {
  const value = parseJson(text);
  if (!isObject(value) || !isTime(value.sequence) || !isTime(value.oldest)) throw new CredentialFault('malformed');
  return { sequence: value.sequence, oldest: value.oldest };
}
