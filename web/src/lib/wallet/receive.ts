/**
 * Receiving (OpenID4VCI 1.0): every offered credential in one go, each written durably before the issuer hears of it.
 * The journey itself is kept beside them, so that an interruption at any step loses nothing and leaves no half credential.
 */
import type { Template } from '@krdpass/catalogue';
import { signerOf, toHex, type Signer, type TrustList } from '@krdpass/credential';
import type { CredentialResponse } from '@krdpass/openid4vc';
import type { Endpoints, Offer, Order } from './activation.ts';
import { judgeDelivery } from './delivery.ts';
import { WalletFault, type FaultCode } from './fault.ts';
import type { Held } from './held.ts';
import { createHolderKey, signersOf } from './holder-key.ts';
import { notify, requestCredential, requestNonce, requestToken, type Line } from './issuance.ts';
import { judgePaper, type VerifyVcJwt } from './judge.ts';
import type { Random } from './vault.ts';
import type { Send } from './wire.ts';

type Errand = Order & Readonly<{ keys: readonly string[]; nonce: string | null }>;
type Note = Readonly<{ notificationId: string; event: 'credential_accepted' | 'credential_failure' }>;

/** Where receiving stands; sealed in the vault until the last errand is done. */
export type Journey = Readonly<{
  endpoints: Endpoints;
  accessToken: string;
  expiresAt: number;
  refreshToken?: string; // kept as the account, with the key it is bound to
  dpop: string;
  errands: readonly Errand[];
  notes: readonly Note[];
  received: readonly string[]; // types
  refused: readonly Readonly<{ type: string; code: FaultCode; keys: readonly string[] }>[];
}>;

/** The store as receiving needs it. Each call is one durable transaction: all of it or nothing. */
export type Shelf = Readonly<{
  begin(journey: Journey, keys: ReadonlyMap<string, CryptoKeyPair>): Promise<void>;
  save(journey: Journey): Promise<void>;
  /** Puts the credential in the place of an older one of its type, whose keys go. */
  keep(held: Held, journey: Journey): Promise<void>;
  end(journey: Journey): Promise<void>;
  readKey(name: string): Promise<CryptoKeyPair>;
}>;

export type Tools = Readonly<{
  send: Send;
  shelf: Shelf;
  trustList: TrustList;
  templates: readonly Template[];
  verifyVcJwt: VerifyVcJwt;
  now: () => number;
  random: Random;
}>;

export type Progress = Readonly<{ done: readonly string[]; current: string | null; waiting: readonly string[] }>;

/** Trades the offer and the citizen's code for the right to fetch. Nothing is stored, and nothing replaced, before the issuer accepted the code. */
export async function beginJourney(
  offer: Offer,
  { code, tools }: { code: string | undefined; tools: Pick<Tools, 'send' | 'shelf' | 'now' | 'random'> },
): Promise<Journey> {
  const { send, shelf, now, random } = tools;
  const keys = new Map<string, CryptoKeyPair>();
  const addKey = async () => {
    const name = `key-${toHex(random(12))}`;
    keys.set(name, await createHolderKey());
    return name;
  };
  const dpop = await addKey();
  const errands: Errand[] = [];
  for (const order of offer.orders)
    errands.push({ ...order, keys: await Promise.all(Array.from({ length: offer.copies }, addKey)), nonce: null });
  const line = { send, endpoints: offer.endpoints, dpop: await signerOf(keys.get(dpop)!), now, random };
  const token = await requestToken(line, { preAuthorizedCode: offer.preAuthorizedCode, txCode: code });
  const journey: Journey = { endpoints: offer.endpoints, ...token, dpop, errands, notes: [], received: [], refused: [] };
  await shelf.begin(journey, keys);
  return journey;
}

/**
 * Fetches what is still missing, from wherever an earlier attempt stopped. Answers the finished journey.
 * Throws `offline`, `timeout`, `issuer-broken` (go on later) and `session-ended` (another activation is needed); a credential
 * that the wallet or the issuer refuses is listed in `refused` and does not stop the others.
 */
export async function continueJourney(
  journey: Journey,
  tools: Tools,
  onprogress: (progress: Progress) => void = () => {},
): Promise<Journey> {
  const { send, shelf, now, random } = tools;
  const line: Line = { send, endpoints: journey.endpoints, dpop: await signerOf(await shelf.readKey(journey.dpop)), now, random };
  let at = journey;
  while (at.errands.length > 0 || at.notes.length > 0) {
    at = at.notes.length > 0 ? await deliverNote(at, line, shelf) : await fulfil(at, line, tools, onprogress);
  }
  onprogress({ done: at.received, current: null, waiting: [] });
  await shelf.end(at);
  return at;
}

async function deliverNote(journey: Journey, line: Line, shelf: Shelf): Promise<Journey> {
  const [note, ...notes] = journey.notes;
  if (line.now() < journey.expiresAt) await notify(line, { ...note!, accessToken: journey.accessToken });
  const next = { ...journey, notes };
  await shelf.save(next);
  return next;
}

async function fulfil(journey: Journey, line: Line, tools: Tools, onprogress: (progress: Progress) => void): Promise<Journey> {
  const [errand, ...errands] = journey.errands;
  onprogress({ done: journey.received, current: errand!.type, waiting: errands.map(({ type }) => type) });
  if (line.now() >= journey.expiresAt) throw new WalletFault('session-ended');
  const delivered: string[] = [];
  try {
    const held = await fetchCredential(journey, errand!, { line, tools, delivered });
    const notes = [...journey.notes, ...delivered.map((notificationId): Note => ({ notificationId, event: 'credential_accepted' }))];
    const next = { ...journey, errands, notes, received: [...journey.received, errand!.type] };
    await tools.shelf.keep(held, next);
    return next;
  } catch (fault) {
    if (!(fault instanceof WalletFault) || !refusals.has(fault.code)) throw fault;
    const notes = [...journey.notes, ...delivered.map((notificationId): Note => ({ notificationId, event: 'credential_failure' }))];
    const next = {
      ...journey,
      errands,
      notes,
      refused: [...journey.refused, { type: errand!.type, code: fault.code, keys: errand!.keys }],
    };
    await tools.shelf.save(next);
    return next;
  }
}

/** Faults that end one errand and leave the journey to go on. */
const refusals: ReadonlySet<FaultCode> = new Set([
  'credential-count',
  'credential-type',
  'credential-key',
  'credential-untrusted',
  'issuer-refused',
]);

type Delivery = Readonly<{ line: Line; tools: Tools; delivered: string[] /* notification ids as they arrive */ }>;

async function fetchCredential(journey: Journey, errand: Errand, { line, tools, delivered }: Delivery): Promise<Held> {
  const { type, vct, keys } = errand;
  const holders = await signersOf(keys, tools.shelf.readKey);
  const response = await ask(journey, errand, { line, tools, delivered, configurationId: errand.sdJwt, holders });
  const bench = { ...tools, now: tools.now() };
  const held = await judgeDelivery({ type, vct, response, keys, holders, paper: null }, bench);
  if (!errand.paper) return held;
  const printed = await ask(journey, errand, { line, tools, delivered, configurationId: errand.paper, holders: [] });
  const [paper = null] = printed.credentials;
  await judgePaper(paper!, { vct, ...bench });
  return { ...held, paper };
}

/** The nonce is kept before it is used: asked again with the same nonce and keys, the issuer answers with the same record. */
async function ask(
  journey: Journey,
  errand: Errand,
  { line, tools, delivered, configurationId, holders }: Delivery & { configurationId: string; holders: readonly Signer[] },
): Promise<CredentialResponse> {
  const { accessToken } = journey;
  const attempt = async (nonce: string) => {
    if (nonce !== errand.nonce && holders.length > 0) {
      const errands = journey.errands.map((one) => (one.type === errand.type ? { ...one, nonce } : one));
      await tools.shelf.save({ ...journey, errands });
    }
    return requestCredential(line, { configurationId, holders, nonce, accessToken });
  };
  let answer = await attempt(holders.length === 0 ? '' : (errand.nonce ?? (await requestNonce(line))));
  if (answer === 'stale-nonce') answer = await attempt(await requestNonce(line));
  if (answer === 'stale-nonce') throw new WalletFault('issuer-broken');
  if (answer.notificationId) delivered.push(answer.notificationId);
  return answer;
}
