/** What this page knows of its one wallet: from the start to the lock and back, and the state's lists beside it. The acts are the session's. */
import { language } from '@krdpass/ui/language';
import type { CredentialType } from '@krdpass/catalogue';
import type { StatusList } from '@krdpass/credential';
import { perch } from '#lib/device/storage.ts';
import { fetchDeployment } from '#lib/issuer/deployment.ts';
import { createSend } from '#lib/issuer/send.ts';
import { checkCanary } from '#lib/store/canary.ts';
import { openStore, type Store } from '#lib/store/store.ts';
import { parseDeployment, type Deployment } from '#lib/wallet/deployment.ts';
import { WalletFault, type FaultCode } from '#lib/wallet/fault.ts';
import type { Held } from '#lib/wallet/held.ts';
import { countFailure, noTries, waitLeft, type Tries } from '#lib/wallet/lock.ts';
import type { Protection, ProtectionKind } from '#lib/wallet/protection.ts';
import type { Journey } from '#lib/wallet/receive.ts';
import { standingOf, statusOf, type Standing, type Status } from '#lib/wallet/status.ts';
import type { Vault } from '#lib/wallet/vault.ts';
import type { Lists } from './lists.ts';
import { parts } from './parts.ts';
import type { NewVault } from './shelf.ts';
import { watchSight } from './sight.ts';

export type Phase =
  | 'starting'
  | 'unreachable' // nothing is known of the installation, and no network
  | 'unusable' // the browser has no database or no cryptography for us
  | 'elsewhere' // this wallet belongs to another installation
  | 'empty'
  | 'locked'
  | 'open';

export const seconds = () => Math.floor(Date.now() / 1000);
export const send = createSend({ languages: () => (language.current === 'kmr' ? 'kmr, ku;q=0.9' : language.current) });

export class WalletState {
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
  syncing = $state(false);
  syncFault = $state<FaultCode | null>(null);
  now = $state(seconds());

  protected store: Store | null = null;
  protected vault: Vault | null = null;
  protected chosen: NewVault | null = null;

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
      this.store = await openStore('krdpass', { onreplaced: () => location.reload() });
      this.evicted = (await checkCanary(this.store, { perch, word: () => crypto.randomUUID() })) === 'gone';
      this.protection = ((await this.store.read('plain', 'protection')) as Protection | undefined) ?? null;
      this.tries = ((await this.store.read('plain', 'tries')) as Tries | undefined) ?? noTries;
      this.deployment = ((await this.store.read('plain', 'deployment')) as Deployment | undefined) ?? null;
      this.lists = ((await this.store.read('lists', 'signed')) as Lists | undefined) ?? null;
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
    await this.#open(await this.tryOnce(() => unlockVault(this.protection!, typed)));
    void this.sync();
  }

  /** One counted try at the protection; none while a wait is running. */
  protected async tryOnce<T>(opened: () => Promise<T>): Promise<T> {
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
    await this.store!.write([{ put: 'plain', name: 'tries', value: tries }]);
  }

  async #open(vault: Vault) {
    this.vault = vault;
    this.chosen = null;
    this.again = false;
    await this.reload();
    this.phase = 'open';
  }

  /** Reads again what is held, after a part of the wallet changed it. */
  async reload() {
    const { vault } = this;
    if (!vault) return;
    const { readContents } = await parts.shelf();
    const { held, journey } = await readContents(this.store!, vault);
    if (this.vault !== vault) return; // locked meanwhile
    const named = Map.groupBy(this.types, ({ headline }) => headline.length > 0); // who one is stands before what one may prove
    const order = [...(named.get(true) ?? []), ...(named.get(false) ?? [])].map(({ id }) => id);
    this.held = [...held].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
    this.journey = journey;
    await this.#readStatusLists().catch(() => {}); // documents are shown without them, unconfirmed
  }

  async #readStatusLists() {
    const { readStatusLists } = await parts.lists();
    this.statusLists = await readStatusLists(this.store!, this.#statusUris(), this.deployment!);
    this.now = seconds();
  }

  #statusUris = () => [...new Set(this.held.flatMap(({ copies }) => copies.flatMap(({ status }) => (status ? [status.uri] : []))))];

  lock() {
    if (this.phase !== 'open') return;
    this.vault = null;
    this.held = [];
    this.journey = null;
    this.phase = 'locked';
  }

  /** Locks when the page was out of sight for two minutes. Answers the function that stops watching. */
  watchSight = (): (() => void) => watchSight(() => this.lock());

  /** Trust list, catalogue and status lists, as the network allows. Never throws: `syncFault` says why the lists are old. */
  async sync() {
    if (this.syncing || !this.deployment || !this.store) return;
    this.syncing = true;
    try {
      const { refreshLists, refreshStatusLists } = await parts.lists();
      const source = { send, deployment: this.deployment, now: seconds() };
      this.lists = await refreshLists(this.store, { ...source, known: this.lists });
      await refreshStatusLists(this.store, this.#statusUris(), source);
      this.syncFault = null;
    } catch (fault) {
      this.syncFault = fault instanceof WalletFault ? fault.code : 'storage';
    } finally {
      await this.#readStatusLists().catch(() => {}); // the database may be closing
      this.syncing = false;
    }
  }
}
