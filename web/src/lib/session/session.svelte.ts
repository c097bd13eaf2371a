/**
 * The one open wallet of this page: screens read what it knows and call its acts. It stands in the first load, so what only a letter or a
 * reader needs is imported by the act that needs it.
 */
import { forgetMarks } from '#lib/device/storage.ts';
import type { Store } from '#lib/store/store.ts';
import type { Offer } from '#lib/wallet/activation.ts';
import type { Deployment } from '#lib/wallet/deployment.ts';
import { WalletFault } from '#lib/wallet/fault.ts';
import type { Happening } from '#lib/wallet/held.ts';
import { noTries } from '#lib/wallet/lock.ts';
import type { Journey, Progress } from '#lib/wallet/receive.ts';
import type { Inquiry, Wish } from '#lib/wallet/request.ts';
import type { Vault } from '#lib/wallet/vault.ts';
import type { Send } from '#lib/wallet/wire.ts';
import type { Choice } from './guard.ts';
import type { Lists } from './lists.ts';
import { parts } from './parts.ts';
import { randomBytes } from './random.ts';
import type { Counter } from './receiving.ts';
import type { NewVault } from './shelf.ts';
import { seconds, send, WalletState } from './wallet-state.svelte.ts';

/** What the parts work with that keep something of their own in the wallet, or speak with the issuer about the citizen. */
export type Door = Readonly<{ store: Store; vault: Vault; deployment: Deployment; send: Send }>;

class Session extends WalletState {
  link: string | null = null; // an activation link on its way to the review

  /** What an activation link offers, for the review page. Throws the codes of activation.ts. */
  async review(text: string): Promise<Offer> {
    const { reviewOffer } = await parts.receiving();
    const onlists = (lists: Lists) => void (this.lists = lists);
    return reviewOffer(text, { store: this.store!, send, deployment: this.deployment!, known: this.lists, now: seconds(), onlists });
  }

  takeLink(): string | null {
    const { link } = this;
    this.link = null;
    return link;
  }

  /** A new vault, in memory until the issuer accepts the code; what is held now stays until then. Throws `secret-weak`, `passkey`. */
  async chooseProtection(choice: Choice) {
    const { createVault } = await parts.guard();
    this.chosen = { ...(await createVault(choice)), deployment: this.deployment! };
  }

  /** Whether receiving may start: a vault is open, or a new one is chosen. */
  get canReceive() {
    return this.vault !== null || this.chosen !== null;
  }

  /** Sends the citizen's code. From here on the wallet is open and the journey can be continued. Throws `code-wrong` and others. */
  async activate(offer: Offer, code: string | undefined) {
    const vault = this.chosen?.vault ?? this.vault!;
    const { activateOffer } = await parts.receiving();
    const journey = await activateOffer(offer, { code, deployment: this.deployment!, counter: this.#counter(vault, this.chosen) });
    if (this.chosen) {
      this.protection = this.chosen.protection;
      this.tries = noTries;
      this.held = [];
      this.evicted = false;
      this.again = false;
      this.chosen = null;
    }
    this.vault = vault;
    this.journey = journey;
    this.phase = 'open';
  }

  #counter = (vault: Vault, replacing: NewVault | null): Counter => ({
    store: this.store!,
    vault,
    replacing,
    send,
    held: () => this.held,
    now: seconds,
  });

  /** Fetches what the journey still owes. Answers the finished journey; throws the codes of continueJourney, after which it can be called again. */
  async receive(onprogress: (progress: Progress) => void): Promise<Journey> {
    const counter = this.#counter(this.vault!, null);
    const { receiveRest } = await parts.receiving();
    try {
      return await receiveRest(this.journey!, { lists: this.lists!, counter, onprogress });
    } finally {
      await this.reload();
      void this.sync();
    }
  }

  /** Gives up a journey that cannot go on; what was received stays. */
  async abandonJourney() {
    const { journey } = this;
    if (!journey) return;
    const counter = this.#counter(this.vault!, null);
    const { endJourney } = await parts.receiving();
    await endJourney(journey, counter);
    await this.reload();
  }

  /** What the parts that speak with the issuer about the citizen work with; null while the wallet is not open. */
  get door(): Door | null {
    const { store, vault, deployment } = this;
    return this.phase === 'open' && store && vault && deployment ? { store, vault, deployment, send } : null;
  }

  send = send;

  readKey = async (name: string): Promise<CryptoKeyPair> => {
    const key = await this.store!.readKey(name);
    if (!key) throw new WalletFault('vault-damaged');
    return key;
  };

  remember = async (happening: Omit<Happening, 'id' | 'at'>) => {
    const vault = this.vault!;
    const { writeHappening } = await parts.shelf();
    await writeHappening(this.store!, vault, { at: seconds(), ...happening });
  };

  history = async (): Promise<readonly Happening[]> => {
    const vault = this.vault!;
    const { readHistory } = await parts.shelf();
    return readHistory(this.store!, vault);
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
    const protection = await this.tryOnce(() => replaceProtection(this.protection!, typed, choice));
    await this.store!.write([{ put: 'plain', name: 'protection', value: protection }]);
    this.protection = protection;
  }

  /** Forgets everything on this device. The documents themselves stay with the issuer. */
  async startOver() {
    await this.store?.destroy();
    forgetMarks();
    location.assign('/');
  }
}

export const session = new Session();
