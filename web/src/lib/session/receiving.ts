/** The session's acts at the issuer's counter: from a letter's link to stored credentials. Loaded when a letter is opened, not before. */
import type { Store } from '#lib/store/store.ts';
import { locateOffer, renewOffer, resolveOffer, type Offer } from '#lib/wallet/activation.ts';
import type { Deployment } from '#lib/wallet/deployment.ts';
import { orFault } from '#lib/wallet/fault.ts';
import type { Held } from '#lib/wallet/held.ts';
import { beginJourney, continueJourney, type Journey, type Progress, type Shelf } from '#lib/wallet/receive.ts';
import type { Vault } from '#lib/wallet/vault.ts';
import type { Send } from '#lib/wallet/wire.ts';
import { refreshLists, type Lists } from './lists.ts';
import { randomBytes } from './random.ts';
import { createShelf, type NewVault } from './shelf.ts';

/** What the acts need of the open wallet; `replacing` is a new vault that takes the place of everything once the issuer accepts the code. */
export type Counter = Readonly<{
  store: Store;
  vault: Vault;
  replacing: NewVault | null;
  send: Send;
  held: () => readonly Held[];
  now: () => number;
}>;

const shelfOf = ({ store, vault, replacing, held, now }: Counter): Shelf => createShelf(store, { vault, replacing, held, now });

/** What a link offers. The lists are fetched and kept first, and told through `onlists`, even where the offer is refused. Throws as activation.ts. */
export async function reviewOffer(
  text: string,
  {
    store,
    known,
    onlists,
    ...source
  }: { store: Store; send: Send; deployment: Deployment; known: Lists | null; now: number; onlists: (lists: Lists) => void },
): Promise<Offer> {
  locateOffer(text, source.deployment);
  const lists = await refreshLists(store, { ...source, known });
  onlists(lists);
  return resolveOffer(text, { ...source, ...lists });
}

/** Sends the citizen's code and keeps what the right to fetch is. Throws `code-wrong` and the other codes of `beginJourney`. */
export async function activateOffer(
  offer: Offer,
  { code, deployment, counter }: { code: string | undefined; deployment: Deployment; counter: Counter },
): Promise<Journey> {
  const { send, now } = counter;
  const fresh = await renewOffer(offer, { send, deployment, now: now() });
  return beginJourney(fresh, { code, tools: { send, shelf: shelfOf(counter), now, random: randomBytes } });
}

/** Fetches what the journey still owes. Throws as `continueJourney`, after which it can be called again. */
export async function receiveRest(
  journey: Journey,
  { lists: { trustList, catalogue }, counter, onprogress }: { lists: Lists; counter: Counter; onprogress: (progress: Progress) => void },
): Promise<Journey> {
  const { verifyVcJwt } = await orFault('part-missing', () => import('#lib/wallet/paper.ts'));
  const { send, now } = counter;
  const tools = { send, shelf: shelfOf(counter), trustList, templates: catalogue.templates ?? [], verifyVcJwt, now, random: randomBytes };
  return continueJourney(journey, tools, onprogress);
}

/** Gives up a journey that cannot go on; what was received stays. */
export const endJourney = (journey: Journey, counter: Counter): Promise<void> => shelfOf(counter).end(journey);
