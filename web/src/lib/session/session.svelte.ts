/**
 * The one open wallet of this page: what is known, what is locked, what is held. Screens read it and call its acts.
 * It stands in the first load, so what only a lock, a letter or a reader needs is imported by the act that needs it.
 */
import { language } from '@krdpass/ui/language';
import type { CredentialType } from '@krdpass/catalogue';
import type { StatusList } from '@krdpass/credential';
import { forgetMarks, perch } from '#lib/device/storage.ts';
import { fetchDeployment } from '#lib/issuer/deployment.ts';
import { createSend } from '#lib/issuer/send.ts';
import { checkCanary } from '#lib/store/canary.ts';
import { openStore, type Store } from '#lib/store/store.ts';
import { parseDeployment, type Deployment } from '#lib/wallet/deployment.ts';
import { orFault, WalletFault, type FaultCode } from '#lib/wallet/fault.ts';
import type { Happening, Held } from '#lib/wallet/held.ts';
import { countFailure, noTries, waitLeft, type Tries } from '#lib/wallet/lock.ts';
import type { Protection, ProtectionKind } from '#lib/wallet/protection.ts';
import type { Journey, Progress } from '#lib/wallet/receive.ts';
import type { Inquiry, Wish } from '#lib/wallet/request.ts';
import type { Offer } from '#lib/wallet/activation.ts';
import { standingOf, statusOf, type Standing, type Status } from '#lib/wallet/status.ts';
import type { Vault } from '#lib/wallet/vault.ts';
import type { Send } from '#lib/wallet/wire.ts';
import type { Choice } from './guard.ts';
import type { Lists } from './lists.ts';
import { randomBytes } from './random.ts';
import type { Counter } from './receiving.ts';
import type { NewVault } from './shelf.ts';
import { watchSight } from './sight.ts';

/** What the first load leaves out. The service worker keeps all of it; where a part cannot be had all the same, the act fails with `part-missing`. */
const parts = {
  guard: () => orFault('part-missing', () => import('./guard.ts')),
  shelf: () => orFault('part-missing', () => import('./shelf.ts')),
  lists: () => orFault('part-missing', () => import('./lists.ts')),
  receiving: () => orFault('part-missing', () => import('./receiving.ts')),
  answering: () => orFault('part-missing', () => import('./answering.ts')),
};

export type Phase =
  | 'starting'
  | 'unreachable' // nothing is known of the installation, and no network
  | 'unusable' // the browser has no database or no cryptography for us
  | 'elsewhere' // this wallet belongs to another installation
  | 'empty'
  | 'locked'
  | 'open';

export type Door = Readonly<{ store: Store; vault: Vault; deployment: Deployment; send: Send }>;

const seconds = () => Math.floor(Date.now() / 1000);
const send = createSend({ languages: () => (language.current === 'kmr' ? 'kmr, ku;q=0.9' : language.current) });

class Session {
  phase = $state<Phase>('starting');
  evicted = $state(false);
  again = $state(false); // the secret is forgotten: a new activation may run past the lock
  deployment = $state.raw<Deployment | null>(null);
  protection = $state.raw<Protection | null>(null);
  tries = $state.raw<Tries>(noTries);
  held = $state.raw<readonly Held[]>([]);
  journey = $state.raw<Journey | null>(null);
  lists = $state.raw<Lists | null>(null);
  statusLists = $state.raw<ReadonlyMap<string, StatusList>>(new Map());
  link: string | null = null; // an activation link on its way to the review
  syncing = $state(false);
  syncFault = $state<FaultCode | null>(null);
  now = $state(seconds());

  #store: Store | null = null;
  #vault: Vault | null = null;
  #new: NewVault | null = null;

  get kind(): ProtectionKind | null {
    return this.protection?.kind ?? null;
  }

  get types(): readonly CredentialType[] {
    return this.lists?.catalogue.credentials ?? [];
  }

  typeOf(held: Pick<Held, 'type'>): CredentialType | undefined {
    return this.types.find(({ id }) => id === held.type);
  }

  statusOf(held: Held): Status {
    return statusOf(held, { lists: this.statusLists, now: this.now });
  }

  standingOf(held: Held): Standing {
    return standingOf(held, this.statusOf(held), this.now);
  }

  /** Once a page load: from the device first, so that no network is waited for when the wallet is known here. */
  async start() {
    try {
      this.#store = await openStore('krdpass', { onreplaced: () => location.reload() });
      this.evicted = (await checkCanary(this.#store, { perch, word: () => crypto.randomUUID() })) === 'gone';
      this.protection = ((await this.#store.read('plain', 'protection')) as Protection | undefined) ?? null;
      this.tries = ((await this.#store.read('plain', 'tries')) as Tries | undefined) ?? noTries;
      this.deployment = ((await this.#store.read('plain', 'deployment')) as Deployment | undefined) ?? null;
      this.lists = ((await this.#store.read('lists', 'signed')) as Lists | undefined) ?? null;
    } catch {
      this.phase = 'unusable';
      return;
    }
    setInterval(() => (this.now = seconds()), 1000);
    if (this.protection) this.phase = 'locked';
    await this.#compareDeployment();
  }

  async #compareDeployment() {
    const text = await fetchDeployment();
    let served: Deployment | null = null;
    try {
      served = text === null ? null : parseDeployment(text);
    } catch {
      served = null;
    }
    if (this.protection && this.deployment) {
      if (served && (served.root !== this.deployment.root || served.issuer !== this.deployment.issuer)) this.phase = 'elsewhere';
      return;
    }
    this.deployment = served;
    this.phase = served ? 'empty' : 'unreachable';
  }

  /** Asks again after `unreachable`. */
  async retry() {
    this.phase = 'starting';
    await this.#compareDeployment();
  }

  /** Opens the lock. Throws `secret-wrong` (counted), `passkey`, `vault-damaged`, `part-missing`. */
  async unlock(typed: string) {
    const { unlockVault } = await parts.guard();
    await this.#open(await this.#try(() => unlockVault(this.protection!, typed)));
    void this.sync();
  }

  /** One counted try at the protection; none while a wait is running. */
  async #try<T>(opened: () => Promise<T>): Promise<T> {
    if (waitLeft(this.tries, seconds()) > 0) throw new WalletFault('secret-wrong');
    try {
      const found = await opened();
      if (this.tries.failed > 0) await this.#writeTries(noTries);
      return found;
    } catch (fault) {
      if (fault instanceof WalletFault && fault.code === 'secret-wrong') await this.#writeTries(countFailure(this.tries, seconds()));
      throw fault;
    }
  }

  async #writeTries(tries: Tries) {
    this.tries = tries;
    await this.#store!.write([{ put: 'plain', name: 'tries', value: tries }]);
  }

  async #open(vault: Vault) {
    this.#vault = vault;
    this.#new = null;
    this.again = false;
    await this.#reload();
    this.phase = 'open';
  }

  async #reload() {
    if (!this.#vault) return; // locked meanwhile
    const { readContents } = await parts.shelf();
    if (!this.#vault) return;
    const { held, journey } = await readContents(this.#store!, this.#vault);
    const order = this.types.map(({ id }) => id);
    this.held = [...held].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
    this.journey = journey;
    await this.#readStatusLists().catch(() => {}); // documents are shown without them, unconfirmed
  }

  async #readStatusLists() {
    const { readStatusLists } = await parts.lists();
    this.statusLists = await readStatusLists(this.#store!, this.#statusUris(), this.deployment!);
    this.now = seconds();
  }

  #statusUris = () => [...new Set(this.held.flatMap(({ copies }) => copies.flatMap(({ status }) => (status ? [status.uri] : []))))];

  lock() {
    if (this.phase !== 'open') return;
    this.#vault = null;
    this.held = [];
    this.journey = null;
    this.phase = 'locked';
  }

  /** Locks when the page was out of sight for two minutes. Answers the function that stops watching. */
  watchSight = (): (() => void) => watchSight(() => this.lock());

  /** Trust list, catalogue and status lists, as the network allows. Never throws: `syncFault` says why the lists are old. */
  async sync() {
    if (this.syncing || !this.deployment || !this.#store) return;
    this.syncing = true;
    try {
      const { refreshLists, refreshStatusLists } = await parts.lists();
      const source = { send, deployment: this.deployment, now: seconds() };
      this.lists = await refreshLists(this.#store, { ...source, known: this.lists });
      await refreshStatusLists(this.#store, this.#statusUris(), source);
      this.syncFault = null;
    } catch (fault) {
      this.syncFault = fault instanceof WalletFault ? fault.code : 'storage';
    } finally {
      await this.#readStatusLists().catch(() => {}); // the database may be closing
      this.syncing = false;
    }
  }

  /** What an activation link offers, for the review page. Throws the codes of activation.ts. */
  async review(text: string): Promise<Offer> {
    const { reviewOffer } = await parts.receiving();
    const onlists = (lists: Lists) => void (this.lists = lists);
    return reviewOffer(text, { store: this.#store!, send, deployment: this.deployment!, known: this.lists, now: seconds(), onlists });
  }

  takeLink(): string | null {
    const { link } = this;
    this.link = null;
    return link;
  }

  /** A new vault, in memory until the issuer accepts the code; what is held now stays until then. Throws `secret-weak`, `passkey`. */
  async chooseProtection(choice: Choice) {
    const { createVault } = await parts.guard();
    this.#new = { ...(await createVault(choice)), deployment: this.deployment! };
  }

  /** Whether receiving may start: a vault is open, or a new one is chosen. */
  get canReceive() {
    return this.#vault !== null || this.#new !== null;
  }

  /** Sends the citizen's code. From here on the wallet is open and the journey can be continued. Throws `code-wrong` and others. */
  async activate(offer: Offer, code: string | undefined) {
    const vault = this.#new?.vault ?? this.#vault!;
    const { activateOffer } = await parts.receiving();
    const journey = await activateOffer(offer, { code, deployment: this.deployment!, counter: this.#counter(vault, this.#new) });
    if (this.#new) {
      this.protection = this.#new.protection;
      this.tries = noTries;
      this.held = [];
      this.evicted = false;
      this.again = false;
      this.#new = null;
    }
    this.#vault = vault;
    this.journey = journey;
    this.phase = 'open';
  }

  #counter = (vault: Vault, replacing: NewVault | null): Counter => ({
    store: this.#store!,
    vault,
    replacing,
    send,
    held: () => this.held,
    now: seconds,
  });

  /** Fetches what the journey still owes. Answers the finished journey; throws the codes of continueJourney, after which it can be called again. */
  async receive(onprogress: (progress: Progress) => void): Promise<Journey> {
    const counter = this.#counter(this.#vault!, null);
    const { receiveRest } = await parts.receiving();
    try {
      return await receiveRest(this.journey!, { lists: this.lists!, counter, onprogress });
    } finally {
      await this.#reload();
      void this.sync();
    }
  }

  /** Gives up a journey that cannot go on; what was received stays. */
  async abandonJourney() {
    const { journey } = this;
    if (!journey) return;
    const counter = this.#counter(this.#vault!, null);
    const { endJourney } = await parts.receiving();
    await endJourney(journey, counter);
    await this.#reload();
  }

  /** What the parts that speak with the issuer about the citizen work with; null while the wallet is not open. */
  get door(): Door | null {
    const [store, vault, { deployment }] = [this.#store, this.#vault, this];
    return this.phase === 'open' && store && vault && deployment ? { store, vault, deployment, send } : null;
  }

  /** Reads again what is held, after another part of the wallet changed it. */
  reload = () => this.#reload();

  send = send;

  readKey = async (name: string): Promise<CryptoKeyPair> => {
    const key = await this.#store!.readKey(name);
    if (!key) throw new WalletFault('vault-damaged');
    return key;
  };

  remember = async (happening: Omit<Happening, 'id' | 'at'>) => {
    const vault = this.#vault!;
    const { writeHappening } = await parts.shelf();
    await writeHappening(this.#store!, vault, { at: seconds(), ...happening });
  };

  history = async (): Promise<readonly Happening[]> => {
    const vault = this.#vault!;
    const { readHistory } = await parts.shelf();
    return readHistory(this.#store!, vault);
  };

  /** How often documents of a type were shown before, to anybody or in answer: the copies take turns by it. */
  showings = async (type: string) =>
    (await this.history()).filter(({ kind, type: shown }) => (kind === 'shown' || kind === 'answered') && shown === type).length;

  /** A reader's request, checked in full; null where the text is none. */
  async readRequest(text: string) {
    const { readRequest } = await parts.answering();
    const answered = new Set((await this.history()).flatMap(({ request }) => request ?? []));
    return readRequest(text, { lists: this.lists!, held: this.held, now: seconds(), answered });
  }

  /** The answer as texts to draw. It is in the history before anybody sees it, so that no request is answered twice. Throws as `answerCode`, and `storage`. */
  async answer(inquiry: Inquiry, wish: Wish, claims: ReadonlySet<string>): Promise<readonly string[]> {
    const { answerInquiry } = await parts.answering();
    const { readKey, remember } = this;
    const showings = await this.showings(wish.held.type);
    return answerInquiry(inquiry, { wish, claims, holder: { lists: this.lists!, now: seconds(), showings, readKey, remember } });
  }

  seconds = seconds;
  random = randomBytes;

  /** Another protection over the same documents. Throws `secret-wrong` (counted), `secret-weak`, `passkey`. */
  async changeProtection(typed: string, choice: Choice) {
    const { replaceProtection } = await parts.guard();
    const protection = await this.#try(() => replaceProtection(this.protection!, typed, choice));
    await this.#store!.write([{ put: 'plain', name: 'protection', value: protection }]);
    this.protection = protection;
  }

  /** Forgets everything on this device. The documents themselves stay with the issuer. */
  async startOver() {
    await this.#store?.destroy();
    forgetMarks();
    location.assign('/');
  }
}

export const session = new Session();
